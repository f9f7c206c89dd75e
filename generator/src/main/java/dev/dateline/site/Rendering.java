package dev.dateline.site;

import dev.dateline.cache.Key;
import dev.dateline.event.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The files of a site, each made when it is asked for first; a template that fails throws then. */
public final class Rendering {
    /** In no order: a preview does not need one, and asks for few of them. */
    private final Map<String, Supplier<byte[]>> pages;
    /** Path → place of the article whose page is there: an archive has too many to make each ready for one to be seen. */
    private final Map<String, Integer> articles;

    private final IntFunction<Supplier<byte[]>> article;
    private final Supplier<SortedMap<String, byte[]>> index;
    private final Function<Event, Key> from;
    private final String style;
    private final Map<String, byte[]> made = new HashMap<>();
    private @Nullable SortedMap<String, byte[]> search;

    Rendering(
            Map<String, Supplier<byte[]>> pages,
            Map<String, Integer> articles,
            IntFunction<Supplier<byte[]>> article,
            Supplier<SortedMap<String, byte[]>> index,
            Function<Event, Key> from,
            String style) {
        this.style = style;
        this.from = from;
        this.pages = pages;
        this.articles = articles;
        this.article = article;
        this.index = index;
    }

    /**
     * One file, null if the site has none of that path.
     *
     * @throws ThemeException if its template cannot be read or run
     */
    public byte @Nullable [] file(String path) {
        Supplier<byte[]> page = page(path);
        if (page != null) {
            byte[] bytes = made.get(path);
            if (bytes == null) {
                bytes = page.get();
                made.put(path, bytes);
            }
            return bytes;
        }
        return path.startsWith("search/") ? search().get(path) : null;
    }

    private @Nullable Supplier<byte[]> page(String path) {
        Integer place = articles.get(path);
        return place == null ? pages.get(path) : article.apply(place);
    }

    private SortedMap<String, byte[]> search() {
        SortedMap<String, byte[]> files = search;
        if (files == null) {
            files = index.get();
            search = files;
        }
        return files;
    }

    /** The path of its style, another where that is another. */
    public String style() {
        return style;
    }

    /** A fingerprint of an event and of all that its pages show with it. */
    public Key from(Event event) {
        return from.apply(event);
    }

    /** The paths of all pages and assets, sorted, without the parts of the search's index. */
    public Iterable<String> paths() {
        Set<String> paths = new TreeSet<>(pages.keySet());
        paths.addAll(articles.keySet());
        return paths;
    }

    /** All files, each made whenever it is asked for; several threads may ask at the same time. */
    public SortedMap<String, Supplier<byte[]>> files() {
        SortedMap<String, Supplier<byte[]>> files = new TreeMap<>(pages);
        articles.forEach((path, place) -> files.put(path, article.apply(place)));
        search().forEach((path, bytes) -> files.put(path, () -> bytes));
        return files;
    }
}
