package dev.dateline.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRendererTest {
    private static final SiteOptions OPTIONS = new SiteOptions("The bridge", "", "");
    private final SortedMap<String, byte[]> site = new SiteRenderer(null).render(Story.told(), OPTIONS);

    @Test
    void everyInternalLinkLeadsToAPageAndAnAnchor() {
        site.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            for (Element link : page(path).select("[href], [src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!address.startsWith("https:")) {
                    assertLeadsSomewhere(path, address);
                }
            }
        });
    }

    private void assertLeadsSomewhere(String from, String address) {
        URI target = URI.create("site:///" + from).resolve(address);
        String path = target.getPath().substring(1);
        if (path.matches("timeline\\.\\w+|feed\\.\\w+|e/.+/event\\.ics")) {
            return; // another room writes it
        }
        assertThat(site).as("%s on %s", address, from).containsKey(path);
        if (target.getFragment() != null) {
            assertThat(page(path).getElementById(target.getFragment()))
                    .as("%s on %s", address, from)
                    .isNotNull();
        }
    }

    @Test
    void aHostileHeadlineIsOnlyText() {
        Document page = page("e/day/index.html");
        assertThat(page.select("h1").text()).isEqualTo(Story.HOSTILE);
        assertThat(page.select("script:not([src], [type=application/ld+json])")).isEmpty();
        site.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> assertThat(page(path).select("[href^=javascript], [style], style"))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void aTimeThatCrossesAnEmphasisIsClosedAndOpenedAgain() {
        String article = site.keySet().stream()
                .filter(p -> p.startsWith("articles/") && !p.equals("articles/index.html"))
                .findFirst()
                .orElseThrow();
        Document page = page(article);
        assertThat(page.text()).contains("The bridge opened on Tuesday in Larkhaven.");
        assertThat(page.select("time[datetime=2031-05-06]").text())
                .contains("on")
                .contains("Tuesday");
        assertThat(page.select("em").eachText()).containsExactly("opened on T");
        assertThat(article).matches("articles/[a-z0-9/-]+/index\\.html");
    }

    @Test
    void eachPrecisionHasItsMark() {
        Document page = page("index.html");
        for (String mark : new String[] {"day", "range", "planned", "band"}) {
            assertThat(page.select(".ruler ." + mark)).as(mark).isNotEmpty();
        }
        assertThat(page.text()).contains("day 2 of 3");
    }

    @Test
    void theSameTimelineGivesTheSameBytes() {
        SortedMap<String, byte[]> again = new SiteRenderer(null).render(Story.told(), OPTIONS);
        assertThat(again.keySet()).isEqualTo(site.keySet());
        site.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void aFileOfTheThemeFolderReplacesOurs(@TempDir Path theme) throws Exception {
        Files.writeString(theme.resolve("404.ftlh"), "Nothing here");
        SortedMap<String, byte[]> themed = new SiteRenderer(theme).render(Story.told(), OPTIONS);
        assertThat(themed.get("404.html")).asString(UTF_8).isEqualTo("Nothing here");
        assertThat(themed.get("index.html")).isEqualTo(site.get("index.html"));
    }

    @Test
    void anErrorInATemplateNamesFileAndLine(@TempDir Path theme) throws Exception {
        Files.writeString(theme.resolve("404.ftlh"), "first line\n${nothing.known}");
        SiteRenderer renderer = new SiteRenderer(theme);
        assertThatThrownBy(() -> renderer.render(Story.told(), OPTIONS))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("404.ftlh:2")
                .hasMessageContaining("nothing");
    }

    private Document page(String path) {
        byte[] bytes = site.get(path);
        assertThat(bytes).as(path).isNotNull();
        return Jsoup.parse(new String(bytes == null ? new byte[0] : bytes, UTF_8));
    }
}
