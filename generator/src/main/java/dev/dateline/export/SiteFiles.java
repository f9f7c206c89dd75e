package dev.dateline.export;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Recipe;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The files of a site that are for programs: data, feeds, calendars, and what search engines ask for. */
public final class SiteFiles {
    static final String ATOM = "feed.xml";
    static final String JSON_FEED = "feed.json";

    private static final String ONE_CALENDAR = "event.ics";

    private SiteFiles() {}

    /**
     * Every file; the sitemap, which must hold absolute addresses, only where the site's address is known.
     *
     * @param pages the paths of the site's HTML pages, of which the sitemap lists all but {@code 404.html}
     * @param from a fingerprint of an event and of all that its pages show with it
     * @return path with {@code /} below the site's folder → how its bytes are made; several threads may ask
     */
    public static SortedMap<String, Supplier<byte[]>> of(
            Timeline timeline, SiteAddress site, Paths paths, Collection<String> pages, Function<Event, Key> from) {
        SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
        Reports reports = new Reports(timeline);
        files.put("timeline.json", TimelineJson.file(timeline));
        files.put("timeline.csv", text(() -> EventTables.csv(timeline)));
        files.put("timelinejs.json", text(() -> new TimelineJs(site, paths).of(timeline)));

        CalendarFile calendar = new CalendarFile(site, reports);
        files.put("timeline.ics", text(() -> calendar.of(timeline, paths)));
        Key address = new Packer().text(ONE_CALENDAR).all(site).fingerprint();
        for (Event e : timeline.events()) {
            if (e.time().fitsCalendar()) {
                Supplier<byte[]> made = text(() -> calendar.of(e, paths.of(e)));
                files.put(
                        paths.of(e) + ONE_CALENDAR,
                        new Kept(
                                made,
                                () -> new Packer()
                                        .key(address)
                                        .text(paths.of(e))
                                        .key(from.apply(e))
                                        .fingerprint()));
            }
        }
        List<Entry> entries = Entry.latest(timeline.events(), reports);
        reports.newest().ifPresent(day -> {
            files.put(ATOM, text(() -> new AtomFeed(site, reports, paths).of(entries, Entry.instant(day))));
            files.put(JSON_FEED, text(() -> new JsonFeed(site, reports, paths).of(entries)));
        });
        if (site.known()) {
            Sitemap.of(
                            pages.stream()
                                    .filter(p -> !p.equals("404.html"))
                                    .sorted()
                                    .toList(),
                            site)
                    .forEach((path, text) -> files.put(path, text(() -> text)));
        }
        files.put("robots.txt", text(() -> robots(site)));
        return files;
    }

    /** A file with a fingerprint of all that it is made from. */
    private record Kept(Supplier<byte[]> file, Supplier<Key> from) implements Recipe {
        @Override
        public Gathered gather() {
            return new Gathered(from.get(), file);
        }

        @Override
        public byte[] get() {
            return file.get();
        }
    }

    private static Supplier<byte[]> text(Supplier<String> text) {
        return () -> text.get().getBytes(StandardCharsets.UTF_8);
    }

    private static String robots(SiteAddress site) {
        return "User-agent: *\nAllow: /\n"
                + (site.known()
                        ? "Sitemap: " + site.of(Sitemap.NAME) + "\n"
                        : "# There is no sitemap, since dateline.yaml does not say where the site stands (baseUrl).\n");
    }
}
