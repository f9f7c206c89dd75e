package dev.dateline.tagging;

/** Parts of the day, added to the day they belong to. */
final class Parts {
    private static final String[] CODES = {"", "MO", "AF", "EV", "NI", "12:00", "24:00", "DT", "MI"};

    private Parts() {}

    /** TIMEX3's letters for the lexicon's number of a part. */
    static String code(int part) {
        return CODES[part];
    }

    /** The day's meaning, narrowed to the part of the day or the clock time that the match names too. */
    static Meaning add(Match match, Meaning day) {
        int part = match.find(Category.PART);
        if (part >= 0) {
            return day.at(code(match.items().value(part, Category.PART)));
        }
        return day;
    }
}
