package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.event.Timeline;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.FunctionWords;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which day an undated article was perhaps published: that of the article it is most like, or its own last day. */
final class DateProposals {
    /** The cosine from which two reports are of one story. */
    private static final double LIKE = 0.15;

    private final Timeline timeline;
    private final Map<String, Map<String, Double>> vectors = new HashMap<>();

    /**
     * A proposal.
     *
     * @param day the day
     * @param reason for people
     */
    record Proposal(LocalDate day, String reason) {}

    DateProposals(Timeline timeline) {
        this.timeline = timeline;
        boolean needed = timeline.articles().stream().anyMatch(a -> a.date() == null);
        if (needed) {
            count();
        }
    }

    private void count() {
        Map<String, Integer> holding = new HashMap<>();
        Map<String, Map<String, Integer>> counted = new TreeMap<>();
        for (Article article : timeline.articles()) {
            Map<String, Integer> words = words(article);
            counted.put(article.id(), words);
            words.keySet().forEach(w -> holding.merge(w, 1, Integer::sum));
        }
        int all = counted.size();
        counted.forEach((id, words) -> {
            Map<String, Double> vector = new TreeMap<>();
            words.forEach((w, n) ->
                    vector.put(w, (1 + Math.log(n)) * Math.log(1 + all / (double) holding.getOrDefault(w, 1))));
            vectors.put(id, vector);
        });
    }

    private static Map<String, Integer> words(Article article) {
        Map<String, Integer> out = new TreeMap<>();
        for (Block block : article.blocks()) {
            if (block.story()) {
                String text = block.span().of(article.text()).toLowerCase(Locale.ROOT);
                for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
                    if (word.length() > 2 && !FunctionWords.any(word)) {
                        out.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        return out;
    }

    /** The last full date that its own words name counts more than its likeness to another report. */
    Optional<Proposal> of(Article article) {
        Optional<LocalDate> named = timeline.expressions().getOrDefault(article.id(), List.of()).stream()
                .filter(x -> x.anchoring() == TimeExpression.Anchoring.ABSOLUTE)
                .map(TimeExpression::time)
                .filter(t -> t != null && t.precision() == Precision.DAY)
                .map(TimeSpan::start)
                .max(Comparator.naturalOrder());
        if (named.isPresent()) {
            return named.map(day -> new Proposal(day, "the last day that it names"));
        }
        List<Article> dated = new ArrayList<>(timeline.articles());
        dated.removeIf(a -> a.date() == null);
        return dated.stream()
                .max(Comparator.comparingDouble((Article a) -> cosine(a, article))
                        .thenComparing(Article::id))
                .filter(a -> cosine(a, article) >= LIKE)
                .flatMap(a -> a.anchor().map(day -> new Proposal(day, "the day of " + a.path() + ", most like it")));
    }

    private double cosine(Article a, Article b) {
        Map<String, Double> x = vectors.getOrDefault(a.id(), Map.of());
        Map<String, Double> y = vectors.getOrDefault(b.id(), Map.of());
        double dot = 0;
        for (Map.Entry<String, Double> e : x.entrySet()) {
            dot += e.getValue() * y.getOrDefault(e.getKey(), 0.0);
        }
        double lengths = length(x) * length(y);
        return lengths == 0 ? 0 : dot / lengths;
    }

    private static double length(Map<String, Double> v) {
        return Math.sqrt(v.values().stream().mapToDouble(d -> d * d).sum());
    }
}
