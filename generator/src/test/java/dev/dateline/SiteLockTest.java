package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLockTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void a_place() {
        file = folder.resolve(".site.lock");
    }

    @Test
    void while_one_works_another_waits_and_is_told_who_and_since_when() throws IOException {
        SiteLock.holding(
                file,
                () -> assertThatExceptionOfType(DatelineException.class)
                        .isThrownBy(() -> SiteLock.on(file, 0))
                        .withMessageContaining(
                                "process " + ProcessHandle.current().pid())
                        .withMessageContaining(", since " + Files.getLastModifiedTime(file)));
    }

    @Test
    void it_leaves_nothing_behind_and_can_be_taken_again() throws IOException {
        SiteLock.holding(file, () -> assertThat(file).exists());
        assertThat(file).doesNotExist();
        SiteLock.holding(file, () -> assertThat(file).exists());
    }

    @Test
    void it_is_given_back_when_the_work_fails() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SiteLock.holding(file, () -> {
                    throw new IOException("the disk is full");
                }));
        SiteLock.on(file, 0).release();
    }

    @Test
    void the_file_of_a_process_that_died_holds_nobody_up() throws IOException {
        Files.writeString(file, "process 1 thread 1\n");
        SiteLock.on(file, 0).release();
        assertThat(file).doesNotExist();
    }

    @Test
    void of_many_at_once_each_works_alone() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(threads.submit(() -> {
                    SiteLock.holding(file, () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Files.writeString(folder.resolve("work"), "work");
                        inside.decrementAndGet();
                    });
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(1);
    }
}
