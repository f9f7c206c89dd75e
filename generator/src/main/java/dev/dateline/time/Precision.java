package dev.dateline.time;

import java.util.Locale;

/** How exactly a time is known: the words of the contract's {@code precision}. */
public enum Precision {
    DAY,
    RANGE,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    DECADE;

    /** The lower-case word, as in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
