package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the other tests would see a fault if there were one. */
class VisitTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @Test
    void a_page_with_every_fault_is_noticed() throws IOException {
        List<String> seen = open("""
                <!doctype html><html><head><meta charset="utf-8"><title>x</title>
                <meta http-equiv="Content-Security-Policy" content="style-src 'self'">
                <style>p { color: red }</style></head>
                <body><img src="lost.png"><p>Too wide: <span style="white-space: nowrap">%s</span></p>
                <script>console.log('said'); alert('asked'); open('about:blank'); lost();</script>
                <a href="https://elsewhere.example/"><img src="https://elsewhere.example/x.png"></a></body></html>
                """.formatted("word".repeat(200)));
        assertThat(seen)
                .anyMatch(s -> s.startsWith("console error: ") && s.contains("Content Security Policy"))
                .anyMatch(s -> s.startsWith("console error: ") && s.contains("404"))
                .anyMatch(s -> s.startsWith("console log: said"))
                .anyMatch(s -> s.startsWith("dialog: asked"))
                .anyMatch(s -> s.startsWith("error: ") && s.contains("lost is not defined"))
                .anyMatch(s -> s.equals("failed: https://elsewhere.example/x.png"))
                .anyMatch(s -> s.equals("foreign: https://elsewhere.example/x.png"))
                .anyMatch(s -> s.startsWith("axe: image-alt: "))
                .anyMatch(s -> s.startsWith("axe: html-has-lang: "))
                .anyMatch(s -> s.startsWith("overflow: SPAN"));
    }

    @Test
    void a_page_without_fault_is_passed() throws IOException {
        assertThat(open("""
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
                <link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"></head>
                <body><main><h1>A page</h1></main></body></html>
                """)).isEmpty();
    }

    private List<String> open(String html) throws IOException {
        Files.writeString(folder.resolve("index.html"), html);
        Files.writeString(folder.resolve("404.html"), "");
        try (SiteServer server = new SiteServer(folder, "/a/", "base-uri *");
                Visit visit = Visit.to(server.url("index.html"))) {
            return visit.width(320).everything();
        }
    }
}
