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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the page of an article shows, and the list of all. */
final class ArticlePages {
    private final Timeline timeline;
    private final Permalinks permalinks;
    private final Cards cards;
    private final ArticleEvents told;
    /** Those of each year, where all are too many for one page. */
    private final SortedMap<Integer, List<Article>> years = new TreeMap<>();
    /** The labels of days, of which an archive has fewer than articles; several threads make pages. */
    private final Map<LocalDate, String> days = new ConcurrentHashMap<>();

    ArticlePages(Timeline timeline, Permalinks permalinks, Cards cards, ArticleEvents told) {
        this.timeline = timeline;
        this.permalinks = permalinks;
        this.cards = cards;
        this.told = told;
        if (timeline.articles().size() > Periods.MOST_LINES) {
            for (Article a : timeline.articles()) {
                LocalDate date = a.date();
                if (date != null) {
                    years.computeIfAbsent(date.getYear(), k -> new ArrayList<>())
                            .add(a);
                }
            }
        }
    }

    Models.Article of(Article a) {
        String root = Permalinks.root(permalinks.article(a.id()));
        List<Event> events = told.of(a.id());
        List<Paragraph> all = new ArticleText(a, timeline.expressions().getOrDefault(a.id(), List.of()), events)
                .paragraphs(permalinks, root);
        return new Models.Article(
                trail(a, root),
                head(a),
                all.stream().filter(p -> !p.kind().equals("leftover")).toList(),
                all.stream().filter(p -> p.kind().equals("leftover")).toList(),
                events.stream().map(e -> cards.card(e, root)).toList());
    }

    /** The fingerprint of all that the page of an article is made from. */
    Key from(Article a) {
        Packer all = new Packer().key(cards.from(a)).flag(years.isEmpty());
        timeline.expressions().getOrDefault(a.id(), List.of()).forEach(x -> Fingerprints.time(x, all));
        return all.each(told.of(a.id()), e -> all.key(cards.from(e))).fingerprint();
    }

    private List<Link> trail(Article a, String root) {
        Link all = new Link("../index.html", "Articles", 0, "", "");
        LocalDate date = a.date();
        return date == null || years.isEmpty() ? List.of(all) : List.of(all, link(date.getYear(), root, 0));
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

    /** The years that have a list of their own. */
    Set<Integer> years() {
        return years.keySet();
    }

    /** All articles, or the years that have lists of their own and the articles of no year. */
    Models.Index list() {
        String root = Permalinks.root(Permalinks.ARTICLES);
        List<Link> all = years.entrySet().stream()
                .map(y -> link(y.getKey(), root, y.getValue().size()))
                .toList();
        List<Article> listed = years.isEmpty()
                ? timeline.articles()
                : timeline.articles().stream().filter(a -> a.date() == null).toList();
        return new Models.Index("Articles", "article", List.of(), all, links(listed, root), null, null);
    }

    /** The articles of one year. */
    Models.Index list(int year) {
        String root = Permalinks.root(Permalinks.articles(year));
        List<Integer> all = List.copyOf(years.keySet());
        int at = all.indexOf(year);
        return new Models.Index(
                title(year),
                "article",
                List.of(new Link(root + Permalinks.ARTICLES, "Articles", 0, "", "")),
                List.of(),
                links(years.getOrDefault(year, List.of()), root),
                at <= 0 ? null : link(all.get(at - 1), root, 0),
                at + 1 == all.size() ? null : link(all.get(at + 1), root, 0));
    }

    static String title(int year) {
        return "Articles of " + Periods.label(year);
    }

    private static Link link(int year, String root, int articles) {
        return new Link(root + Permalinks.articles(year), Periods.label(year), articles, "", "");
    }

    private List<Link> links(List<Article> some, String root) {
        return some.stream()
                .map(a -> new Link(
                        root + permalinks.article(a.id()),
                        a.title(),
                        told.count(a.id()),
                        "",
                        (a.publisher().isEmpty() ? "" : a.publisher() + " · ") + date(a)))
                .toList();
    }
}
