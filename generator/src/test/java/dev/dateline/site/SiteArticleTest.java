package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Timeline;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SiteArticleTest {
    private static final String PAGE = "articles/gazette/index.html";

    private static Document page(Article article) {
        Document page = Pages.of(Stories.read(article)).page(PAGE);
        page.select(".told").remove();
        return page;
    }

    @Test
    void a_time_that_begins_before_a_link_and_ends_in_it_leaves_the_text_whole() {
        Document page = page(
                Stories.article(
                        "**Mara Quill** met Tobin Ashe in *Geneva on 28 [April 2031, after the vote](https://vote.example/x)*"));
        assertThat(page.select(".text p").text())
                .isEqualTo("Mara Quill met Tobin Ashe in Geneva on 28 April 2031, after the vote");
        assertThat(page.select(".text time").eachText()).containsExactly("28", "April 2031");
        assertThat(page.select(".text time").eachAttr("datetime")).containsOnly("2031-04-28");
        assertThat(whole(page, ".text a[href^=https://vote]").strip()).isEqualTo("April 2031, after the vote");
        assertThat(whole(page, ".text em").replaceAll(" +", " ").strip())
                .isEqualTo("Geneva on 28 April 2031, after the vote");
    }

    /** The text of what may be closed and opened again around a time. */
    private static String whole(Document page, String selector) {
        return page.select(selector).stream().map(Element::wholeText).collect(Collectors.joining());
    }

    @Test
    void the_pages_are_well_formed() {
        Pages pages = Pages.of(Stories.read(Stories.article(
                "**Mara Quill** met Tobin Ashe in *Geneva on 28 [April 2031, after](https://vote.example/x) the vote*.\n\n"
                        + "- A `code` and **strong *and* more** on Tuesday\n\n> Quill resigned on 30 **April**.")));
        assertThat(pages.names())
                .allSatisfy(name -> assertThat(errors(pages.text(name).stripLeading()))
                        .as(name)
                        .isEmpty());
        assertThat(errors("<!doctype html><title>t</title><p><em><a href=x>crossed</em></a></p>"))
                .isNotEmpty();
    }

    private static ParseErrorList errors(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(html, "");
        return parser.getErrors();
    }

    @Test
    void words_without_a_date_in_HTML_say_what_they_mean_in_their_title() {
        Document page = page(Stories.article("Mara Quill stayed in Geneva for three days."));
        assertThat(page.select(".text .timex").eachText()).containsExactly("three days");
        assertThat(page.select(".text .timex").attr("title")).isEqualTo("P3D");
    }

    @Test
    void a_relative_link_of_the_source_is_not_kept() {
        Document page = page(Stories.article("Read [the other page](../other.html) first."));
        assertThat(page.select(".text p").text()).isEqualTo("Read the other page first.");
        assertThat(page.select(".text a")).isEmpty();
    }

    @Test
    void a_heading_that_repeats_the_title_is_shown_once() {
        Document page = page(Stories.article("# Ferry returns to Larkhaven\n\n## The crew\n\nAll is well."));
        assertThat(page.select("h1").eachText()).containsExactly("Ferry returns to Larkhaven");
        assertThat(page.select(".text h2").eachText()).containsExactly("The crew");
    }

    @Test
    void a_sentence_that_tells_an_event_leads_to_it() {
        Article article = Stories.article("All was quiet. The ferry sailed. Nobody saw it.");
        TimeSpan day = Stories.day("2031-05-02");
        Timeline timeline = Stories.timeline(
                List.of(Stories.event(
                        "sailed",
                        "Ferry sails",
                        day,
                        Status.HAPPENED,
                        Stories.mention(article, "The ferry sailed.", day))),
                article);
        Document page = Pages.of(timeline).page(PAGE);
        assertThat(page.select(".text [id^=s]").eachText()).containsExactly("The ferry sailed.");
        assertThat(page.select(".told a").attr("href")).isEqualTo("../../e/sailed/index.html");
        assertThat(page.select("li time").attr("datetime")).isEqualTo("2031-05-02");
    }

    @Test
    void an_undated_article_says_so() {
        Article article = Stories.article("gazette.md", "---\ntitle: Quiet\n---\n\nAll was quiet.\n");
        Document page = Pages.of(new Timeline("t", List.of(), List.of(), List.of(article), Map.of()))
                .page(PAGE);
        assertThat(page.select(".when").text()).contains("undated");
        assertThat(page.select(".when time")).isEmpty();
        assertThat(page.select("section").text()).contains("None on the timeline.");
    }
}
