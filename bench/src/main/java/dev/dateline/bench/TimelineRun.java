package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.event.Timeline;
import dev.dateline.event.TimelineBuilder;
import dev.dateline.tagging.TemporalTagger;
import java.util.List;

/**
 * How long a timeline of many articles takes: generated ones of 450 words, all of one story and of the same hundred
 * days, so that each day gets fuller with their number, which is the worst case for merging.
 */
final class TimelineRun {
    private TimelineRun() {}

    /** Numbers of articles as arguments; prints articles, events, seconds and the memory in use after each run. */
    public static void main(String[] args) {
        for (String arg : args.length == 0 ? new String[] {"1000", "5000", "20000"} : args) {
            List<Article> articles = TimelineArticles.of(Integer.parseInt(arg));
            long begin = System.nanoTime();
            Timeline timeline = TimelineBuilder.build("Bench", articles, TemporalTagger.english());
            double seconds = (System.nanoTime() - begin) / 1e9;
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.println(arg + " articles, " + timeline.events().size() + " events, "
                    + Math.round(seconds * 100) / 100.0 + " s, " + used / 1_000_000 + " MB");
        }
    }
}
