package dev.dateline.article;

import dev.dateline.source.SourceSpan;
import dev.dateline.source.Unseen;

/** A copy of a body in which stretches are turned into spaces; its length and its line endings stay. */
final class Mask implements CharSequence {
    /** Where nothing is seen and the word goes on. */
    private static final char GAP = '\uFFFF';

    private final char[] units;

    Mask(String body) {
        units = body.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = seen(units[i]);
        }
    }

    /** The sign for what could not be read is no letter of a word. */
    private static char seen(char c) {
        return c < 0xAD ? c : c == '\uFFFD' ? ' ' : Unseen.is(c) ? GAP : c;
    }

    /**
     * Closes up the words that have something unseen in them, or a character reference, and puts the space that this
     * leaves behind the word. Once, when all is copied.
     */
    void closeUp() {
        if (plain()) {
            return;
        }
        for (int from = 0; from < units.length; from++) {
            int to = from;
            int out = from;
            while (to < units.length && !Character.isWhitespace(units[to])) {
                int gap = gap(to, out > from ? units[out - 1] : ' ');
                if (gap == 0) {
                    units[out++] = units[to++];
                }
                to += gap;
            }
            while (out < to) {
                units[out++] = ' ';
            }
            from = to;
        }
    }

    /** Whether nothing is unseen, nor in two units, so that there is nothing to close up. */
    private boolean plain() {
        for (char c : units) {
            if (c >= 0x200C && (c == GAP || Unseen.joiner(c) || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    /** How many units from here on are not seen. */
    private int gap(int at, char before) {
        boolean pair = at + 1 < units.length && Character.isSurrogatePair(units[at], units[at + 1]);
        if (pair) {
            return Unseen.is(Character.toCodePoint(units[at], units[at + 1])) ? 2 : 0;
        }
        boolean idle = Unseen.joiner(units[at])
                && at + 1 < units.length
                && Unseen.plainLetter(before)
                && Unseen.plainLetter(units[at + 1]);
        return units[at] == GAP || idle ? 1 : 0;
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

    /** Writes the text at the begin of the stretch; the rest of it is a gap. */
    void put(int begin, int end, String text) {
        for (int i = begin + text.length(); i < end; i++) {
            units[i] = GAP;
        }
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
