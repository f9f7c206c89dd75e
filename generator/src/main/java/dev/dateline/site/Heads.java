package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.event.Entity;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Head;
import dev.dateline.time.Labels;
import java.util.HashMap;
import java.util.Map;

/** What each page says of itself to programs: search engines, chat rooms that show a preview, feed readers. */
final class Heads {
    private static final int LONGEST = 300;

    private final SiteOptions options;
    private final StructuredData data;
    private final boolean feeds;
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    Heads(Timeline timeline, Permalinks permalinks, SiteOptions options) {
        this.options = options;
        this.data = new StructuredData(timeline, permalinks, options);
        this.feeds = timeline.articles().stream().anyMatch(a -> a.date() != null);
        timeline.events().forEach(e -> events.put(permalinks.event(e), e));
        timeline.articles().forEach(a -> articles.put(permalinks.article(a.id()), a));
        timeline.entities().forEach(e -> entities.put(permalinks.entity(e), e));
    }

    Head of(String path) {
        String canonical = path.equals("404.html") ? "" : options.address(path);
        if (events.containsKey(path)) {
            Event e = events.get(path);
            String about = Labels.longForm(e.time()) + (e.summary().isEmpty() ? "" : ": " + e.summary());
            String calendar = e.time().fitsCalendar() ? "event.ics" : "";
            return new Head(canonical, "article", cut(about), options.picture(path), calendar, feeds, data.of(e));
        }
        if (articles.containsKey(path)) {
            Article a = articles.get(path);
            String by = a.publisher().isEmpty() ? "" : a.publisher() + ": ";
            return new Head(canonical, "article", cut(by + a.title()), "", "", feeds, data.of(a));
        }
        if (entities.containsKey(path)) {
            Entity e = entities.get(path);
            String role = e.role().isEmpty() ? "" : ", " + e.role();
            return new Head(canonical, "website", cut(e.name() + role), "", "", feeds, data.of(e));
        }
        return new Head(
                canonical,
                "website",
                cut(options.description()),
                "",
                "",
                feeds,
                path.equals("index.html") ? data.site() : "");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…";
    }
}
