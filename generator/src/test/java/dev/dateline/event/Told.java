package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.naming.Entity;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.time.Edtf;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** Timelines of small articles from memory, and their events in short forms. */
public final class Told {
    private Told() {}

    public static Article article(String id, String date, String body) {
        return read(id, "---\ntitle: \"News of the day\"\ndate: " + date + "\n---\n" + body + "\n");
    }

    public static Article undated(String id, String body) {
        return read(id, "---\ntitle: \"News of no day\"\n---\n" + body + "\n");
    }

    public static Article read(String id, String file) {
        List<Article> articles = ArticleReader.of(id, id + ".txt", file.getBytes(StandardCharsets.UTF_8))
                .articles();
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    public static Timeline timeline(Article... articles) {
        return TimelineBuilder.build("A test", List.of(articles), TemporalTagger.english());
    }

    /** What one article of Wednesday, 14 May 2031 tells. */
    public static List<Event> wednesday(String body) {
        return timeline(article("gazette", "2031-05-14", body)).events();
    }

    /** The only event there is. */
    public static Event only(List<Event> events) {
        assertThat(events).as(lines(events).toString()).hasSize(1);
        return events.get(0);
    }

    public static String date(Event event) {
        return Edtf.format(event.time());
    }

    public static List<String> names(Collection<Entity> entities) {
        return entities.stream().map(Entity::name).toList();
    }

    public static List<String> people(Timeline timeline) {
        return timeline.entities().stream()
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .map(Entity::name)
                .toList();
    }

    /** {@code date status title} of each event. */
    public static List<String> lines(Collection<Event> events) {
        return events.stream()
                .map(e -> date(e) + " " + e.status().word() + " " + e.title() + " " + names(e.people())
                        + names(e.places()))
                .toList();
    }
}
