package dev.dateline.preview;

import static dev.dateline.preview.Site.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatcherTest {
    private static final int PATIENCE = 30;

    @TempDir
    Path folder;

    private final Semaphore runs = new Semaphore(0);
    private final Queue<Set<Path>> told = new ConcurrentLinkedQueue<>();

    @Test
    void a_burst_of_changes_is_one_run() throws Exception {
        // The changes lie there at once when the first run ends: a busy machine cannot pull the burst apart.
        CountDownLatch all = new CountDownLatch(1);
        Consumer<Set<Path>> busy = files -> {
            runs.release();
            await(all);
        };
        try (Watcher watcher = Watcher.start(List.of(folder), folder.resolve("site"), () -> {}, busy)) {
            assertThat(watcher).isNotNull();
            write(folder, "first.md", "x");
            assertThat(ran()).isTrue();
            for (int i = 0; i < 10; i++) {
                write(folder, "article-" + i + ".md", "x");
            }
            Thread.sleep(300);
            all.countDown();
            assertThat(ran()).isTrue();
            assertThat(runs.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void a_change_is_told_as_it_begins_and_what_does_not_count_is_not() throws Exception {
        Queue<String> order = new ConcurrentLinkedQueue<>();
        try (Watcher watcher =
                Watcher.start(List.of(folder), folder.resolve("site"), () -> order.add("begun"), files -> {
                    order.add("changed");
                    runs.release();
                })) {
            assertThat(watcher).isNotNull();
            write(folder, ".talks.md.swp", "x");
            assertThat(runs.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
            assertThat(order).isEmpty();
            write(folder, "talks.md", "x");
            assertThat(ran()).isTrue();
            assertThat(order).startsWith("begun", "changed");
        }
    }

    @Test
    void folders_that_come_later_are_watched_too() throws Exception {
        try (Watcher watcher = watch()) {
            assertThat(watcher).isNotNull();
            Files.createDirectories(folder.resolve("2025/december"));
            assertThat(ran()).isTrue();
            write(folder, "2025/december/talks.md", "x");
            assertThat(ran()).isTrue();
        }
    }

    @Test
    void a_folder_that_was_removed_and_made_again_is_watched_again() throws Exception {
        Path content = Files.createDirectory(folder.resolve("content"));
        write(content, "talks.md", "x");
        try (Watcher watcher = Watcher.start(List.of(content), folder.resolve("site"), () -> {}, files -> {
            told.add(files);
            runs.release();
        })) {
            assertThat(watcher).isNotNull();
            Files.delete(content.resolve("talks.md"));
            Files.delete(content);
            assertThat(ran()).isTrue();
            Thread.sleep(1_000);
            runs.drainPermits();
            told.clear();
            Files.createDirectory(content);
            assertThat(ran()).isTrue();
            assertThat(told).contains(Set.of()); // what is in it by now is not known
            write(content, "more.md", "x");
            while (!told.contains(Set.of(content.resolve("more.md")))) {
                assertThat(ran()).isTrue();
            }
        }
    }

    @Test
    void the_files_that_changed_are_told() throws Exception {
        write(folder, "old.md", "x");
        try (Watcher watcher = watch()) {
            assertThat(watcher).isNotNull();
            write(folder, "talks.md", "x");
            awaitToldOf("talks.md");
            Files.delete(folder.resolve("old.md"));
            awaitToldOf("old.md");
        }
    }

    private void awaitToldOf(String file) throws InterruptedException {
        while (!told.contains(Set.of(folder.resolve(file)))) {
            assertThat(ran()).as("told of %s: %s", file, told).isTrue();
        }
    }

    @Test
    void neither_the_output_nor_what_editors_leave_beside_counts() throws Exception {
        Files.createDirectory(folder.resolve("site"));
        try (Watcher watcher = watch()) {
            assertThat(watcher).isNotNull();
            write(folder, "site/index.html", "x");
            write(folder, ".talks.md.swp", "x");
            write(folder, "talks.md~", "x");
            assertThat(runs.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
            write(folder, "talks.md", "x");
            assertThat(ran()).isTrue();
        }
    }

    private Watcher watch() throws IOException {
        return Watcher.start(List.of(folder), folder.resolve("site"), () -> {}, files -> {
            told.add(files);
            runs.release();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ran() throws InterruptedException {
        return runs.tryAcquire(PATIENCE, TimeUnit.SECONDS);
    }
}
