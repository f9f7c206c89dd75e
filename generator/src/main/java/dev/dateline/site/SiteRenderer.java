package dev.dateline.site;

import dev.dateline.event.Timeline;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** stub */
public final class SiteRenderer {
    public SiteRenderer(@Nullable Path theme) {}

    public SortedMap<String, byte[]> render(Timeline t, SiteOptions o) {
        return new TreeMap<>();
    }
}
