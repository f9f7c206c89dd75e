package dev.dateline.event;

import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of one article that tells an event.
 *
 * @param article the article's id
 * @param sentence where the sentence stands in the body
 * @param text the sentence, white space folded
 * @param time the days this mention gives the event
 * @param words the time expression it rests on; null where the date was carried along or is the article's own
 * @param derivation how the date came about, one sentence for people
 * @param joined why it was taken for the same event as the other mentions, for people; empty where nothing is known or nobody asked
 */
public record Mention(
        String article,
        SourceSpan sentence,
        String text,
        TimeSpan time,
        @Nullable TimeExpression words,
        String derivation,
        String joined) {

    /** A mention that nothing was compared for. */
    public Mention(
            String article,
            SourceSpan sentence,
            String text,
            TimeSpan time,
            @Nullable TimeExpression words,
            String derivation) {
        this(article, sentence, text, time, words, derivation, "");
    }
}
