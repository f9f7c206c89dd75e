package dev.dateline.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by class, out of a table of two columns: the class, and its words with single spaces between. Hash sets, as
 * these are asked hundreds of times for each word, and the JDK's immutable ones divide each time.
 */
public final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    private final String kind;

    /**
     * Reads the table, a resource beside the class.
     *
     * @param kind what one of its classes is called in an error
     */
    public WordClasses(Class<?> room, String resource, String kind) {
        this.kind = kind;
        for (List<String> row : WordList.table(room, resource)) {
            // Interned, as are the words of texts: those that are in a set are found without a look at their letters.
            List<String> words =
                    Arrays.stream(row.get(1).split(" ", -1)).map(String::intern).toList();
            classes.computeIfAbsent(row.get(0).intern(), k -> new HashSet<>()).addAll(words);
            all.addAll(words);
        }
    }

    /**
     * Whether the word is of the class.
     *
     * @throws IllegalArgumentException if the table has no such class
     */
    public boolean is(String wordClass, String word) {
        Set<String> words = classes.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException("no such " + kind + ": " + wordClass);
        }
        return words.contains(word);
    }

    /** Whether the word is of any of the classes. */
    public boolean any(String word) {
        return all.contains(word);
    }

    /** The names of all classes. */
    public Set<String> names() {
        return Set.copyOf(classes.keySet());
    }
}
