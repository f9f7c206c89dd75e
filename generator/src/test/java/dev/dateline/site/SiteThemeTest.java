package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteThemeTest {
    @TempDir
    Path theme;

    private static SortedMap<String, byte[]> render(@Nullable Path theme) {
        return new SiteRenderer(theme).render(Stories.ferry(), new SiteOptions("Ferry", "", ""));
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void a_template_of_the_user_goes_before_the_built_in_one_and_the_others_stay() throws Exception {
        Files.writeString(theme.resolve("about.ftlh"), "<p>About ${page.siteTitle}: ${'<b>'}</p>\n");
        SortedMap<String, byte[]> own = render(theme);
        SortedMap<String, byte[]> builtIn = render(null);
        assertThat(text(own, "about/index.html")).isEqualTo("<p>About Ferry: &lt;b&gt;</p>\n");
        builtIn.remove("about/index.html");
        assertThat(builtIn)
                .allSatisfy((name, bytes) -> assertThat(own.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void a_style_sheet_of_the_user_has_an_address_of_its_own_on_every_page() throws Exception {
        Files.writeString(theme.resolve("style.css"), "body { color: teal }\n");
        SortedMap<String, byte[]> files = render(theme);
        String css = files.keySet().stream()
                .filter(f -> f.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        assertThat(text(files, css)).isEqualTo("body { color: teal }\n");
        assertThat(css)
                .matches("assets/style\\.[0-9a-f]{8}\\.css")
                .isNotEqualTo(render(null).keySet().stream()
                        .filter(f -> f.endsWith(".css"))
                        .findFirst()
                        .orElseThrow());
        assertThat(text(files, "index.html")).contains("href=\"" + css + "\"");
        assertThat(text(files, "people/index.html")).contains("href=\"../" + css + "\"");
    }

    @Test
    void readers_do_not_load_the_comments_and_indents_of_a_style_sheet() throws Exception {
        Files.writeString(
                theme.resolve("style.css"),
                "/* Ours,\n   in teal. */\n\n@media print {\n  /* one */ /* two */\n  p::after { content: \"/* \"; } /* kept */\n}");
        Files.writeString(theme.resolve("extra.css"), "\n  b { color: red }\n");
        SortedMap<String, byte[]> files = render(theme);
        String css = files.keySet().stream()
                .filter(f -> f.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        assertThat(text(files, css))
                .isEqualTo("@media print {\np::after { content: \"/* \"; } /* kept */\n}\nb { color: red }\n");
    }

    @Test
    void a_template_that_cannot_be_read_is_named_with_its_line() throws Exception {
        Files.writeString(theme.resolve("about.ftlh"), "<p>One</p>\n<p>Two</p>\n<#if>\n");
        assertThatThrownBy(() -> render(theme))
                .isInstanceOf(ThemeException.class)
                .hasMessageStartingWith("about.ftlh:3: ");
    }

    @Test
    void a_template_that_cannot_be_read_is_told_alike_each_time_it_is_asked_for() throws Exception {
        Files.writeString(theme.resolve("event.ftlh"), "<h1>${card.title");
        SiteRenderer renderer = new SiteRenderer(theme);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> renderer.render(Stories.ferry(), new SiteOptions("Ferry", "", "", "en", true)))
                    .isInstanceOf(ThemeException.class)
                    .hasMessageStartingWith("event.ftlh:1: ");
        }
    }

    @Test
    void what_is_wrong_with_a_template_is_said_in_one_line() throws Exception {
        Files.writeString(theme.resolve("about.ftlh"), "<#if page??>\n<p>One</p>\n</#list>\n");
        assertThatThrownBy(() -> render(theme)).hasMessageMatching("about\\.ftlh:3: [^\\r\\n]{10,200}");
        Files.writeString(theme.resolve("about.ftlh"), "<#import \"layuot.ftlh\" as l>\n");
        assertThatThrownBy(() -> render(theme))
                .hasMessageContaining("layuot.ftlh")
                .message()
                .doesNotContain("TemplateLoader", theme.toString());
    }

    @Test
    void a_template_that_cannot_be_run_is_named_with_its_line() throws Exception {
        Files.writeString(theme.resolve("about.ftlh"), "<p>One</p>\n<p>${nobody.name}</p>\n");
        assertThatThrownBy(() -> render(theme))
                .isInstanceOf(ThemeException.class)
                .hasMessageStartingWith("about.ftlh:2: ")
                .hasMessageContaining("nobody");
    }

    @Test
    void a_template_cannot_make_objects() throws Exception {
        Files.writeString(
                theme.resolve("about.ftlh"), "${'freemarker.template.utility.Execute'?new()('touch /tmp/never')}");
        assertThatThrownBy(() -> render(theme)).isInstanceOf(ThemeException.class);
    }

    @Test
    void a_theme_in_a_language_from_right_to_left_is_mirrored() {
        SortedMap<String, byte[]> files =
                new SiteRenderer(null).render(Stories.ferry(), new SiteOptions("Ferry", "", "", "ar-EG", true));
        assertThat(files.keySet().stream().filter(f -> f.endsWith(".html")))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(text(files, f)).contains("<html lang=\"ar-EG\" dir=\"rtl\">"));
        assertThat(text(files, "index.html")).contains("<blockquote lang=\"en\" dir=\"auto\">");
        assertThat(text(render(null), "index.html"))
                .contains("<html lang=\"en\">")
                .doesNotContain("rtl");
    }
}
