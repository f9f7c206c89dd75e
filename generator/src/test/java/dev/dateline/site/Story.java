package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Inline;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A small invented story: one article, told with a hostile headline, and five events. */
final class Story {
    static final String HOSTILE = "<script>alert(\"bridge\")</script> & 'more'";
    private static final String TEXT = "The bridge opened on Tuesday in Larkhaven.";
    private static final Entity MAYOR = new Entity(Entity.Kind.PERSON, "ada-quill", "Ada Quill", List.of(), "Mayor");
    private static final Entity TOWN = new Entity(Entity.Kind.PLACE, "larkhaven", "Larkhaven", List.of(), "");

    private Story() {}

    static Timeline told() {
        SourceSpan words = new SourceSpan(TEXT.indexOf("on Tuesday"), TEXT.indexOf(" in Lark"));
        LocalDate tuesday = LocalDate.of(2031, 5, 6);
        TimeExpression time = new TimeExpression(
                words,
                "on Tuesday",
                TimexType.DATE,
                "2031-05-06",
                TimeSpan.day(tuesday),
                TimeExpression.Anchoring.ARTICLE,
                "weekday",
                List.of("the last Tuesday"));
        // The emphasis begins before the date words and ends inside them.
        Inline crossing = new Inline(Inline.Kind.EMPHASIS, new SourceSpan(words.begin() - 7, words.begin() + 4), "");
        Inline hostile = new Inline(Inline.Kind.LINK, new SourceSpan(4, 10), "javascript:alert(1)");
        Block block = new Block(Block.Kind.PARAGRAPH, 0, new SourceSpan(0, TEXT.length()), List.of(hostile, crossing));
        Article article = new Article(
                "odd folder/Brücke #1",
                "odd folder/Brücke #1.md",
                HOSTILE,
                tuesday.plusDays(1),
                Article.DateSource.FRONT_MATTER,
                "Tam Reed",
                "The Larkhaven Bell",
                "https://bell.example/a",
                "en",
                List.of(),
                false,
                TEXT,
                1,
                TEXT,
                List.of(block));
        List<Event> events = List.of(
                event("month", TimeSpan.month(YearMonth.of(2031, 5)), Status.HAPPENED, article, time),
                event("day", TimeSpan.day(tuesday), Status.HAPPENED, article, time),
                event("range", TimeSpan.range(tuesday, tuesday.plusDays(2)), Status.HAPPENED, article, time),
                event("about", TimeSpan.day(tuesday.plusDays(9)).about(), Status.HAPPENED, article, time),
                event("planned", TimeSpan.day(tuesday.plusDays(20)), Status.PLANNED, article, time));
        return new Timeline(
                "Bridge",
                events.stream().sorted(Event.ORDER).toList(),
                List.of(MAYOR, TOWN),
                List.of(article),
                Map.of(article.id(), List.of(time)));
    }

    private static Event event(String id, TimeSpan when, Status status, Article article, TimeExpression time) {
        Mention mention = new Mention(
                article.id(), new SourceSpan(0, TEXT.length()), TEXT, when, time, "the Tuesday before the article");
        return new Event(
                id,
                HOSTILE,
                when,
                status,
                false,
                0.5,
                TEXT,
                List.of(MAYOR),
                List.of(),
                List.of(TOWN),
                List.of(article.id()),
                List.of(mention),
                List.of());
    }
}
