package dev.dateline.preview;

import static dev.dateline.preview.Site.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    @BeforeEach
    void serve() throws IOException {
        write(folder, "site/index.html", "<!doctype html><title>Start</title><body>Zürich</body>");
        write(folder, "site/e/talks/index.html", "<body>Talks</body>");
        write(folder, "secret.txt", "secret");
        site = new Site(folder.resolve("site"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void a_folder_is_its_index() throws IOException {
        assertThat(site.get("/")).startsWith("HTTP/1.1 200 ").contains("Zürich");
        assertThat(site.get("/e/talks/")).startsWith("HTTP/1.1 200 ").contains("Talks");
    }

    @Test
    void a_folder_without_its_slash_is_redirected_on_this_host() throws IOException {
        assertThat(site.get("/e/talks")).startsWith("HTTP/1.1 301 ").contains("Location: /e/talks/\r\n");
        assertThat(site.get("//e/talks")).doesNotContain("Location: //");
    }

    @ParameterizedTest
    @CsvSource({
        "a.css, text/css; charset=utf-8",
        "a.js, text/javascript; charset=utf-8",
        "a.json, application/json",
        "a.svg, image/svg+xml",
        "a.PNG, image/png",
        "a.ics, text/calendar; charset=utf-8",
        "a.woff2, font/woff2",
        "a, application/octet-stream"
    })
    void types_follow_the_ending(String name, String type) throws IOException {
        write(folder, "site/" + name, "x");

        assertThat(site.get("/" + name)).contains("Content-type: " + type + "\r\n", "nosniff", "no-store");
    }

    @Test
    void what_is_not_there_is_404_with_the_sites_own_page() throws IOException {
        assertThat(site.get("/nowhere")).startsWith("HTTP/1.1 404 ").contains("no such page");
        write(folder, "site/404.html", "<body>Lost?</body>");
        assertThat(site.get("/nowhere")).startsWith("HTTP/1.1 404 ").contains("Lost?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/e/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/%2e%2e%5csecret.txt",
                "//../secret.txt",
                "/%00",
                "/link.txt"
            })
    void nothing_outside_of_the_folder(String path) throws IOException {
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));

        assertThat(site.get(path)).doesNotContain("200 OK").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8000", "127.0.0.1:1", "[::1]", "[::1]:8000"})
    void answers_to_loopback_names(String host) throws IOException {
        assertThat(site.ask("GET / HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example:8000", "127.0.0.1.evil.example", "192.168.0.1"})
    void answers_to_no_other_name(String host) throws IOException {
        assertThat(site.ask("GET / HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 403 ");
        assertThat(site.ask("GET /__dateline/events HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void can_only_be_read() throws IOException {
        assertThat(site.ask("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0"))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD");
        assertThat(site.ask("HEAD / HTTP/1.1\r\nHost: localhost"))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("\r\n\r\n");
    }

    @Test
    void a_taken_port_is_no_failure() throws IOException {
        int taken = site.server().port();
        try (PreviewServer second = PreviewServer.start(folder, taken)) {
            assertThat(second.port()).isNotEqualTo(taken).isPositive();
        }
    }

    @Test
    void files_are_read_anew() throws IOException {
        assertThat(site.get("/")).contains("Zürich");
        write(folder, "site/index.html", "<body>Bern</body>");
        assertThat(site.get("/")).contains("Bern");
    }
}
