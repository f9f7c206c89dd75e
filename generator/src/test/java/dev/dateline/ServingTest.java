package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

    @Test
    void the_page_stays_while_the_corrections_cannot_be_read() throws Exception {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("bridge.md"), ARTICLE.formatted("Sunday"));
        Files.writeString(content.resolve("dateline.yaml"), "title: Old title\n");
        Dateline dateline = new Dateline(Settings.of(content, folder.resolve("site")));
        Thread preview = new Thread(() -> dateline.serve(0, false, log::add));
        preview.start();
        try {
            URI address = URI.create(line("Serving").replaceAll(".*(http://[^ ]*) .*", "$1"));
            Files.writeString(content.resolve("dateline.yaml"), "title: New title\n");
            Files.writeString(content.resolve("events.yaml"), "events:\n- [\n");
            assertThat(line("[site-held]")).startsWith("events.yaml");
            assertThat(line("pages in")).contains(" 0 pages in");
            assertThat(page(address)).contains("Old title").doesNotContain("New title");
            Files.writeString(content.resolve("events.yaml"), "");
            assertThat(line("pages in")).doesNotContain(" 0 pages in");
            assertThat(page(address)).contains("New title");
        } finally {
            preview.interrupt();
            preview.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    private static String page(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
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
