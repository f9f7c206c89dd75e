package dev.dateline.article;

import dev.dateline.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Lines of a text; {@code \n}, {@code \r\n} and a lone {@code \r} end one. */
final class Lines {
    private Lines() {}

    /** The spans of the lines, their endings left out; a text that ends with an ending has no empty line after it. */
    static List<SourceSpan> of(CharSequence text) {
        List<SourceSpan> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = end(text, begin);
            lines.add(new SourceSpan(begin, end));
            begin = next(text, end);
        }
        return lines;
    }

    /** The offset at which the line that holds the offset ends, its ending left out. */
    static int end(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The offset after the line ending that stands at the offset. */
    static int next(CharSequence text, int end) {
        if (end >= text.length()) {
            return text.length();
        }
        boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    /** The number, from 1, of the line that holds the offset. */
    static int lineAt(CharSequence text, int offset) {
        int line = 1;
        for (int at = next(text, end(text, 0)); at <= offset && at > 0; line++) {
            int end = end(text, at);
            if (end >= text.length()) {
                // The last line, or the empty one after a final ending.
                boolean ended = at > 0 && isEnding(text.charAt(at - 1));
                return ended ? line + 1 : line;
            }
            at = next(text, end);
        }
        return line;
    }

    /** The span without the white space at its edges; empty at its begin where there is nothing else. */
    static SourceSpan trimmed(CharSequence text, SourceSpan span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new SourceSpan(begin, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isEnding(char c) {
        return c == '\n' || c == '\r';
    }
}
