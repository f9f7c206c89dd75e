package dev.dateline.article;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;

/** Copies the visible text of one Markdown block and notes its links, emphasis and code. */
final class MarkdownInlines {
    private final String body;
    private final Mask mask;
    private final BlockBuilder builder;
    private String hidden = "";

    MarkdownInlines(String body, Mask mask, BlockBuilder builder) {
        this.body = body;
        this.mask = mask;
        this.builder = builder;
    }

    /** Walks the tree below the block without calling itself: emphasis may nest as deep as the line is long. */
    void read(Node block) {
        Node node = block.getFirstChild();
        while (node != null) {
            Node next = visit(node) ? node.getFirstChild() : null;
            Node from = node;
            while (next == null && from != null && from != block) {
                next = from.getNext();
                from = from.getParent();
            }
            node = next;
        }
    }

    /** Takes one node; true where its children are still to be read. */
    private boolean visit(Node node) {
        if (node instanceof HtmlInlineBase) {
            tag(node.getChars().toString());
            return false;
        }
        if (!hidden.isEmpty()) {
            return false;
        }
        if (node instanceof Text) {
            copy(node);
        } else if (node instanceof HtmlEntity) {
            Entities.copy(body, node.getStartOffset(), node.getEndOffset(), mask);
        } else if (node instanceof Code code) {
            raw(code.getText());
            note(Inline.Kind.CODE, code.getText(), "");
            return false;
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            boolean strong = node instanceof StrongEmphasis;
            note(strong ? Inline.Kind.STRONG : Inline.Kind.EMPHASIS, ((DelimitedNode) node).getText(), "");
        } else if (node instanceof RefNode reference) {
            return reference(reference);
        } else if (node instanceof Image) {
            return false;
        } else if (node instanceof Link link) {
            link(link.getText(), link.getUrl().unescape());
        } else if (node instanceof DelimitedLinkNode address) {
            return address(address);
        }
        return true;
    }

    private void copy(Node node) {
        int begin = node.getStartOffset();
        int end = node.getEndOffset();
        mask.put(begin, end, body.substring(begin, end));
        for (int i = begin; i + 1 < end; i++) {
            // A backslash before a mark is markup.
            if (body.charAt(i) == '\\' && isMark(body.charAt(i + 1))) {
                mask.put(i, i + 2, String.valueOf(body.charAt(i + 1)));
                i++;
            }
        }
    }

    private static boolean isMark(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private void raw(BasedSequence text) {
        int begin = text.getStartOffset();
        int end = text.getEndOffset();
        mask.put(begin, end, body.substring(begin, end));
    }

    private void note(Inline.Kind kind, BasedSequence text, String target) {
        builder.inline(kind, text.getStartOffset(), text.getEndOffset(), target);
    }

    private void link(BasedSequence text, String url) {
        String target = Links.safe(url);
        if (!target.isEmpty()) {
            note(Inline.Kind.LINK, text, target);
        }
    }

    /** A link by reference; without its definition it is a word in brackets, as {@code [sic]}. */
    private boolean reference(RefNode node) {
        Document document = node.getDocument();
        Reference definition = node.getReferenceNode(document);
        if (definition == null) {
            raw(node.getChars());
            return true;
        }
        if (node instanceof ImageRef) {
            return false;
        }
        link(
                node.getText().isNull() ? node.getReference() : node.getText(),
                definition.getUrl().unescape());
        return true;
    }

    /** An address in angle brackets. */
    private boolean address(DelimitedLinkNode node) {
        BasedSequence text = node.getText();
        raw(text);
        link(text, node instanceof MailLink ? "mailto:" + text : text.toString());
        return false;
    }

    /** What stands between the tags of a script or a style sheet is no text. */
    private void tag(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (hidden.isEmpty()) {
            for (String name : TagMask.HIDDEN) {
                if (lower.startsWith("<" + name) && !lower.endsWith("/>")) {
                    hidden = name;
                }
            }
        } else if (lower.startsWith("</" + hidden)) {
            hidden = "";
        }
    }
}
