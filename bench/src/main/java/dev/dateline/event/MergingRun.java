package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.bench.TimelineArticles;
import dev.dateline.naming.NameRegister;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.telling.Telling;
import java.util.List;
import java.util.Locale;

/**
 * How long merging alone takes, without reading and telling, as the number of articles grows: in the package of what it
 * measures, because nobody else may call that.
 */
final class MergingRun {
    private static final int RUNS = 3;

    private MergingRun() {}

    /** Numbers of articles as arguments; prints tellings, the best seconds of three and both as ratios to the first. */
    public static void main(String[] args) {
        double firstTellings = 0;
        double firstSeconds = 0;
        merge(tellings(200));
        for (String arg : args.length == 0 ? new String[] {"1000", "5000", "20000"} : args) {
            List<Telling> tellings = tellings(Integer.parseInt(arg));
            double best = Double.MAX_VALUE;
            for (int i = 0; i < RUNS; i++) {
                best = Math.min(best, merge(tellings));
            }
            firstTellings = firstTellings == 0 ? tellings.size() : firstTellings;
            firstSeconds = firstSeconds == 0 ? best : firstSeconds;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%6s articles  %8d tellings (× %.1f)  %6.2f s (× %.1f)",
                    arg,
                    tellings.size(),
                    tellings.size() / firstTellings,
                    best,
                    best / firstSeconds));
        }
    }

    private static List<Telling> tellings(int count) {
        List<Article> articles = TimelineArticles.of(count);
        PassageReader.Reading read =
                PassageReader.read(articles, TimelineBuilder.tag(articles, TemporalTagger.english()));
        return TimelineBuilder.tell(read.passages(), new NameRegister(read.names(), read.words()));
    }

    private static double merge(List<Telling> tellings) {
        long begin = System.nanoTime();
        int clusters = Merging.of(tellings, Halt.NEVER).size();
        if (clusters == 0) {
            throw new IllegalStateException("the articles tell nothing");
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
