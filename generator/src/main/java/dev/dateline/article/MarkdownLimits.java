package dev.dateline.article;

import dev.dateline.source.SourceSpan;
import java.util.regex.Pattern;

/**
 * What the Markdown parser can be trusted with: deep nesting overflows its stack, and its time grows with the square of
 * the marks, tags, character references and lines of one paragraph.
 */
final class MarkdownLimits {
    private static final int DEEPEST = 100;
    private static final int MOST_BACKTICKS = 1_000;
    private static final int MOST_MARKS = 4_000;
    private static final int MOST_TAGS = 1_000;
    private static final int MOST_LINES = 2_000;

    private static final Pattern RULE = Pattern.compile("[ \\t]*([-*_=.>+])\\1*[ \\t]*");

    private MarkdownLimits() {}

    /** The number, from 1, of the first line that is too much, 0 where there is none. */
    static int firstLineBeyond(String body) {
        int number = 0;
        int backticks = 0;
        int marks = 0;
        int tags = 0;
        int lines = 0;
        for (SourceSpan line : Lines.of(body)) {
            number++;
            if (Lines.trimmed(body, line).length() == 0) {
                backticks = 0;
                marks = 0;
                tags = 0;
                lines = 0;
                continue;
            }
            lines++;
            for (int i = line.begin(); i < line.end(); i++) {
                switch (body.charAt(i)) {
                    case '`' -> backticks++;
                    case '*', '_', '[', ']', '!', '\\', '(' -> marks++;
                    case '<', '&' -> tags++;
                    default -> {}
                }
            }
            boolean many = backticks > MOST_BACKTICKS || marks > MOST_MARKS || tags > MOST_TAGS || lines > MOST_LINES;
            if (many || nesting(body, line) > DEEPEST) {
                return number;
            }
        }
        return 0;
    }

    /** How many quotation and list marks open the line. */
    private static int nesting(String body, SourceSpan line) {
        int depth = 0;
        int indent = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = body.charAt(i);
            if (c == '>' || c == '-' || c == '+' || c == '*' || c == '.' || c == ')') {
                depth++;
            } else if (c == ' ') {
                indent++;
            } else if (c == '\t') {
                indent += 4;
            } else if (!Character.isDigit(c)) {
                break;
            }
        }
        // A rule of many hyphens nests nothing; a list under a list is indented by two or more.
        boolean rule =
                depth > 0 && RULE.matcher(body).region(line.begin(), line.end()).matches();
        boolean quoted = body.charAt(Lines.trimmed(body, line).begin()) == '>';
        return Math.max(rule && !quoted ? 0 : depth, indent / 2);
    }
}
