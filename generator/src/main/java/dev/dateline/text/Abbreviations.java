package dev.dateline.text;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop does not end a sentence. */
final class Abbreviations {
    private static final Set<String> BEFORE_NAME = WordList.words(Abbreviations.class, "en/abbreviations.txt");

    private Abbreviations() {}

    /** Whether the word, without its full stop, is a short form that stands before more words: {@code Mr}, {@code Gen}. */
    static boolean beforeName(String word) {
        return BEFORE_NAME.contains(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0));
    }
}
