package dev.dateline.article;

import dev.dateline.cache.Cache;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a folder that were read before: a file whose size and time of change are as they were is not read
 * again, and gives the very same article. For a preview, that reads the same folder again and again. Safe for several threads.
 */
public final class ReadPages {
    private record Key(String id, String path) {}

    private record Known(FileTime changed, long size, PageReading page) {}

    private final Map<Key, Known> known = new ConcurrentHashMap<>();
    private final Cache cache;
    private volatile @Nullable Walked last;

    public ReadPages() {
        this(Cache.none());
    }

    /** As if the articles of an earlier run had been read: those of the same bytes are not read again. */
    public ReadPages(Cache cache) {
        this.cache = cache;
    }

    /**
     * What a walk through the folder would find by now, null where it has to be walked through.
     *
     * @param changed all that has changed since the last walk, none where that is not known
     */
    @Nullable
    Walked walked(Path root, Set<Path> changed) {
        Walked known = last;
        return known == null || changed.isEmpty() || !known.root().equals(root) ? null : known.after(changed);
    }

    void walked(Walked now) {
        last = now;
    }

    PageReading page(String id, String path, Path file, BasicFileAttributes now) throws IOException {
        Key key = new Key(id, path);
        @Nullable Known before = known.get(key);
        if (before != null && before.changed().equals(now.lastModifiedTime()) && before.size() == now.size()) {
            return before.page();
        }
        PageReading page = ArticleFolder.one(id, path, file, cache);
        known.put(key, new Known(now.lastModifiedTime(), now.size(), page));
        return page;
    }
}
