package dev.dateline.article;

import dev.dateline.source.SourceSpan;
import java.util.List;

/**
 * A body as its format reads it, before the furniture is found.
 *
 * @param text the body with its markup turned into spaces, of the same length
 * @param blocks in order, without overlap
 * @param meta what the format itself says about the article
 */
record Content(String text, List<Block> blocks, Meta meta) {
    Content {
        blocks = List.copyOf(blocks);
    }

    String textOf(Block block) {
        return block.span().of(text);
    }

    static Block block(Block.Kind kind, int level, SourceSpan span) {
        return new Block(kind, level, span, List.of());
    }

    static Block as(Block.Kind kind, Block block) {
        return new Block(kind, 0, block.span(), kind == Block.Kind.LEFTOVER ? List.of() : block.inlines());
    }
}
