package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.site.Stories;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteFilesTest {
    private static final Article ARTICLE = Stories.article("The ferry came back.");

    private static Timeline timeline(Event... events) {
        return Stories.timeline(List.of(events), ARTICLE);
    }

    private static JsonNode timelineJs(TimeSpan time) {
        Files files = Files.of(timeline(Stories.event("a", "Fair <b>", time)));
        return new JsonMapper()
                .readTree(files.text("timelinejs.json"))
                .get("events")
                .get(0);
    }

    @Test
    void every_format_is_there() {
        assertThat(Files.of(timeline(Stories.event("a", "Fair", Stories.day("2031-05-05"))))
                        .names())
                .containsExactly(
                        "e/a/event.ics",
                        "feed.json",
                        "feed.xml",
                        "robots.txt",
                        "sitemap.xml",
                        "timeline.csv",
                        "timeline.ics",
                        "timeline.json",
                        "timelinejs.json");
    }

    @Test
    void the_sitemap_lists_each_page_but_the_one_for_missing_pages() {
        assertThat(Files.of(timeline()).text("sitemap.xml")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <url><loc>https://harbour.example/news/about/</loc></url>
                        <url><loc>https://harbour.example/news/e/x/</loc></url>
                        <url><loc>https://harbour.example/news/</loc></url>
                        </urlset>
                        """);
    }

    @Test
    void more_pages_than_a_sitemap_may_hold_go_into_several() {
        List<String> pages = IntStream.range(0, 50_001)
                .mapToObj(i -> "e/" + i + "/index.html")
                .toList();
        var files = Sitemap.of(pages, new SiteAddress("T", "", Files.BASE));
        assertThat(files.keySet()).containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(files.get("sitemap.xml")).contains("<sitemapindex", "<loc>" + Files.BASE + "sitemap-2.xml</loc>");
        assertThat(files.get("sitemap-2.xml"))
                .contains("<loc>" + Files.BASE + "e/50000/</loc>")
                .hasSizeLessThan(300);
    }

    @Test
    void without_an_address_there_is_no_sitemap_and_robots_txt_says_why() {
        Files files = Files.of(timeline(), "");
        assertThat(files.names()).doesNotContain("sitemap.xml");
        assertThat(files.text("robots.txt"))
                .startsWith("User-agent: *\nAllow: /\n#")
                .contains("baseUrl");
        assertThat(Files.of(timeline()).text("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://harbour.example/news/sitemap.xml\n");
    }

    @Test
    void timelinejs_gets_a_month_as_a_month_and_a_range_as_its_days() {
        JsonNode month = timelineJs(TimeSpan.month(YearMonth.of(2031, 4)));
        assertThat(month.get("start_date").toString()).isEqualTo("{\"year\":2031,\"month\":4}");
        assertThat(month.has("end_date")).isFalse();
        JsonNode range = timelineJs(Stories.days("2031-04-29", "2031-05-02"));
        assertThat(range.get("start_date").toString()).isEqualTo("{\"year\":2031,\"month\":4,\"day\":29}");
        assertThat(range.get("end_date").toString()).isEqualTo("{\"year\":2031,\"month\":5,\"day\":2}");
        JsonNode quarter = timelineJs(TimeSpan.quarter(2031, 2));
        assertThat(quarter.get("start_date").toString()).isEqualTo("{\"year\":2031,\"month\":4}");
        assertThat(quarter.get("end_date").toString()).isEqualTo("{\"year\":2031,\"month\":6}");
        assertThat(timelineJs(TimeSpan.year(2031)).get("start_date").toString()).isEqualTo("{\"year\":2031}");
    }

    @Test
    void timelinejs_gets_the_label_that_readers_get_and_no_markup() {
        JsonNode event = timelineJs(TimeSpan.day(LocalDate.of(2031, 5, 5)).about());
        assertThat(event.get("display_date").asString()).isEqualTo("about Monday 5 May 2031");
        assertThat(event.get("text").get("headline").asString()).isEqualTo("Fair &lt;b&gt;");
        assertThat(event.get("text").get("text").asString())
                .isEqualTo("<p>Summary of Fair &lt;b&gt;.</p><p><a href=\"" + Files.BASE + "e/a/\">Sources</a></p>");
    }

    @Test
    void timelinejs_gets_no_markup_in_a_group_either() {
        Entity place = new Entity(Entity.Kind.PLACE, "x", "<img src=x onerror=alert(1)>", List.of(), "");
        Event event = Stories.event("a", "Fair", Stories.day("2031-05-05"));
        Event there = new Event(
                "a",
                "Fair",
                event.time(),
                event.status(),
                false,
                0.5,
                "",
                List.of(),
                List.of(),
                List.of(place),
                List.of(),
                List.of(),
                List.of());
        assertThat(Files.of(timeline(there)).text("timelinejs.json"))
                .contains("\"group\" : \"&lt;img src=x onerror=alert(1)&gt;\"");
    }
}
