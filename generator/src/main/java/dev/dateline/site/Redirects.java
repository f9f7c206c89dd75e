package dev.dateline.site;

import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pages at addresses that events once had; each leads on at once, without a script. */
public final class Redirects {
    private Redirects() {}

    /**
     * The pages.
     *
     * @param moved ids that events had → the ids that they have, empty where none tells it any more
     * @param themeFolder as for {@link SiteRenderer}
     * @return path with {@code /} below the site's folder → bytes
     */
    public static SortedMap<String, byte[]> of(
            Timeline timeline, Map<String, String> moved, @Nullable Path themeFolder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (moved.isEmpty()) {
            return files;
        }
        Theme theme = new Theme(themeFolder);
        Permalinks permalinks = new Permalinks(timeline);
        Map<String, Event> events = new HashMap<>();
        timeline.events().forEach(e -> events.put(e.id(), e));
        moved.forEach((from, to) -> {
            Event event = events.get(to);
            String page = event == null ? "index.html" : permalinks.event(event);
            String path = "e/" + from + "/index.html";
            Map<String, Object> model = Map.of(
                    "target", Permalinks.root(path) + page, "title", event == null ? timeline.title() : event.title());
            files.put(path, theme.render("moved.ftlh", model));
        });
        return files;
    }
}
