package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** The arithmetic of a rule. */
interface Operation {
    /** What the matched words mean; null where they mean no time after all. */
    @Nullable
    Meaning read(Match match, Context context);
}
