package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingTest {
    private static final String ARTICLE = """
            ---
            title: The bridge opens
            date: 2025-10-06
            ---

            The bridge was opened on %s.
            """;

    @TempDir
    Path folder;

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();

    @Test
    void builds_serves_and_builds_again_after_a_change() throws Exception {
        Path article = Files.createDirectory(folder.resolve("content")).resolve("bridge.md");
        Files.writeString(article, ARTICLE.formatted("Sunday"));
        Dateline dateline = new Dateline(Settings.of(folder.resolve("content"), folder.resolve("site")));
        Thread preview = new Thread(() -> dateline.serve(0, false, log::add));
        preview.start();
        try {
            assertThat(line("Reading")).endsWith("content…");
            assertThat(line("pages in", "page in")).isNotEmpty();
            assertThat(line("Serving")).contains("http://localhost:");
            Files.writeString(article, ARTICLE.formatted("Saturday"));
            assertThat(line("pages in", "page in")).isNotEmpty();
        } finally {
            preview.interrupt();
            preview.join(TimeUnit.SECONDS.toMillis(10));
        }
        assertThat(preview.isAlive()).isFalse();
    }

    /** The next line with one of the words; empty after half a minute without. */
    private String line(String... words) throws InterruptedException {
        String line = log.poll(30, TimeUnit.SECONDS);
        while (line != null) {
            for (String word : words) {
                if (line.contains(word)) {
                    return line;
                }
            }
            line = log.poll(30, TimeUnit.SECONDS);
        }
        return "";
    }
}
