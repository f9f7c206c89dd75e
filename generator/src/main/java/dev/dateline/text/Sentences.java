package dev.dateline.text;

import dev.dateline.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph into sentences: after {@code . ! ? …} and closing quotes, where a new one begins. */
public final class Sentences {
    private static final String CLOSERS = "\"'”’)]»";
    private static final String OPENERS = "\"'“‘([«";
    /** After one of these with a full stop a capital goes on with the sentence; after another short form it may not. */
    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "gen", "lt", "col", "capt", "sgt", "adm", "sen", "rep", "gov", "st",
            "mt", "vs", "sec");

    /**
     * In characters, many times what people write. What is made of a sentence may take time by the square of its
     * length, so a text without full stops is cut at the last space before this.
     */
    static final int LONGEST = 2_000;

    private Sentences() {}

    /** The sentences of a stretch of text, in order, white space at their edges left out. */
    public static List<SourceSpan> of(CharSequence text, SourceSpan span) {
        List<SourceSpan> out = new ArrayList<>();
        int begin = span.begin();
        int i = begin;
        while (i < span.end()) {
            if (i - begin >= LONGEST) {
                int cut = cut(text, begin, i);
                add(out, text, begin, cut);
                begin = cut;
            }
            if (!stops(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < span.end() && (stops(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (ends(text, begin, i, end, span.end())) {
                add(out, text, begin, end);
                begin = end;
            }
            i = end;
        }
        add(out, text, begin, span.end());
        return out;
    }

    private static boolean stops(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int cut(CharSequence text, int begin, int limit) {
        for (int i = limit; i > begin + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '\u00a0') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static boolean ends(CharSequence text, int begin, int stop, int end, int limit) {
        int next = skipSpace(text, end, limit);
        if (next == limit) {
            return true;
        }
        if (next == end) {
            return false;
        }
        int first = next;
        while (first < limit && OPENERS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        if (first == limit || Character.isLowerCase(text.charAt(first))) {
            return false;
        }
        return text.charAt(stop) != '.' || !shortForm(text, begin, stop, first, limit);
    }

    private static boolean shortForm(CharSequence text, int begin, int stop, int next, int limit) {
        int from = stop;
        while (from > begin && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.subSequence(from, stop).toString();
        if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
            return false;
        }
        if (NEVER_LAST.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean dotted = word.indexOf('.') > 0 || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
        if (Abbreviations.beforeName(word)) {
            return true;
        }
        // "U.S. President" goes on, "in the U.S. The talks" does not: look whether a sentence opener follows.
        return dotted && !FunctionWords.opensSentence(wordAt(text, next, limit));
    }

    private static String wordAt(CharSequence text, int begin, int limit) {
        int end = begin;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.subSequence(begin, end).toString();
    }

    private static int skipSpace(CharSequence text, int i, int limit) {
        int k = i;
        while (k < limit && (Character.isWhitespace(text.charAt(k)) || text.charAt(k) == '\u00a0')) {
            k++;
        }
        return k;
    }

    private static void add(List<SourceSpan> out, CharSequence text, int from, int to) {
        int begin = skipSpace(text, from, to);
        int end = to;
        while (end > begin && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        if (end > begin) {
            out.add(new SourceSpan(begin, end));
        }
    }
}
