package dev.dateline.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * A word as it stands and in lower case. The words of a language come again and again, so those met last are kept, and
 * many tokens share one pair of texts: an archive of articles takes a fraction of the memory.
 */
final class Spelling {
    private static final int KEPT = 1 << 15;

    /** One word for each remainder of a hash. Threads may overwrite one another's; each finds a whole word or none. */
    private static final Spelling[] KNOWN = new Spelling[KEPT];

    private final String text;
    private final String lower;
    /** The text once more: an array is compared with another in one go. */
    private final char[] letters;

    private Spelling(String text) {
        this.text = text;
        this.lower = text.replace('’', '\'').toLowerCase(Locale.ROOT).intern(); // as are the words of the lists
        this.letters = text.toCharArray();
    }

    static Spelling of(char[] text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (KEPT - 1);
        Spelling known = KNOWN[slot];
        if (known == null || !Arrays.equals(known.letters, 0, known.letters.length, text, begin, end)) {
            known = new Spelling(String.valueOf(text, begin, end - begin));
            KNOWN[slot] = known;
        }
        return known;
    }

    String text() {
        return text;
    }

    String lower() {
        return lower;
    }
}
