package dev.dateline.article;

import dev.dateline.source.SourceSpan;

/** A copy of a body in which stretches are turned into spaces; its length and its line endings stay. */
final class Mask implements CharSequence {
    private final char[] units;

    Mask(String body) {
        units = body.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = seen(units[i]);
        }
    }

    /** The sign for what could not be read is no letter of a word. */
    private static char seen(char c) {
        return c == '\uFFFD' ? ' ' : c;
    }

    void blank(int begin, int end) {
        for (int i = Math.max(0, begin); i < Math.min(end, units.length); i++) {
            if (units[i] != '\n' && units[i] != '\r') {
                units[i] = ' ';
            }
        }
    }

    void blank(SourceSpan span) {
        blank(span.begin(), span.end());
    }

    /** Writes the text at the begin of the stretch and spaces over the rest of it. */
    void put(int begin, int end, String text) {
        blank(begin, end);
        for (int i = 0; i < text.length() && begin + i < end; i++) {
            units[begin + i] = seen(text.charAt(i));
        }
    }

    String text() {
        return new String(units);
    }

    @Override
    public int length() {
        return units.length;
    }

    @Override
    public char charAt(int index) {
        return units[index];
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return new String(units, begin, end - begin);
    }

    @Override
    public String toString() {
        return text();
    }
}
