package dev.dateline;

import dev.dateline.DatelineException.Kind;
import dev.dateline.cache.Cache;
import dev.dateline.cache.Recipe;
import dev.dateline.export.Streamed;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts a site where it belongs: it is written whole into a folder beside, which then takes the old one's place. A run
 * that fails leaves the old site as it was, and a folder that Dateline did not write is never replaced.
 */
final class SiteFolder {
    private static final String NEW = ".new";
    private static final String OLD = ".old";
    private static final String LOCK = ".lock";
    /** Bytes that are read at a time. */
    private static final int PART = 1 << 16;

    private final Path folder;

    SiteFolder(Path folder) {
        this.folder = real(folder.toAbsolutePath().normalize());
    }

    /** Where a path leads, links followed as far as there is something: a site behind a link stays behind it. */
    private static Path real(Path path) {
        Path above = path.getParent();
        try {
            return Files.exists(path) || above == null
                    ? path.toRealPath()
                    : real(above).resolve(path.getFileName());
        } catch (IOException e) {
            return path; // whoever writes there will say what is wrong
        }
    }

    /**
     * Refuses a place that would cost somebody files.
     *
     * @throws DatelineException if the folder holds files of others, or holds the content, or lies in it
     */
    void check(Path content) {
        Path articles = real(content.toAbsolutePath().normalize());
        if (folder.startsWith(articles) || articles.startsWith(folder)) {
            throw new DatelineException(
                    Kind.CALL,
                    "the site cannot go to " + folder + ": it and the articles would lie in one another\n"
                            + "    choose another folder for the site");
        }
        recover();
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new DatelineException(
                    Kind.CALL, folder + " is a file, not a folder\n    choose another folder for the site");
        }
        stranger().ifPresent(file -> {
            throw new DatelineException(
                    Kind.CALL,
                    folder + " holds files that Dateline did not write, as " + folder.relativize(file)
                            + ", so it is left alone\n"
                            + "    choose another folder for it, or move what is yours");
        });
    }

    private Optional<Path> stranger() {
        try {
            Optional<Path> found = SiteManifest.stranger(folder);
            return found.isEmpty() || !Files.isWritable(beside(LOCK).getParent()) ? found : strangerAtRest();
        } catch (NoSuchFileException e) {
            return strangerAtRest();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Another build may put its site there while the folder is read, so a fault is looked for again when none does. */
    private Optional<Path> strangerAtRest() {
        List<Path> found = new ArrayList<>();
        try {
            SiteLock.holding(beside(LOCK), () -> {
                putBack();
                if (Files.exists(folder)) {
                    SiteManifest.stranger(folder).ifPresent(found::add);
                }
            });
        } catch (IOException e) {
            throw unwritable(e);
        }
        return found.stream().findFirst();
    }

    /** Puts the old site back where a build died between the two moves of its swap. */
    private void recover() {
        if (Files.exists(beside(OLD)) && !Files.exists(folder)) {
            try {
                SiteLock.holding(beside(LOCK), this::putBack);
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }

    private void putBack() throws IOException {
        if (Files.exists(beside(OLD)) && !Files.exists(folder)) {
            move(beside(OLD), folder);
        }
    }

    private Path beside(String ending) {
        Path name = folder.getFileName();
        if (name == null) {
            throw new DatelineException(
                    Kind.CALL, "the site cannot be the root of a disk\n    choose another folder for the site");
        }
        return folder.resolveSibling("." + name + ending);
    }

    /**
     * Replaces the folder by one with exactly these files. Each is made when it is written, by several threads, and only
     * written where the folder has another.
     *
     * @param files path with {@code /} below the folder → how it is made
     * @param kept what the last run made from what; a file that it made from the same, and that is still as it was
     *     written, is not made again
     */
    void publish(SortedMap<String, Supplier<byte[]>> files, Cache kept) {
        try {
            Files.createDirectories(beside(NEW).getParent());
            SiteLock.holding(beside(LOCK), () -> {
                Written written = new Written(kept);
                swap(files, written, beside(NEW), beside(OLD));
                written.save();
            });
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void swap(SortedMap<String, Supplier<byte[]>> files, Written written, Path fresh, Path old)
            throws IOException {
        try {
            putBack(); // what an interrupted run left
            delete(old);
            delete(fresh);
            write(fresh, files, written);
            if (Files.exists(folder)) {
                move(folder, old);
            }
            move(fresh, folder);
        } catch (IOException | RuntimeException e) {
            restore(fresh);
            throw e;
        }
        delete(old);
    }

    private void restore(Path fresh) {
        try {
            putBack();
            delete(fresh);
        } catch (IOException ignored) {
            // The failure that led here is the one to tell; the next build clears up.
        }
    }

    private void write(Path fresh, SortedMap<String, Supplier<byte[]>> files, Written written) throws IOException {
        Files.createDirectories(fresh);
        each(ordered(files), file -> write(fresh, file.getKey(), file.getValue(), written));
        Path front = fresh.resolve(SiteManifest.FRONT);
        byte[] page = Files.isRegularFile(front) ? Files.readAllBytes(front) : new byte[0];
        Files.writeString(fresh.resolve(SiteManifest.NAME), SiteManifest.of(new TreeSet<>(files.keySet()), page));
    }

    private static <T> void each(List<T> things, Crew.Work<T> work) throws IOException {
        try {
            Crew.each(things, work);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        }
    }

    /** What stands at the top first: the files that hold the whole story take longest, and nobody should wait for one. */
    private static List<Map.Entry<String, Supplier<byte[]>>> ordered(SortedMap<String, Supplier<byte[]>> files) {
        List<Map.Entry<String, Supplier<byte[]>>> out = new ArrayList<>(files.entrySet());
        out.sort(Comparator.comparing(file -> file.getKey().indexOf('/') >= 0));
        return out;
    }

    private void write(Path fresh, String name, Supplier<byte[]> file, Written written) throws IOException {
        Path path = fresh.resolve(name).normalize();
        if (!path.startsWith(fresh)) {
            throw new IOException("a page would be written outside the site: " + name);
        }
        Path above = path.getParent();
        if (above != null && !Files.isDirectory(above)) {
            Files.createDirectories(above);
        }
        Path before = folder.resolve(name);
        if (file instanceof Streamed large) {
            write(large, before, path);
        } else if (file instanceof Recipe recipe && written.keeps()) {
            Recipe.Gathered gathered = recipe.gather();
            if (written.same(name, gathered.key(), before)) {
                if (!linked(before, path)) {
                    Files.copy(before, path, StandardCopyOption.COPY_ATTRIBUTES);
                }
            } else {
                byte[] bytes = gathered.file().get();
                write(bytes, before, path);
                written.wrote(name, gathered.key(), bytes, path);
            }
        } else {
            write(file.get(), before, path);
        }
    }

    private static void write(byte[] bytes, Path before, Path path) throws IOException {
        if (!taken(before, bytes, path)) {
            Files.write(path, bytes);
        }
    }

    private static void write(Streamed file, Path before, Path path) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            file.to(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(before, path) < 0) {
            Files.delete(path);
            if (!linked(before, path)) {
                Files.copy(before, path);
            }
        }
    }

    /** Takes an unchanged file over from the old site: it keeps its time of change, and no disk has to write it. */
    private static boolean taken(Path before, byte[] bytes, Path path) throws IOException {
        if (!Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                || Files.size(before) != bytes.length
                || !same(before, bytes)) {
            return false;
        }
        return linked(before, path);
    }

    /** Part by part: the largest files would take their size in memory twice more. */
    private static boolean same(Path file, byte[] bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[Math.min(PART, bytes.length + 1)];
            int at = 0;
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                if (at + read > bytes.length || !Arrays.equals(part, 0, read, bytes, at, at + read)) {
                    return false;
                }
                at += read;
            }
            return at == bytes.length;
        }
    }

    private static boolean linked(Path before, Path path) throws IOException {
        try {
            Files.createLink(path, before);
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false; // not every file system has links
        }
    }

    /** Whether another disk begins at the folder, as with a volume of a container. */
    private boolean mount() {
        try {
            return Files.isDirectory(folder)
                    && !Files.getFileStore(folder)
                            .equals(Files.getFileStore(beside(NEW).getParent()));
        } catch (IOException e) {
            return false;
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
        // The deepest first: folders are empty by then. Of an archive they are tens of thousands, many to a level.
        SortedMap<Integer, List<Path>> levels = new TreeMap<>(Comparator.reverseOrder());
        try (Stream<Path> all = Files.walk(root)) {
            all.forEach(path -> levels.computeIfAbsent(path.getNameCount(), k -> new ArrayList<>())
                    .add(path));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (List<Path> level : levels.values()) {
            each(level, Files::delete);
        }
    }

    private DatelineException unwritable(IOException e) {
        if (mount()) {
            return new DatelineException(
                    Kind.MACHINE,
                    "the site cannot be put in the place of " + folder + ": " + e + "\n"
                            + "    it is a mount point, which cannot be replaced; name a folder inside it, as "
                            + folder.resolve("www"),
                    e);
        }
        return new DatelineException(
                Kind.MACHINE,
                "the site cannot be written to " + folder + ": " + e + "\n"
                        + "    look at the disk's free space and the folder's permissions; the old site is as it was",
                e);
    }
}
