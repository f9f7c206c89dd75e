package dev.dateline.text;

/** Texts that come again and again, as names do: whoever keeps one keeps the same as the others. */
public final class SharedTexts {
    private static final int KEPT = 1 << 13;

    /** One for each remainder of a hash. Threads may overwrite one another's; each finds a whole text or none. */
    private static final String[] KNOWN = new String[KEPT];

    private SharedTexts() {}

    /** The same text, of those met last the very one. */
    public static String of(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 13)) & (KEPT - 1);
        String known = KNOWN[slot];
        if (known == null || !known.equals(text)) {
            known = text;
            KNOWN[slot] = known;
        }
        return known;
    }
}
