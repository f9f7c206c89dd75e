package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewSiteTest {
    @TempDir
    Path folder;

    private Path content() {
        return folder.resolve("content");
    }

    private String init() {
        StringBuilder said = new StringBuilder();
        new Dateline(Settings.of(content(), folder.resolve("site"))).init(said);
        return said.toString();
    }

    @Test
    void a_new_site_builds_at_once_and_without_a_problem() throws IOException {
        init();
        Report report = new Dateline(Settings.of(content(), folder.resolve("site"))).build(step -> {});

        assertThat(report.messages()).isEmpty();
        assertThat(report.events()).isPositive();
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("The harbour bridge");
    }

    @Test
    void says_which_files_it_made() {
        assertThat(init().lines())
                .allMatch(line -> line.startsWith("made  "))
                .anyMatch(line -> line.endsWith("dateline.yaml"))
                .anyMatch(line -> line.endsWith("events.yaml"));
    }

    @Test
    void never_overwrites() throws IOException {
        Files.createDirectories(content());
        Files.writeString(content().resolve("dateline.yaml"), "title: Mine\n");

        assertThat(init()).contains("kept  ").doesNotContain("bridge-reopens.md");
        assertThat(content().resolve("dateline.yaml")).hasContent("title: Mine\n");
        assertThat(init().lines()).allMatch(line -> line.startsWith("kept  "));
    }

    @Test
    void the_settings_explain_every_key() throws IOException {
        init();
        assertThat(Files.readString(content().resolve("dateline.yaml")))
                .contains("title:", "description:", "baseUrl:", "theme:", "permalinks:");
    }

    @Test
    void the_theme_hook_adds_to_the_style() throws IOException {
        init();
        Files.writeString(content().resolve("theme/extra.css"), ".lede { color: teal }");
        new Dateline(Settings.of(content(), folder.resolve("site"))).build(step -> {});

        try (Stream<Path> assets = Files.list(folder.resolve("site/assets"))) {
            Path style = assets.filter(f -> f.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(style)).startsWith(":root {").endsWith(".lede { color: teal }");
        }
    }

    @Test
    void a_build_of_a_site_keeps_its_addresses_and_the_next_changes_nothing() throws IOException {
        init();
        Dateline dateline = new Dateline(Settings.of(content(), folder.resolve("site")));
        dateline.build(step -> {});
        String kept = Files.readString(content().resolve("permalinks.yaml"));
        dateline.build(step -> {});

        assertThat(kept).contains("  2025-10-");
        assertThat(content().resolve("permalinks.yaml")).hasContent(kept);
    }

    @Test
    void a_mere_folder_of_articles_is_not_written_to() throws IOException {
        init();
        Files.delete(content().resolve("dateline.yaml"));
        new Dateline(Settings.of(content(), folder.resolve("site"))).build(step -> {});

        assertThat(content().resolve("permalinks.yaml")).doesNotExist();
    }

    @Test
    void a_page_whose_event_moved_leads_on_without_a_script() throws IOException {
        init();
        Dateline dateline = new Dateline(Settings.of(content(), folder.resolve("site")));
        dateline.build(step -> {});
        String id = Files.readAllLines(content().resolve("permalinks.yaml")).stream()
                .filter(line -> line.startsWith("  2025"))
                .findFirst()
                .orElseThrow()
                .strip()
                .split(":", -1)[0];
        Files.writeString(
                content().resolve("permalinks.yaml"),
                Files.readString(content().resolve("permalinks.yaml")) + "moved:\n  2025-10-05-older: " + id + "\n");
        dateline.build(step -> {});

        assertThat(folder.resolve("site/e/2025-10-05-older/index.html"))
                .content()
                .contains("http-equiv=\"refresh\" content=\"0; url=../../e/" + id + "/index.html\"")
                .doesNotContain("<script");
    }

    @Test
    void the_examples_of_corrections_work_when_their_marks_are_taken_away() throws IOException {
        init();
        Path file = content().resolve("events.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^#(?=[a-z]| {2})", ""));
        Report report = new Dateline(Settings.of(content(), folder.resolve("site"))).build(step -> {});

        assertThat(report.messages()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/index.html")))
                .contains("The harbour bridge opens again", "The old bridge is built");
    }
}
