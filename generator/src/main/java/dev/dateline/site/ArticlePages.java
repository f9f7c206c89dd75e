package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Card;
import dev.dateline.site.Views.Paragraph;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the page of an article shows, and the list of all. */
final class ArticlePages {
    private final Timeline timeline;
    private final Permalinks permalinks;
    private final Cards cards;
    private final Map<String, List<Event>> told = new HashMap<>();

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

    Map<String, Object> of(Article a) {
        String root = Permalinks.root(permalinks.article(a.id()));
        List<Paragraph> all = new ArticleText(a, timeline.expressions().getOrDefault(a.id(), List.of()), events(a))
                .paragraphs(permalinks, root);
        List<Card> events = events(a).stream().map(e -> cards.card(e, root)).toList();
        return Map.of(
                "article", head(a),
                "paragraphs",
                        all.stream().filter(p -> !p.kind().equals("leftover")).toList(),
                "leftovers",
                        all.stream().filter(p -> p.kind().equals("leftover")).toList(),
                "cards", events);
    }

    private static Map<String, String> head(Article a) {
        return Map.of(
                "title", a.title(),
                "publisher", a.publisher(),
                "author", a.author(),
                "url", a.url(),
                "lang", a.lang(),
                "datetime", a.anchor().map(Object::toString).orElse(""),
                "date", a.anchor().map(d -> Labels.longForm(TimeSpan.day(d))).orElse("undated"));
    }

    Map<String, Object> list() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Article a : timeline.articles()) {
            String source = a.publisher().isEmpty() ? "" : a.publisher() + " · ";
            items.add(Map.of(
                    "href",
                    "../" + permalinks.article(a.id()),
                    "text",
                    a.title(),
                    "note",
                    source + head(a).get("date"),
                    "count",
                    events(a).size()));
        }
        return Map.of("items", items, "heading", "Articles");
    }
}
