package dev.dateline;

import dev.dateline.DatelineException.Kind;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a site where it belongs: it is written whole into a folder beside, which then takes the old one's place. A run
 * that fails leaves the old site as it was, and a folder that Dateline did not write is never replaced.
 */
final class SiteFolder {
    /** By this file a later run knows the folder for one of ours. */
    static final String MARK = ".dateline";

    private static final String MARK_TEXT = "This folder is written by Dateline; the next build replaces it whole.\n";

    private final Path folder;

    SiteFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Refuses a place that would cost somebody files.
     *
     * @throws DatelineException if the folder holds files of others, or holds the content, or lies in it
     */
    void check(Path content) {
        Path articles = content.toAbsolutePath().normalize();
        if (folder.startsWith(articles) || articles.startsWith(folder)) {
            throw new DatelineException(
                    Kind.CALL,
                    "the site cannot go to " + folder + ": it and the articles would lie in one another\n"
                            + "    choose another folder for the site");
        }
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new DatelineException(
                    Kind.CALL, folder + " is a file, not a folder\n    choose another folder for the site");
        }
        if (!Files.exists(folder.resolve(MARK)) && !empty()) {
            throw new DatelineException(
                    Kind.CALL,
                    folder + " holds files that Dateline did not write, so it is left alone\n"
                            + "    choose another folder for it, or empty this one");
        }
    }

    private boolean empty() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Replaces the folder by one with exactly these files. */
    void publish(SortedMap<String, byte[]> files) {
        Path name = folder.getFileName();
        Path parent = folder.getParent();
        if (name == null || parent == null) {
            throw new DatelineException(Kind.CALL, "the site cannot be the root of a disk");
        }
        Path fresh = parent.resolve("." + name + ".new");
        Path old = parent.resolve("." + name + ".old");
        try {
            Files.createDirectories(parent);
            // What an interrupted run left: if the swap was half done, the old site is put back first.
            if (Files.exists(old) && !Files.exists(folder)) {
                Files.move(old, folder);
            }
            delete(old);
            delete(fresh);
            write(fresh, files);
            if (Files.exists(folder)) {
                move(folder, old);
            }
            move(fresh, folder);
            delete(old);
        } catch (IOException e) {
            restore(fresh, old);
            throw unwritable(e);
        }
    }

    private void restore(Path fresh, Path old) {
        try {
            if (Files.exists(old) && !Files.exists(folder)) {
                Files.move(old, folder);
            }
            delete(fresh);
        } catch (IOException ignored) {
            // The failure that led here is the one to tell; the next build clears up.
        }
    }

    private static void write(Path fresh, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(fresh);
        Files.writeString(fresh.resolve(MARK), MARK_TEXT);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = fresh.resolve(file.getKey()).normalize();
            if (!path.startsWith(fresh)) {
                throw new IOException("a page would be written outside the site: " + file.getKey());
            }
            Path above = path.getParent();
            Files.createDirectories(above == null ? fresh : above);
            Files.write(path, file.getValue());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private DatelineException unwritable(IOException e) {
        return new DatelineException(
                Kind.MACHINE,
                "the site cannot be written to " + folder + ": " + e + "\n"
                        + "    look at the disk's free space and the folder's permissions; the old site is as it was",
                e);
    }
}
