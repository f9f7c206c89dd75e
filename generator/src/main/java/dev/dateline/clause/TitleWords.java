package dev.dateline.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a title, or of a text. Titles are cut so often that patterns would take more time than all that is asked
 * about the words.
 */
public final class TitleWords {
    private TitleWords() {}

    /** The runs of letters and digits; none where there are none. */
    public static List<String> of(String text) {
        List<String> out = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c) || (c >= '0' && c <= '9')) {
                from = from < 0 ? i : from;
            } else if (from >= 0) {
                out.add(text.substring(from, i));
                from = -1;
            }
            i += Character.charCount(c);
        }
        if (from >= 0) {
            out.add(text.substring(from));
        }
        return out;
    }

    /** What stands between spaces. */
    public static List<String> spaced(String text) {
        List<String> out = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            if (to > from) {
                out.add(text.substring(from, to));
            }
            from = to + 1;
        }
        return out;
    }

    /** The first word, in lower case. */
    public static String first(String text) {
        int end = text.indexOf(' ');
        return (end < 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /** With a capital in front. */
    public static String capital(String title) {
        int first = title.isEmpty() ? 0 : title.offsetByCodePoints(0, 1);
        if (first < title.length() && Character.isUpperCase(title.codePointAt(first))) {
            return title; // "iPhone"
        }
        return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
    }

    /** Whether a capital stands behind the first letter. */
    public static boolean capitalInside(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many words stand between spaces. */
    public static int count(String text) {
        int out = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            boolean now = Character.isWhitespace(text.charAt(i));
            out += space && !now ? 1 : 0;
            space = now;
        }
        return out;
    }
}
