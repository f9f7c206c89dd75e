package dev.dateline.article;

import dev.dateline.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Markdown of nothing but paragraphs, headings, lists of single lines, links and emphasis: most of what articles are, read
 * in a fraction of the time that its tree takes. Whatever may mean anything else is left to {@link MarkdownText}.
 */
final class SimpleMarkdown {
    /** More lines or marks than this without an empty line between are looked at by {@link MarkdownLimits}. */
    private static final int MOST = 500;
    /** So many characters of a line say that it nests nothing. */
    private static final int OPENING = 50;

    private static final String NEVER = "*_`<>\\|~]";
    private static final String OPENS = "\"'“”‘’«([—–…$€£";
    private static final String NESTS = " -+.)>*";
    private static final String ADDRESS = ":/?=%_~,+@;.-#";
    /** What stands behind emphasis that has a letter before its mark. */
    private static final String BEHIND = " .,;:?!)’”";

    /** What stands on the line before. */
    private enum Before {
        NOTHING,
        TEXT,
        HEADING,
        ITEM
    }

    /** A block whose span is trimmed once the text is complete. */
    private record Open(BlockBuilder builder, Kind kind, int level, int begin, int end) {}

    private final String body;
    private final Mask mask;
    private final List<Open> found = new ArrayList<>();
    private BlockBuilder builder = new BlockBuilder();
    private Before before = Before.NOTHING;
    private int begin;
    private int lines;
    private int marks;

    private SimpleMarkdown(String body) {
        this.body = body;
        this.mask = new Mask(body);
    }

    /** The content; null where it has other marks. */
    static @Nullable Content read(String body) {
        SimpleMarkdown reading = new SimpleMarkdown(body);
        return reading.lines() ? reading.content() : null;
    }

    private boolean lines() {
        for (int at = 0; at < body.length(); ) {
            int end = body.indexOf('\n', at);
            end = end < 0 ? body.length() : end;
            int last = end;
            while (last > at && body.charAt(last - 1) == ' ') {
                last--;
            }
            if (last == at) {
                before = Before.NOTHING;
                lines = 0;
                marks = 0;
            } else if (++lines > MOST || !line(at, last)) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    private Content content() {
        mask.closeUp();
        List<Block> blocks = new ArrayList<>();
        String text = mask.text();
        found.forEach(b -> blocks.addAll(b.builder().build(b.kind(), b.level(), b.begin(), b.end(), text)));
        return new Content(text, blocks, Meta.NONE);
    }

    private boolean line(int from, int to) {
        char first = body.charAt(from);
        if (first == '#') {
            return heading(from, to);
        }
        if (first == '-') {
            return item(from, to);
        }
        if (before == Before.ITEM || !opens(from, to)) {
            return false;
        }
        if (before == Before.TEXT) {
            found.remove(found.size() - 1);
        } else {
            begin(from);
        }
        found.add(new Open(builder, Kind.PARAGRAPH, 0, begin, to));
        before = Before.TEXT;
        return inlines(from, to);
    }

    private void begin(int from) {
        builder = new BlockBuilder();
        begin = from;
    }

    private boolean heading(int from, int to) {
        int text = from;
        while (text < to && body.charAt(text) == '#') {
            text++;
        }
        int level = text - from;
        if (level > 6 || text + 1 >= to || body.charAt(text) != ' ' || !opens(text + 1, to)) {
            return false;
        }
        begin(from);
        mask.blank(from, text);
        found.add(new Open(builder, Kind.HEADING, level, from, to));
        before = Before.HEADING;
        return body.lastIndexOf('#', to - 1) < text && inlines(text + 1, to);
    }

    private boolean item(int from, int to) {
        boolean free = before == Before.NOTHING || before == Before.ITEM;
        if (!free || from + 2 >= to || body.charAt(from + 1) != ' ' || !opens(from + 2, to)) {
            return false;
        }
        begin(from);
        mask.blank(from, from + 1);
        found.add(new Open(builder, Kind.LIST_ITEM, 1, from, to));
        before = Before.ITEM;
        return inlines(from + 2, to);
    }

    /** Whether a text that begins so is no list, quotation, rule or the like. */
    private boolean opens(int from, int to) {
        char first = body.charAt(from);
        if (first == '*') {
            return from + stars(from, to) < to;
        }
        if (!Character.isLetterOrDigit(first) && OPENS.indexOf(first) < 0) {
            return false;
        }
        int at = from;
        while (at < to && Character.isDigit(body.charAt(at))) {
            at++;
        }
        boolean numbered = at > from && at < to && ".)".indexOf(body.charAt(at)) >= 0;
        while (at < to && (NESTS.indexOf(body.charAt(at)) >= 0 || Character.isDigit(body.charAt(at)))) {
            at++;
        }
        return !numbered && at < to && at - from < OPENING && !Lines.isSpace(body.charAt(to - 1));
    }

    /** Notes the links and the emphasis of a line; false where it has other marks. */
    private boolean inlines(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = body.charAt(i);
            if (c == '[' || c == '*') {
                i = c == '[' ? link(i, to) : emphasis(from, i, to);
                if (i < 0) {
                    return false;
                }
            } else if (c == '!') {
                marks++;
            } else if (c == '&' ? i + 1 == to || body.charAt(i + 1) != ' ' : never(c)) {
                return false;
            }
        }
        return marks <= MOST;
    }

    private static boolean never(char c) {
        return c < 128 ? c < ' ' || c == 127 || NEVER.indexOf(c) >= 0 : c < 160;
    }

    /** The offset of the link's last character, −1 where it is none. */
    private int link(int from, int to) {
        int close = from + 1;
        while (close < to && body.charAt(close) != '[' && body.charAt(close) != '&' && !never(body.charAt(close))) {
            close++;
        }
        int end = close + 2;
        while (end < to && address(body.charAt(end))) {
            end++;
        }
        boolean image = from > 0 && body.charAt(from - 1) == '!';
        boolean whole = end < to && body.startsWith("](", close) && body.charAt(end) == ')' && end > close + 2;
        if (image
                || !whole
                || close == from + 1
                || Lines.isSpace(body.charAt(from + 1))
                || Lines.isSpace(body.charAt(close - 1))) {
            return -1;
        }
        String target = Links.safe(body.substring(close + 2, end));
        if (!target.isEmpty()) {
            builder.inline(Inline.Kind.LINK, from + 1, close, target);
        }
        mask.blank(from, from + 1);
        mask.blank(close, end + 1);
        marks += 3;
        return end;
    }

    /** The offset of the last mark behind words that are set apart by one or two asterisks, −1 where it is none. */
    private int emphasis(int line, int from, int to) {
        int size = stars(from, to);
        int begin = from + size;
        boolean apart = from == line || " (“‘".indexOf(body.charAt(from - 1)) >= 0;
        if (!apart || size > 2 || begin == to || !Character.isLetterOrDigit(body.charAt(begin))) {
            return -1;
        }
        int close = begin;
        while (close < to && "[&!".indexOf(body.charAt(close)) < 0 && !never(body.charAt(close))) {
            close++;
        }
        int end = close + size;
        if (stars(close, to) != size || !closes(close, end, to)) {
            return -1;
        }
        builder.inline(size == 2 ? Inline.Kind.STRONG : Inline.Kind.EMPHASIS, begin, close, "");
        mask.blank(from, begin);
        mask.blank(close, end);
        marks += 2 * size;
        return end - 1;
    }

    private boolean closes(int close, int end, int to) {
        char before = body.charAt(close - 1);
        boolean word = Character.isLetterOrDigit(before);
        return end == to
                ? word || before == '.'
                : BEHIND.indexOf(body.charAt(end)) >= 0 && (word || (before == '.' && body.charAt(end) == ' '));
    }

    private int stars(int from, int to) {
        int at = from;
        while (at < to && body.charAt(at) == '*') {
            at++;
        }
        return at - from;
    }

    private static boolean address(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || ADDRESS.indexOf(c) >= 0);
    }
}
