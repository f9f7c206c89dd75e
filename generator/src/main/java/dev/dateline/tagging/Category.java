package dev.dateline.tagging;

/** What a word of the lexicon can stand for in a rule's pattern; at most 64, since a word keeps them in one long. */
enum Category {
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    DAYABBR,
    DAY,
    DAYTH,
    YEAR,
    YEAR2,
    NUM,
    SMALL,
    TEN,
    SCALE,
    ORD,
    DECADE,
    DECADEWORD,
    UNIT,
    UNITS,
    OFTEN,
    LONG,
    MIDST,
    SEASON,
    SEASONS,
    HOLIDAY,
    PART,
    PARTS,
    NEARDAY,
    MOD,
    POSITION,
    APPROX,
    VAGUE,
    HALF,
    ZONE,
    NOON,
    MERIDIEM,
    CLOCK,
    HOUR,
    FRACTION,
    ISO,
    SLASH,
    QUARTER,
    HALFYEAR,
    PAST,
    FUTURE,
    REFERENCE,
    TIMES,
    ABBREVIATION,
    CAPITAL,
    ADJ,
    CUE,
    LABEL,
    COUNTED,
    /** A word that only the code asks for. */
    ASKED;

    /** The category's place in a word's table and its number as a symbol. */
    @SuppressWarnings("EnumOrdinal") // the one place that numbers them
    int number() {
        return ordinal();
    }

    long bit() {
        return 1L << number();
    }
}
