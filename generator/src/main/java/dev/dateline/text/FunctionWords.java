package dev.dateline.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed classes of English words: articles, pronouns, prepositions, conjunctions, auxiliaries and common adverbs. */
public final class FunctionWords {
    private static final Map<String, Set<String>> CLASSES = read();

    private static final Set<String> ALL =
            CLASSES.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));

    private FunctionWords() {}

    /** Whether the lower-case word is of the class; the classes are those of {@code en/function-words.tsv}. */
    public static boolean is(String wordClass, String lower) {
        Set<String> words = CLASSES.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException("no such class of words: " + wordClass);
        }
        return words.contains(lower);
    }

    /** Whether the lower-case word is of any of the classes. */
    public static boolean any(String lower) {
        return ALL.contains(lower);
    }

    static boolean opensSentence(String word) {
        return !word.isEmpty() && any(word.toLowerCase(Locale.ROOT));
    }

    /** Hash sets, as these are asked hundreds of times for each word, and the JDK's immutable ones divide each time. */
    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> out = new HashMap<>();
        for (var row : WordList.table(FunctionWords.class, "en/function-words.tsv")) {
            out.put(row.get(0), new HashSet<>(List.of(row.get(1).split(" ", -1))));
        }
        return out;
    }
}
