package dev.dateline.importing;

import dev.dateline.source.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a message before it is parsed: whether it is one, and where the empty line behind a header is missing. */
final class MessageLines {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w.-]{0,75}[ \\t]{0,9}:.*");
    private static final Pattern PART = Pattern.compile("(?i)content-[a-z-]{1,40}:.*");
    /** What a text that only looks like a message has not. */
    private static final Pattern SURE =
            Pattern.compile("(?i)(?:MIME-Version|Message-ID|(?:X-)?Snapshot-Content-Location):.*");

    private static final Pattern ENDING = Pattern.compile("(?i).*\\.(?:eml|mht|mhtml)");
    /** The line that a mailbox puts above each of its messages. */
    private static final Pattern MAILBOX = Pattern.compile("From \\S.*\\d{2}:\\d{2}.*");
    /** Of a header, in lines; those who passed a mail on add to it. */
    private static final int MOST = 5_000;

    private final String text;
    private int at;
    private int number;

    private MessageLines(byte[] bytes) {
        this.text = Page.latin(bytes);
    }

    /** By the ending of its name and a header, or by a header with a field that only messages have. */
    static boolean message(String file, byte[] bytes) {
        MessageLines lines = new MessageLines(bytes);
        boolean ending = ENDING.matcher(file).matches();
        boolean field = false;
        boolean sure = false;
        while (lines.more() && lines.number < MOST) {
            String line = lines.next();
            if (FIELD.matcher(line).matches()) {
                field = true;
                sure |= SURE.matcher(line).matches();
            } else if (!continues(line)
                    && !(lines.number == 1 && MAILBOX.matcher(line).matches())) {
                break;
            }
        }
        return field && (sure || ending);
    }

    /** Whether several messages stand in one file. */
    static boolean mailbox(byte[] bytes) {
        MessageLines lines = new MessageLines(bytes);
        int messages = 0;
        boolean above = true;
        while (lines.more() && messages < 2) {
            String line = lines.next();
            boolean begins = above
                    && MAILBOX.matcher(line).matches()
                    && FIELD.matcher(lines.peek()).matches();
            if (messages == 0 && !begins) {
                return false;
            }
            messages += begins ? 1 : 0;
            above = line.isEmpty();
        }
        return messages > 1;
    }

    /** The message with an empty line behind each header, each of which is told where it was missing. */
    static byte[] mended(String file, byte[] bytes, List<Problem> problems) {
        MessageLines lines = new MessageLines(bytes);
        StringBuilder out = new StringBuilder();
        int copied = 0;
        boolean header = true;
        while (lines.more()) {
            int begin = lines.at;
            String line = lines.next();
            if (lines.number == 1 && MAILBOX.matcher(line).matches()) {
                copied = lines.at;
            } else if (header && line.isEmpty()) {
                header = false;
            } else if (header && !continues(line) && !FIELD.matcher(line).matches()) {
                out.append(lines.text, copied, begin).append('\n');
                copied = begin;
                header = false;
                problems.add(Problem.warning(
                        file,
                        lines.number,
                        "header-unclosed",
                        "The empty line between a header and its text is missing",
                        "look whether the text begins where it should"));
            } else if (!header) {
                header = line.startsWith("--") && PART.matcher(lines.peek()).matches();
            }
        }
        return copied == 0
                ? bytes
                : out.append(lines.text, copied, lines.text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean continues(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private boolean more() {
        return at < text.length();
    }

    private String next() {
        String line = peek();
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        number++;
        return line;
    }

    /** The next line, as far as its kind can be told from its beginning. */
    private String peek() {
        int end = text.indexOf('\n', at);
        int last = end < 0 ? text.length() : end;
        int stop = last > at && text.charAt(last - 1) == '\r' ? last - 1 : last;
        return text.substring(at, Math.min(stop, at + 200));
    }
}
