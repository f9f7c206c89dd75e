package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.cache.Cache;
import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.site.Views.Head;
import dev.dateline.site.Views.Page;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a timeline into the files of a site. Pure: nothing is written, and the same timeline gives the same bytes. */
public final class SiteRenderer {
    private final Theme theme;
    private volatile @Nullable Known last;

    /**
     * With a theme.
     *
     * @param themeFolder its templates and assets go before the built-in ones of the same name, null for none
     */
    public SiteRenderer(@Nullable Path themeFolder) {
        this.theme = new Theme(themeFolder);
    }

    /** Where the page of an event is, {@code e/2025-12-02-talks/}, relative to the site's root. */
    public static String folder(Event event) {
        return Permalinks.folder(event);
    }

    /**
     * Every page and asset.
     *
     * @return path with {@code /} below the site's folder → bytes
     * @throws ThemeException if a template cannot be read or run
     */
    public SortedMap<String, byte[]> render(Timeline timeline, SiteOptions options) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        rendering(timeline, options).files().forEach((path, page) -> files.put(path, page.get()));
        return files;
    }

    /** As {@link #render}, but each file is made only when it is asked for. */
    public Rendering rendering(Timeline timeline, SiteOptions options) {
        return rendering(timeline, options, Cache.none());
    }

    /** As {@link #rendering}, with what is kept of the site's earlier editions. */
    public Rendering rendering(Timeline timeline, SiteOptions options, Cache kept) {
        return new Run(timeline, options, kept).rendering();
    }

    /** What the last rendering looked up: a preview would look up the same of a whole archive at each change. */
    private record Known(Permalinks permalinks, ArticleEvents told) {}

    /** What a page is filled with, see {@link Draft}. */
    private record Filling(
            Supplier<Head> head,
            Supplier<Record> model,
            @Nullable Supplier<Key> from) {}

    /** Where a page finds what it loads. */
    private record Assets(String css, String js, String icon) {}

    /** One rendering. */
    private final class Run {
        private final Map<String, Supplier<byte[]>> pages = new HashMap<>();
        private final Timeline timeline;
        private final SiteOptions options;
        private final Cache kept;
        private final Permalinks permalinks;
        private final ArticleEvents told;
        private final Periods periods;
        private final Cards cards;
        private final Heads heads;
        private final TimelinePages whole;
        private final String direction;
        private final String css;
        private final String js;
        private final String icon;
        private final Key common;
        /** By the way to the root, what every page loads. */
        private final Map<String, Assets> roots = new HashMap<>();

        private @Nullable SearchPage search;

        Run(Timeline timeline, SiteOptions options, Cache kept) {
            this.kept = kept;
            this.timeline = timeline;
            this.options = options;
            Known known = last;
            this.permalinks =
                    known != null && known.permalinks().serve(timeline) ? known.permalinks() : new Permalinks(timeline);
            this.told = known == null
                    ? new ArticleEvents(timeline.events())
                    : known.told().of(timeline.events());
            last = new Known(permalinks, told);
            this.periods = new Periods(timeline);
            this.cards = new Cards(timeline, permalinks);
            this.heads = new Heads(timeline, permalinks, cards, options);
            byte[] headers = theme.asset("_headers");
            pages.put("_headers", () -> headers);
            this.whole = new TimelinePages(timeline, periods, permalinks, cards);
            this.direction = Languages.direction(options.lang());
            this.css = asset("style.css", theme.style());
            this.js = asset("script.js", theme.asset("script.js"));
            this.icon = asset("icon.svg", theme.asset("icon.svg"));
            this.common = new Packer()
                    .key(theme.key())
                    .all(options)
                    .text(css)
                    .text(js)
                    .text(icon)
                    .flag(heads.feeds())
                    .fingerprint();
        }

        private String asset(String name, byte[] bytes) {
            String path = "assets/" + Theme.fingerprinted(name, bytes);
            pages.put(path, () -> bytes);
            return path;
        }

        Rendering rendering() {
            timelinePages();
            EventPages events = new EventPages(timeline, permalinks, cards, periods);
            EventPictures pictures = new EventPictures(timeline);
            for (int i = 0; i < timeline.events().size(); i++) {
                Event event = timeline.events().get(i);
                int number = i;
                page(
                        "event.ftlh",
                        permalinks.event(event),
                        event.title(),
                        "",
                        new Filling(() -> heads.of(event), () -> events.of(number), () -> events.from(number)));
                if (!options.picture(permalinks.event(event)).isEmpty()) {
                    pages.put(folder(event) + SiteOptions.PICTURE, pictures.recipe(event));
                }
            }
            IntFunction<Supplier<byte[]>> article = articlePages();
            entityPages();
            String searching = asset("search.js", theme.asset("search.js"));
            page("search.ftlh", SearchPage.PATH, "Search", "search", () -> search().model(searching));
            page("about.ftlh", "about/index.html", "How dates were worked out", "about", Models.Plain::new);
            page("404.ftlh", "404.html", "Page not found", "", Models.Plain::new);
            return new Rendering(pages, permalinks.articles(), article, () -> search().files(), cards::from, css);
        }

        private synchronized SearchPage search() {
            SearchPage known = search;
            if (known == null) {
                known = new SearchPage(timeline, permalinks, periods, cards, kept);
                search = known;
            }
            return known;
        }

        private void timelinePages() {
            page("timeline.ftlh", "index.html", options.title(), "timeline", whole::whole);
            if (periods.isLong()) {
                for (YearMonth m : periods.months().keySet()) {
                    String name = Labels.longForm(TimeSpan.month(m));
                    page(
                            "period.ftlh",
                            periods.month(m),
                            name,
                            "timeline",
                            new Filling(() -> heads.of(periods.month(m)), () -> whole.month(m), () -> whole.from(m)));
                }
            }
            if (periods.isVeryLong()) {
                for (int year : periods.years()) {
                    String path = Periods.yearPage(year);
                    page(
                            "period.ftlh",
                            path,
                            Periods.label(year),
                            "timeline",
                            new Filling(() -> heads.of(path), () -> whole.year(year), () -> whole.from(year)));
                }
            }
        }

        /** The pages of lists; of each article's own, only those are made that somebody asks for. */
        private IntFunction<Supplier<byte[]>> articlePages() {
            ArticlePages pages = new ArticlePages(timeline, permalinks, cards, told);
            page("list.ftlh", Permalinks.ARTICLES, "Articles", "articles", pages::list);
            for (int year : pages.years()) {
                String path = Permalinks.articles(year);
                page("list.ftlh", path, ArticlePages.title(year), "articles", () -> pages.list(year));
            }
            return place -> {
                Article a = timeline.articles().get(place);
                Filling filling = new Filling(() -> heads.of(a), () -> pages.of(a), () -> pages.from(a));
                return draft("article.ftlh", permalinks.article(a.id()), a.title(), "articles", filling);
            };
        }

        private void entityPages() {
            EntityPages pages = new EntityPages(timeline, permalinks, cards, whole);
            for (Entity e : timeline.entities()) {
                page(
                        "entity.ftlh",
                        permalinks.entity(e),
                        e.name(),
                        Permalinks.folder(e.kind()),
                        new Filling(() -> heads.of(e), () -> pages.of(e), () -> pages.from(e)));
            }
            for (Entity.Kind kind : Entity.Kind.values()) {
                String folder = Permalinks.folder(kind);
                page("list.ftlh", folder + "/index.html", EntityPages.plural(kind), folder, () -> pages.list(kind));
            }
        }

        private void page(String template, String path, String title, String section, Supplier<Record> model) {
            page(template, path, title, section, new Filling(() -> heads.of(path), model, null));
        }

        private void page(String template, String path, String title, String section, Filling filling) {
            pages.put(path, draft(template, path, title, section, filling));
        }

        private Supplier<byte[]> draft(String template, String path, String title, String section, Filling filling) {
            // A missing page is shown at any depth, so its links go from the root of the host, where that is known.
            String root = path.equals("404.html") && !options.baseUrl().isEmpty()
                    ? options.rootPath()
                    : Permalinks.root(path);
            Assets assets = roots.computeIfAbsent(root, r -> new Assets(r + css, r + js, r + icon));
            Page page = new Page(
                    title,
                    options.title(),
                    options.description(),
                    root,
                    assets.css(),
                    assets.js(),
                    assets.icon(),
                    section,
                    options.lang(),
                    direction);
            Draft draft = new Draft(theme, common, template, page, filling.head(), filling.model(), filling.from());
            return theme.timeless() ? draft : () -> draft.gather().file().get();
        }
    }
}
