package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import dev.dateline.Dateline;
import dev.dateline.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor with the preview beside the text: what is saved is seen, what is wrong is said, and it goes on. */
class PreviewTest {
    private static final Pattern PORT = Pattern.compile("http://localhost:(\\d+)/");
    private static final double PATIENCE = 20_000;

    @TempDir
    Path folder;

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private Path content = Path.of("");
    private Dateline dateline = new Dateline(Settings.of(content, content));
    private Thread server = new Thread(() -> {});
    private String start = "";

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @BeforeEach
    void serve() throws Exception {
        content = folder.resolve("content");
        dateline = new Dateline(Settings.of(content, folder.resolve("site")));
        dateline.init(new StringBuilder());
        server = new Thread(() -> dateline.serve(0, false, log::add));
        server.start();
        while (start.isEmpty()) {
            String line = log.poll(60, TimeUnit.SECONDS);
            Matcher m = PORT.matcher(String.valueOf(line));
            start = m.find() ? "http://127.0.0.1:" + m.group(1) + "/" : "";
            assertThat(line).as("the preview did not start").isNotNull();
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        server.interrupt();
        server.join(10_000);
    }

    private void save(String name, String text) throws IOException {
        Files.writeString(content.resolve(name), text);
    }

    private static void shows(Locator locator, String text) {
        assertThat(locator).containsText(text, new ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static void gone(Locator locator) {
        assertThat(locator).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
    }

    private static String rename(String title) {
        return "events:\n  - quote: opened the harbour bridge\n    title: " + title + "\n";
    }

    @Test
    void bad_yaml_is_shown_with_file_and_line_and_goes_when_it_is_mended() throws IOException {
        try (Visit visit = Visit.to(start)) {
            Locator errors = visit.page.locator(".dl-errors");
            save("events.yaml", rename("\"A bridge"));
            shows(errors, "events.yaml:");
            shows(errors, "This is not YAML");
            shows(visit.page.locator("main"), "harbour bridge in Bergen");

            save("events.yaml", rename("The crossing opens"));
            gone(errors);
            shows(visit.page.locator("main"), "The crossing opens");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void a_broken_template_is_shown_with_file_and_line_and_the_page_stays() throws IOException {
        try (Visit visit = Visit.to(start + "about/")) {
            Locator errors = visit.page.locator(".dl-errors");
            save("theme/about.ftlh", "<!doctype html><title>About</title>\n<body><p>Ours</p><#if>");
            shows(errors, "about.ftlh:2");
            shows(visit.page.locator("h1"), "How dates were worked out");

            save("theme/about.ftlh", "<!doctype html><title>About</title>\n<body><p>Ours</p></body>");
            gone(errors);
            shows(visit.page.locator("p"), "Ours");
        }
    }

    @Test
    void a_file_that_is_removed_takes_its_events_with_it() throws IOException {
        save("ferry.md", "---\ntitle: Ferry\ndate: 2025-10-08\n---\n\nMara Quill met Tobin Ashe in Oslo on Monday.\n");
        try (Visit visit = Visit.to(start)) {
            shows(visit.page.locator("main"), "Tobin Ashe");
            Files.delete(content.resolve("ferry.md"));
            gone(visit.page.locator("main >> text=Tobin Ashe"));
            shows(visit.page.locator("main"), "harbour bridge in Bergen");
        }
    }

    @Test
    void after_twenty_saves_in_a_second_the_last_is_shown() throws Exception {
        try (Visit visit = Visit.to(start)) {
            for (int i = 1; i <= 20; i++) {
                save("events.yaml", rename("Number " + i + " of twenty"));
                Thread.sleep(45);
            }
            shows(visit.page.locator("main"), "Number 20 of twenty");
            gone(visit.page.locator(".dl-errors"));
        }
    }

    @Test
    void a_new_style_is_taken_without_loading_the_page() throws IOException {
        try (Visit visit = Visit.to(start)) {
            visit.page.evaluate("() => { window.before = true; }");
            save("theme/extra.css", "main h1 { color: rgb(1, 2, 3) }");
            visit.page.waitForFunction(
                    "() => getComputedStyle(document.querySelector('main h1')).color === 'rgb(1, 2, 3)'",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
            assertThat(visit.page.evaluate("() => window.before === true")).isEqualTo(true);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void the_place_in_the_page_is_kept() throws IOException {
        try (Visit visit = Visit.to(start)) {
            visit.page.setViewportSize(800, 300);
            visit.page.evaluate("() => scrollTo({ top: 240, behavior: 'instant' })");
            save("events.yaml", rename("The crossing opens"));
            shows(visit.page.locator("main"), "The crossing opens");
            visit.page.waitForFunction(
                    "() => Math.abs(scrollY - 240) <= 5", null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        }
    }

    @Test
    void the_lines_of_an_edit_mark_are_ready_for_the_file() throws IOException {
        try (Visit visit = Visit.to(start)) {
            Locator card = visit.page
                    .locator("article.event", new Page.LocatorOptions().setHasText("Bergen"))
                    .first();
            card.locator(".dl-edit").first().click();
            Locator panel = visit.page.locator("dialog.dl-panel");
            shows(panel, "events.yaml");
            String lines = panel.locator("pre").textContent();
            assertThat(lines).startsWith("events:\n  - event: 2025-10-05-").contains("date: 2025-10-05");

            save("events.yaml", lines.replaceFirst("title: .*", "title: As the editor says"));
            shows(visit.page.locator("main"), "As the editor says");
            gone(visit.page.locator(".dl-errors"));
        }
    }

    @Test
    void a_date_without_an_event_has_lines_that_add_one() throws IOException {
        try (Visit visit = Visit.to(start + "articles/bridge-reopens/")) {
            visit.page.locator("time[datetime='2025-09-12'] + .dl-edit").click();
            String lines = visit.page.locator("dialog.dl-panel pre").textContent();
            assertThat(lines).contains("article: bridge-reopens");

            save("events.yaml", lines.replaceFirst("title: .*", "title: Engineers close the bridge"));
            shows(visit.page.locator("main"), "Engineers close the bridge");
        }
    }

    @Test
    void a_built_site_has_no_marks() throws IOException {
        dateline.build(step -> {});
        assertThat(Files.readString(folder.resolve("site/index.html"))).doesNotContain("__dateline", "dl-edit");
    }
}
