package dev.dateline.clause;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words that mean nothing without the sentence before. */
public final class PronounWords {
    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:(?i:it|he|him|she|they|them|me|you|I|we|our|my|your)|us)\\b(?!\\.)");
    /** The same in any case and before any mark, to see soon that there is none. */
    private static final AnyWord ANYBODY =
            AnyWord.of("it", "he", "him", "she", "they", "them", "me", "you", "i", "we", "our", "my", "your", "us");

    private PronounWords() {}

    /** Whether the title has one. */
    public static boolean in(String title) {
        return ANYBODY.in(title.toLowerCase(Locale.ROOT))
                && PRONOUN.matcher(title).find();
    }
}
