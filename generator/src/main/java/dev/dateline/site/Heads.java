package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.site.Views.Head;
import dev.dateline.time.Labels;

/** What each page says of itself to programs: search engines, chat rooms that show a preview, feed readers. */
final class Heads {
    private static final int LONGEST = 300;

    private final SiteOptions options;
    private final StructuredData data;
    private final boolean feeds;
    private final Permalinks permalinks;

    Heads(Timeline timeline, Permalinks permalinks, Cards cards, SiteOptions options) {
        this.options = options;
        this.permalinks = permalinks;
        this.data = new StructuredData(permalinks, cards, options);
        this.feeds = timeline.articles().stream().anyMatch(a -> a.date() != null);
    }

    /** Whether the site has feeds, which each page then names. */
    boolean feeds() {
        return feeds;
    }

    Head of(Event e) {
        String path = permalinks.event(e);
        String about = Labels.longForm(e.time()) + (e.summary().isEmpty() ? "" : ": " + e.summary());
        String calendar = e.time().fitsCalendar() ? "event.ics" : "";
        return new Head(
                options.address(path), "article", cut(about), options.picture(path), calendar, feeds, data.of(e));
    }

    Head of(Article a) {
        String address = options.address(permalinks.article(a.id()));
        String by = a.publisher().isEmpty() ? "" : a.publisher() + ": ";
        return new Head(address, "article", cut(by + a.title()), "", "", feeds, data.of(a));
    }

    Head of(Entity e) {
        String address = options.address(permalinks.entity(e));
        String role = e.role().isEmpty() ? "" : ", " + e.role();
        return new Head(address, "website", cut(e.name() + role), "", "", feeds, data.of(e));
    }

    /** Of a page that is of no one thing. */
    Head of(String path) {
        return new Head(
                path.equals("404.html") ? "" : options.address(path),
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
