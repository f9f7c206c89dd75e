package dev.dateline.article;

import dev.dateline.source.SourceSpan;

/**
 * A stretch of a block that is set apart.
 *
 * @param kind how
 * @param span the stretch, without its markup
 * @param target where a link leads (http, https, mailto or a relative path, nothing else), else empty
 */
public record Inline(Kind kind, SourceSpan span, String target) {
    /** How a stretch is set apart. */
    public enum Kind {
        EMPHASIS,
        STRONG,
        CODE,
        LINK
    }
}
