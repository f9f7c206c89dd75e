package dev.dateline.article;

import dev.dateline.article.ArticleFolder.Entry;
import dev.dateline.cache.Cache;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a folder that were read before: a file whose size and time of change are as they were is not read
 * again, and gives the very same article. For a preview, that reads the same folder again and again. Safe for several threads.
 */
public final class ReadPages {
    private record Key(String id, String path) {}

    /** A walk, and what its entries gave. */
    private record Read(Walked walked, List<PageReading> pages) {}

    private record Known(FileTime changed, long size, PageReading page) {}

    private final Map<Key, Known> known = new ConcurrentHashMap<>();
    private final Cache cache;
    private volatile @Nullable Read last;

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
        Read known = last;
        return known == null || changed.isEmpty() || !known.walked().root().equals(root)
                ? null
                : known.walked().after(changed);
    }

    /** The pages of all entries in their order; what {@link Walked#after} has left as it was need not be looked up. */
    @SuppressWarnings("ReferenceEquality")
    List<PageReading> pages(Walked now) {
        List<Entry> entries = now.entries();
        Read before = last;
        List<Entry> old = before == null ? List.of() : before.walked().entries();
        List<PageReading> pages = IntStream.range(0, entries.size())
                .parallel()
                .mapToObj(i -> before != null && i < old.size() && entries.get(i) == old.get(i)
                        ? before.pages().get(i)
                        : page(entries.get(i)))
                .toList();
        last = new Read(now, pages);
        return pages;
    }

    private PageReading page(Entry entry) {
        Key key = new Key(entry.id(), entry.path());
        BasicFileAttributes now = entry.found().attributes();
        @Nullable Known before = known.get(key);
        if (before != null && before.changed().equals(now.lastModifiedTime()) && before.size() == now.size()) {
            return before.page();
        }
        try {
            PageReading page =
                    ArticleFolder.one(entry.id(), entry.path(), entry.found().file(), cache);
            known.put(key, new Known(now.lastModifiedTime(), now.size(), page));
            return page;
        } catch (NoSuchFileException e) {
            return nothing(List.of()); // gone since the walk, as if it had never been there
        } catch (AccessDeniedException e) {
            return nothing(List.of(Problem.error(
                    entry.path(),
                    0,
                    "unreadable",
                    "The file's permissions do not let it be read, and its article is left out",
                    "let it be read, or move it out of the folder")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageReading nothing(List<Problem> problems) {
        return new PageReading(Optional.empty(), Map.of(), Optional.empty(), problems);
    }
}
