package dev.dateline.telling;

import java.util.Locale;

/** Whether an event took place, as far as the articles tell. */
public enum Status {
    HAPPENED,
    PLANNED,
    CANCELLED;

    /** The lower-case word, as in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
