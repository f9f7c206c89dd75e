package dev.dateline.event;

/**
 * A title.
 *
 * @param text empty where the clause gives none
 * @param stands whether it reads well by itself; what is unsound heads an event only where many tell it
 */
record Title(String text, Late<Boolean> stands) {
    static final Title NONE = new Title("", new Late<>(() -> false));

    /** One that is known to be sound. */
    static Title sound(String text) {
        return new Title(text, new Late<>(() -> true));
    }

    boolean sound() {
        return stands.get();
    }
}
