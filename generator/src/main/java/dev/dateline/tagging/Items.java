package dev.dateline.tagging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text cut into words, figures and signs, in arrays, so that a long text costs a few arrays and no objects. */
final class Items {
    private final String text;
    private int[] begins;
    private int[] ends;
    private @Nullable Word[] words;
    private double[] numbers;
    private int size;

    Items(String text) {
        this.text = text;
        int guess = Math.max(16, text.length() / 4);
        begins = new int[guess];
        ends = new int[guess];
        words = new Word[guess];
        numbers = new double[guess];
    }

    void add(int begin, int end, @Nullable Word word, double number) {
        if (size == begins.length) {
            int more = size + (size >> 1);
            begins = Arrays.copyOf(begins, more);
            ends = Arrays.copyOf(ends, more);
            words = Arrays.copyOf(words, more);
            numbers = Arrays.copyOf(numbers, more);
        }
        begins[size] = begin;
        ends[size] = end;
        words[size] = word;
        numbers[size] = number;
        size++;
    }

    /** Puts one item in place of those from the given one to the last. */
    void replaceFrom(int first, Word word, double number) {
        int begin = begins[first];
        int end = ends[size - 1];
        size = first;
        add(begin, end, word, number);
    }

    int size() {
        return size;
    }

    int begin(int item) {
        return begins[item];
    }

    int end(int item) {
        return ends[item];
    }

    /** The lexicon's word, or null where no rule knows it. */
    @Nullable
    Word word(int item) {
        return item < 0 || item >= size ? null : words[item];
    }

    double number(int item) {
        return numbers[item];
    }

    boolean is(int item, Category category) {
        Word word = word(item);
        return word != null && word.is(category);
    }

    boolean is(int item, String literal) {
        Word word = word(item);
        return word != null && word.text().equals(literal);
    }

    /** The item's value in a category: a figure's number, a word's value. */
    int value(int item, Category category) {
        Word word = word(item);
        if (word == null) {
            return 0;
        }
        return word.text().charAt(0) == '#' ? (int) numbers[item] : word.value(category);
    }

    char firstChar(int item) {
        return text.charAt(begins[item]);
    }

    char lastChar(int item) {
        return text.charAt(ends[item] - 1);
    }

    String text() {
        return text;
    }

    String text(int first, int last) {
        return text.substring(begins[first], ends[last]);
    }
}
