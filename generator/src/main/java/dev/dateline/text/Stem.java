package dev.dateline.text;

/**
 * A light stemmer: it takes off plural and verb endings, so that "talks", "talked" and "talking" meet. Weaker than
 * Porter's on purpose: what differs in meaning ("nation", "national") stays apart.
 */
public final class Stem {
    private static final int KEPT = 1 << 14;

    /** Those made last, one for each remainder of a hash, as {@link Spelling} keeps words: an archive shares them. */
    private static final Stemmed[] KNOWN = new Stemmed[KEPT];

    private record Stemmed(String word, String stem) {}

    private Stem() {}

    /** The stem of a lower-case word. */
    public static String of(String lower) {
        int hash = lower.hashCode();
        int slot = (hash ^ (hash >>> 14)) & (KEPT - 1);
        Stemmed known = KNOWN[slot];
        if (known == null || !known.word().equals(lower)) {
            known = new Stemmed(lower, made(lower));
            KNOWN[slot] = known;
        }
        return known.stem();
    }

    private static String made(String lower) {
        int n = lower.length();
        if (n < 4) {
            return lower;
        }
        if (lower.endsWith("ies") && n > 4) {
            return lower.substring(0, n - 3) + "y";
        }
        if (lower.endsWith("sses") || lower.endsWith("shes") || lower.endsWith("ches") || lower.endsWith("xes")) {
            return lower.substring(0, n - 2);
        }
        if (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is")) {
            return bare(lower.substring(0, n - 1));
        }
        if (lower.endsWith("ing") && n > 5) {
            return bare(undouble(lower.substring(0, n - 3)));
        }
        if (lower.endsWith("ied") && n > 4) {
            return lower.substring(0, n - 3) + "y";
        }
        if (lower.endsWith("ed") && n > 4) {
            return bare(undouble(lower.substring(0, n - 2)));
        }
        return bare(lower);
    }

    private static String undouble(String s) {
        int n = s.length();
        boolean twice = n > 3 && s.charAt(n - 1) == s.charAt(n - 2) && "lsz".indexOf(s.charAt(n - 1)) < 0;
        return twice ? s.substring(0, n - 1) : s;
    }

    private static String bare(String s) {
        return s.length() > 3 && s.endsWith("e") ? s.substring(0, s.length() - 1) : s;
    }
}
