package dev.dateline.tagging;

/** TIMEX3's four types (TimeML 1.2.1). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
