package dev.dateline.telling;

import dev.dateline.clause.Trigger;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether an event took place, as far as the articles tell. */
public enum Status {
    HAPPENED,
    PLANNED,
    CANCELLED;

    /** The lower-case word, as in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Told as a fact but lying after the article's day, it is still to come. */
    static Status of(Trigger trigger, @Nullable TimeSpan days, @Nullable LocalDate published) {
        return switch (trigger.mood()) {
            case PLAN -> PLANNED;
            case CANCELLED -> CANCELLED;
            default -> days != null && published != null && days.start().isAfter(published) ? PLANNED : HAPPENED;
        };
    }
}
