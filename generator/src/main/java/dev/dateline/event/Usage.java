package dev.dateline.event;

import dev.dateline.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by what they do in a headline or to a date, out of {@code en/usage.tsv}. */
final class Usage {
    private static final Map<String, Set<String>> CLASSES = read();

    private Usage() {}

    /** Whether the word, in lower case where it is no lemma, is of the class; the classes are those of the table. */
    static boolean is(String usage, String word) {
        Set<String> words = CLASSES.get(usage);
        if (words == null) {
            throw new IllegalArgumentException("no such usage: " + usage);
        }
        return words.contains(word);
    }

    /** The names of all classes. */
    static Set<String> classes() {
        return CLASSES.keySet();
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> out = new HashMap<>();
        for (List<String> row : WordList.table(Usage.class, "en/usage.tsv")) {
            out.computeIfAbsent(row.get(0), k -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(" ", -1)));
        }
        return out;
    }
}
