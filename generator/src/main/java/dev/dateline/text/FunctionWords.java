package dev.dateline.text;

import java.util.Locale;

/** The closed classes of English words: articles, pronouns, prepositions, conjunctions, auxiliaries and common adverbs. */
public final class FunctionWords {
    private static final WordClasses CLASSES =
            new WordClasses(FunctionWords.class, "en/function-words.tsv", "class of words");

    private FunctionWords() {}

    /** Whether the lower-case word is of the class; the classes are those of {@code en/function-words.tsv}. */
    public static boolean is(String wordClass, String lower) {
        return CLASSES.is(wordClass, lower);
    }

    /** Whether the lower-case word is of any of the classes. */
    public static boolean any(String lower) {
        return CLASSES.any(lower);
    }

    static boolean opensSentence(String word) {
        return !word.isEmpty() && any(word.toLowerCase(Locale.ROOT));
    }
}
