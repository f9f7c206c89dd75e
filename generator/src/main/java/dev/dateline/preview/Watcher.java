package dev.dateline.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs a task after changes in folders and all below them, once for a burst of changes. */
public final class Watcher implements AutoCloseable {
    /** An editor that empties a file and then fills it is done in less. */
    private static final long QUIET_MILLIS = 12;
    /** A burst that does not end is cut, so that somebody who types on sees what happens. */
    private static final int LONGEST_BURST = 40;
    /** How often a folder that is gone is looked for. */
    private static final int RETURN_MILLIS = 300;

    private final WatchService service;
    private final List<Path> folders;
    private final Path ignored;
    private final Runnable begun;
    private final Consumer<Set<Path>> task;
    private final Thread thread = new Thread(this::watch, "watcher");
    /** Whether there is a folder that is not registered yet: to look for one takes a while where articles are many. */
    private boolean grown;
    /** Whether a folder has gone, which may come back. */
    private boolean lost;
    /** Whether there were more changes than the system has told. */
    private boolean untold;

    private Watcher(WatchService service, List<Path> folders, Path ignored, Runnable begun, Consumer<Set<Path>> task) {
        this.service = service;
        this.folders = folders;
        this.ignored = ignored;
        this.begun = begun;
        this.task = task;
        thread.setDaemon(true);
    }

    /**
     * Starts to watch, on a thread of its own on which the task runs, too.
     *
     * @param folders folders that exist
     * @param ignored a folder whose changes do not count, as it is the task that writes there
     * @param begun run when a change is seen first, some milliseconds before the task
     * @param task told which files and folders have changed; none where the system does not know them all
     * @throws IOException if a folder cannot be watched
     */
    public static Watcher start(List<Path> folders, Path ignored, Runnable begun, Consumer<Set<Path>> task)
            throws IOException {
        List<Path> absolute = folders.stream().map(Watcher::absolute).toList();
        WatchService service = absolute.get(0).getFileSystem().newWatchService();
        Watcher watcher = new Watcher(service, absolute, absolute(ignored), begun, task);
        watcher.register();
        watcher.thread.start();
        return watcher;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void watch() {
        try {
            while (true) {
                Set<Path> changed = new HashSet<>();
                untold = false;
                WatchKey first = gone() ? awaitReturn() : service.take();
                if (first == null) {
                    untold = true;
                    lost = true;
                } else {
                    note(first, changed);
                }
                if (untold || !changed.isEmpty()) {
                    begun.run();
                }
                WatchKey more = next();
                for (int i = 0; more != null; i++) {
                    note(more, changed);
                    more = i < LONGEST_BURST ? next() : null;
                }
                if (grown || lost) {
                    register();
                    grown = false;
                    lost = false;
                }
                if (untold || !changed.isEmpty()) {
                    task.accept(untold ? Set.of() : changed);
                }
            }
        } catch (ClosedWatchServiceException e) {
            // Closed: done.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean gone() {
        return !folders.stream().allMatch(Files::isDirectory);
    }

    /** No system tells when a folder comes back that was removed: null when it is there, or what else has changed. */
    private @Nullable WatchKey awaitReturn() throws InterruptedException {
        WatchKey key = null;
        while (key == null && gone()) {
            key = service.poll(RETURN_MILLIS, TimeUnit.MILLISECONDS);
        }
        return key;
    }

    private @Nullable WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void note(WatchKey key, Set<Path> all) {
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                Path changed = ((Path) key.watchable()).resolve(name);
                if (counts(changed)) {
                    all.add(changed);
                }
                grown |= event.kind() == ENTRY_CREATE && Files.isDirectory(changed);
            } else {
                untold = true; // an overflow names no file
                grown = true;
            }
        }
        lost |= !key.reset();
    }

    /** Not what editors write beside a file: names that start with a dot or end in a tilde. */
    private boolean counts(Path changed) {
        String name = String.valueOf(changed.getFileName());
        return !changed.startsWith(ignored) && !name.startsWith(".") && !name.endsWith("~");
    }

    /** Registers all folders; one that is registered already stays so. */
    private void register() throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, new Registration());
            }
        }
    }

    /** Waits until the watcher is closed. */
    public void await() throws InterruptedException {
        thread.join();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private final class Registration extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (folder.equals(ignored)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE; // gone between the listing and the visit
        }
    }
}
