package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** Vague times: now, recently, the future. */
final class References {
    private static final String[] VALUES = {"PRESENT_REF", "PAST_REF", "FUTURE_REF"};

    private References() {}

    static @Nullable Meaning reference(Match match, Context context) {
        int value = match.value(Category.REFERENCE);
        return Meaning.unresolved(VALUES[value], "a vague time");
    }
}
