package dev.dateline;

import dev.dateline.site.Rendering;
import dev.dateline.site.ThemeException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A site of which only the files are made that somebody asks for. */
final class ShownSite {
    private final Rendering pages;
    private final SortedMap<String, byte[]> redirects;
    private final Supplier<SortedMap<String, Supplier<byte[]>>> rest;
    private @Nullable SortedMap<String, Supplier<byte[]>> others;

    ShownSite(
            Rendering pages, SortedMap<String, byte[]> redirects, Supplier<SortedMap<String, Supplier<byte[]>>> rest) {
        this.pages = pages;
        this.redirects = redirects;
        this.rest = rest;
    }

    /**
     * One file, null if there is none of that path.
     *
     * @throws DatelineException if its template is broken
     */
    synchronized byte @Nullable [] file(String path) {
        try {
            byte[] page = pages.file(path);
            if (page != null || redirects.containsKey(path)) {
                return page == null ? redirects.get(path) : page;
            }
        } catch (ThemeException e) {
            throw new DatelineException(DatelineException.Kind.CALL, "the theme is broken: " + e.getMessage(), e);
        }
        SortedMap<String, Supplier<byte[]>> files = others;
        if (files == null) {
            files = rest.get();
            others = files;
        }
        Supplier<byte[]> file = files.get(path);
        return file == null ? null : file.get();
    }

    /** The path of its style. */
    String style() {
        return pages.style();
    }

    int pages() {
        int count = 0;
        for (String path : paths()) {
            count += path.endsWith(".html") ? 1 : 0;
        }
        return count;
    }

    Iterable<String> paths() {
        return pages.paths();
    }

    /** One page of each folder of the site, so that each template is tried. */
    void tryTemplates() {
        List<String> tried = new ArrayList<>();
        for (String path : paths()) {
            String folder = path.substring(0, path.indexOf('/') + 1);
            if (path.endsWith(".html") && !tried.contains(folder + path.endsWith("/index.html"))) {
                tried.add(folder + path.endsWith("/index.html"));
                file(path);
            }
        }
    }
}
