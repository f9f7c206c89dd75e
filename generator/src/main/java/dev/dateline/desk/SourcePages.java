package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.desk.Correction.Source;
import dev.dateline.event.Mention;
import dev.dateline.source.Slug;
import dev.dateline.source.SourceSpan;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;

/** Pages elsewhere that an editor quotes: each becomes an article that is that quotation alone. */
final class SourcePages {
    static final String BY_HAND = "entered by the editor";

    private SourcePages() {}

    static Article of(Source source, List<Article> others) {
        String host = source.url().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
        String title = source.title().isEmpty() ? source.quote() : source.title();
        String base =
                "source-" + Slug.of(source.title().isEmpty() ? source.url().replaceFirst("^https?://", "") : title);
        String id = base;
        for (int n = 2; taken(id, source, others); n++) {
            id = base + "-" + n;
        }
        String text = source.quote();
        LocalDate date = source.date();
        Block block = new Block(Block.Kind.PARAGRAPH, 0, new SourceSpan(0, text.length()), List.of());
        return new Article(
                id,
                Corrections.FILE,
                title,
                date,
                date == null ? Article.DateSource.NONE : Article.DateSource.FRONT_MATTER,
                "",
                source.publisher().isEmpty() ? host : source.publisher(),
                source.url(),
                "en",
                List.of(),
                false,
                text,
                source.line(),
                text,
                List.of(block));
    }

    private static boolean taken(String id, Source source, List<Article> others) {
        return others.stream()
                .anyMatch(a -> a.id().equals(id)
                        && !(a.url().equals(source.url()) && a.body().equals(source.quote())));
    }

    static Mention mention(Article page, String quote, TimeSpan time) {
        return new Mention(page.id(), new SourceSpan(0, quote.length()), quote, time, null, BY_HAND);
    }
}
