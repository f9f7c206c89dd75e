package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What speaks for two reports being of one event, and what against it. */
class TimelineLikenessTest {
    private static List<Event> events(String first, String second) {
        return Told.timeline(Told.article("a-news", "2031-05-14", first), Told.article("b-news", "2031-05-14", second))
                .events();
    }

    @Test
    void a_town_and_the_region_around_it_can_be_one_spot() {
        Event meeting = Told.only(events(
                "Odile Marchetta met Tomas Brankovar in Miami on Monday.",
                "Odile Marchetta met Tomas Brankovar in Florida on Monday."));
        assertThat(meeting.articles()).containsExactly("a-news", "b-news");
    }

    @Test
    void a_town_and_its_country_can_be_one_spot() {
        Event meeting = Told.only(events(
                "Odile Marchetta met Tomas Brankovar in Lisbon on Monday.",
                "Odile Marchetta met Tomas Brankovar in Portugal on Monday."));
        assertThat(meeting.articles()).containsExactly("a-news", "b-news");
    }

    @Test
    void the_same_meeting_of_another_week_is_another_event() {
        assertThat(events(
                        "Odile Marchetta met Tomas Brankovar in Vienna on Monday.",
                        "Odile Marchetta met Tomas Brankovar in Vienna on May 1."))
                .hasSize(2);
    }

    @Test
    void what_two_people_said_on_one_day_are_two_statements() {
        List<Event> events = events(
                "Odile Marchetta said on Monday that the dam was safe.",
                "Tomas Brankovar said on Monday that the dam was safe.");
        assertThat(events).hasSize(2).allSatisfy(e -> assertThat(e.statement()).isTrue());
    }

    @Test
    void a_report_without_a_day_joins_the_meeting_that_another_dates() {
        Event meeting = Told.only(Told.timeline(
                        Told.article(
                                "a-news", "2031-05-13", "Odile Marchetta met Tomas Brankovar in Vienna on Monday."),
                        Told.article(
                                "b-news",
                                "2031-05-14",
                                "Odile Marchetta recently met Tomas Brankovar in Vienna to talk about the dam."))
                .events());
        assertThat(Told.date(meeting)).isEqualTo("2031-05-12");
        assertThat(meeting.articles()).containsExactly("a-news", "b-news");
    }

    @Test
    void a_day_is_finer_than_the_month_another_report_gives() {
        Event meeting = Told.only(events(
                "Odile Marchetta met Tomas Brankovar in Vienna on April 8.",
                "Odile Marchetta met Tomas Brankovar in Vienna last month."));
        assertThat(Told.date(meeting)).isEqualTo("2031-04-08");
        assertThat(meeting.differences()).isEmpty();
    }

    @Test
    void reports_that_agree_have_no_differences() {
        Event meeting = Told.only(events(
                "Odile Marchetta held a four-hour meeting with Tomas Brankovar in Vienna on Monday.",
                "Odile Marchetta held a four-hour meeting with Tomas Brankovar in Vienna on Monday."));
        assertThat(meeting.differences()).isEmpty();
    }

    @Test
    void a_hundred_copies_of_a_report_are_one_event() {
        var articles = new Article[100];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = Told.article(
                    "copy-" + (100 + i), "2031-05-14", "Odile Marchetta met Tomas Brankovar in Vienna on Monday.");
        }
        assertThat(Told.only(Told.timeline(articles).events()).articles()).hasSize(100);
    }
}
