package dev.dateline.tagging;

/** The units of the calendar and the clock, from the shortest, with their letters in an ISO 8601 duration. */
enum Unit {
    SECOND("S", true),
    MINUTE("M", true),
    HOUR("H", true),
    DAY("D", false),
    WEEKEND("WE", false),
    WEEK("W", false),
    FORTNIGHT("W", false),
    MONTH("M", false),
    QUARTER("Q", false),
    SEASON("SE", false),
    HALF("H", false),
    YEAR("Y", false),
    DECADE("DE", false),
    CENTURY("CE", false),
    MILLENNIUM("ML", false);

    private static final Unit[] ALL = values();

    private final String letter;
    private final boolean clock;

    Unit(String letter, boolean clock) {
        this.letter = letter;
        this.clock = clock;
    }

    /** The unit as a number for the lexicon. */
    @SuppressWarnings("EnumOrdinal") // the one place that numbers them
    int number() {
        return ordinal();
    }

    static Unit of(int number) {
        return ALL[number];
    }

    boolean isClock() {
        return clock;
    }

    /** The unit's letter in a duration. */
    String letter() {
        return letter;
    }

    /** {@code 3 days}, {@code 1 year}, for the steps that people read. */
    String words(int count) {
        String name = name().toLowerCase(java.util.Locale.ROOT);
        if (Math.abs(count) == 1) {
            return count + " " + name;
        }
        return count + " "
                + (name.endsWith("y") && this != DAY ? name.substring(0, name.length() - 1) + "ies" : name + "s");
    }
}
