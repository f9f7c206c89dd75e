package dev.dateline.export;

import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * @return path with {@code /} below the site's folder → bytes
     */
    public static SortedMap<String, byte[]> of(
            Timeline timeline, SiteAddress site, Paths paths, Collection<String> pages) {
        SortedMap<String, String> files = new TreeMap<>();
        Reports reports = new Reports(timeline);
        files.put("timeline.json", TimelineJson.of(timeline));
        files.put("timeline.csv", EventTables.csv(timeline));
        files.put("timelinejs.json", new TimelineJs(site, paths).of(timeline));

        CalendarFile calendar = new CalendarFile(site, reports);
        files.put("timeline.ics", calendar.of(timeline, paths));
        for (Event e : timeline.events()) {
            if (e.time().fitsCalendar()) {
                files.put(paths.of(e) + ONE_CALENDAR, calendar.of(e, paths.of(e)));
            }
        }
        List<Entry> entries = Entry.latest(timeline.events(), reports);
        reports.newest().ifPresent(day -> {
            files.put(ATOM, new AtomFeed(site, reports, paths).of(entries, Entry.instant(day)));
            files.put(JSON_FEED, new JsonFeed(site, reports, paths).of(entries));
        });
        if (site.known()) {
            files.putAll(Sitemap.of(
                    pages.stream().filter(p -> !p.equals("404.html")).sorted().toList(), site));
        }
        files.put("robots.txt", robots(site));

        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static String robots(SiteAddress site) {
        return "User-agent: *\nAllow: /\n"
                + (site.known()
                        ? "Sitemap: " + site.of(Sitemap.NAME) + "\n"
                        : "# There is no sitemap, since dateline.yaml does not say where the site stands (baseUrl).\n");
    }
}
