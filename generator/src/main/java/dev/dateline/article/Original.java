package dev.dateline.article;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.source.SourceSpan;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An article's body, held by what is another in its text: the two are the same but for markup, and whole archives are in
 * memory.
 */
public final class Original {
    private final String text;
    /** Where each stretch that is another begins, in order. */
    private final int[] begins;
    /** Where each stretch ends among the letters; it begins there where the one before it ends. */
    private final int[] ends;
    /** What stands in the body in place of the stretches, one after the other. */
    private final String letters;
    /** Of the page that it was read from, null where that is not known. */
    private final @Nullable Key page;

    private Original(String text, int[] begins, int[] ends, String letters, @Nullable Key page) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
        this.letters = letters;
        this.page = page;
    }

    /**
     * The same, known by the page that it was read from.
     *
     * @param from a fingerprint of the page's bytes and of its path
     */
    Original of(Key from) {
        return new Original(text, begins, ends, letters, from);
    }

    /** See {@link #of(Key)}; null where it was not read from a page. */
    @Nullable
    Key page() {
        return page;
    }

    /**
     * A body beside its text.
     *
     * @throws IllegalArgumentException if they differ in length
     */
    static Original of(String body, String text) {
        if (text.length() != body.length()) {
            throw new IllegalArgumentException("text and body differ in length");
        }
        int[] begins = new int[16];
        int[] ends = new int[16];
        int count = 0;
        StringBuilder letters = new StringBuilder();
        char[] seen = text.toCharArray();
        char[] whole = body.toCharArray();
        for (int from = 0; from < seen.length; ) {
            int same = Arrays.mismatch(seen, from, seen.length, whole, from, whole.length);
            if (same < 0) {
                break;
            }
            int begin = from + same;
            if (count == begins.length) {
                begins = Arrays.copyOf(begins, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            for (from = begin; from < seen.length && seen[from] != whole[from]; ) {
                from++;
            }
            letters.append(whole, begin, from - begin);
            begins[count] = begin;
            ends[count++] = letters.length();
        }
        return new Original(text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count), letters.toString(), null);
    }

    /** Packs what differs from the text. */
    void pack(Packer out) {
        out.number(begins.length).text(letters);
        for (int run = 0; run < begins.length; run++) {
            out.number(begins[run]).number(ends[run]);
        }
    }

    /** Whether the stretch is the same in the text. */
    boolean same(SourceSpan span) {
        int found = Arrays.binarySearch(begins, span.begin());
        int run = found >= 0 ? found : -found - 2;
        boolean within = run >= 0 && begins[run] + ends[run] - (run == 0 ? 0 : ends[run - 1]) > span.begin();
        return !within && (run + 1 == begins.length || begins[run + 1] >= span.end());
    }

    /** The UTF-16 unit at an offset. */
    char at(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        int run = found >= 0 ? found : -found - 2;
        if (run < 0) {
            return text.charAt(offset);
        }
        int letter = (run == 0 ? 0 : ends[run - 1]) + offset - begins[run];
        return letter < ends[run] ? letters.charAt(letter) : text.charAt(offset);
    }

    /** Whether the words stand at an offset, in capitals or not. */
    boolean has(String words, int offset) {
        boolean same = offset + words.length() <= text.length();
        for (int i = 0; same && i < words.length(); i++) {
            same = Character.toLowerCase(at(offset + i)) == words.charAt(i);
        }
        return same;
    }

    /** All of it. */
    @Override
    public String toString() {
        char[] all = text.toCharArray();
        for (int run = 0, from = 0; run < begins.length; from = ends[run++]) {
            letters.getChars(from, ends[run], all, begins[run]);
        }
        return new String(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Original that
                && text.equals(that.text)
                && letters.equals(that.letters)
                && Arrays.equals(begins, that.begins)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
