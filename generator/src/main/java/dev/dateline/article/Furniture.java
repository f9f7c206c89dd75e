package dev.dateline.article;

import dev.dateline.article.Block.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the blocks of a page that are no part of its story: trails, buttons, counters, bylines, repeated titles and
 * lists of other outlets. Most rules look only above the first full sentence or below the last one, so that a short
 * line inside the story stays.
 */
final class Furniture {
    private static final String MARKS = ">/|»›→";
    private static final Pattern TRAIL = Pattern.compile("\\s*[" + MARKS + "]\\s*");
    private static final Set<Kind> SHORT_KINDS = Set.of(Kind.PARAGRAPH, Kind.HEADING, Kind.LIST_ITEM);
    private static final int LONGEST_LINE = 14;
    private static final int LONGEST_LABELLED = 25;

    private final Content content;
    private final List<Block> blocks;
    private final String title;
    private final boolean[] left;
    /** Each block's text on its own, empty for code. */
    private final String[] lines;

    private String author;
    private int first;
    private int last;

    private Furniture(Content content, String title, String author) {
        this.content = content;
        this.blocks = content.blocks();
        this.title = title;
        this.author = author;
        this.left = new boolean[blocks.size()];
        this.lines = blocks.stream()
                .map(block ->
                        block.kind() == Kind.CODE ? "" : content.textOf(block).strip())
                .toArray(String[]::new);
    }

    /** What is left after a search: the content with its furniture marked, and the author, if known by now. */
    record Cleared(Content content, String author) {}

    static Cleared clear(Content content, String title, String author) {
        Furniture furniture = new Furniture(content, title, author);
        furniture.search();
        return furniture.cleared();
    }

    private void search() {
        for (int i = 0; i < left.length; i++) {
            left[i] = blocks.get(i).kind() == Kind.LEFTOVER || isPhrase(line(i)) || isTrail(line(i));
        }
        markFirstTitle();
        findStory();
        for (int i = 0; i < left.length; i++) {
            left[i] |= aroundStory(i) && (isByline(i) || (i < first && Words.nearlyEqual(line(i), title)));
        }
        markTrailItems();
        markAuthor();
        markTail();
    }

    private String line(int i) {
        return lines[i];
    }

    private boolean aroundStory(int i) {
        return i < first || i > last;
    }

    private void markFirstTitle() {
        for (int i = 0; i < left.length; i++) {
            if (!left[i]) {
                left[i] = Words.nearlyEqual(line(i), title);
                return;
            }
        }
    }

    /** The story reaches from the first to the last block that ends as a sentence does. */
    private void findStory() {
        first = left.length;
        last = -1;
        for (int i = 0; i < left.length; i++) {
            if (!left[i] && isFull(line(i)) && !Words.nearlyEqual(line(i), title)) {
                first = Math.min(first, i);
                last = i;
            }
        }
    }

    private static boolean isFull(String line) {
        boolean clear = line.length() > 200;
        return Words.endsSentence(line) && (clear || (Words.of(line).size() >= 4 && !Words.titleCase(line, 100)));
    }

    private static boolean isPhrase(String line) {
        if (line.isEmpty() || line.length() > 400) {
            return false;
        }
        List<String> words = Words.of(line);
        FurnitureList list = FurnitureList.ENGLISH;
        char opening = line.charAt(0);
        if (opening == '"' || opening == '“' || opening == '\'' || opening == '‘' || opening == '`') {
            return false;
        }
        if (opening == '©' || list.has("notice", words)) {
            return true;
        }
        boolean bare = words.size() <= LONGEST_LINE && !Words.endsSentence(line);
        if (bare && (list.has("line", words) || list.has("more", words))) {
            return true;
        }
        int colon = line.indexOf(':');
        List<String> label = Words.of(line.substring(0, Math.max(0, colon)));
        return (words.size() <= LONGEST_LABELLED && list.has("label", label))
                || (bare && list.has("short label", label));
    }

    /** {@code Home > World > A story}: parts that are sections, from the first on. */
    private boolean isTrail(String line) {
        if (line.length() > 300 || line.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return false;
        }
        String[] parts = TRAIL.split(line, -1);
        int sections = 0;
        for (String part : parts) {
            sections += isSection(part) ? 1 : 0;
        }
        boolean lastIsTitle = Words.nearlyEqual(parts[parts.length - 1], title);
        return isSection(parts[0]) && sections + (lastIsTitle ? 1 : 0) == parts.length;
    }

    private static boolean isSection(String line) {
        return FurnitureList.ENGLISH.has("crumb", Words.of(line));
    }

    /** A list above the story of which one item is furniture is a trail; its other short items are sections too. */
    private void markTrailItems() {
        for (int from = 0; from < first; from++) {
            int to = from;
            boolean trail = false;
            while (to < first && blocks.get(to).kind() == Kind.LIST_ITEM) {
                trail |= left[to] || isSection(line(to));
                to++;
            }
            for (int i = from; trail && i < to; i++) {
                left[i] |= isSection(line(i)) || isShout(line(i));
            }
            from = to;
        }
    }

    private static boolean isShout(String line) {
        return Words.of(line).size() <= 3 && line.equals(line.toUpperCase(Locale.ROOT));
    }

    private boolean isByline(int i) {
        String name = Byline.name(line(i));
        if (!name.isEmpty() && author.isEmpty()) {
            author = name;
        }
        return !name.isEmpty();
    }

    /** A line with nothing but a name of who wrote it, or with no letter at all: a counter, a dot, a ruler. */
    private void markAuthor() {
        Set<String> names = new HashSet<>(List.of(Words.joined(author)));
        for (String name : author.split(",| and ", -1)) {
            names.add(Words.joined(name));
        }
        names.remove("");
        for (int i = 0; i < left.length; i++) {
            left[i] |= aroundStory(i) && (names.contains(Words.joined(line(i))) || isCounter(i));
        }
    }

    private boolean isCounter(int i) {
        boolean text = blocks.get(i).kind() == Kind.PARAGRAPH || blocks.get(i).kind() == Kind.LIST_ITEM;
        // Four figures may be a year that heads what is told below it.
        return text
                && !line(i).isEmpty()
                && line(i).length() <= 3
                && line(i).chars().noneMatch(Character::isLetter);
    }

    /** Short lines in title case at the end head nothing: they lead to other pages, as all below "Related" does. */
    private void markTail() {
        boolean away = false;
        for (int i = last + 1; last >= 0 && i < left.length; i++) {
            left[i] |= away;
            away |= FurnitureList.ENGLISH.has("more", Words.of(line(i)));
        }
        for (int i = left.length - 1; last >= 0 && i > last && (left[i] || isTailLine(i)); i--) {
            left[i] = true;
        }
    }

    private boolean isTailLine(int i) {
        String line = line(i);
        int words = Words.of(line).size();
        boolean bare = ".,;:!?-–—_)\"”'’".indexOf(line.isEmpty() ? ' ' : line.charAt(line.length() - 1)) < 0;
        return SHORT_KINDS.contains(blocks.get(i).kind())
                && bare
                && words > 0
                && words <= 10
                && line.chars().noneMatch(Character::isDigit)
                && Words.titleCase(line, 100);
    }

    private Cleared cleared() {
        List<Block> out = new ArrayList<>();
        Mask mask = new Mask(content.text());
        int shown = 0;
        for (int i = 0; i < left.length; i++) {
            Block block = blocks.get(i);
            // Bullets and the like stand between the blocks.
            mask.blank(shown, block.span().begin());
            shown = block.span().end();
            if (left[i]) {
                mask.blank(block.span());
                out.add(Content.as(Kind.LEFTOVER, block));
            } else {
                out.add(block);
            }
        }
        mask.blank(shown, content.text().length());
        return new Cleared(new Content(mask.text(), out, content.meta()), author);
    }
}
