package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.event.TimelineBuilder;
import dev.dateline.naming.Entity;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Small timelines: read from texts in memory, or put together by hand. */
public final class Stories {
    public static final Entity MARA = new Entity(Entity.Kind.PERSON, "mara-quill", "Mara Quill", List.of(), "Mayor");
    public static final Entity PORT = new Entity(Entity.Kind.ORGANIZATION, "port-board", "Port Board", List.of(), "");
    public static final Entity BAY = new Entity(Entity.Kind.PLACE, "larkhaven", "Larkhaven", List.of(), "");

    private Stories() {}

    public static Article article(String path, String file) {
        String id = path.substring(0, path.lastIndexOf('.'));
        return ArticleReader.of(id, path, file.getBytes(StandardCharsets.UTF_8))
                .articles()
                .get(0);
    }

    /** An article of 2 May 2031 in the Larkhaven Gazette with this body. */
    public static Article article(String body) {
        return article("gazette.md", """
                ---
                title: Ferry returns to Larkhaven
                date: 2031-05-02
                publisher: Larkhaven Gazette
                url: https://gazette.example/ferry
                ---

                """ + body + "\n");
    }

    public static Timeline read(Article... articles) {
        return TimelineBuilder.build("Larkhaven ferry", List.of(articles), TemporalTagger.english());
    }

    /** Two outlets, several days, people and places. */
    public static Timeline ferry() {
        return read(article("""
                        Mayor Mara Quill met President Tobin Ashe in Geneva on Tuesday. \
                        President Ashe visited Paris on 28 April 2031.

                        > Ashe signed the treaty in Paris on Wednesday, Quill said.

                        - Quill will travel to Berlin on 9 May 2031.
                        """), article("notes/Öffnung.md", """
                        ---
                        title: Talks in Geneva end
                        date: 2031-05-01
                        publisher: Mole Street Post
                        ---

                        Mara Quill and Tobin Ashe met in Geneva on 29 April 2031. Ashe was elected in March 2030.
                        """));
    }

    public static Event event(String id, String title, TimeSpan time, Status status, Mention... mentions) {
        return new Event(
                id,
                title,
                time,
                status,
                false,
                0.5,
                "Summary of " + title + ".",
                List.of(MARA),
                List.of(PORT),
                List.of(BAY),
                List.of(mentions).stream().map(Mention::article).distinct().toList(),
                List.of(mentions),
                List.of());
    }

    public static Event event(String id, String title, TimeSpan time) {
        return event(id, title, time, Status.HAPPENED);
    }

    /** A sentence of an article, without date words. */
    public static Mention mention(Article article, String sentence, TimeSpan time) {
        int begin = article.body().indexOf(sentence);
        return new Mention(
                article.id(),
                new SourceSpan(begin, begin + sentence.length()),
                sentence,
                time,
                null,
                "no day is named, so the article's own");
    }

    public static Timeline timeline(List<Event> events, Article... articles) {
        TreeSet<Entity> entities = new TreeSet<>();
        for (Event e : events) {
            entities.addAll(e.people());
            entities.addAll(e.organizations());
            entities.addAll(e.places());
        }
        return new Timeline(
                "Larkhaven ferry",
                events.stream().sorted(Event.ORDER).toList(),
                List.copyOf(entities),
                List.of(articles),
                Map.of());
    }

    public static TimeSpan day(String day) {
        return TimeSpan.day(LocalDate.parse(day));
    }

    public static TimeSpan days(String first, String last) {
        return TimeSpan.range(LocalDate.parse(first), LocalDate.parse(last));
    }
}
