package dev.dateline.headline;

/**
 * A title.
 *
 * @param text empty where the clause gives none
 * @param stands whether it reads well by itself; what is unsound heads an event only where many tell it
 */
public record Title(String text, Late<Boolean> stands) {
    static final Title NONE = new Title("", new Late<>(() -> false));

    /** One that is known to be sound. */
    public static Title sound(String text) {
        return new Title(text, new Late<>(() -> true));
    }

    /** Whether it stands alone. */
    public boolean sound() {
        return stands.get();
    }
}
