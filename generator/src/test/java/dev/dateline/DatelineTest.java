package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.DatelineException.Kind;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatelineTest {
    private static final String ARTICLE = """
            ---
            title: The bridge opens
            date: 2031-10-06
            ---

            The mayor opened the bridge on Sunday. Mara Quill met Tobin Ashe in Geneva on 3 October 2031.
            """;

    @TempDir
    Path folder;

    private Path content = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void articles() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        site = folder.resolve("out/site");
        Files.writeString(content.resolve("bridge.md"), ARTICLE);
    }

    private Report build() {
        return new Dateline(Settings.of(content, site)).build(step -> {});
    }

    /** Each file with its text. */
    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(p).toString().replace('\\', '/'), Files.readString(p));
            }
        }
        return files;
    }

    @Test
    void build_writes_the_whole_site_and_says_what_it_did() throws IOException {
        Report report = build();
        assertThat(report.exitStatus()).isZero();
        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.events()).isPositive();
        SortedMap<String, String> files = files(site);
        assertThat(files.keySet())
                .contains("index.html", "404.html", "about/index.html", "articles/bridge/index.html", "timeline.json");
        assertThat(files.keySet().stream().filter(f -> f.endsWith(".html"))).hasSize(report.pages());
    }

    @Test
    void the_page_for_what_is_missing_finds_its_style_where_the_site_stands_and_in_the_preview() throws IOException {
        Files.writeString(content.resolve("dateline.yaml"), "baseUrl: https://harbour.example/news\n");
        build();
        assertThat(Files.readString(site.resolve("404.html"))).contains("href=\"/news/assets/style.");
        assertThat(Files.readString(site.resolve("feed.xml"))).contains("<id>https://harbour.example/news/</id>");
        Dateline dateline = new Dateline(Settings.of(content, site));
        byte[] shown = Objects.requireNonNull(
                dateline.shown(Story.read(Settings.of(content, site), false)).file("404.html"));
        assertThat(new String(shown, StandardCharsets.UTF_8)).contains("href=\"/assets/style.");
    }

    @Test
    void build_tells_its_steps_as_they_begin() {
        List<String> steps = new ArrayList<>();
        new Dateline(Settings.of(content, site)).build(steps::add);
        assertThat(steps)
                .satisfiesExactly(
                        step -> assertThat(step).isEqualTo("reading " + content),
                        step -> assertThat(step).matches("rendering \\d+ events"),
                        step -> assertThat(step).isEqualTo("writing " + site));
    }

    @Test
    void an_article_with_broken_front_matter_is_an_error_and_the_others_are_built() throws IOException {
        Files.writeString(content.resolve("broken.md"), "---\ntitle: \"Never closed\ndate: 2031-10-06\n\nText.\n");
        Report report = build();
        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.errorMessages())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("broken.md:"));
        assertThat(files(site)).containsKey("articles/bridge/index.html");
    }

    @Test
    void where_there_is_no_article_the_old_site_stays() throws IOException {
        build();
        SortedMap<String, String> before = files(site);
        Files.delete(content.resolve("bridge.md"));
        Report report = build();
        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::code).contains("no-articles");
        assertThat(report.pages()).isZero();
        assertThat(files(site)).isEqualTo(before);
    }

    @Test
    void drafts_are_left_out_until_they_are_asked_for() throws IOException {
        Files.writeString(content.resolve("draft.md"), ARTICLE.replace("date:", "draft: true\ndate:"));
        build();
        assertThat(files(site)).doesNotContainKey("articles/draft/index.html");
        new Dateline(Settings.of(content, site).withDrafts(true)).build(step -> {});
        assertThat(files(site)).containsKey("articles/draft/index.html");
    }

    @Test
    void a_missing_content_folder_is_named() {
        Path none = folder.resolve("nowhere");
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new Dateline(Settings.of(none, site)).build(step -> {}))
                .withMessageContaining("no such folder: " + none)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.CALL))
                .satisfies(e -> assertThat(e.exitStatus()).isEqualTo(2));
        assertThat(site).doesNotExist();
    }

    @Test
    void a_file_is_no_content_folder() {
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new Dateline(Settings.of(content.resolve("bridge.md"), site))
                        .events(Format.JSON, new StringBuilder()))
                .withMessageContaining("not a folder: ");
    }

    @Test
    void a_theme_of_the_settings_file_is_looked_up_in_the_content_folder() throws IOException {
        Files.writeString(content.resolve("dateline.yaml"), "title: Bridges\ntheme: ../theme\n");
        Path theme = Files.createDirectory(folder.resolve("theme"));
        Files.writeString(theme.resolve("about.ftlh"), "About ${page.siteTitle}");
        build();
        assertThat(files(site)).containsEntry("about/index.html", "About Bridges");
    }

    @Test
    void the_folders_of_a_site_are_its_articles_and_the_theme_that_is_not_built_in() throws IOException {
        assertThat(new Dateline(Settings.of(content, site)).inputs()).containsExactly(content);
        Files.writeString(content.resolve("dateline.yaml"), "theme: ../theme\n");
        assertThat(new Dateline(Settings.of(content, site)).inputs())
                .containsExactly(content, content.resolve("../theme"));
        Path other = folder.resolve("other");
        assertThat(new Dateline(Settings.of(content, site).withTheme(other)).inputs())
                .containsExactly(content, other);
    }

    @Test
    void a_misspelt_file_of_the_theme_is_told_by_its_way_from_the_content_folder() throws IOException {
        Path theme = Files.createDirectory(folder.resolve("theme"));
        Files.writeString(theme.resolve("abuot.ftlh"), "About");
        Settings settings = Settings.of(content, site);

        String told =
                "../theme/abuot.ftlh: warning: Nothing uses this file of the theme\n    perhaps you meant `about.ftlh`";
        assertThat(new Dateline(settings.withTheme(theme)).build(step -> {}).warningMessages())
                .anyMatch(m -> m.startsWith(told));
        Files.writeString(content.resolve("dateline.yaml"), "theme: ../theme\n");
        assertThat(new Dateline(settings).build(step -> {}).warningMessages()).anyMatch(m -> m.startsWith(told));
    }

    @Test
    void a_broken_theme_is_a_wrong_call_and_the_old_site_stays() throws IOException {
        build();
        SortedMap<String, String> before = files(site);
        Path theme = Files.createDirectory(folder.resolve("theme"));
        Files.writeString(theme.resolve("index.ftlh"), "");
        Files.writeString(theme.resolve("event.ftlh"), "<p>\n${nobody.name}\n");
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new Dateline(Settings.of(content, site).withTheme(theme)).build(step -> {}))
                .withMessageContaining("event.ftlh:2: ")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.CALL));
        assertThat(files(site)).isEqualTo(before);
    }

    @Test
    void a_missing_theme_folder_is_named() {
        Path theme = folder.resolve("no-theme");
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new Dateline(Settings.of(content, site).withTheme(theme)).build(step -> {}))
                .withMessageContaining("there is no theme folder " + theme);
    }

    @Test
    void events_come_in_three_formats_and_write_no_site() {
        Dateline dateline = new Dateline(Settings.of(content, site));
        StringBuilder table = new StringBuilder();
        StringBuilder json = new StringBuilder();
        StringBuilder csv = new StringBuilder();
        dateline.events(Format.TABLE, table);
        dateline.events(Format.JSON, json);
        dateline.events(Format.CSV, csv);
        assertThat(table.toString()).contains("2031-10-03  happened ");
        assertThat(json.toString()).contains("\"version\" : 1");
        assertThat(csv.toString()).startsWith("id,date,");
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> dateline.events(Format.TSV, new StringBuilder()))
                .withMessageContaining("not as tsv");
        assertThat(site).doesNotExist();
    }
}
