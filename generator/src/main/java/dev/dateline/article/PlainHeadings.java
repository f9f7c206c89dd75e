package dev.dateline.article;

import dev.dateline.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds the headings of plain text, where nothing but their shape tells them from paragraphs. */
final class PlainHeadings {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 16;

    private PlainHeadings() {}

    /** A heading is one short line without an end mark, and text follows it. */
    static Content mark(Content content) {
        List<Block> blocks = new ArrayList<>(content.blocks());
        String below = "";
        boolean heads = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.kind() == Kind.LEFTOVER) {
                continue;
            }
            String line = content.textOf(block);
            boolean heading = block.kind() == Kind.PARAGRAPH && hasShape(line) && (heads || isLead(line, below));
            if (heading) {
                blocks.set(i, new Block(Kind.HEADING, 2, block.span(), block.inlines()));
            }
            heads = heading;
            below = line;
        }
        return new Content(content.text(), blocks, content.meta());
    }

    private static boolean isLead(String line, String below) {
        boolean text = Words.endsSentence(below) && Words.of(below).size() >= 6;
        return text && (Words.titleCase(line, 60) || below.length() > 2 * line.length());
    }

    static boolean hasShape(String line) {
        if (line.isEmpty() || line.length() > LONGEST || line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            return false;
        }
        int words = Words.of(line).size();
        // A place with an agency or a dash opens a report: "NAIROBI, Kenya (AP) _".
        boolean open = ".!?…,;:)_-–—\"”'’".indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean quoted = "\"“`'‘".indexOf(line.charAt(0)) >= 0;
        return !open && !quoted && words > 0 && words <= MOST_WORDS && !Character.isLowerCase(line.codePointAt(0));
    }
}
