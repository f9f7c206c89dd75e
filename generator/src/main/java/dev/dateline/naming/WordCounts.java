package dev.dateline.naming;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often the words of a folder stand in it; sums, so that several threads may count parts of it. */
public final class WordCounts {
    /** How often a word stands in lower case. */
    final Map<String, Integer> everyday = new HashMap<>();
    /** How often a word stands with a capital. */
    final Map<String, Integer> capitals = new HashMap<>();
    /** In how many articles a word stands that says something, in lower case. */
    private final Map<String, Integer> articles = new HashMap<>();

    /**
     * A word of one article.
     *
     * @param text as it stands where it has a capital, else in lower case
     * @param lower in lower case
     * @param capital whether it has one
     */
    public record Word(String text, String lower, boolean capital) {
        static Word of(Token t) {
            return t.capital() ? new Word(t.text(), t.lower(), true) : new Word(t.lower(), t.lower(), false);
        }

        // Asked for every word of every article; what a record has for it is slow before the optimizing compiler runs.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Word word && capital == word.capital && text.equals(word.text);
        }

        @Override
        public int hashCode() {
            return 2 * text.hashCode() + (capital ? 1 : 0);
        }
    }

    /** Counts the words of a sentence. */
    public static void count(List<Token> tokens, Map<Word, Integer> in) {
        for (Token t : tokens) {
            if (t.word()) {
                in.merge(Word.of(t), 1, Integer::sum);
            }
        }
    }

    /** Adds the words of one article. */
    public void add(Map<Word, Integer> article) {
        Set<String> said = new HashSet<>();
        article.forEach((word, n) -> {
            (word.capital() ? capitals : everyday).merge(word.text(), n, Integer::sum);
            if (content(word.lower()) && said.add(word.lower())) {
                articles.merge(word.lower(), 1, Integer::sum);
            }
        });
    }

    /** Whether a word stands somewhere in lower case. */
    public boolean everyday(String lower) {
        return everyday.containsKey(lower);
    }

    /** In how many articles a word stands that says something, in lower case. */
    public int articles(String lower) {
        return articles.getOrDefault(lower, 0);
    }

    /** Adds what another part of the folder counted. */
    public void addAll(WordCounts others) {
        add(everyday, others.everyday);
        add(capitals, others.capitals);
        add(articles, others.articles);
    }

    static <K> void add(Map<K, Integer> sums, Map<K, Integer> others) {
        others.forEach((key, n) -> sums.merge(key, n, Integer::sum));
    }

    /** Whether a sentence says something with the word. */
    public static boolean content(Token t) {
        return t.word() && content(t.lower());
    }

    private static boolean content(String lower) {
        return lower.length() > 2 && !FunctionWords.any(lower);
    }
}
