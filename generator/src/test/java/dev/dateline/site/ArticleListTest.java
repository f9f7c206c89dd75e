package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Timeline;
import dev.dateline.telling.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleListTest {
    private static final Article REPORT = Stories.article("The ferry came back.");

    /** As many reports, two a day, and one without a day. */
    private static Timeline archive(int count) {
        List<Article> all = new ArrayList<>();
        LocalDate first = LocalDate.of(2030, 1, 1);
        for (int i = 0; i < count; i++) {
            all.add(like("report-" + i, first.plusDays(i / 2)));
        }
        all.add(like("2031", null));
        return Stories.timeline(
                List.of(Stories.event(
                        "ferry",
                        "Ferry comes back",
                        Stories.day("2030-01-01"),
                        Status.HAPPENED,
                        Stories.mention(all.get(0), "The ferry came back.", Stories.day("2030-01-01")))),
                all.toArray(Article[]::new));
    }

    private static Article like(String id, @Nullable LocalDate day) {
        return new Article(
                id,
                id + ".md",
                "Report " + id,
                day,
                REPORT.dateSource(),
                "",
                "",
                "",
                "en",
                List.of(),
                false,
                REPORT.body(),
                1,
                REPORT.text(),
                REPORT.blocks());
    }

    private static Document page(Timeline timeline, String path) {
        SiteOptions options = new SiteOptions(timeline.title(), "", "");
        byte[] page = new SiteRenderer(null).rendering(timeline, options).file(path);
        assertThat(page).as(path).isNotNull();
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    @Test
    void up_to_5000_articles_are_listed_on_one_page() {
        Timeline archive = archive(4_999);
        assertThat(page(archive, "articles/index.html").select(".index li")).hasSize(5_000);
        assertThat(page(archive, "articles/report-0/index.html")
                        .select(".crumbs a")
                        .eachText())
                .containsExactly("Articles");
    }

    @Test
    void more_articles_are_listed_year_by_year_and_what_has_no_day_apart() {
        Timeline archive = archive(5_000);
        Document all = page(archive, "articles/index.html");
        assertThat(all.select(".index").get(0).select("li").eachText())
                .startsWith("2030 730 articles", "2031 730 articles")
                .hasSize(7);
        assertThat(all.select("h2").text()).isEqualTo("Undated");
        assertThat(all.select(".index").get(1).select("a").eachAttr("href"))
                .containsExactly("../articles/2031/index.html");

        Document first = page(archive, "2030/articles/index.html");
        assertThat(first.select("h1").text()).isEqualTo("Articles of 2030");
        assertThat(first.select(".index li")).hasSize(730);
        assertThat(first.select(".index li").get(0).text()).contains("Report report-0", "1 event");
        assertThat(first.select(".index a").get(0).attr("href")).isEqualTo("../../articles/report-0/index.html");
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("../../2031/articles/index.html");
        assertThat(first.select(".crumbs a").eachAttr("href")).containsExactly("../../articles/index.html");
    }

    @Test
    void an_article_leads_to_those_of_its_year() {
        Timeline archive = archive(5_000);
        assertThat(page(archive, "articles/report-800/index.html")
                        .select(".crumbs a")
                        .eachAttr("href"))
                .containsExactly("../index.html", "../../2031/articles/index.html");
        assertThat(page(archive, "articles/2031/index.html").select(".crumbs a").eachText())
                .containsExactly("Articles");
    }

    @Test
    void a_list_of_the_same_articles_counts_other_events_anew() {
        Timeline archive = archive(10);
        Timeline without =
                new Timeline(archive.title(), List.of(), archive.entities(), archive.articles(), archive.expressions());
        SiteRenderer renderer = new SiteRenderer(null);
        SiteOptions options = new SiteOptions(archive.title(), "", "");
        for (Timeline timeline : List.of(archive, without, archive)) {
            byte[] again = renderer.rendering(timeline, options).file("articles/index.html");
            byte[] fresh = new SiteRenderer(null).rendering(timeline, options).file("articles/index.html");
            assertThat(again).isEqualTo(fresh);
        }
    }
}
