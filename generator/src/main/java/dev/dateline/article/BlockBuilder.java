package dev.dateline.article;

import dev.dateline.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the inlines of one block while its text is copied, and trims both to what can be seen. */
final class BlockBuilder {
    private static final Comparator<Inline> OUTER_FIRST = Comparator.<Inline>comparingInt(
                    inline -> inline.span().begin())
            .thenComparingInt(inline -> -inline.span().end());

    private final List<Inline> inlines = new ArrayList<>();

    void inline(Inline.Kind kind, int begin, int end, String target) {
        if (begin < end) {
            inlines.add(new Inline(kind, new SourceSpan(begin, end), target));
        }
    }

    /** The block, or none where nothing but space is seen between the two offsets. */
    List<Block> build(Block.Kind kind, int level, int begin, int end, CharSequence text) {
        SourceSpan span = Lines.trimmed(text, new SourceSpan(begin, Math.max(begin, end)));
        if (span.length() == 0) {
            return List.of();
        }
        Set<Inline> distinct = new LinkedHashSet<>();
        for (Inline inline : inlines) {
            SourceSpan trimmed = Lines.trimmed(text, inline.span());
            if (trimmed.length() > 0 && span.contains(trimmed)) {
                distinct.add(new Inline(inline.kind(), trimmed, inline.target()));
            }
        }
        List<Inline> seen = new ArrayList<>(distinct);
        seen.sort(OUTER_FIRST);
        return List.of(new Block(kind, level, span, seen));
    }
}
