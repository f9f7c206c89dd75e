package dev.dateline.clause;

import dev.dateline.text.WordClasses;
import java.util.Set;

/** Words by what they do in a headline or to a date, out of {@code en/usage.tsv}. */
public final class Usage {
    private static final WordClasses CLASSES = new WordClasses(Usage.class, "en/usage.tsv", "usage");

    private Usage() {}

    /** Whether the word, in lower case where it is no lemma, is of the class; the classes are those of the table. */
    public static boolean is(String usage, String word) {
        return CLASSES.is(usage, word);
    }

    /** The names of all classes. */
    static Set<String> classes() {
        return CLASSES.names();
    }
}
