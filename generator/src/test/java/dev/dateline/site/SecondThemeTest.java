package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme of three small files, as somebody else would write it. */
class SecondThemeTest {
    private static SortedMap<String, byte[]> render(Path theme) {
        return new SiteRenderer(theme).render(Stories.ferry(), new SiteOptions("Ferry", "", ""));
    }

    private static Path second() {
        return Path.of("src", "test", "resources", "second-theme");
    }

    private static Document page(SortedMap<String, byte[]> files, String name) {
        return Jsoup.parse(new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8));
    }

    @Test
    void its_frame_is_around_every_page() throws Exception {
        SortedMap<String, byte[]> files = render(second());
        assertThat(files.keySet().stream().filter(f -> f.endsWith(".html")).toList())
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(
                                page(files, name).select("body > p.masthead").text())
                        .as(name)
                        .isEqualTo("The Ferry Times"));
    }

    @Test
    void its_timeline_is_its_own_and_the_pages_it_leaves_alone_are_ours_within_its_frame() throws Exception {
        SortedMap<String, byte[]> files = render(second());
        Document timeline = page(files, "index.html");
        assertThat(timeline.select("dl.plain dt").eachText()).contains("Wednesday 30 April 2031");
        assertThat(timeline.select("dl.plain dd a").eachAttr("href")).allMatch(a -> a.startsWith("e/"));
        assertThat(timeline.select(".strip")).isEmpty();
        String event = timeline.select("dl.plain dd a").attr("href");
        assertThat(page(files, event).select("#derivation").text()).isEqualTo("How the date was worked out");
    }

    @Test
    void a_field_that_is_not_there_is_told_with_what_is(@TempDir Path theme) throws Exception {
        Files.writeString(theme.resolve("event.ftlh"), "<h1>${card.title}</h1>\n\n<p>${card.titel}</p>\n");
        assertThatThrownBy(() -> render(theme))
                .isInstanceOf(ThemeException.class)
                .hasMessageStartingWith("event.ftlh:3: there is no `card.titel`")
                .hasMessageContaining("agreeing, card, dated, derivations, head, month")
                .hasMessageContaining("templates/README.md");
    }

    @Test
    void a_wrong_kind_of_value_is_told_with_the_kind_that_is_expected(@TempDir Path theme) throws Exception {
        Files.writeString(theme.resolve("event.ftlh"), "<#list card.title as t>${t}</#list>\n");
        assertThatThrownBy(() -> render(theme))
                .isInstanceOf(ThemeException.class)
                .hasMessageStartingWith("event.ftlh:1: ")
                .hasMessageContaining("sequence")
                .hasMessageContaining("card.title")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").doesNotContain("FTL stack"));
    }
}
