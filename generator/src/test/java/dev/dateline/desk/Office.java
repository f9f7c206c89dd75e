package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.event.TimelineBuilder;
import dev.dateline.source.Problem;
import dev.dateline.tagging.TemporalTagger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Articles and an editor's decisions about them, without a disk. */
final class Office {
    final Map<String, String> articles = new TreeMap<>();
    final List<Problem> problems = new ArrayList<>();
    Register register = Register.EMPTY;

    /** Three reports of three events: a meeting, an opening, a strike that is only planned. */
    static Office withThreeReports() {
        Office office = new Office();
        office.article("meeting", "2031-10-08", "Mara Quill met Tobin Ashe in Geneva on 3 October 2031.");
        office.article(
                "bridge",
                "2031-10-08",
                "Mayor Lena Oduya opened the harbour bridge in Bergen on 5 October 2031. Divers had seen cracks.");
        office.article(
                "again",
                "2031-10-09",
                "Quill met Ashe in Geneva on 3 October 2031. Sailors will strike in Bergen on 20 October 2031.");
        return office;
    }

    Office article(String id, String date, String text) {
        articles.put(id, "---\ntitle: About " + id + "\ndate: " + date + "\n---\n\n" + text + "\n");
        return this;
    }

    Timeline made() {
        List<Article> read = new ArrayList<>();
        articles.forEach(
                (id, text) -> read.addAll(ArticleReader.of(id, id + ".md", text.getBytes(StandardCharsets.UTF_8))
                        .articles()));
        return TimelineBuilder.build("Test", read, TemporalTagger.english());
    }

    /** One build with these decisions; the register goes on to the next. */
    Edition build(String yaml) {
        problems.clear();
        Edition edition = Edition.of(made(), Corrections.of(yaml, problems), register);
        problems.addAll(edition.problems());
        register = edition.register();
        return edition;
    }

    List<Event> events(String yaml) {
        return build(yaml).timeline().events();
    }

    Event event(String yaml, String word) {
        List<Event> events = events(yaml);
        return events.stream()
                .filter(e -> e.title().contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError(word + " is in none of "
                        + events.stream().map(Event::title).toList()));
    }
}
