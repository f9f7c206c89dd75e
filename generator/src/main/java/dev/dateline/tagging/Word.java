package dev.dateline.tagging;

/** An entry of the lexicon: the categories it belongs to and its value in each. */
final class Word {
    private static final int CATEGORIES = Category.values().length;

    private final String text;
    private final int[] values = new int[CATEGORIES];
    private long categories;
    private int literal = -1;
    private int kind = -1;

    Word(String text) {
        this.text = text;
    }

    Word(String text, long categories) {
        this(text);
        this.categories = categories;
    }

    String text() {
        return text;
    }

    void add(Category category, int value) {
        categories |= category.bit();
        values[category.number()] = value;
    }

    boolean is(Category category) {
        return (categories & category.bit()) != 0;
    }

    int value(Category category) {
        return values[category.number()];
    }

    long categories() {
        return categories;
    }

    /** The number by which patterns name this very word, or -1. */
    int literal() {
        return literal;
    }

    void literal(int number) {
        literal = number;
    }

    /** Words of one kind are alike to every pattern; the matcher's tables are indexed by it. */
    int kind() {
        return kind;
    }

    void kind(int number) {
        kind = number;
    }
}
