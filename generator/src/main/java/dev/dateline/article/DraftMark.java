package dev.dateline.article;

import dev.dateline.source.Problem;
import java.util.regex.Pattern;

/** A line of front matter that means {@code draft: true}, however it is written: better held back than published. */
final class DraftMark {
    private static final Pattern LINE = Pattern.compile(
            "[\\s\\p{Z}]*([\"']?)draft\\1[\\s\\p{Z}]*:[\\s\\p{Z}]*([\"']?)(?:true|yes|on|y|1)\\2[\\s\\p{Z}]*(?:#.*)?",
            Pattern.CASE_INSENSITIVE);
    /** Beyond any such line. */
    private static final int LONGEST = 200;

    private DraftMark() {}

    /** The number of the first such line, 0 where there is none. */
    static int line(String text, int firstLine) {
        int line = firstLine;
        for (int at = 0; at < text.length(); line++) {
            int end = Lines.end(text, at);
            if (end - at <= LONGEST && LINE.matcher(text.substring(at, end)).matches()) {
                return line;
            }
            at = Lines.next(text, end);
        }
        return 0;
    }

    static Problem problem(String path, int line) {
        return Problem.warning(
                path,
                line,
                "draft-mark",
                "This is taken for `draft: true`, and the article is held back",
                "write `draft: true` at the margin, or take the line out");
    }
}
