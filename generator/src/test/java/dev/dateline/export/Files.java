package dev.dateline.export;

import dev.dateline.cache.Key;
import dev.dateline.event.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The files of a site for programs, as text. */
final class Files {
    static final String BASE = "https://harbour.example/news/";

    private final SortedMap<String, Supplier<byte[]>> files;

    private Files(SortedMap<String, Supplier<byte[]>> files) {
        this.files = files;
    }

    /** Of a site whose address is known. */
    static Files of(Timeline timeline) {
        return of(timeline, BASE);
    }

    static Files of(Timeline timeline, String baseUrl) {
        SiteAddress site = new SiteAddress("Larkhaven ferry", "How a ferry came back.", baseUrl);
        List<String> pages = List.of("index.html", "about/index.html", "404.html", "e/x/index.html");
        return new Files(SiteFiles.of(timeline, site, e -> "e/" + e.id() + "/", pages, e -> new Key(0, 0)));
    }

    SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    String text(String name) {
        Supplier<byte[]> file = files.get(name);
        if (file == null) {
            throw new AssertionError("no " + name + " in " + files.keySet());
        }
        return new String(file.get(), StandardCharsets.UTF_8);
    }
}
