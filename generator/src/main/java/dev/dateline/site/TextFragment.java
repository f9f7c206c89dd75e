package dev.dateline.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The end of an address that leads to a sentence of a page (WICG Scroll to Text Fragment): its first words, more of them
 * where those are not unique, and the words before and after where even the whole sentence is not.
 */
final class TextFragment {
    private static final int FEW = 7;
    private static final int AROUND = 3;

    private TextFragment() {}

    /**
     * The fragment, from {@code #} on.
     *
     * @param sentence with its white space folded
     * @param before the text of the page before it
     * @param after the text of the page after it
     */
    static String of(String sentence, String before, String after) {
        List<String> words = words(sentence);
        String page =
                " " + String.join(" ", words(before)) + " " + sentence + " " + String.join(" ", words(after)) + " ";
        for (int n = Math.min(FEW, words.size()); n <= words.size(); n++) {
            String start = String.join(" ", words.subList(0, n));
            if (page.indexOf(start) == page.lastIndexOf(start)) {
                return "#:~:text=" + encoded(start);
            }
        }
        List<String> left = words(before);
        List<String> right = words(after);
        String prefix = String.join(" ", left.subList(Math.max(0, left.size() - AROUND), left.size()));
        String suffix = String.join(" ", right.subList(0, Math.min(AROUND, right.size())));
        return "#:~:text="
                + (prefix.isEmpty() ? "" : encoded(prefix) + "-,")
                + encoded(sentence)
                + (suffix.isEmpty() ? "" : ",-" + encoded(suffix));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\u00a0]+", -1))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toList());
    }

    /** The encoder writes blanks as plus, and leaves the hyphen, which separates a fragment's parts. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
