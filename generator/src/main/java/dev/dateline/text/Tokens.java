package dev.dateline.text;

import dev.dateline.source.SourceSpan;
import dev.dateline.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens in one pass. */
public final class Tokens {
    /** In characters; each full stop of a word looks back over so many. */
    private static final int MOST_INITIALS = 20;

    private Tokens() {}

    /** The tokens of a stretch of text, in order; white space yields none. */
    public static List<Token> of(CharSequence text, SourceSpan span) {
        List<Token> out = new ArrayList<>();
        int i = span.begin();
        while (i < span.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                i++;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                int end = wordEnd(text, i, span.end());
                add(out, text, i, end);
                i = end;
            } else {
                int end = markEnd(text, i, span.end());
                out.add(Token.of(text, i, end, Kind.MARK));
                i = end;
            }
        }
        return out;
    }

    private static void add(List<Token> out, CharSequence text, int begin, int end) {
        Kind kind = Character.isDigit(text.charAt(begin)) ? Kind.NUMBER : Kind.WORD;
        int cut = possessive(text, begin, end);
        out.add(Token.of(text, begin, cut, kind));
        if (cut < end) {
            out.add(Token.of(text, cut, end, Kind.WORD));
        }
    }

    private static int possessive(CharSequence text, int begin, int end) {
        if (end - begin > 2 && apostrophe(text.charAt(end - 2)) && (text.charAt(end - 1) | 32) == 's') {
            return end - 2;
        }
        return end;
    }

    private static int wordEnd(CharSequence text, int begin, int limit) {
        int i = begin;
        while (i < limit) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (joins(text, begin, i, limit)) {
                i++;
            } else if (compound(text, begin, i, limit)) {
                i += 2;
            } else {
                break;
            }
        }
        return i < limit && text.charAt(i) == '.' && abbreviation(text, begin, i) ? i + 1 : i;
    }

    private static boolean joins(CharSequence text, int begin, int i, int limit) {
        char c = text.charAt(i);
        if (i + 1 >= limit || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
        return switch (c) {
            case '-', '\'', '’' -> true;
            case ',', ':' -> digits;
            case '.' -> digits || initials(text, begin, i);
            default -> false;
        };
    }

    /** {@code U.S} so far, and the rest is {@code .-backed}. */
    private static boolean compound(CharSequence text, int begin, int i, int limit) {
        return i + 2 < limit
                && text.charAt(i) == '.'
                && text.charAt(i + 1) == '-'
                && Character.isLowerCase(text.charAt(i + 2))
                && i - begin > 1
                && initials(text, begin, i);
    }

    /** {@code U.S} so far, or a single letter: the full stop belongs to the word. */
    private static boolean initials(CharSequence text, int begin, int i) {
        if (i - begin > MOST_INITIALS) {
            return false;
        }
        for (int k = begin; k < i; k += 2) {
            if (!Character.isLetter(text.charAt(k)) || (k + 1 < i && text.charAt(k + 1) != '.')) {
                return false;
            }
        }
        return (i - begin) % 2 == 1;
    }

    private static boolean abbreviation(CharSequence text, int begin, int end) {
        return (end - begin > 1 && initials(text, begin, end))
                || (end - begin <= MOST_INITIALS
                        && Abbreviations.beforeName(text.subSequence(begin, end).toString()));
    }

    private static int markEnd(CharSequence text, int begin, int limit) {
        char c = text.charAt(begin);
        int i = begin + 1;
        while (i < limit && (c == '.' || c == '-') && text.charAt(i) == c) {
            i++;
        }
        return i;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
