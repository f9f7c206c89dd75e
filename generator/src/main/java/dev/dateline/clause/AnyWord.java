package dev.dateline.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words any of which may stand in a text, whole. Titles are asked for them so often that a pattern would take a tenth of
 * a build; and what a pattern takes for the edge of a word is not the same in every version of Java.
 */
public final class AnyWord {
    private final Set<String> words;
    private final int longest;

    private AnyWord(List<String> words) {
        this.words = new HashSet<>(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Any of these. */
    public static AnyWord of(String... words) {
        return new AnyWord(List.of(words));
    }

    /** Whether the word is one of them. */
    public boolean is(String word) {
        return words.contains(word);
    }

    /** Whether the text has one of them, in the same case. */
    public boolean in(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !part(text.charAt(i))) {
                if (i > from && i - from <= longest && words.contains(text.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean part(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
