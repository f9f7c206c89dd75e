package dev.dateline.article;

import dev.dateline.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs of plain text. An empty line always ends one; whether a single line ending does depends on whether the
 * text was wrapped to a width or is written one paragraph a line.
 */
final class PlainText {
    private static final int WIDEST = 100;

    /** A line below this length was not broken for its width. */
    private static final int SHORT = 40;

    private static final Pattern MARKER = Pattern.compile("(?:[•·‣▪●◦*+-]|\\(?\\d{1,3}[.)])\\s+(?=\\S)");

    private final String body;
    private final List<Block> blocks = new ArrayList<>();
    private final int width;

    private PlainText(String body, List<SourceSpan> lines) {
        this.body = body;
        this.width = width(lines);
    }

    static Content read(String file) {
        Mask mask = new Mask(file);
        mask.closeUp();
        String body = mask.text();
        List<SourceSpan> lines = new ArrayList<>();
        for (SourceSpan line : Lines.of(body)) {
            lines.add(Lines.trimmed(body, line));
        }
        PlainText text = new PlainText(body, lines);
        text.read(lines);
        return new Content(body, text.blocks, Meta.NONE);
    }

    private void read(List<SourceSpan> lines) {
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            if (lines.get(from).length() > 0) {
                while (to < lines.size() && continues(lines.get(to - 1), lines.get(to))) {
                    to++;
                }
                add(new SourceSpan(lines.get(from).begin(), lines.get(to - 1).end()));
            }
            from = to;
        }
    }

    private void add(SourceSpan span) {
        int marker = marker(span);
        if (marker > 0) {
            blocks.add(Content.block(Block.Kind.LIST_ITEM, 1, new SourceSpan(span.begin() + marker, span.end())));
        } else {
            blocks.add(Content.block(Block.Kind.PARAGRAPH, 0, span));
        }
    }

    /** The length of the bullet or number that opens a list item, 0 where there is none. */
    private int marker(SourceSpan span) {
        Matcher m = MARKER.matcher(body).region(span.begin(), span.end());
        return m.lookingAt() ? m.end() - m.start() : 0;
    }

    /** The width to which the text is wrapped; 0 where most of its text stands in longer lines. */
    private int width(List<SourceSpan> lines) {
        if (!wrapped(lines)) {
            return 0;
        }
        int widest = 0;
        long within = 0;
        long all = 0;
        for (SourceSpan line : lines) {
            all += line.length();
            if (line.length() <= WIDEST) {
                within += line.length();
                widest = Math.max(widest, line.length());
            }
        }
        return within * 10 >= all * 9 ? widest : 0;
    }

    /** In a wrapped text many a line goes on with a small letter; where each line is a paragraph none does. */
    private boolean wrapped(List<SourceSpan> lines) {
        int pairs = 0;
        int small = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).length() > 0 && lines.get(i).length() > 0) {
                pairs++;
                small += goesOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        return small > 0 && small * 5 >= pairs;
    }

    /** A long line without an end mark, and a small letter below it. */
    private boolean goesOn(SourceSpan line, SourceSpan next) {
        boolean small = Character.isLowerCase(body.charAt(next.begin()));
        return small && line.length() >= SHORT && !Words.endsSentence(line.of(body));
    }

    private boolean continues(SourceSpan line, SourceSpan next) {
        if (next.length() == 0 || marker(next) > 0 || line.length() > 2 * WIDEST) {
            return false;
        }
        if (goesOn(line, next)) {
            return true;
        }
        // A line was wrapped where the next word would not have fitted any more.
        int word = next.begin();
        while (word < next.end() && !Lines.isSpace(body.charAt(word))) {
            word++;
        }
        boolean full = line.length() + 1 + word - next.begin() > width - 4;
        return width >= SHORT && full && !indented(line, next);
    }

    private boolean indented(SourceSpan line, SourceSpan next) {
        return indent(next) > indent(line) + 1;
    }

    private int indent(SourceSpan line) {
        int at = line.begin();
        while (at > 0 && (body.charAt(at - 1) == ' ' || body.charAt(at - 1) == '\t')) {
            at--;
        }
        return line.begin() - at;
    }
}
