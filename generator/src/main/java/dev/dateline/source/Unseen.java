package dev.dateline.source;

/**
 * Characters that nobody sees and that change what is read: they split a name in two ({@code U+200B}), hide words
 * (the tags of plane 14), or turn the order of what stands around them (the marks, embeddings, overrides and isolates
 * of the Unicode bidirectional algorithm, UAX #9). No text of an article keeps them.
 */
public final class Unseen {
    private Unseen() {}

    /** Whether the code point is one of them; joiners are not, as scripts and emoji need them. */
    public static boolean is(int c) {
        return c == 0xAD
                || c == 0x61C
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200F && !joiner(c))
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || c == 0xFFFF
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    /** Whether the character joins or parts letters; between two of Latin, Greek or Cyrillic it does nothing. */
    public static boolean joiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    /** Whether the letter is of a script in which joiners do nothing. */
    public static boolean plainLetter(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }

    /**
     * The text as a terminal may print it: control characters, with which a name could move its cursor or change its
     * title, become {@code U+FFFD}, but for line ends and tabs.
     */
    public static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
            out.appendCodePoint(control || is(c) ? 0xFFFD : c);
        });
        return out.toString();
    }

    /** The text without them; half of a surrogate pair becomes {@code U+FFFD}. */
    public static String without(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean idle = joiner(c) && i < text.length() && plainLetter(before) && plainLetter(text.codePointAt(i));
            if (!is(c) && !idle) {
                boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                out.appendCodePoint(half ? 0xFFFD : c);
                before = c;
            }
        }
        return out.toString();
    }
}
