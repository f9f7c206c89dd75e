package dev.dateline.site;

import dev.dateline.source.SourceSpan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The ends of addresses that lead to sentences of a page (WICG Scroll to Text Fragment): the first words, more of them
 * where those are not unique, and the words before and after where even the whole sentence is not.
 */
final class TextFragment {
    private static final int FEW = 7;
    private static final int AROUND = 3;

    /** The page's text with every run of white space one space, none in front. */
    private final String folded;
    /** The same with one space at either end. */
    private final String spaced;
    /** For each offset of the page's text, how much of the folded text comes before it. */
    private final int[] places;

    /** For the sentences of a page's text. */
    TextFragment(String text) {
        this.places = new int[text.length() + 1];
        this.folded = fold(text, places);
        this.spaced = " " + trim(folded) + " ";
    }

    private static String fold(String text, int[] places) {
        char[] out = text.toCharArray();
        int length = 0;
        for (int i = 0; i < out.length; i++) {
            places[i] = length;
            if (!blank(out[i])) {
                out[length++] = out[i];
            } else if (length > 0 && out[length - 1] != ' ') {
                out[length++] = ' ';
            }
        }
        places[out.length] = length;
        return new String(out, 0, length);
    }

    /**
     * The fragment, from {@code #} on.
     *
     * @param sentence with its white space folded
     * @param span where it stands in the page's text; what lies beyond its end is cut off
     */
    String to(String sentence, SourceSpan span) {
        String page = page(sentence, span);
        String words = trim(fold(sentence, new int[sentence.length() + 1]));
        for (int end = words(words, FEW); end > 0; end = next(words, end)) {
            String start = words.substring(0, end);
            if (page.indexOf(start, page.indexOf(start) + 1) < 0) {
                return "#:~:text=" + encoded(start);
            }
        }
        String before = before(span);
        String after = after(span);
        String prefix = before.substring(lastWords(before, AROUND));
        String suffix = after.substring(0, words(after, AROUND));
        return "#:~:text="
                + (prefix.isEmpty() ? "" : encoded(prefix) + "-,")
                + encoded(sentence)
                + (suffix.isEmpty() ? "" : ",-" + encoded(suffix));
    }

    /** The page's words with those of the sentence in its place, one space between any two and at either end. */
    private String page(String sentence, SourceSpan span) {
        int begin = place(span.begin());
        boolean same = spaced.startsWith(" " + sentence + " ", begin);
        int end = begin + sentence.length();
        boolean whole = same && (place(span.end()) == end || place(span.end()) == end + 1);
        return whole ? spaced : " " + before(span) + " " + sentence + " " + after(span) + " ";
    }

    private String before(SourceSpan span) {
        return trim(folded.substring(0, place(span.begin())));
    }

    private String after(SourceSpan span) {
        return trim(folded.substring(place(span.end())));
    }

    private int place(int offset) {
        return places[Math.min(offset, places.length - 1)];
    }

    /** Where the first so many words end. */
    private static int words(String text, int count) {
        int end = 0;
        for (int n = 0; n < count && end < text.length(); n++) {
            end = wordEnd(text, end + (n == 0 ? 0 : 1));
        }
        return end;
    }

    /** Where the word after the one that ends there ends; 0 where there is none. */
    private static int next(String text, int end) {
        return end < text.length() ? wordEnd(text, end + 1) : 0;
    }

    private static int wordEnd(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the last so many words begin. */
    private static int lastWords(String text, int count) {
        int begin = text.length() + 1;
        for (int n = 0; n < count && begin > 0; n++) {
            begin = text.lastIndexOf(' ', begin - 2) + 1;
        }
        return Math.min(begin, text.length());
    }

    /** Without the one space at either end that folded text may have. */
    private static String trim(String folded) {
        int begin = folded.startsWith(" ") ? 1 : 0;
        int end = folded.length() - (folded.length() > begin && folded.endsWith(" ") ? 1 : 0);
        return folded.substring(begin, end);
    }

    private static boolean blank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
    }

    /** The encoder writes blanks as plus, and leaves the hyphen, which separates a fragment's parts. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
