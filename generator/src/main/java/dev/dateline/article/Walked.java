package dev.dateline.article;

import dev.dateline.article.ArticleFolder.Entry;
import dev.dateline.article.ArticleFolder.Found;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a walk through a folder of articles found.
 *
 * @param root the folder
 * @param entries its article files, sorted by path
 * @param problems what is wrong with the folder itself
 */
record Walked(Path root, List<Entry> entries, List<Problem> problems) {
    /**
     * What a walk would find by now; null where one is needed to know.
     *
     * @param changed all that has changed since
     */
    @Nullable
    Walked after(Set<Path> changed) {
        List<Entry> now = new ArrayList<>(entries);
        Path top = root.toAbsolutePath().normalize();
        for (Path file : changed) {
            BasicFileAttributes is = attributes(file);
            if (is == null || !file.startsWith(top)) {
                return null;
            }
            String path = top.relativize(file).toString().replace('\\', '/');
            Entry fresh = new Entry("", path, new Found(file, is));
            int at = Collections.binarySearch(entries, fresh, Comparator.comparing(Entry::path));
            if (at >= 0) {
                Entry before = entries.get(at);
                now.set(
                        at,
                        new Entry(before.id(), path, new Found(before.found().file(), is)));
            } else if (FileFormat.known(path)) {
                return null; // it is new
            }
        }
        return new Walked(root, now, problems);
    }

    /** Of a file that is no link, null for all else. */
    private static @Nullable BasicFileAttributes attributes(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return is.isRegularFile() ? is : null;
        } catch (IOException e) {
            return null;
        }
    }
}
