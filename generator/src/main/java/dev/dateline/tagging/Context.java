package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a resolver knows besides the matched words: the article's date and the dates told so far. */
final class Context {
    private final @Nullable LocalDate anchor;
    private final boolean history;
    private @Nullable Stamp last;
    private @Nullable Stamp lastDay;
    private @Nullable Stamp lastQuarter;

    Context(@Nullable LocalDate anchor, boolean history) {
        this.anchor = anchor;
        this.history = history;
    }

    @Nullable
    LocalDate anchor() {
        return anchor;
    }

    /** Whether the text tells of times long before its own date, so that dates hang on each other. */
    boolean isHistory() {
        return history;
    }

    /** The date named last; null for none. */
    @Nullable
    Stamp last() {
        return last;
    }

    /** The day named last; null for none. */
    @Nullable
    Stamp lastDay() {
        return lastDay;
    }

    /** The quarter named last; null for none. */
    @Nullable
    Stamp lastQuarter() {
        return lastQuarter;
    }

    void told(Stamp stamp) {
        last = stamp;
        if (stamp.unit() == Unit.DAY) {
            lastDay = stamp;
        }
        if (stamp.unit() == Unit.QUARTER) {
            lastQuarter = stamp;
        }
    }

    /** The day that "today" is: the article's, or in a history the last one told. */
    @Nullable
    LocalDate now() {
        if (history && last != null) {
            return last.start();
        }
        return anchor;
    }

    /** What {@link #now} hangs on. */
    Anchoring nowAnchoring() {
        return history && last != null ? Anchoring.TEXT : Anchoring.ARTICLE;
    }

    /** "the article's date, Wed 3 Dec 2025", for the steps. */
    String nowWords() {
        LocalDate now = now();
        String what = history && last != null ? "the date told last, " : "the article's date, ";
        return now == null ? "no date" : what + dev.dateline.time.Labels.shortForm(dev.dateline.time.TimeSpan.day(now));
    }
}
