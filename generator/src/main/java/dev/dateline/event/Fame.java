package dev.dateline.event;

import dev.dateline.clause.Passage;
import dev.dateline.naming.WordCounts;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.Token;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much the articles return to a day and to an event. News of the day is told by everybody; what articles of later
 * weeks still name has mattered, so each article counts the more the later it was written.
 */
final class Fame {
    /** After so many days an article is late enough. */
    private static final double LONG = 90;
    /** The words of a sentence that say best what the folder is about. */
    private static final int CORE = 6;
    /** What a sentence counts that shares no word with any other article. */
    private static final double ANY = 0.6;

    private final WordCounts words;
    /** Of the sentences that name a day; nothing is added later, when several threads ask. */
    private final IdentityHashMap<Passage, Double> cores = new IdentityHashMap<>();

    private final int count;
    private final Map<LocalDate, Double> days = new HashMap<>();

    /**
     * Counts.
     *
     * @param dated the sentences that name a day
     * @param words those of the folder
     * @param size of how many articles the folder is
     */
    Fame(List<Passage> dated, WordCounts words, int size, Halt halt) {
        this.words = words;
        count = Math.max(1, size);
        List<Double> shares =
                dated.parallelStream().map(halt::pass).map(this::share).toList();
        for (int i = 0; i < dated.size(); i++) {
            cores.put(dated.get(i), shares.get(i));
        }
        Map<LocalDate, Map<String, Double>> told = new TreeMap<>();
        for (Passage p : dated) {
            for (LocalDate day : days(p)) {
                told.computeIfAbsent(day, k -> new TreeMap<>())
                        .merge(p.article().id(), weight(p, day), Math::max);
            }
        }
        told.forEach((day, articles) -> days.put(
                day, articles.values().stream().mapToDouble(Double::doubleValue).sum()));
    }

    /** Whether a sentence names a day. */
    static boolean dated(Passage passage) {
        return !days(passage).isEmpty();
    }

    /** The days that a sentence names. */
    private static List<LocalDate> days(Passage passage) {
        List<LocalDate> out = new ArrayList<>();
        for (TimeExpression x : passage.times()) {
            TimeSpan time = x.time();
            if (time != null && time.precision() == Precision.DAY) {
                out.add(time.start());
            }
        }
        return out;
    }

    /** Of the articles that name the day; 0 where none does. */
    double of(TimeSpan time) {
        if (!time.exact() || time.days() > 31) {
            return 0;
        }
        double most = 0;
        for (LocalDate d = time.start(); d.isBefore(time.end()); d = d.plusDays(1)) {
            most = Math.max(most, days.getOrDefault(d, 0.0));
        }
        return most;
    }

    /** What one sentence that tells of the day counts: more the later it was written, and the more it is of the story. */
    double weight(Passage passage, LocalDate day) {
        return late(passage.article().date(), day) * (ANY + core(passage));
    }

    /** How much the sentence is about what the folder is about: 1 where every article has its commonest words. */
    private double core(Passage passage) {
        Double known = cores.get(passage);
        return known == null ? share(passage) : known;
    }

    private double share(Passage passage) {
        double[] shares = passage.tokens().stream()
                .filter(WordCounts::content)
                .map(Token::lower)
                .distinct()
                .mapToDouble(w -> -words.articles(w) / (double) count)
                .sorted()
                .limit(CORE)
                .toArray();
        return -Arrays.stream(shares).sum() / CORE;
    }

    /** The words that a sentence says something with. */
    static Set<String> words(Passage passage) {
        return passage.tokens().stream()
                .filter(WordCounts::content)
                .map(Token::lower)
                .collect(Collectors.toSet());
    }

    private static double late(@Nullable LocalDate published, LocalDate day) {
        double later = published == null ? 0 : ChronoUnit.DAYS.between(day, published);
        return 1 + Math.log(1 + Math.min(LONG, Math.max(0, later)));
    }
}
