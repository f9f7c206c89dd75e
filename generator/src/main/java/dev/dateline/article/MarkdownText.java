package dev.dateline.article;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.dateline.article.Block.Kind;
import dev.dateline.source.Problem;
import java.util.ArrayList;
import java.util.List;

/** Markdown by its CommonMark tree; only what a reader would see is copied into the text. */
final class MarkdownText {
    private static final Parser PARSER = Parser.builder().build();

    private final String body;
    private final Mask mask;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    private MarkdownText(String body) {
        this.body = body;
        this.mask = new Mask(body);
        mask.blank(0, body.length());
    }

    static Content read(String body, String path, int bodyLine, List<Problem> problems) {
        Content simple = SimpleMarkdown.read(body);
        return simple == null ? tree(body, path, bodyLine, problems) : simple;
    }

    /** Whatever Markdown it is. */
    static Content tree(String body, String path, int bodyLine, List<Problem> problems) {
        int line = MarkdownLimits.firstLineBeyond(body);
        if (line == 0) {
            try {
                return new MarkdownText(body).read();
            } catch (StackOverflowError e) {
                // The parser calls itself for each level; the limits above name the known ways to overflow it.
                line = 1;
            }
        }
        problems.add(Problem.warning(
                path,
                bodyLine + line - 1,
                "markdown-nesting",
                "The Markdown is nested too deeply or has too many marks, the article is read as plain text",
                "take out the run of marks that ends here, or part it by an empty line"));
        return PlainText.read(body);
    }

    private Content read() {
        Node document = PARSER.parse(body);
        Node node = document.getFirstChild();
        while (node != null) {
            boolean done = block(node);
            Node next = done ? null : node.getFirstChild();
            Node from = node;
            while (next == null && from != null && from != document) {
                next = from.getNext();
                from = from.getParent();
            }
            node = next;
        }
        // The text is complete only now, and blocks are trimmed to what is seen of them.
        mask.closeUp();
        afterwards.forEach(Runnable::run);
        return new Content(mask.text(), blocks, Meta.NONE);
    }

    /** Reads a block that holds text; false where its children are blocks. */
    private boolean block(Node node) {
        if (node instanceof Heading heading) {
            text(node, Kind.HEADING, heading.getLevel());
        } else if (node instanceof Paragraph) {
            int items = depth(node, ListItem.class);
            int quotes = depth(node, BlockQuote.class);
            if (node.getChars().indexOf('|') >= 0 && table(node.getChars().toString())) {
                // Rows of cells are no sentences; they are shown as they stand.
                code((com.vladsch.flexmark.util.ast.Block) node);
                return true;
            }
            Kind kind = items > 0 ? Kind.LIST_ITEM : quotes > 0 ? Kind.QUOTATION : Kind.PARAGRAPH;
            text(node, kind, items > 0 ? items : quotes);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code((com.vladsch.flexmark.util.ast.Block) node);
        } else if (node instanceof HtmlBlockBase && !(node instanceof HtmlCommentBlock)) {
            TagMask.copyText(body, node.getStartOffset(), node.getEndOffset(), mask);
            add(new BlockBuilder(), Kind.PARAGRAPH, 0, node.getStartOffset(), node.getEndOffset());
        } else {
            return !(node instanceof BlockQuote || node instanceof ListItem || node.getFirstChild() != null);
        }
        return true;
    }

    private static int depth(Node node, Class<?> kind) {
        int depth = 0;
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            depth += kind.isInstance(parent) ? 1 : 0;
        }
        return depth;
    }

    private void text(Node node, Kind kind, int level) {
        BlockBuilder builder = new BlockBuilder();
        new MarkdownInlines(body, mask, builder).read(node);
        add(builder, kind, level, node.getStartOffset(), node.getEndOffset());
    }

    private void code(com.vladsch.flexmark.util.ast.Block node) {
        for (BasedSequence line : node.getContentLines()) {
            mask.put(
                    line.getStartOffset(),
                    line.getEndOffset(),
                    body.substring(line.getStartOffset(), line.getEndOffset()));
        }
        add(new BlockBuilder(), Kind.CODE, 0, node.getStartOffset(), node.getEndOffset());
    }

    private void add(BlockBuilder builder, Kind kind, int level, int begin, int end) {
        afterwards.add(() -> blocks.addAll(builder.build(kind, level, begin, end, mask)));
    }

    /** Whether each line has a cell's edge and one is the rule under the head (GitHub Flavored Markdown's tables). */
    private static boolean table(String paragraph) {
        return paragraph.lines().count() > 1
                && paragraph.lines().allMatch(line -> line.indexOf('|') >= 0)
                && paragraph.lines().skip(1).findFirst().orElse("").matches("[\\s|:-]+");
    }
}
