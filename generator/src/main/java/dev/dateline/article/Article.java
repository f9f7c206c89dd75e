package dev.dateline.article;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.source.SourceSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One article as read.
 *
 * @param id its path below the content folder without the ending, with {@code /}
 * @param path its path below the content folder, with {@code /}
 * @param title from the front matter, else the page's metadata, its first heading or line, else the file's name
 * @param date the anchor for relative dates (the document creation time), null where it is undated
 * @param dateSource where the date came from
 * @param author who wrote it, empty where unknown
 * @param publisher the outlet, empty where unknown
 * @param url where it was published, http or https, empty where unknown
 * @param lang a BCP 47 tag, {@code en} where not given
 * @param tags the front matter's, in their order
 * @param draft whether the front matter says so
 * @param original the body: the file after its front matter, to the letter; offsets of this project count in it
 * @param bodyLine the line of the file, from 1, on which the body begins
 * @param text the body with every unit of markup and page furniture turned into a space, of the same length, so that
 *     an offset in one is an offset in the other
 * @param blocks what the body is made of
 */
public record Article(
        String id,
        String path,
        String title,
        @Nullable LocalDate date,
        DateSource dateSource,
        String author,
        String publisher,
        String url,
        String lang,
        List<String> tags,
        boolean draft,
        Original original,
        int bodyLine,
        String text,
        List<Block> blocks) {

    /** Where an article's date came from. */
    public enum DateSource {
        FRONT_MATTER,
        METADATA,
        FILE_NAME,
        NONE
    }

    public Article {
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
    }

    /**
     * With the body as it stands.
     *
     * @throws IllegalArgumentException if text and body differ in length
     */
    public Article(
            String id,
            String path,
            String title,
            @Nullable LocalDate date,
            DateSource dateSource,
            String author,
            String publisher,
            String url,
            String lang,
            List<String> tags,
            boolean draft,
            String body,
            int bodyLine,
            String text,
            List<Block> blocks) {
        this(
                id,
                path,
                title,
                date,
                dateSource,
                author,
                publisher,
                url,
                lang,
                tags,
                draft,
                Original.of(body, text),
                bodyLine,
                text,
                blocks);
    }

    /** The file after its front matter, to the letter; put together whenever it is asked for. */
    public String body() {
        return original.toString();
    }

    /** Packs all that it is, for a fingerprint. */
    public void pack(Packer out) {
        PageFormat.mark(this, original, out);
    }

    /** The anchor, where there is one. */
    public Optional<LocalDate> anchor() {
        return Optional.ofNullable(date);
    }

    /** Whether the article says that it is in English, or does not say. */
    public boolean english() {
        return lang.toLowerCase(Locale.ROOT).split("[-_]", -1)[0].equals("en");
    }

    /** The line of the file on which an offset of the body stands, from 1. */
    public int line(int offset) {
        return bodyLine + Lines.lineAt(body(), offset) - 1;
    }

    /** As {@link #line}, for many offsets: the lines are counted once. */
    public IntUnaryOperator lines() {
        int[] begins = Lines.of(body()).stream().mapToInt(SourceSpan::begin).toArray();
        return offset -> {
            int at = Arrays.binarySearch(begins, offset);
            return bodyLine + (at >= 0 ? at : Math.max(0, -at - 2));
        };
    }

    /** The same article with another anchor, null for none: what it would tell if it were of that day. */
    public Article on(@Nullable LocalDate day) {
        return with(day, original);
    }

    /** The same article, known by the page that it was read from, see {@link Original#of(Key)}. */
    Article of(Key page) {
        return with(date, original.of(page));
    }

    private Article with(@Nullable LocalDate day, Original from) {
        return new Article(
                id,
                path,
                title,
                day,
                dateSource,
                author,
                publisher,
                url,
                lang,
                tags,
                draft,
                from,
                bodyLine,
                text,
                blocks);
    }

    /**
     * A stretch as people read it: markup gone, every run of white space one space. Unlike {@link #text} its offsets
     * are not the body's.
     */
    public String shown(SourceSpan span) {
        // Arrays, since a text with a curly quote takes several times as long letter by letter.
        char[] out = new char[span.length()];
        text.getChars(span.begin(), span.end(), out, 0);
        boolean plain = original.same(span);
        int length = 0;
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            if (c > ' ' && c < 0x7f) {
                out[length++] = c;
                continue;
            }
            boolean blank = c == ' ' || Character.isWhitespace(c) || c == '\u00a0';
            char body = blank && !plain ? original.at(span.begin() + i) : c;
            boolean masked = blank && !Character.isWhitespace(body) && body != '\u00a0';
            boolean breaks = masked && original.has("<br", span.begin() + i);
            if (breaks || (blank && !masked)) {
                if (length == 0 || out[length - 1] != ' ') {
                    out[length++] = ' ';
                }
            } else if (!masked) {
                out[length++] = c;
            }
        }
        return new String(out, 0, length);
    }
}
