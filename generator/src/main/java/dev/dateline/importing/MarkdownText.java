package dev.dateline.importing;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Inline;
import dev.dateline.source.SourceSpan;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Writes the story of an article as Markdown that reads back as the same text. */
final class MarkdownText {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*\\[\\]<~|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
    private static final Pattern OPENING = Pattern.compile("^(#{1,6}(?=\\s|$)|[-+>=](?=\\s|$)|-{3,}|={2,})");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private final Article article;

    private final String address;

    private MarkdownText(Article article, String address) {
        this.article = article;
        this.address = address;
    }

    /**
     * The blocks of the story with an empty line between; items of one list stand together.
     *
     * @param address what its relative links lead on from, empty where that is not known
     * @param left whether a block is left out
     */
    static String of(Article article, String address, Predicate<Block> left) {
        MarkdownText markdown = new MarkdownText(article, address);
        StringBuilder out = new StringBuilder();
        Block.Kind before = Block.Kind.LEFTOVER;
        for (Block block : article.blocks()) {
            String text = left.test(block) ? "" : markdown.block(block);
            if (!text.isBlank()) {
                boolean list = before == Block.Kind.LIST_ITEM && block.kind() == Block.Kind.LIST_ITEM;
                out.append(list ? "" : "\n").append(text).append('\n');
                before = block.kind();
            }
        }
        return out.toString();
    }

    private String block(Block block) {
        return switch (block.kind()) {
            case HEADING -> "#".repeat(Math.max(2, block.level())) + " " + inline(block);
            case LIST_ITEM -> "  ".repeat(Math.max(0, block.level() - 1)) + "- " + opening(inline(block));
            case QUOTATION -> "> ".repeat(Math.max(1, block.level())) + opening(inline(block));
            case CODE -> fenced(block.span().of(article.text()));
            default -> opening(inline(block));
        };
    }

    private static String fenced(String code) {
        String fence = code.contains("```") ? "~~~~" : "```";
        return fence + "\n" + code.strip() + "\n" + fence;
    }

    private static String opening(String text) {
        return NUMBER.matcher(OPENING.matcher(text).replaceFirst("\\\\$1")).replaceFirst("$1\\\\$2");
    }

    private String inline(Block block) {
        return within(block.span(), block.inlines()).strip();
    }

    /** The stretch with its outermost inlines; what lies within one is written within its marks. */
    private String within(SourceSpan span, List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        int at = span.begin();
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            if (inline.span().begin() < at || inline.span().end() > span.end()) {
                continue;
            }
            List<Inline> inner = new ArrayList<>();
            while (i + 1 < inlines.size()
                    && inline.span().contains(inlines.get(i + 1).span())) {
                inner.add(inlines.get(++i));
            }
            out.append(escaped(new SourceSpan(at, inline.span().begin())));
            out.append(marked(inline, inner));
            at = inline.span().end();
        }
        return out.append(escaped(new SourceSpan(at, span.end()))).toString();
    }

    private String marked(Inline inline, List<Inline> inner) {
        String text = within(inline.span(), inner);
        String bare = text.strip();
        if (bare.isEmpty()) {
            return text;
        }
        String before = text.startsWith(" ") ? " " : "";
        String after = text.endsWith(" ") ? " " : "";
        return before
                + switch (inline.kind()) {
                    case EMPHASIS -> "*" + bare + "*";
                    case STRONG -> "**" + bare + "**";
                    case CODE -> "`" + article.shown(inline.span()).strip().replace("`", "'") + "`";
                    case LINK -> link(bare, inline.target());
                }
                + after;
    }

    /** A relative link leads on from where the page stood; where that is not known the words alone stay. */
    private String link(String text, String target) {
        String resolved = target;
        if (!target.matches("(?i)(https?|mailto):.*")) {
            try {
                resolved = address.isEmpty() || target.startsWith("#")
                        ? ""
                        : URI.create(address).resolve(target).toString();
            } catch (IllegalArgumentException e) {
                resolved = "";
            }
        }
        return resolved.isEmpty() ? text : "[" + text + "](<" + resolved.replace(">", "%3E") + ">)";
    }

    private String escaped(SourceSpan span) {
        String text = SIGNS.matcher(article.shown(span)).replaceAll("\\\\$0");
        return ENTITY.matcher(text).replaceAll("&amp;");
    }
}
