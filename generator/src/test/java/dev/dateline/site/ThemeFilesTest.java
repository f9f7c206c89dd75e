package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of a theme that nothing uses is told. */
class ThemeFilesTest {
    @TempDir
    Path theme = Path.of("");

    private void file(String name, String text) throws IOException {
        int slash = name.lastIndexOf('/');
        Files.createDirectories(theme.resolve(name.substring(0, Math.max(0, slash))));
        Files.writeString(theme.resolve(name), text);
    }

    private List<String> told() throws IOException {
        return ThemeFiles.unused(theme, "theme/").stream()
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "layuot.ftlh,     layout.ftlh",
        "Timeline.FTLH,   timeline.ftlh",
        "layout.ftl,      layout.ftlh",
        "events.ftlh,     event.ftlh",
        "styles.css,      style.css",
        "_header,         _headers",
        "tables/list.ftlh, "
    })
    void a_misspelt_name_is_told_with_the_nearest_one(String name, String meant) throws IOException {
        file(name, "x");

        assertThat(told()).singleElement().asString().startsWith("theme/" + name + ": warning: Nothing uses this file");
        assertThat(told().get(0))
                .contains(meant == null ? "a theme holds 404.ftlh, _headers" : "perhaps you meant `" + meant + "`");
    }

    @Test
    void what_stands_in_the_place_of_a_built_in_file_is_used() throws IOException {
        for (String known : ThemeFiles.KNOWN) {
            file(known, "x");
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void the_known_names_are_those_of_the_built_in_theme_and_the_style_that_is_added() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("..", "templates"))) {
            List<String> names = Stream.concat(
                            built.map(file -> String.valueOf(file.getFileName())), Stream.of("extra.css"))
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
            assertThat(ThemeFiles.KNOWN).isEqualTo(names);
        }
    }

    @Test
    void what_another_file_of_the_theme_includes_is_used() throws IOException {
        file("layout.ftlh", "<#include 'own/masthead.ftlh'>");
        file("own/masthead.ftlh", "<h1>The Ferry Times</h1>");
        file("own/foot.ftlh", "<p>Nobody includes this</p>");

        assertThat(told()).singleElement().asString().startsWith("theme/own/foot.ftlh: warning: ");
    }

    @Test
    void a_picture_is_told_as_it_does_not_reach_the_site() throws IOException {
        file("logo.png", "\u0089PNG");

        assertThat(told())
                .singleElement()
                .asString()
                .contains("logo.png", "a theme holds 404.ftlh", "[unused-theme-file]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "LICENSE",
                "notes.txt",
                ".git/config",
                ".DS_Store",
                "layout.ftlh~",
                "#layout.ftlh#",
                "layout.ftlh.bak"
            })
    void what_explains_a_theme_or_is_an_editors_copy_is_left_alone(String name) throws IOException {
        file(name, "x");

        assertThat(told()).isEmpty();
    }

    @Test
    void a_theme_that_is_not_there_has_nothing_to_tell() throws IOException {
        assertThat(ThemeFiles.unused(theme.resolve("gone"), "gone/")).isEmpty();
    }
}
