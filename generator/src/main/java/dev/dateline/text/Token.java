package dev.dateline.text;

/**
 * A word, a number or a mark of punctuation. A possessive ending is a token of its own.
 *
 * @param begin its first UTF-16 unit in the text
 * @param end the unit after its last
 * @param text as it stands
 * @param lower in lower case, typographic apostrophes made plain
 * @param kind which of the three
 */
public record Token(int begin, int end, String text, String lower, Kind kind) {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean word() {
        return kind == Kind.WORD;
    }

    /** Whether it begins with an upper-case letter. */
    public boolean capital() {
        if (kind != Kind.WORD) {
            return false;
        }
        char first = text.charAt(0);
        return first < 128 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a word of two or more letters, all upper case, as {@code NATO} or {@code U.S.}. */
    public boolean acronym() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                letters++;
            }
        }
        return letters > 1;
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}
