package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Link;
import dev.dateline.site.Views.Paragraph;
import dev.dateline.site.Views.Source;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the page of an article shows, and the list of all. */
final class ArticlePages {
    private final Timeline timeline;
    private final Permalinks permalinks;
    private final Cards cards;
    private final Map<String, List<Event>> told = new HashMap<>();
    /** The labels of days, of which an archive has fewer than articles; several threads make pages. */
    private final Map<LocalDate, String> days = new ConcurrentHashMap<>();

    ArticlePages(Timeline timeline, Permalinks permalinks, Cards cards) {
        this.timeline = timeline;
        this.permalinks = permalinks;
        this.cards = cards;
        for (Event e : timeline.events()) {
            for (String id : e.articles()) {
                told.computeIfAbsent(id, k -> new ArrayList<>()).add(e);
            }
        }
    }

    private List<Event> events(Article a) {
        return told.getOrDefault(a.id(), List.of());
    }

    Models.Article of(Article a) {
        String root = Permalinks.root(permalinks.article(a.id()));
        List<Paragraph> all = new ArticleText(a, timeline.expressions().getOrDefault(a.id(), List.of()), events(a))
                .paragraphs(permalinks, root);
        return new Models.Article(
                head(a),
                all.stream().filter(p -> !p.kind().equals("leftover")).toList(),
                all.stream().filter(p -> p.kind().equals("leftover")).toList(),
                events(a).stream().map(e -> cards.card(e, root)).toList());
    }

    /** The fingerprint of all that the page of an article is made from. */
    Key from(Article a) {
        Packer all = new Packer().key(cards.from(a));
        timeline.expressions().getOrDefault(a.id(), List.of()).forEach(x -> Fingerprints.time(x, all));
        return all.each(events(a), e -> all.key(cards.from(e))).fingerprint();
    }

    private Source head(Article a) {
        return new Source(
                a.title(),
                a.publisher(),
                a.author(),
                a.url(),
                a.lang(),
                Languages.direction(a.lang()),
                a.anchor().map(Object::toString).orElse(""),
                date(a));
    }

    private String date(Article a) {
        return a.anchor()
                .map(day -> days.computeIfAbsent(day, d -> Labels.longForm(TimeSpan.day(d))))
                .orElse("undated");
    }

    Models.Index list() {
        List<Link> items = timeline.articles().stream()
                .map(a -> new Link(
                        "../" + permalinks.article(a.id()),
                        a.title(),
                        events(a).size(),
                        "",
                        (a.publisher().isEmpty() ? "" : a.publisher() + " · ") + date(a)))
                .toList();
        return new Models.Index("Articles", "article", items);
    }
}
