package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say of themselves to programs. */
class SiteHeadTest {
    private static final String BASE = "https://harbour.example/news/";
    private static final Article ARTICLE = Stories.article("The ferry came back.");
    private static final TimeSpan DAY = Stories.day("2031-05-01");

    private static Pages site(String baseUrl, String title, TimeSpan time, Status status) {
        Event event =
                Stories.event("fair", title, time, status, Stories.mention(ARTICLE, "The ferry came back.", time));
        return Pages.of(Stories.timeline(List.of(event), ARTICLE), baseUrl);
    }

    private static Document page(TimeSpan time) {
        return site(BASE, "Fair", time, Status.HAPPENED).page("e/fair/index.html");
    }

    private static JsonNode data(Document page) {
        return new JsonMapper()
                .readTree(page.select("script[type=application/ld+json]").html());
    }

    @Test
    void an_event_is_told_as_schema_org_tells_one() {
        JsonNode event = data(page(Stories.days("2031-05-01", "2031-05-03")));
        assertThat(event.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(event.get("@type").asString()).isEqualTo("Event");
        assertThat(event.get("name").asString()).isEqualTo("Fair");
        assertThat(event.get("startDate").asString()).isEqualTo("2031-05-01");
        assertThat(event.get("endDate").asString()).isEqualTo("2031-05-03");
        assertThat(event.get("url").asString()).isEqualTo(BASE + "e/fair/");
        assertThat(event.get("location").get(0).get("name").asString()).isEqualTo("Larkhaven");
        JsonNode source = event.get("subjectOf").get(0);
        assertThat(source.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(source.get("url").asString()).isEqualTo("https://gazette.example/ferry");
        assertThat(source.get("datePublished").asString()).isEqualTo("2031-05-02");
    }

    @Test
    void no_day_is_made_up() {
        JsonNode month = data(page(TimeSpan.month(YearMonth.of(2031, 4))));
        assertThat(month.get("startDate").asString()).isEqualTo("2031-04");
        assertThat(month.has("endDate")).isFalse();
        assertThat(data(page(DAY.about())).has("startDate")).isFalse();
        assertThat(data(page(TimeSpan.season(2031, 1))).has("startDate")).isFalse();
    }

    @Test
    void an_article_and_a_person_are_told_too() {
        Pages pages = site(BASE, "Fair", DAY, Status.HAPPENED);
        JsonNode article = data(pages.page("articles/gazette/index.html"));
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.get("publisher").get("name").asString()).isEqualTo("Larkhaven Gazette");
        assertThat(article.get("mainEntityOfPage").asString()).isEqualTo(BASE + "articles/gazette/");
        assertThat(data(pages.page("people/mara-quill/index.html")).get("@type").asString())
                .isEqualTo("Person");
        assertThat(data(pages.page("index.html")).get("@type").asString()).isEqualTo("WebSite");
    }

    @Test
    void a_title_cannot_end_the_data() {
        String title = "</script><script>alert(1)</script><!-- <script> & \"x\"";
        Document page = site(BASE, title, DAY, Status.HAPPENED).page("e/fair/index.html");
        assertThat(page.select("script")).hasSize(2);
        assertThat(data(page).get("name").asString()).isEqualTo(title);
    }

    @Test
    void a_page_knows_its_address_where_the_site_knows_its_own() {
        Pages known = site(BASE, "Fair", DAY, Status.HAPPENED);
        assertThat(known.page("e/fair/index.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo(BASE + "e/fair/");
        assertThat(known.page("index.html").select("meta[property=og:url]").attr("content"))
                .isEqualTo(BASE);
        assertThat(known.page("404.html").select("link[rel=canonical]")).isEmpty();
        Pages unknown = site("", "Fair", DAY, Status.HAPPENED);
        assertThat(unknown.page("e/fair/index.html").select("link[rel=canonical], meta[property=og:url]"))
                .isEmpty();
    }

    @Test
    void an_event_has_a_picture_where_something_can_point_to_it() {
        Pages known = site(BASE, "Fair", DAY, Status.HAPPENED);
        Document page = known.page("e/fair/index.html");
        assertThat(page.select("meta[property=og:image]").attr("content")).isEqualTo(BASE + "e/fair/picture.png");
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).startsWith("Fair: Thursday 1 May 2031");
        assertThat(data(page).get("image").asString()).isEqualTo(BASE + "e/fair/picture.png");
        assertThat(known.text("e/fair/picture.png")).contains("PNG").hasSizeLessThan(10_000);
        Pages unknown = site("", "Fair", DAY, Status.HAPPENED);
        assertThat(unknown.files()).doesNotContain("e/fair/picture.png");
        assertThat(unknown.page("e/fair/index.html").select("meta[property=og:image]"))
                .isEmpty();
    }

    /** Letters of all shapes in as many lines as a picture has. */
    @Test
    void a_picture_is_light_whatever_the_title() {
        String title = "Wojciech Quaresma, Björn Äkeson & Zoë Ferguson vex 27 plump jugglers: “Say: what's £3,000?” "
                + "and Günther Ødegård’s 45 xylophones buzz (9 × 6 = 54) at Čelákovice";
        for (int length : new int[] {title.length(), 100, 60, 1}) {
            assertThat(picture(title.substring(0, length)))
                    .as(length + " letters")
                    .hasSizeBetween(1_000, 10_000);
        }
        assertThat(picture("Переговоры в Киеве")).hasSizeBetween(1_000, 10_000);
    }

    private static byte[] picture(String title) {
        return site(BASE, title, DAY, Status.HAPPENED).bytes("e/fair/picture.png");
    }

    @Test
    void pictures_can_be_switched_off() {
        Event event = Stories.event("fair", "Fair", DAY, Status.HAPPENED);
        var files = new SiteRenderer(null)
                .render(Stories.timeline(List.of(event), ARTICLE), new SiteOptions("Fairs", "", BASE, "en", false));
        assertThat(files).doesNotContainKey("e/fair/picture.png");
        assertThat(new String(files.getOrDefault("e/fair/index.html", new byte[0]), StandardCharsets.UTF_8))
                .contains("Fair")
                .doesNotContain("og:image", "picture.png");
    }

    @Test
    void a_missing_page_links_from_the_root_of_any_host() {
        Pages pages = site(BASE, "Fair", DAY, Status.HAPPENED);
        assertThat(pages.page("404.html").select("a.brand").attr("href")).isEqualTo("/news/index.html");
        assertThat(pages.page("404.html").select("link[rel=stylesheet]").attr("href"))
                .startsWith("/news/assets/style.");
    }

    @Test
    void an_event_with_a_day_can_be_put_into_a_calendar() {
        assertThat(page(DAY).select("main a[href=event.ics]").text()).isEqualTo("Add to calendar");
        assertThat(page(TimeSpan.month(YearMonth.of(2031, 4))).select("[href=event.ics]"))
                .isEmpty();
    }

    @Test
    void the_header_file_sets_the_policy_of_the_pages() {
        Pages pages = site("", "Fair", DAY, Status.HAPPENED);
        String policy = pages.page("index.html")
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(policy).contains("default-src 'none'");
        assertThat(pages.text("_headers"))
                .contains("Content-Security-Policy: " + policy + "; frame-ancestors 'none'\n");
    }
}
