package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SiteTimelineTest {
    private static Document page(Event... events) {
        return Pages.of(Stories.timeline(List.of(events))).page("index.html");
    }

    @Test
    void what_has_no_day_stands_before_the_days_of_its_month() {
        Document page = page(
                Stories.event("opened", "Dock opens", Stories.day("2031-05-01")),
                Stories.event("dug", "Canal dug", TimeSpan.month(YearMonth.of(2031, 5))));
        assertThat(page.select(".row .weekday").eachText()).containsExactly("no day given", "Thu");
        assertThat(page.select(".row.coarse h3").eachText()).containsExactly("Canal dug");
        assertThat(page.select(".row.coarse .numeral").text()).isEqualTo("May");
        assertThat(page.select("#dug .when").text()).contains("May 2031");
    }

    @Test
    void about_a_day_is_no_day() {
        Document page =
                page(Stories.event("dug", "Canal dug", Stories.day("2031-05-09").about()));
        assertThat(page.select(".row.about .numeral").text()).isEqualTo("c. 9");
        assertThat(page.select("#dug svg").eachAttr("class")).contains("glyph circa");
        assertThat(page.select(".ruler circle").eachAttr("class")).containsExactly("circa");
        assertThat(page.select(".ruler .whisker").eachAttr("x1")).containsExactly("19.35%");
        assertThat(page.select("time[datetime=2031-05-09]")).isEmpty();
    }

    @Test
    void what_is_planned_is_marked_and_what_happened_is_not() {
        Document page = page(
                Stories.event("opens", "Dock opens", Stories.day("2031-05-01"), Status.PLANNED),
                Stories.event("dug", "Canal dug", Stories.day("2031-05-02")));
        assertThat(page.select("article.planned").eachAttr("id")).containsExactly("opens");
        assertThat(page.select(".ruler circle").eachAttr("class")).containsExactly("planned", "day");
    }

    @Test
    void a_range_is_said_to_go_on_day_by_day() {
        Document page = page(Stories.event("fair", "Harbour fair", Stories.days("2031-05-05", "2031-05-07")));
        assertThat(page.select(".going").eachText())
                .containsExactly("Continues: Harbour fair, day 2 of 3", "Continues: Harbour fair, day 3 of 3");
        assertThat(page.select(".row .numeral").eachText()).containsExactly("5", "6", "7");
        assertThat(page.select(".bar.opens")).hasSize(1);
        assertThat(page.select(".bar.ends")).hasSize(1);
        assertThat(page.select(".row h3").eachText()).containsExactly("Harbour fair");
    }

    @Test
    void a_range_of_more_than_a_week_has_no_line_for_each_day() {
        Document page = page(Stories.event("strike", "Dock strike", Stories.days("2031-05-05", "2031-05-12")));
        assertThat(page.select(".going")).isEmpty();
        assertThat(page.select(".row")).hasSize(1);
    }

    @Test
    void months_without_events_are_counted() {
        Document page = page(
                Stories.event("a", "First", Stories.day("2025-01-31")),
                Stories.event("b", "Second", Stories.day("2025-02-01")),
                Stories.event("c", "Third", Stories.day("2025-04-30")),
                Stories.event("d", "Fourth", Stories.day("2025-08-01")),
                Stories.event("e", "Fifth", Stories.day("2031-08-01")),
                Stories.event("f", "Sixth", Stories.day("2033-09-01")),
                Stories.event("g", "Seventh", Stories.day("2036-02-01")));
        assertThat(page.select(".gap").eachText())
                .containsExactly(
                        "A month with no dated reports",
                        "3 months with no dated reports",
                        "Nearly 6 years with no dated reports",
                        "2 years with no dated reports",
                        "More than 2 years with no dated reports");
    }

    @Test
    void a_range_goes_on_in_the_next_month() {
        Document page = page(Stories.event("fair", "Harbour fair", Stories.days("2031-05-30", "2031-06-02")));
        assertThat(page.select("#m2031-06 .going").eachText())
                .containsExactly("Continues: Harbour fair, day 3 of 4", "Continues: Harbour fair, day 4 of 4");
        assertThat(page.select("#m2031-06 .ruler .range")).hasSize(1);
        Document strike = page(
                Stories.event("strike", "Dock strike", Stories.days("2031-05-20", "2031-06-20")),
                Stories.event("end", "Ferry sails", Stories.day("2031-06-25")));
        assertThat(strike.select("#m2031-06 .carried").text()).isEqualTo("Goes on: Dock strike, 20 May – 20 Jun 2031");
    }

    @Test
    void ranges_of_the_same_days_have_lanes_of_their_own() {
        Document page = page(
                Stories.event("fair", "Harbour fair", Stories.days("2031-05-05", "2031-05-07")),
                Stories.event("race", "Boat race", Stories.days("2031-05-06", "2031-05-07")),
                Stories.event("feast", "Feast", Stories.days("2031-05-08", "2031-05-09")));
        assertThat(page.select("#d2031-05-06 .bar").eachAttr("class"))
                .containsExactly("bar lane1 through", "bar lane2 opens");
        assertThat(page.select("#d2031-05-08 .bar").eachAttr("class")).containsExactly("bar lane1 opens");
    }

    @Test
    void what_was_cancelled_has_a_mark_of_its_own() {
        Document page = page(Stories.event("opens", "Dock opens", Stories.day("2031-05-01"), Status.CANCELLED));
        assertThat(page.select("article.cancelled .status").text()).isEqualTo("cancelled");
        assertThat(page.select(".ruler circle").eachAttr("class")).containsExactly("cancelled");
        assertThat(page.select("#opens .glyph").eachAttr("class")).containsExactly("glyph cancelled");
    }

    @Test
    void the_overview_has_months_where_much_happened_and_years_where_little_did() {
        Document weeks = page(
                Stories.event("a", "First", Stories.day("2031-01-31")),
                Stories.event("b", "Second", Stories.day("2031-03-01")));
        assertThat(weeks.select(".strip li").eachText()).containsExactly("Jan 1 event", "Feb", "Mar 1 event");
        assertThat(weeks.select(".strip li").eachAttr("class")).containsExactly("d31", "d28", "d31");
        assertThat(weeks.select(".strip a").eachAttr("href")).containsExactly("#m2031-01", "#m2031-03");
        Document old = page(
                Stories.event("a", "First", Stories.day("1950-01-31")),
                Stories.event("b", "Second", Stories.day("2031-03-01")),
                Stories.event("c", "Third", Stories.day("2031-03-02")),
                Stories.event("d", "Fourth", Stories.day("2031-03-03")),
                Stories.event("e", "Fifth", Stories.day("2031-04-03")),
                Stories.event("f", "Sixth", Stories.day("2031-04-04")));
        assertThat(old.select(".strip li").eachText()).containsExactly("1950 1 event", "Mar 3 events", "Apr 2 events");
        assertThat(old.select(".strip li").eachAttr("class")).containsExactly("year", "gap", "d31", "d30");
    }

    @Test
    void one_old_event_does_not_press_the_others_together() {
        Document page = page(
                Stories.event("a", "First", Stories.day("1900-01-31")),
                Stories.event("b", "Second", Stories.day("2031-03-01")),
                Stories.event("c", "Third", Stories.day("2031-03-28")));
        List<Double> at = page.select(".strip circle").eachAttr("cx").stream()
                .map(x -> Double.valueOf(x.replace("%", "")))
                .toList();
        assertThat(at.get(2) - at.get(1)).isGreaterThan(25);
    }

    @Test
    void a_mark_stands_in_the_middle_of_its_day_on_the_ruler() {
        Document page = page(Stories.event("a", "First", Stories.day("2031-06-15")));
        // June has 30 days; the 15th ends at the half.
        assertThat(page.select(".ruler circle.day").attr("cx")).isEqualTo("48.33%");
    }

    @Test
    void events_of_one_day_are_stacked_on_the_ruler() {
        Document page = page(
                Stories.event("a", "First", Stories.day("2031-06-15")),
                Stories.event("b", "Second", Stories.day("2031-06-15")));
        assertThat(page.select(".ruler circle.day").eachAttr("cy")).containsExactly("27", "16");
    }

    @Test
    void the_page_of_an_event_leads_to_its_neighbours() {
        Pages pages = Pages.of(Stories.timeline(List.of(
                Stories.event("a", "First", Stories.day("2031-06-01")),
                Stories.event("b", "Second", Stories.day("2031-06-02")),
                Stories.event("c", "Third", Stories.day("2031-06-03")))));
        Document page = pages.page("e/b/index.html");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("../../e/a/index.html");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("../../e/c/index.html");
        assertThat(pages.page("e/a/index.html").select("a[rel=prev]")).isEmpty();
    }

    @Test
    void what_two_sentences_give_in_the_same_way_is_worked_out_once() {
        Article article = Stories.article("The ferry came back. The crew was well.");
        TimeSpan day = Stories.day("2031-05-02");
        Event event = Stories.event(
                "a",
                "First",
                day,
                Status.HAPPENED,
                Stories.mention(article, "The ferry came back.", day),
                Stories.mention(article, "The crew was well.", day));
        Document page = Pages.of(Stories.timeline(List.of(event), article)).page("e/a/index.html");
        assertThat(page.select("#reports ~ .quote")).hasSize(2);
        assertThat(page.select("tbody")).hasSize(1);
    }

    @Test
    void a_sentence_with_quotation_marks_stands_between_those_of_the_page() {
        Article article =
                Stories.article("\"We sail,\" Quill said. The “Heron” sailed. The crew's dog sailed at five o'clock.");
        TimeSpan day = Stories.day("2031-05-02");
        Event event = Stories.event(
                "a",
                "First",
                day,
                Status.HAPPENED,
                Stories.mention(article, "\"We sail,\" Quill said.", day),
                Stories.mention(article, "The “Heron” sailed.", day),
                Stories.mention(article, "The crew's dog sailed at five o'clock.", day));
        Pages pages = Pages.of(Stories.timeline(List.of(event), article));
        for (String page : List.of("index.html", "e/a/index.html")) {
            assertThat(pages.page(page).select(".quote blockquote").eachText())
                    .containsExactly(
                            "'We sail,' Quill said.", "The ‘Heron’ sailed.", "The crew's dog sailed at five o'clock.");
            assertThat(pages.page(page).select("blockquote[class]")).isEmpty();
        }
        assertThat(pages.page("articles/gazette/index.html").select(".text").text())
                .startsWith("\"We sail,\" Quill said. The “Heron” sailed.");
    }

    @Test
    void only_a_date_that_does_not_say_about_is_called_exact_or_not() {
        Pages pages = Pages.of(Stories.timeline(List.of(
                Stories.event("a", "First", Stories.day("2031-06-01").about()),
                Stories.event("b", "Second", Stories.day("2031-06-02")))));
        assertThat(pages.page("e/a/index.html").select(".when").text()).isEqualTo("about Sunday 1 June 2031");
        assertThat(pages.page("e/b/index.html").select(".when").text()).isEqualTo("Monday 2 June 2031 exact day");
    }

    @Test
    void only_what_there_is_can_be_chosen() {
        Event happened = Stories.event("a", "First", Stories.day("2031-06-01"));
        Event planned = Stories.event("b", "Second", Stories.day("2031-06-02"), Status.PLANNED);
        assertThat(page(happened).select("[name=show]")).isEmpty();
        assertThat(page(happened, planned).select("label:has([name=show])").eachText())
                .containsExactly("All", "Happened 1", "Planned 1");
    }
}
