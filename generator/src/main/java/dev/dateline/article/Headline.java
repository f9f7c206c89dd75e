package dev.dateline.article;

import dev.dateline.article.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds the title in an article whose front matter and metadata have none. */
final class Headline {
    /** How far below the top a page repeats its title. */
    private static final int TOP = 15;

    private static final int LONGEST = 250;

    private Headline() {}

    /** A line of some words that stands twice near the top of a scraped page is its title; else the first heading. */
    static String of(Content content) {
        String repeated = repeated(content);
        return repeated.isEmpty() ? firstHeading(content) : repeated;
    }

    private static String repeated(Content content) {
        List<String> lines = new ArrayList<>();
        for (Block block : content.blocks()) {
            if (block.kind() == Kind.LEFTOVER || block.span().length() > LONGEST) {
                continue;
            }
            String line = oneLine(content, block);
            if (Words.of(line).size() < 3) {
                continue;
            }
            if (lines.stream().anyMatch(other -> Words.nearlyEqual(other, line))) {
                return lines.get(0).equals(line) ? line : "";
            }
            lines.add(line);
            if (lines.size() == TOP) {
                break;
            }
        }
        return "";
    }

    private static String firstHeading(Content content) {
        for (Block block : content.blocks()) {
            if (block.kind() == Kind.HEADING) {
                return oneLine(content, block);
            }
            if (block.kind() != Kind.LEFTOVER) {
                return "";
            }
        }
        return "";
    }

    private static String oneLine(Content content, Block block) {
        return Words.oneLine(content.textOf(block));
    }

    /** Marks the heading that is the title as the first of all, where the title stands nowhere else. */
    static Content asFirst(Content content, String title) {
        List<Block> blocks = new ArrayList<>();
        boolean found = false;
        for (Block block : content.blocks()) {
            boolean first = !found
                    && block.kind() == Kind.HEADING
                    && oneLine(content, block).equals(title);
            blocks.add(first ? new Block(Kind.HEADING, 1, block.span(), block.inlines()) : block);
            found |= first;
        }
        return new Content(content.text(), blocks, content.meta());
    }
}
