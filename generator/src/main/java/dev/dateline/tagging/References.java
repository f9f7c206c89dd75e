package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** Vague times: now, recently, the future. */
final class References {
    private static final String[] VALUES = {"PRESENT_REF", "PAST_REF", "FUTURE_REF"};

    private References() {}

    static @Nullable Meaning reference(Match match, Context context) {
        return vague(match.value(Category.REFERENCE));
    }

    /** 0 for the present, 1 for the past, 2 for the future. */
    static Meaning vague(int time) {
        return Meaning.unresolved(VALUES[time], "a vague time");
    }
}
