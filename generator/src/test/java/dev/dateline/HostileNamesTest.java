package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files, titles and ids that would lead out of the site, or that some disk does not take. */
class HostileNamesTest {
    private static final List<String> NAMES = List.of(
            "CON.md",
            "con.txt",
            "aux.txt",
            "NUL.html",
            "com1.md",
            "COM¹.md",
            "prn/lpt1.md",
            "A.md",
            "a.md",
            "Á.md",
            "a.txt",
            "a-2.md",
            "trailing. .md",
            "trailing...md",
            "c:d.md",
            "file::$DATA.md",
            "%2e%2e%2fup.md",
            "..md",
            "...md",
            "--help.md",
            "'; rm -rf ~ #.md",
            "<img src=x onerror=alert(1)>.md",
            "\"><script>alert(1)<!--.md",
            "=cmd|calc.md",
            "javascript:alert(1).md",
            "x?y#z.md",
            "right\u202Eleft.md",
            "zero\u200Bwidth.md",
            "水.md",
            "😀.md",
            "index.md",
            "index.html.md",
            "__proto__.md",
            " .md",
            "l".repeat(200) + ".md");

    @TempDir
    Path folder;

    private Path content = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        site = folder.resolve("site");
    }

    private Report build() {
        return new Dateline(Settings.of(content, site)).build(step -> {});
    }

    private List<String> written() throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** Not every disk takes all of these; each takes some. */
    private int write(String text) throws IOException {
        int count = 0;
        for (String name : NAMES) {
            try {
                Path file = content.resolve(name);
                Files.createDirectories(file.getParent());
                if (!Files.exists(file)) {
                    Files.writeString(file, text.replace("NAME", name.replaceAll("\\W+", " ")));
                    count += file.getFileName().toString().startsWith(".") ? 0 : 1;
                }
            } catch (InvalidPathException | IOException ignored) {
                // this disk does not take the name
            }
        }
        return count;
    }

    @Test
    void whatever_a_file_is_called_its_page_has_a_name_that_every_disk_takes() throws IOException {
        int articles = write("---\ntitle: About NAME\ndate: 2031-05-02\n---\nIt rained.\n");
        Report report = build();
        assertThat(report.articles()).isEqualTo(articles).isGreaterThan(5);
        List<String> names = written();
        assertThat(names.stream().filter(n -> n.matches("articles/[^/]+/index\\.html")))
                .hasSize(articles);
        assertFit(names);
    }

    @Test
    void titles_and_names_of_marks_or_of_windows_make_pages_too() throws IOException {
        int day = 1;
        for (String name : List.of("con", "aux.", "nul ", "COM1", "...", "<>", "../../up", "C:\\x", "?", "~")) {
            String file = "a" + day + ".md";
            Files.writeString(content.resolve(file), """
                    ---
                    title: 'NAME'
                    date: 2031-05-02
                    events:
                      - quote: opened the harbour bridge
                        title: 'NAME'
                        people: ['NAME', '!NAME!']
                        organizations: ['NAME']
                        places: ['NAME']
                    ---
                    Mayor Anna Keller opened the harbour bridge in Oslo on %d March 2031.
                    """.replace("NAME", name).formatted(day));
            day += 2;
        }
        assertThat(build().events()).isPositive();
        List<String> names = written();
        assertThat(names).contains("people/con-0/index.html", "places/aux-0/index.html", "people/name/index.html");
        assertThat(Files.readString(site.resolve("people/index.html"))).contains("con-0/", "name/");
        assertFit(names);
    }

    @Test
    void an_id_from_a_file_leads_nowhere_else() throws IOException {
        Files.writeString(
                content.resolve("a.md"),
                "---\ndate: 2031-05-02\n---\nMayor Anna Keller opened the bridge in Oslo on 1 May 2031.\n");
        Files.writeString(content.resolve("dateline.yaml"), "title: T\n");
        build();
        String register = Files.readString(content.resolve("permalinks.yaml"));
        String id = register.lines()
                .filter(line -> line.startsWith("  2031"))
                .findFirst()
                .orElseThrow()
                .replaceAll("[ ]*([^:]*):.*", "$1");
        List<String> before =
                written().stream().filter(name -> !name.startsWith("search/")).toList();
        for (String evil : List.of("../../../up", "..", ".", "a/b", "a\\b", "/etc/x", "con", "NUL", "x:y", "A")) {
            String quoted = '"' + evil.replace("\\", "\\\\") + '"';
            Files.writeString(
                    content.resolve("permalinks.yaml"),
                    register.replace(id, quoted) + "moved:\n  " + quoted + ": " + id + "\n");
            Files.writeString(
                    content.resolve("events.yaml"),
                    "add:\n- id: " + quoted
                            + "\n  title: More\n  date: 2031-05-01\n  sources:\n  - article: a\n    quote: the bridge\n");
            Report report = build();
            assertThat(report.problems())
                    .extracting(Problem::code, Problem::path)
                    .as(evil)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("bad-register", "permalinks.yaml"),
                            org.assertj.core.groups.Tuple.tuple("wrong-value", "events.yaml"));
            assertThat(written()).as(evil).containsAll(before).contains("e/2031-05-01-more/index.html");
            assertFit(written());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(content, site);
        }
    }

    private static void assertFit(List<String> names) {
        assertThat(names.stream().map(n -> n.toLowerCase(Locale.ROOT)).distinct())
                .hasSameSizeAs(names);
        assertThat(names).allMatch(n -> n.length() < 200);
        for (String name : names) {
            for (String part : name.split("/", -1)) {
                assertThat(part)
                        .as(name)
                        .matches("[A-Za-z0-9_.-]*[A-Za-z0-9_-]")
                        .doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
            }
        }
    }
}
