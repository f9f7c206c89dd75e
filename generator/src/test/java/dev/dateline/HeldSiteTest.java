package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While the corrections or the addresses cannot be read, the good old site and the register stay. */
class HeldSiteTest {
    private static final String HIDING = "events:\n- quote: opened the bridge\n  hide: true\n";

    @TempDir
    Path folder;

    private Path content = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void a_site() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        site = folder.resolve("site");
        Files.writeString(content.resolve("bridge.md"), """
                ---
                title: Bridge and talks
                date: 2031-10-06
                ---

                Mayor Lena Oduya opened the bridge in Bergen on Sunday. Mara Quill met Tobin Ashe in Geneva on 3 October 2031.
                """);
        Files.writeString(content.resolve("dateline.yaml"), "title: Bridges\n");
    }

    private Report build() {
        return new Dateline(Settings.of(content, site)).build(step -> {});
    }

    private List<String> events() throws IOException {
        try (Stream<Path> pages = Files.list(site.resolve("e"))) {
            return pages.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }

    private void assertHeld(Report report, String file) {
        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.pages()).isZero();
        assertThat(report.problems())
                .filteredOn(p -> p.path().equals(file) && p.severity() == Problem.Severity.ERROR)
                .extracting(Problem::code)
                .contains("site-held")
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events:\n<<<<<<< HEAD\n  a: [s1]\n=======\n  b: [s1]\n>>>>>>> branch\n",
                "events:\n\ta: [s1]\n",
                "- events:\n    a: [s1]\n",
                "events: [a, b]\n",
                "lost\n"
            })
    void a_damaged_register_is_told_and_stays_to_the_letter(String damaged) throws IOException {
        build();
        List<String> before = events();
        Path register = content.resolve("permalinks.yaml");
        Files.writeString(register, damaged);
        Files.writeString(
                content.resolve("strike.md"), "---\ndate: 2031-11-02\n---\nPilots began a strike on Friday.\n");

        assertHeld(build(), "permalinks.yaml");
        assertThat(register).hasContent(damaged);
        assertThat(events()).isEqualTo(before);
        assertThat(site.resolve("articles/strike")).doesNotExist();
    }

    @Test
    void a_register_that_is_too_large_and_one_that_is_a_folder_stay() throws IOException {
        build();
        Path register = content.resolve("permalinks.yaml");
        Files.writeString(register, "#".repeat(4 * 1024 * 1024) + "\n");
        assertHeld(build(), "permalinks.yaml");
        assertThat(register).hasSize(4 * 1024 * 1024 + 1);

        Files.delete(register);
        Files.createDirectory(register);
        assertHeld(build(), "permalinks.yaml");
        assertThat(register).isDirectory();
    }

    @Test
    void a_register_as_large_as_may_be_is_read() throws IOException {
        build();
        Path register = content.resolve("permalinks.yaml");
        String kept = Files.readString(register);
        String large = kept + "#".repeat(4 * 1024 * 1024 - kept.length() - 1) + "\n";
        Files.writeString(register, large);

        assertThat(build().exitStatus()).isZero();
        assertThat(register).hasContent(large);
    }

    @Test
    void a_register_that_nobody_asks_for_holds_nothing_back() throws IOException {
        Files.writeString(content.resolve("dateline.yaml"), "permalinks: false\n");
        Files.writeString(content.resolve("permalinks.yaml"), "- lost\n");

        assertThat(build().exitStatus()).isZero();
        assertThat(events()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {HIDING + "- quote: \"half a line\n", "- quote: opened\n  hide: true\n", HIDING + "\thide: [\n"})
    void broken_corrections_show_nothing_that_was_hidden(String broken) throws IOException {
        Files.writeString(content.resolve("events.yaml"), HIDING);
        build();
        List<String> before = events();
        assertThat(before).hasSize(1);
        Files.writeString(content.resolve("events.yaml"), broken);

        assertHeld(build(), "events.yaml");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void without_an_old_site_none_is_made_of_broken_corrections() throws IOException {
        Files.writeString(content.resolve("events.yaml"), HIDING + "- [");

        assertHeld(build(), "events.yaml");
        assertThat(site).doesNotExist();
        assertThat(content.resolve("permalinks.yaml")).doesNotExist();
    }

    @Test
    void corrections_that_are_a_folder_or_a_link_to_nothing_hold_the_site() throws IOException {
        Path corrections = content.resolve("events.yaml");
        Files.createDirectory(corrections);
        assertHeld(build(), "events.yaml");
        Files.delete(corrections);
        Files.createSymbolicLink(corrections, folder.resolve("not-there.yaml"));
        assertHeld(build(), "events.yaml");
    }

    @Test
    void one_wrong_decision_or_an_empty_file_holds_nothing_back() throws IOException {
        Files.writeString(content.resolve("events.yaml"), HIDING + "- quote: met Tobin Ashe\n  pin: perhaps\n");
        assertThat(build().exitStatus()).isEqualTo(1);
        assertThat(events()).hasSize(1);
        Files.writeString(content.resolve("events.yaml"), "# nothing yet\n");
        Files.writeString(content.resolve("permalinks.yaml"), "");
        assertThat(build().exitStatus()).isZero();
        assertThat(events()).hasSize(2);
    }
}
