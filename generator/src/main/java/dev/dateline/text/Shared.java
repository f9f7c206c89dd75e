package dev.dateline.text;

/** Values that come again and again, as names and dates do: whoever keeps one keeps the same as the others. */
public final class Shared {
    private static final int KEPT = 1 << 13;

    /** One for each remainder of a hash. Threads may overwrite one another's; each finds a whole value or none. */
    private static final Object[] KNOWN = new Object[KEPT];

    private Shared() {}

    /** The same value, of those met last the very one; nothing of it must ever change. */
    @SuppressWarnings("unchecked") // what is equal to it is of its class
    public static <T> T of(T value) {
        int hash = value.hashCode();
        int slot = (hash ^ (hash >>> 13)) & (KEPT - 1);
        Object known = KNOWN[slot];
        if (value.equals(known)) {
            return (T) known;
        }
        KNOWN[slot] = value;
        return value;
    }
}
