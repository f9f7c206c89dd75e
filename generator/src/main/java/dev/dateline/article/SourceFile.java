package dev.dateline.article;

import dev.dateline.source.Problem;
import dev.dateline.source.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file cut in two.
 *
 * @param yaml what stands between the {@code ---} lines
 * @param present whether there is front matter
 * @param body what follows the line that closes it, to the letter
 * @param bodyLine the line on which the body begins, from 1
 * @param draftLine the first line that marks a draft, rightly or not, also where the keys cannot be read; 0 where none is
 */
record SourceFile(String yaml, boolean present, String body, int bodyLine, int draftLine) {
    private static final int LONGEST = 64 * 1024;
    private static final Pattern KEY_LINE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*[ \\t]*:(?:\\s.*)?");

    static SourceFile cut(String text, String path, List<Problem> problems) {
        int open = Lines.end(text, 0);
        if (!text.substring(0, open).stripTrailing().equals("---")) {
            return new SourceFile("", false, text, 1, 0);
        }
        int yamlBegin = Lines.next(text, open);
        int line = 2;
        for (int at = yamlBegin; at < text.length(); line++) {
            int end = Lines.end(text, at);
            if (end - at < 80 && isClosing(text.substring(at, end))) {
                return closed(text, path, problems, new SourceSpan(yamlBegin, at), Lines.next(text, end), line + 1);
            }
            at = Lines.next(text, end);
        }
        return unclosed(text, path, problems, yamlBegin);
    }

    private static boolean isClosing(String line) {
        String bare = line.stripTrailing();
        return bare.equals("---") || bare.equals("...");
    }

    private static SourceFile closed(
            String text, String path, List<Problem> problems, SourceSpan yaml, int body, int bodyLine) {
        int draft = DraftMark.line(yaml.of(text), 2);
        if (yaml.length() > LONGEST) {
            problems.add(Problem.error(
                    path,
                    1,
                    "front-matter-too-long",
                    "The front matter is longer than 64 KB and is not read",
                    "close it with a line `---` right after its keys"));
            return new SourceFile("", true, text.substring(body), bodyLine, draft);
        }
        return new SourceFile(yaml.of(text), true, text.substring(body), bodyLine, draft);
    }

    /** Without a closing line the keys end with the first line that is none; a rule above prose is no front matter. */
    private static SourceFile unclosed(String text, String path, List<Problem> problems, int yamlBegin) {
        int at = yamlBegin;
        int line = 2;
        while (at < text.length()) {
            int end = Lines.end(text, at);
            if (end - at > LONGEST || !KEY_LINE.matcher(text.substring(at, end)).matches()) {
                break;
            }
            at = Lines.next(text, end);
            line++;
        }
        int draft = DraftMark.line(text.substring(yamlBegin, firstBlank(text, yamlBegin)), 2);
        if (at == yamlBegin) {
            return new SourceFile("", false, text, 1, draft);
        }
        problems.add(Problem.error(
                path,
                1,
                "front-matter-unclosed",
                "The front matter has no closing line",
                "add a line `---` before line " + line));
        String yaml = at - yamlBegin > LONGEST ? "" : text.substring(yamlBegin, at);
        return new SourceFile(yaml, true, text.substring(at), line, draft);
    }

    private static int firstBlank(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int end = Lines.end(text, at);
            if (text.substring(at, end).isBlank()) {
                return at;
            }
            at = Lines.next(text, end);
        }
        return at;
    }
}
