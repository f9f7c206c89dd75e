package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What matched words mean.
 *
 * @param stamp the date in it, for what follows in the text; null for none
 * @param first the first item of the expression, or -1 for that of the match
 * @param last the last item, or -1
 * @param second another expression in the same words; null for none
 */
record Meaning(
        TimexType type,
        String value,
        @Nullable Stamp stamp,
        boolean about,
        Anchoring anchoring,
        Steps steps,
        int first,
        int last,
        @Nullable Meaning second) {

    static Meaning of(TimexType type, String value, String step) {
        return new Meaning(type, value, null, false, Anchoring.NONE, Steps.of(() -> step), -1, -1, null);
    }

    static Meaning date(Stamp stamp, Anchoring anchoring, Supplier<String> step) {
        return new Meaning(TimexType.DATE, stamp.value(), stamp, false, anchoring, Steps.of(step), -1, -1, null);
    }

    static Meaning date(Stamp stamp, Anchoring anchoring, String step) {
        return new Meaning(TimexType.DATE, stamp.value(), stamp, false, anchoring, Steps.of(() -> step), -1, -1, null);
    }

    static Meaning unresolved(String value, String step) {
        return of(TimexType.DATE, value, step);
    }

    Meaning between(int from, int to) {
        return new Meaning(type, value, stamp, about, anchoring, steps, from, to, second);
    }

    Meaning and(Meaning other) {
        return new Meaning(type, value, stamp, about, anchoring, steps, first, last, other);
    }

    Meaning roughly(boolean yes) {
        return new Meaning(type, value, stamp, about || yes, anchoring, steps, first, last, second);
    }

    /** The same day with a clock time or a part of the day. */
    Meaning at(String time) {
        return new Meaning(TimexType.TIME, value + "T" + time, stamp, about, anchoring, steps, first, last, second);
    }
}
