package dev.dateline.article;

import dev.dateline.source.SourceSpan;
import java.util.List;

/**
 * A paragraph, heading or the like of an article; blocks follow each other without overlap.
 *
 * @param kind what it is
 * @param level of a heading 1–6, of a list item or quotation its depth from 1, else 0
 * @param span where it stands in the body, markup at its edges left out
 * @param inlines links, emphasis and code within it, in order, properly nested
 */
public record Block(Kind kind, int level, SourceSpan span, List<Inline> inlines) {
    public Block {
        inlines = List.copyOf(inlines);
    }

    /** What a block is; {@link #LEFTOVER} is page furniture that is no part of the story. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTATION,
        CODE,
        LEFTOVER
    }

    /** Whether sentences of it belong to the story. */
    public boolean story() {
        return kind == Kind.PARAGRAPH || kind == Kind.LIST_ITEM || kind == Kind.QUOTATION;
    }
}
