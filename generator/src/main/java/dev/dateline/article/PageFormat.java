package dev.dateline.article;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Unpacker;
import dev.dateline.source.Problem;
import dev.dateline.source.SourceSpan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pages that were read as bytes, read back in a fraction of the time. */
final class PageFormat {
    private PageFormat() {}

    static Packer write(PageReading page) {
        Packer out = new Packer();
        page.article().ifPresentOrElse(a -> article(a, out.flag(true)), () -> out.flag(false));
        out.each(
                new TreeMap<>(page.origins()).entrySet(),
                e -> out.text(e.getKey()).text(e.getValue()));
        page.events().ifPresentOrElse(node -> node(node, out.flag(true)), () -> out.flag(false));
        return out.each(
                page.problems(),
                p -> out.one(p.severity())
                        .text(p.path())
                        .number(p.line())
                        .text(p.code())
                        .text(p.message())
                        .text(p.hint()));
    }

    static void article(Article a, Packer out) {
        head(a, out);
        String body = a.body();
        out.text(body).number(a.bodyLine());
        masked(body, a.text(), out);
        blocks(a, out);
    }

    /**
     * All that an article is, in the order that takes least to pack. Its body and what that is made of are what its page
     * says, so that the fingerprint of that is enough.
     */
    static void mark(Article a, Original original, Packer out) {
        head(a, out);
        Key page = original.page();
        out.flag(page != null);
        if (page != null) {
            out.key(page);
            return;
        }
        out.text(a.text()).number(a.bodyLine());
        original.pack(out);
        blocks(a, out);
    }

    private static void head(Article a, Packer out) {
        LocalDate date = a.date();
        out.text(a.id()).text(a.path()).text(a.title()).flag(date != null);
        out.number(date == null ? 0 : date.toEpochDay()).one(a.dateSource());
        out.text(a.author())
                .text(a.publisher())
                .text(a.url())
                .text(a.lang())
                .texts(a.tags())
                .flag(a.draft());
    }

    private static void blocks(Article a, Packer out) {
        out.each(a.blocks(), b -> {
            span(b.span(), out).one(b.kind()).number(b.level());
            out.each(b.inlines(), x -> span(x.span(), out).one(x.kind()).text(x.target()));
        });
    }

    private static Packer span(SourceSpan span, Packer out) {
        return out.number(span.begin()).number(span.length());
    }

    /** Where the text is another than the body, up to an empty run: most of it is the same. */
    private static void masked(String body, String text, Packer out) {
        for (int from = 0; from < text.length(); from++) {
            int to = from;
            while (to < text.length() && text.charAt(to) != body.charAt(to)) {
                to++;
            }
            if (to > from) {
                out.number(to - from).number(from).text(text.substring(from, to));
                from = to;
            }
        }
        out.number(0);
    }

    private static void node(YamlNode node, Packer out) {
        out.one(node.kind()).text(node.value()).number(node.line()).number(node.column());
        out.each(node.items(), item -> node(item, out)).each(node.keys(), key -> node(key, out));
    }

    static PageReading read(Unpacker in) {
        Optional<Article> article = in.flag() ? Optional.of(article(in)) : Optional.empty();
        Map<String, String> origins = new LinkedHashMap<>();
        in.each(() -> origins.put(in.text(), in.text()));
        Optional<YamlNode> events = in.flag() ? Optional.of(node(in)) : Optional.empty();
        return new PageReading(
                article,
                origins,
                events,
                in.each(() -> new Problem(
                        in.one(Problem.Severity.values()), in.text(), in.number(), in.text(), in.text(), in.text())));
    }

    private static Article article(Unpacker in) {
        String id = in.text();
        String path = in.text();
        String title = in.text();
        @Nullable LocalDate date = date(in);
        Article.DateSource source = in.one(Article.DateSource.values());
        String author = in.text();
        String publisher = in.text();
        String url = in.text();
        String lang = in.text();
        List<String> tags = in.texts();
        boolean draft = in.flag();
        String body = in.text();
        int line = in.number();
        String text = unmasked(body, in);
        return new Article(
                id,
                path,
                title,
                date,
                source,
                author,
                publisher,
                url,
                lang,
                tags,
                draft,
                body,
                line,
                text,
                in.each(() -> block(in)));
    }

    private static @Nullable LocalDate date(Unpacker in) {
        boolean dated = in.flag();
        LocalDate date = LocalDate.ofEpochDay(in.large());
        return dated ? date : null;
    }

    private static Block block(Unpacker in) {
        SourceSpan span = span(in);
        return new Block(in.one(Block.Kind.values()), in.number(), span, in.each(() -> inline(in)));
    }

    private static Inline inline(Unpacker in) {
        SourceSpan span = span(in);
        return new Inline(in.one(Inline.Kind.values()), span, in.text());
    }

    private static SourceSpan span(Unpacker in) {
        int begin = in.number();
        return new SourceSpan(begin, begin + in.number());
    }

    private static String unmasked(String body, Unpacker in) {
        StringBuilder text = new StringBuilder(body);
        for (int size = in.number(); size > 0; size = in.number()) {
            int from = in.number();
            text.replace(from, from + size, in.text());
        }
        return text.toString();
    }

    private static YamlNode node(Unpacker in) {
        YamlNode.Kind kind = in.one(YamlNode.Kind.values());
        String value = in.text();
        int line = in.number();
        int column = in.number();
        return new YamlNode(kind, value, in.each(() -> node(in)), in.each(() -> node(in)), line, column);
    }
}
