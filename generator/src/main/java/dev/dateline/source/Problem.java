package dev.dateline.source;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something in the content or the settings that its editor should know.
 *
 * @param severity whether the result can be trusted without a mend
 * @param path the file, relative to the content folder, with {@code /}
 * @param line the line, from 1; 0 where the problem is the whole file
 * @param code a short fixed name for scripts, as {@code front-matter-unclosed}
 * @param message what is wrong, one sentence without a full stop
 * @param hint what to do about it
 */
public record Problem(Severity severity, String path, int line, String code, String message, String hint)
        implements Comparable<Problem> {

    /** How bad it is: an error makes a command end with status 1. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final Pattern LINE_ENDS = Pattern.compile("\\v\\s*");

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    /** What is quoted from a file may go over several lines; a line that begins with it could be taken for one of ours. */
    public Problem {
        message = LINE_ENDS.matcher(message).replaceAll(" ");
        hint = LINE_ENDS.matcher(hint).replaceAll(" ");
    }

    public static Problem error(String path, int line, String code, String message, String hint) {
        return new Problem(Severity.ERROR, path, line, code, message, hint);
    }

    public static Problem warning(String path, int line, String code, String message, String hint) {
        return new Problem(Severity.WARNING, path, line, code, message, hint);
    }

    /** By file, then line. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line: error: message (hint) [code]}, the form that editors and CI systems link. */
    @Override
    public String toString() {
        String place = line > 0 ? path + ":" + line : path;
        String kind = severity == Severity.ERROR ? "error" : "warning";
        String text = place + ": " + kind + ": " + message + (hint.isEmpty() ? "" : "\n    " + hint);
        return Unseen.printable(text) + " [" + code + "]";
    }
}
