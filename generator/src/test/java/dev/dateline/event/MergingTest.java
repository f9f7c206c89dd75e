package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.telling.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that contradict or settle each other, and events that give others their day. */
class MergingTest {
    private static List<Event> events(String first, String second) {
        Article a = Told.article("a-news", "2031-05-14", first);
        Article b = Told.article("b-news", "2031-05-16", second);
        return Told.timeline(a, b).events();
    }

    @Test
    void one_meeting_on_two_days_is_one_event_that_is_told_differently() {
        Event meeting = Told.only(events(
                "Odile Marchetta met Tomas Brankovar in Vienna on 12 May.",
                "Tomas Brankovar met Odile Marchetta in Vienna on 13 May."));
        assertThat(meeting.articles()).containsExactly("a-news", "b-news");
        assertThat(meeting.differences()).singleElement().satisfies(d -> {
            assertThat(d.subject()).isEqualTo("date");
            assertThat(d.readings()).hasSize(2);
        });
    }

    @Test
    void who_tells_of_both_days_means_two_meetings() {
        assertThat(Told.wednesday("Odile Marchetta met Tomas Brankovar in Vienna on 12 May. "
                        + "Odile Marchetta met Tomas Brankovar in Vienna on 13 May."))
                .hasSize(2);
    }

    @Test
    void the_same_happening_to_others_on_the_next_day_is_another_event() {
        assertThat(events(
                        "Police killed five protesters in Lisbon on 12 May.",
                        "Police killed nine protesters in Lisbon on 13 May."))
                .hasSize(2);
    }

    @Test
    void the_second_round_is_not_the_third() {
        assertThat(events(
                        "Odile Marchetta and Tomas Brankovar held a second round of talks in Vienna on 12 May.",
                        "Odile Marchetta and Tomas Brankovar held a third round of talks in Vienna on 13 May."))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marchetta met Brankovar in Vienna on Thursday. | HAPPENED | Marchetta meets Brankovar in Vienna",
                "Odile Marchetta cancelled a meeting with Tomas Brankovar in Vienna on Thursday. | CANCELLED | ",
            })
    void a_later_article_settles_what_an_earlier_one_planned(String later, Status status, String title) {
        Event meeting = Told.only(events("Odile Marchetta will meet Tomas Brankovar in Vienna on Thursday.", later));
        assertThat(meeting.status()).isEqualTo(status);
        if (title != null) {
            assertThat(meeting.title()).isEqualTo(title);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hours after the meeting Brankovar resigned. | 2031-05-12",
                "After the meeting Brankovar resigned. | 2031-05-12~",
                "Before the meeting, Brankovar accused the council of greed. | 2031-05-12~",
            })
    void an_event_gives_its_day_to_what_is_told_by_it(String sentence, String date) {
        assertThat(Told.wednesday("Odile Marchetta met Tomas Brankovar in Vienna on Monday. "
                        + "The meeting in Vienna took three hours. " + sentence))
                .extracting(Told::date)
                .contains("2031-05-12", date);
    }

    @Test
    void what_is_said_before_the_meeting_and_goes_on_for_lines_is_not_of_the_day_of_the_article() {
        assertThat(Told.wednesday("Odile Marchetta met Tomas Brankovar in Vienna on Monday. "
                        + "Before the meeting, Brankovar warned that bread was dear. "
                        + "The harvest failed twice. Brankovar said that the roads were bad. The roads are old. "
                        + "He added that the harbour would be closed."))
                .extracting(Told::date)
                .containsOnly("2031-05-12", "2031-05-12~");
    }

    @Test
    void the_meeting_is_none_that_the_article_tells_only_further_down() {
        List<Event> events = Told.wednesday("Odile Marchetta met Tomas Brankovar in Vienna on Monday. "
                + "There was rain. There was more rain. There was wind. "
                + "The five-hour meeting with Marchetta was held in a good mood. There was fog. There was snow. "
                + "There was ice. Marchetta met Prime Minister Ilan Dorje this week.");
        assertThat(events).hasSize(2).allSatisfy(e -> {
            boolean later = Told.names(e.people()).contains("Ilan Dorje");
            assertThat(e.mentions().stream().filter(m -> m.text().contains("five-hour")))
                    .hasSize(later ? 0 : 1);
        });
    }

    @Test
    void days_after_the_meeting_is_no_day() {
        assertThat(Told.wednesday("Odile Marchetta met Tomas Brankovar in Vienna on Monday. "
                        + "There was rain. There was more rain. There was wind. There was fog. "
                        + "Days after the meeting in Vienna Brankovar resigned."))
                .hasSize(1);
    }
}
