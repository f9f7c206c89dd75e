package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** Vague times: now, recently, the future. */
final class References {
    private static final String[] VALUES = {"PRESENT_REF", "PAST_REF", "FUTURE_REF"};

    private References() {}

    static @Nullable Meaning reference(Match match, Context context) {
        Items items = match.items();
        if (items.is(match.first(), "former") && !context.isHistory()) {
            // in a history a time before the one told; in news only a title
            return null;
        }
        if (as(match) || Nearby.inName(match)) {
            return null;
        }
        int next = match.last() + 1;
        boolean noun = next < items.size() && Character.isLetter(items.firstChar(next));
        if (items.is(match.first(), "future") && noun && !context.isHistory() && !Nearby.told(match, "in")) {
            // "future earnings": news seldom means a time by it
            return null;
        }
        return vague(match.value(Category.REFERENCE));
    }

    /** "As recently as last May", "as long ago as 1994": of the time that follows. */
    private static boolean as(Match match) {
        return Nearby.told(match, "as") && Nearby.followed(match, "as");
    }

    /** "It will soon close", "it may soon close"; not "it soon closed". */
    static @Nullable Meaning soon(Match match, Context context) {
        int before = match.first() - 1;
        boolean may = before >= 0
                && match.items().end(before) - match.items().begin(before) == 3
                && match.items().text(before, before).equals("may"); // no word of the lexicon's, which has the month
        boolean ahead = may
                || Nearby.told(match, "will", "'ll", "shall", "would", "to")
                || Nearby.followed(match, "will", "'ll", "shall");
        return ahead ? vague(2) : null;
    }

    static @Nullable Meaning past(Match match, Context context) {
        return as(match) ? null : vague(1);
    }

    /** "the largest to date", not "used to date back". */
    static @Nullable Meaning toDate(Match match, Context context) {
        int next = match.last() + 1;
        Items items = match.items();
        boolean ends = next >= items.size()
                || !Character.isLetterOrDigit(items.firstChar(next))
                || items.is(next, "in")
                || items.is(next, "on")
                || items.is(next, "and");
        return ends ? vague(0) : null;
    }

    /** 0 for the present, 1 for the past, 2 for the future. */
    static Meaning vague(int time) {
        return Meaning.unresolved(VALUES[time], "a vague time");
    }
}
