package dev.dateline.site;

import dev.dateline.event.Timeline;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site in memory, its pages parsed. */
public final class Pages {
    private final SortedMap<String, byte[]> files;
    private final Map<String, Document> parsed = new HashMap<>();

    private Pages(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** With the built-in theme. */
    public static Pages of(Timeline timeline) {
        return of(timeline, "");
    }

    /** With the built-in theme, for a site that stands there. */
    static Pages of(Timeline timeline, String baseUrl) {
        SortedMap<String, byte[]> files = new SiteRenderer(null)
                .render(timeline, new SiteOptions(timeline.title(), "How a ferry came back.", baseUrl));
        // The renderer's caller writes these beside the pages.
        for (String name : List.of("timeline.json", "timeline.csv", "timeline.ics", "feed.xml", "feed.json")) {
            files.put(name, new byte[0]);
        }
        timeline.events().forEach(e -> files.put(SiteRenderer.folder(e) + "event.ics", new byte[0]));
        return new Pages(files);
    }

    /** What a folder holds. */
    public static Pages in(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(p).toString().replace('\\', '/'), Files.readAllBytes(p));
            }
        }
        return new Pages(files);
    }

    public List<String> names() {
        return files.keySet().stream().filter(f -> f.endsWith(".html")).toList();
    }

    public Set<String> files() {
        return files.keySet();
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), () -> "no " + name + " in " + files.keySet());
    }

    public Document page(String name) {
        return parsed.computeIfAbsent(name, n -> Jsoup.parse(text(n)));
    }

    /** {@code page → address} of each link within the site that leads to no file or no element. */
    public List<String> deadLinks() {
        List<String> dead = new ArrayList<>();
        for (String name : names()) {
            for (Element e : page(name).select("[href], [src]")) {
                String address = e.hasAttr("href") ? e.attr("href") : e.attr("src");
                if (!address.matches("(?i)(https?|mailto):.*") && !leads(name, address)) {
                    dead.add(name + " → " + address);
                }
            }
        }
        return dead;
    }

    /** The addresses of the links that stay within the site. */
    public List<String> inner(String name) {
        return page(name).select("a[href]").eachAttr("href").stream()
                .filter(a -> !a.matches("https?:.*"))
                .toList();
    }

    /** The page for what is missing links from the root of its host, which lies above that of the site. */
    private String fromRoot(String address) {
        String site = URI.create(
                        page("index.html").select("link[rel=canonical]").attr("href"))
                .getPath();
        return !site.isEmpty() && address.startsWith(site) ? address.substring(site.length() - 1) : address;
    }

    private boolean leads(String from, String address) {
        URI to = URI.create("file:///").resolve(from).resolve(fromRoot(address));
        String path = to.getPath().substring(1);
        String target = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        String fragment = to.getFragment();
        return files.containsKey(target) && (fragment == null || page(target).getElementById(fragment) != null);
    }
}
