package dev.dateline.tagging;

import dev.dateline.source.SourceSpan;
import dev.dateline.text.Shared;
import dev.dateline.time.TimeSpan;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a time, and what they mean: a TIMEX3 (TimeML 1.2.1) with its derivation.
 *
 * @param span where the words stand
 * @param text the words
 * @param type TIMEX3's type
 * @param value TIMEX3's value, as {@code 2025-12-02}, {@code 2025-11}, {@code P3D}, {@code PAST_REF}
 * @param time the days that are meant; null for durations, sets, vague references and what could not be resolved
 * @param anchoring what the value hangs on
 * @param rule the rule's name in the rule book
 * @param steps how the value came about, a sentence a step, for people
 */
public record TimeExpression(
        SourceSpan span,
        String text,
        TimexType type,
        String value,
        @Nullable TimeSpan time,
        Anchoring anchoring,
        String rule,
        List<String> steps) {

    /** What a value hangs on: nothing, the article's date, a date before it in the text, or nothing known. */
    public enum Anchoring {
        ABSOLUTE,
        ARTICLE,
        TEXT,
        NONE
    }

    public TimeExpression {
        time = time == null ? null : Shared.of(time); // articles of a day name the same days
        steps = steps instanceof Steps ? steps : List.copyOf(steps);
    }

    /** Steps that are worked out when somebody reads them. */
    public static List<String> later(Supplier<List<String>> steps) {
        return Steps.later(steps);
    }
}
