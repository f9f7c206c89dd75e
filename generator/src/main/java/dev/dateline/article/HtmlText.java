package dev.dateline.article;

import dev.dateline.article.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The main text of a web page, with the place in the file of every piece of it. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> EMPHASIS = Set.of("em", "i", "cite");
    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    private final String body;
    private final HtmlBoxes furniture;
    private final Mask mask;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> boxes = new ArrayDeque<>();
    private final Deque<Opened> inlines = new ArrayDeque<>();
    private BlockBuilder builder = new BlockBuilder();
    private int begin = -1;
    private int end = -1;
    private int breaks;
    private @Nullable Node hidden;
    /** Whether what is read stands around the story. */
    private boolean around;

    private HtmlText(String body, HtmlBoxes furniture) {
        this.body = body;
        this.furniture = furniture;
        this.mask = new Mask(body);
        mask.blank(0, body.length());
    }

    /** An inline element whose end is not yet met; where its text begins in the block, -1 before any. */
    private static final class Opened {
        final Element element;
        int begin = -1;

        Opened(Element element) {
            this.element = element;
        }
    }

    static Content read(String body) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(body, "");
        HtmlBoxes furniture = HtmlBoxes.of(page);
        HtmlText text = new HtmlText(body, furniture);
        Element main = MainText.of(page, furniture);
        NodeTraversor.traverse(text, main);
        text.close();
        Meta meta = HtmlMeta.of(page);
        if (meta.date() == null || meta.author().isEmpty()) {
            text.around = true;
            for (Element line : MainText.above(page, main, furniture)) {
                NodeTraversor.traverse(text, line);
                text.close();
            }
        }
        text.mask.closeUp();
        text.afterwards.forEach(Runnable::run);
        return new Content(text.mask.text(), text.inOrder(), meta);
    }

    private List<Block> inOrder() {
        blocks.sort(Comparator.comparing(Block::span));
        List<Block> apart = new ArrayList<>();
        int to = 0;
        for (Block block : blocks) {
            if (block.span().begin() >= to) {
                apart.add(block);
                to = block.span().end();
            }
        }
        return apart;
    }

    @Override
    public void head(Node node, int depth) {
        if (hidden != null) {
            return;
        }
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            if (depth > 0 && furniture.dropped(element)) {
                hidden = node;
            } else if (element.nameIs("br")) {
                breaks++;
            } else if (element.isBlock() || element.nameIs("td") || element.nameIs("th") || depth == 0) {
                close();
                boxes.push(element);
            } else {
                inlines.push(new Opened(element));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (hidden != null) {
            hidden = hidden.equals(node) ? null : hidden;
            return;
        }
        if (node.equals(boxes.peek())) {
            close();
            boxes.pop();
        }
        Opened opened = inlines.peek();
        if (opened != null && opened.element.equals(node)) {
            inlines.pop();
            note(opened);
        }
    }

    private void text(TextNode node) {
        int from = node.sourceRange().startPos();
        int to = node.sourceRange().endPos();
        if (node.isBlank() || !node.sourceRange().isTracked() || to <= from || to > body.length()) {
            return;
        }
        // The parser moves stray text out of a broken table: its place is then behind what follows.
        if (breaks > 1 || from < end) {
            close();
        }
        breaks = 0;
        Entities.copy(body, from, to, mask);
        begin = begin < 0 ? from : begin;
        end = to;
        for (Opened opened : inlines) {
            opened.begin = opened.begin < 0 ? from : opened.begin;
        }
    }

    private void note(Opened opened) {
        if (opened.begin < 0 || begin < 0) {
            return;
        }
        String name = opened.element.normalName();
        int from = Math.max(begin, opened.begin);
        if (name.equals("a")) {
            String target = Links.safe(opened.element.attr("href").strip());
            if (!target.isEmpty()) {
                builder.inline(Inline.Kind.LINK, from, end, target);
            }
        } else if (EMPHASIS.contains(name)) {
            builder.inline(Inline.Kind.EMPHASIS, from, end, "");
        } else if (STRONG.contains(name)) {
            builder.inline(Inline.Kind.STRONG, from, end, "");
        } else if (CODE.contains(name)) {
            builder.inline(Inline.Kind.CODE, from, end, "");
        }
    }

    /** Ends the block that is being read. */
    private void close() {
        breaks = 0;
        if (begin < 0) {
            return;
        }
        inlines.forEach(this::note);
        inlines.forEach(opened -> opened.begin = -1);
        BlockBuilder built = builder;
        int from = begin;
        int to = end;
        int items = 0;
        int quotes = 0;
        Kind kind = Kind.PARAGRAPH;
        int level = 0;
        for (Element box : boxes) {
            String name = box.normalName();
            items += name.equals("li") ? 1 : 0;
            quotes += name.equals("blockquote") ? 1 : 0;
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                kind = Kind.HEADING;
                level = name.charAt(1) - '0';
            } else if (name.equals("pre") && kind == Kind.PARAGRAPH) {
                kind = Kind.CODE;
            }
        }
        if (kind == Kind.PARAGRAPH && items + quotes > 0) {
            kind = items > 0 ? Kind.LIST_ITEM : Kind.QUOTATION;
            level = items > 0 ? items : quotes;
        }
        Kind chosen = around ? Kind.LEFTOVER : kind;
        int depth = around ? 0 : level;
        afterwards.add(() -> blocks.addAll(built.build(chosen, depth, from, to, mask)));
        builder = new BlockBuilder();
        begin = -1;
        end = -1;
    }
}
