package dev.dateline.text;

import dev.dateline.source.SourceSpan;
import dev.dateline.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens in one pass. */
public final class Tokens {
    /** In characters; each full stop of a word looks back over so many. */
    private static final int MOST_INITIALS = 20;

    /** Of ASCII, what may stand in a word; most characters of most texts are looked up here. */
    private static final boolean[] ALPHANUMERIC = new boolean[128];

    static {
        for (char c = 0; c < ALPHANUMERIC.length; c++) {
            ALPHANUMERIC[c] = Character.isLetterOrDigit(c);
        }
    }

    /**
     * The month beside a number or behind a common word, "3 May", "in May", keeps its capital: it is no "may", see the
     * class {@code month} of {@link FunctionWords}.
     */
    private static final String MAY = "May";

    /** The stretch of text; an array is read in a fraction of the time that a text with a curly quote takes. */
    private final char[] text;

    /** Where the stretch begins. */
    private final int begin;

    private final List<Token> found = new ArrayList<>();

    private Tokens(char[] text, int begin) {
        this.text = text;
        this.begin = begin;
    }

    /** The tokens of a stretch of text, in order; white space yields none. */
    public static List<Token> of(CharSequence text, SourceSpan span) {
        char[] stretch = new char[span.length()];
        if (text instanceof String string) {
            string.getChars(span.begin(), span.end(), stretch, 0);
        } else {
            for (int i = 0; i < stretch.length; i++) {
                stretch[i] = text.charAt(span.begin() + i);
            }
        }
        Tokens tokens = new Tokens(stretch, span.begin());
        tokens.read();
        return tokens.found;
    }

    private void read() {
        int i = 0;
        while (i < text.length) {
            char c = text[i];
            if (alphanumeric(c) || Character.isSurrogate(c)) {
                int end = wordEnd(i);
                word(i, end);
                i = end;
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                i++;
            } else {
                int end = markEnd(i);
                add(i, end, Kind.MARK);
                i = end;
            }
        }
    }

    private void word(int from, int to) {
        int cut = possessive(from, to);
        if (Character.isDigit(text[from])) {
            number(from, cut);
        } else {
            add(from, cut, Kind.WORD);
        }
        if (cut < to) {
            add(cut, to, Kind.WORD);
        }
    }

    private void add(int from, int to, Kind kind) {
        Spelling s = Spelling.of(text, from, to);
        boolean may = to - from == MAY.length() && text[from] == 'M' && s.text().equals(MAY);
        found.add(new Token(begin + from, begin + to, s.text(), may && month() ? MAY : s.lower(), kind));
    }

    /** Whether what was found last stands before a month. */
    private boolean month() {
        Token before = found.isEmpty() ? null : found.get(found.size() - 1);
        return before != null && (before.kind() == Kind.NUMBER || (before.word() && !before.capital()));
    }

    /** A number makes the "May" before it a month. */
    private void number(int from, int to) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).text().equals(MAY)) {
            Token t = found.get(last);
            found.set(last, new Token(t.begin(), t.end(), MAY, MAY, Kind.WORD));
        }
        add(from, to, Kind.NUMBER);
    }

    private int possessive(int from, int to) {
        if (to - from > 2 && apostrophe(text[to - 2]) && (text[to - 1] | 32) == 's') {
            return to - 2;
        }
        return to;
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length) {
            char c = text[i];
            if (alphanumeric(c) || Character.isSurrogate(c) || accent(c)) {
                i++;
            } else if (joins(from, i)) {
                i++;
            } else if (compound(from, i)) {
                i += 2;
            } else {
                break;
            }
        }
        return i < text.length && text[i] == '.' && abbreviation(from, i) ? i + 1 : i;
    }

    private boolean joins(int from, int i) {
        char c = text[i];
        if (i + 1 >= text.length || !alphanumeric(text[i + 1])) {
            return false;
        }
        boolean digits = Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
        return switch (c) {
            case '-', '\'', '’' -> true;
            case ',', ':' -> digits;
            case '.' -> digits || initials(from, i);
            default -> false;
        };
    }

    /** {@code U.S} so far, and the rest is {@code .-backed}. */
    private boolean compound(int from, int i) {
        return i + 2 < text.length
                && text[i] == '.'
                && text[i + 1] == '-'
                && Character.isLowerCase(text[i + 2])
                && i - from > 1
                && initials(from, i);
    }

    /** {@code U.S} so far, or a single letter: the full stop belongs to the word. */
    private boolean initials(int from, int i) {
        if (i - from > MOST_INITIALS) {
            return false;
        }
        for (int k = from; k < i; k += 2) {
            if (!Character.isLetter(text[k]) || (k + 1 < i && text[k + 1] != '.')) {
                return false;
            }
        }
        return (i - from) % 2 == 1;
    }

    private boolean abbreviation(int from, int to) {
        return (to - from > 1 && initials(from, to))
                || (to - from <= MOST_INITIALS && Abbreviations.beforeName(String.valueOf(text, from, to - from)));
    }

    private int markEnd(int from) {
        char c = text[from];
        int i = from + 1;
        while (i < text.length && (c == '.' || c == '-') && text[i] == c) {
            i++;
        }
        return i;
    }

    private static boolean alphanumeric(char c) {
        return c < ALPHANUMERIC.length ? ALPHANUMERIC[c] : Character.isLetterOrDigit(c);
    }

    private static boolean accent(char c) {
        return c >= ALPHANUMERIC.length && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
