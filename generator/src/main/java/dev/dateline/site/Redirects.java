package dev.dateline.site;

import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pages at addresses that events once had; each leads on at once, without a script. Nobody stays to see its look. */
public final class Redirects {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <meta http-equiv="refresh" content="0; url=TARGET">
            <meta name="robots" content="noindex">
            <meta name="color-scheme" content="light dark">
            <link rel="canonical" href="TARGET">
            <title>TITLE</title>
            </head>
            <body>
            <main>
            <h1>This page has moved</h1>
            <p>It is at <a href="TARGET">TITLE</a> now.</p>
            </main>
            </body>
            </html>
            """;

    private Redirects() {}

    /**
     * The pages.
     *
     * @param moved ids that events had → the ids that they have, empty where none tells it any more
     * @return path with {@code /} below the site's folder → bytes
     */
    public static SortedMap<String, byte[]> of(Timeline timeline, Map<String, String> moved) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, Event> events = new HashMap<>();
        timeline.events().forEach(e -> events.put(e.id(), e));
        moved.forEach((from, to) -> {
            Event event = events.get(to);
            String path = "e/" + from + "/index.html";
            String target = Permalinks.root(path) + (event == null ? "index.html" : Permalinks.page(event));
            String title = escaped(event == null ? timeline.title() : event.title());
            String page = PAGE.replace("TARGET", target).replace("TITLE", title);
            files.put(path, page.getBytes(StandardCharsets.UTF_8));
        });
        return files;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
