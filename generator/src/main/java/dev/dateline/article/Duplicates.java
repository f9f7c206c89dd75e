package dev.dateline.article;

import dev.dateline.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds articles that are one: of the same address, or with nearly the same words in the same order. */
public final class Duplicates {
    /** So many words in a row are compared (a w-shingle, Broder 1997). */
    private static final int SHINGLE = 5;

    /** What more articles share than this is a phrase of its trade and tells nothing. */
    private static final int COMMON = 12;

    private static final double NEARLY = 0.6;

    private Duplicates() {}

    /**
     * Two articles that are perhaps one.
     *
     * @param first the one that comes first in the list
     * @param second the other
     * @param reason why, for people, as {@code the same address}
     */
    public record Pair(Article first, Article second, String reason) {}

    /** The pairs, in the order of the list; each article is told with the first that it is like. */
    public static List<Pair> of(List<Article> articles) {
        Map<Integer, Pair> found = new TreeMap<>();
        Map<String, Integer> addresses = new HashMap<>();
        Map<String, List<Integer>> holding = new HashMap<>();
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            Integer same = article.url().isEmpty() ? null : addresses.putIfAbsent(address(article.url()), i);
            if (same != null) {
                found.put(i, new Pair(articles.get(same), article, "the same address"));
            }
            Set<String> shingles = shingles(article);
            all.add(shingles);
            for (String s : shingles) {
                holding.computeIfAbsent(s, k -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (!found.containsKey(i)) {
                nearest(i, all, holding, articles, found);
            }
        }
        return List.copyOf(found.values());
    }

    private static void nearest(
            int i,
            List<Set<String>> all,
            Map<String, List<Integer>> holding,
            List<Article> articles,
            Map<Integer, Pair> found) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String s : all.get(i)) {
            List<Integer> holders = holding.getOrDefault(s, List.of());
            if (holders.size() <= COMMON) {
                holders.stream().filter(j -> j < i).forEach(j -> shared.merge(j, 1, Integer::sum));
            }
        }
        shared.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(e -> {
                    double part = e.getValue()
                            / (double) Math.min(
                                    all.get(i).size(), all.get(e.getKey()).size());
                    if (part >= NEARLY) {
                        String reason = Math.min(100, Math.round(100 * part)) + " % of the shorter text's phrases";
                        found.put(i, new Pair(articles.get(e.getKey()), articles.get(i), reason));
                    }
                });
    }

    private static Set<String> shingles(Article article) {
        List<String> words = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.story()) {
                SourceSpan span = block.span();
                words.addAll(Words.of(article.shown(span)));
            }
        }
        Set<String> out = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            out.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return out;
    }

    /** Without what does not change the page: the scheme, {@code www.}, a slash at the end, the part after a hash. */
    static String address(String url) {
        String bare = url.replaceFirst("#.*$", "").replaceFirst("^(?i)https?://(www\\.)?", "");
        bare = bare.replaceFirst("[?&](utm_[^=&]*|fbclid|gclid)=.*$", "").replaceFirst("/+$", "");
        int host = bare.indexOf('/');
        return host < 0
                ? bare.toLowerCase(Locale.ROOT)
                : bare.substring(0, host).toLowerCase(Locale.ROOT) + bare.substring(host);
    }
}
