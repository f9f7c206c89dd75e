package dev.dateline.text;

import java.util.Locale;

/**
 * A word as it stands and in lower case. The words of a language come again and again, so those met last are kept, and
 * many tokens share one pair of texts: an archive of articles takes a fraction of the memory.
 */
record Spelling(String text, String lower) {
    private static final int KEPT = 1 << 15;

    /** One word for each remainder of a hash. Threads may overwrite one another's; each finds a whole word or none. */
    private static final Spelling[] KNOWN = new Spelling[KEPT];

    static Spelling of(char[] text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (KEPT - 1);
        Spelling known = KNOWN[slot];
        if (known == null || !known.is(text, begin, end)) {
            String word = String.valueOf(text, begin, end - begin);
            known = new Spelling(word, word.replace('’', '\'').toLowerCase(Locale.ROOT));
            KNOWN[slot] = known;
        }
        return known;
    }

    private boolean is(char[] other, int begin, int end) {
        if (text.length() != end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (text.charAt(i - begin) != other[i]) {
                return false;
            }
        }
        return true;
    }
}
