package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Timeline;
import dev.dateline.telling.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteLinksTest {
    @Test
    void every_link_within_the_site_leads_to_a_page_and_a_place_on_it() {
        Timeline timeline = Stories.ferry();
        assertThat(timeline.events()).hasSizeGreaterThan(2);
        Pages pages = Pages.of(timeline);
        assertThat(pages.inner("index.html")).anySatisfy(a -> assertThat(a).contains("#s"));
        assertThat(pages.deadLinks()).isEmpty();
    }

    @Test
    void each_event_article_person_organisation_and_place_has_a_page() {
        var article = Stories.article("The ferry sailed.");
        var day = Stories.day("2031-05-02");
        var sailed = Stories.event(
                "sailed", "Ferry sails", day, Status.HAPPENED, Stories.mention(article, "The ferry sailed.", day));
        assertThat(Pages.of(Stories.timeline(List.of(sailed), article)).names())
                .containsExactlyInAnyOrder(
                        "404.html",
                        "about/index.html",
                        "articles/gazette/index.html",
                        "articles/index.html",
                        "e/sailed/index.html",
                        "index.html",
                        "organizations/index.html",
                        "organizations/port-board/index.html",
                        "people/index.html",
                        "people/mara-quill/index.html",
                        "places/index.html",
                        "places/larkhaven/index.html",
                        "search/index.html");
    }

    @Test
    void articles_whose_names_make_one_slug_keep_a_page_each() {
        var one = Stories.article("a/b.md", "---\ndate: 2031-05-02\ntitle: First\n---\n\nNothing.\n");
        var two = Stories.article("a-b.md", "---\ndate: 2031-05-02\ntitle: Second\n---\n\nNothing.\n");
        Pages pages = Pages.of(Stories.timeline(List.of(), one, two));
        assertThat(pages.page("articles/a-b/index.html").select("h1").text()).isEqualTo("First");
        assertThat(pages.page("articles/a-b-2/index.html").select("h1").text()).isEqualTo("Second");
        assertThat(pages.deadLinks()).isEmpty();
    }

    @Test
    void no_page_has_an_id_twice() {
        Pages pages = Pages.of(Stories.ferry());
        assertThat(pages.names())
                .allSatisfy(name -> assertThat(pages.page(name).select("[id]").eachAttr("id"))
                        .as(name)
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_quote_leads_to_its_sentence_and_to_the_words_in_the_original() {
        var article = Stories.article("All is well. The ferry-boat sailed, and Quill waved from the pier.");
        var day = Stories.day("2031-05-02");
        String sentence = "The ferry-boat sailed, and Quill waved from the pier.";
        var sailed =
                Stories.event("sailed", "Ferry sails", day, Status.HAPPENED, Stories.mention(article, sentence, day));
        Pages pages = Pages.of(Stories.timeline(List.of(sailed), article));
        int begin = article.body().indexOf(sentence);
        assertThat(pages.inner("e/sailed/index.html")).contains("../../articles/gazette/index.html#s" + begin);
        assertThat(pages.page("articles/gazette/index.html")
                        .select("#s" + begin)
                        .text())
                .isEqualTo(sentence);
        assertThat(pages.page("e/sailed/index.html").select("a[href^=https]").eachAttr("href"))
                .containsExactly("https://gazette.example/ferry"
                        + "#:~:text=The%20ferry%2Dboat%20sailed%2C%20and%20Quill%20waved%20from");
    }

    @Test
    void a_site_without_events_still_has_its_pages() {
        Pages pages = Pages.of(Stories.timeline(List.of(), Stories.article("Nothing is known.")));
        assertThat(pages.page("index.html").text()).contains("No dated event was found");
        assertThat(pages.page("people/index.html").text()).contains("No person was found.");
        assertThat(pages.deadLinks()).isEmpty();
    }

    @Test
    void one_timeline_gives_the_same_bytes_twice() {
        var once = new SiteRenderer(null).render(Stories.ferry(), new SiteOptions("Ferry", "", ""));
        var again = new SiteRenderer(null).render(Stories.ferry(), new SiteOptions("Ferry", "", ""));
        assertThat(again.keySet()).isEqualTo(once.keySet());
        assertThat(again).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(once.get(name)));
    }
}
