package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.telling.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something is, whether it took place, and what is no event at all. */
class TimelineStatusTest {
    @Test
    void a_third_consecutive_day_of_talks_is_a_range_of_three_days() {
        Event talks = Told.only(Told.timeline(Told.article(
                        "gazette",
                        "2031-05-16",
                        "Norwegian and Chilean officials are set to meet for a third consecutive day of talks in "
                                + "Geneva on Saturday."))
                .events());
        assertThat(Told.date(talks)).isEqualTo("2031-05-15/2031-05-17");
        assertThat(talks.status()).isEqualTo(Status.PLANNED);
        assertThat(Told.names(talks.places())).containsExactly("Geneva");
    }

    @Test
    void words_of_one_speaker_are_of_the_day_named_for_them_from_line_to_line() {
        assertThat(Told.wednesday("Odile Marchetta said on Monday that the dam was safe. It rained. Nobody came."
                        + " Marchetta said that the port had been closed. It rained. Nobody came. It snowed."
                        + " Marchetta said that the ferry had sunk."))
                .extracting(Told::date)
                .containsOnly("2031-05-12");
    }

    @Test
    void an_announced_meeting_that_a_later_report_tells_has_happened() {
        Event meeting = Told.only(Told.timeline(
                        Told.article(
                                "monday-news",
                                "2031-05-12",
                                "Premier Odile Marchetta is to meet President Tomas Brankovar in Vienna on Tuesday."),
                        Told.article(
                                "wednesday-news",
                                "2031-05-14",
                                "Premier Odile Marchetta met President Tomas Brankovar in Vienna on Tuesday."))
                .events());
        assertThat(Told.date(meeting)).isEqualTo("2031-05-13");
        assertThat(meeting.status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void what_happened_last_month_is_dated_to_the_month() {
        Event plan = Told.only(Told.wednesday("The Danish government presented a harbour plan last month."));
        assertThat(Told.date(plan)).isEqualTo("2031-04");
        assertThat(plan.time().exact()).isFalse();
    }

    @Test
    void a_day_without_a_year_is_the_one_next_to_the_article() {
        Event visit = Told.only(Told.wednesday("Premier Odile Marchetta arrived in Oslo on March 2."));
        assertThat(Told.date(visit)).isEqualTo("2031-03-02");
        assertThat(Told.names(visit.places())).containsExactly("Oslo");
    }

    @Test
    void a_meeting_that_was_called_off_is_cancelled() {
        Event meeting = Told.only(
                Told.wednesday("Odile Marchetta cancelled a meeting with Tomas Brankovar in Lisbon on 9 May."));
        assertThat(meeting.status()).isEqualTo(Status.CANCELLED);
        assertThat(Told.date(meeting)).isEqualTo("2031-05-09");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A meeting of the two Chilean councils is planned for May 23 in Lisbon. | 2031-05-23",
                "A debate of the two Chilean councils has been scheduled for 23 May in Lisbon. | 2031-05-23",
                "A court in Lisbon will deliver its verdict in the case of Tomas Brankovar on May 23. | 2031-05-23",
                "Ferry crews in Lisbon will strike from 23 to 25 June. | 2031-06-23/2031-06-25",
                "A fair of the two Chilean councils is planned for June in Lisbon. | 2031-06",
            })
    void news_of_what_is_to_come_is_planned_on_the_day_that_its_sentence_names(String sentence, String day) {
        assertThat(Told.wednesday(sentence)).isNotEmpty().allSatisfy(e -> {
            assertThat(Told.date(e)).isEqualTo(day);
            assertThat(e.status()).isEqualTo(Status.PLANNED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // over
                "A meeting of the two Chilean councils was planned on Tuesday in Lisbon.",
                // no plan
                "Two Chilean councils have widened their quay in Lisbon for 23 May.",
                // so long that no day is meant
                "A target for the two Chilean ports was set for 2034 in Lisbon.",
            })
    void what_is_told_of_now_is_not_planned(String sentence) {
        assertThat(Told.wednesday(sentence)).extracting(Event::status).doesNotContain(Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sailors have cancelled the Chilean Herring Fair, which was to begin on 23 May. | 2031-05-23",
                "The sailors' rally in Lisbon that was planned for Friday has been cancelled. | 2031-05-16",
                "The Penbrook Air Display on 2 June has been cancelled because of high winds. | 2031-06-02",
                "The Penbrook Air Display on 23 May has been cancelled because of high winds. | 2031-05-23",
                "A fair of the two Chilean councils, due in Oslo on Friday, was cancelled on Tuesday. | 2031-05-16",
            })
    void what_will_not_take_place_is_cancelled_on_the_day_that_it_was_planned_for(String sentence, String day) {
        assertThat(Told.wednesday(sentence)).isNotEmpty().allSatisfy(e -> {
            assertThat(Told.date(e)).isEqualTo(day);
            assertThat(e.status()).isEqualTo(Status.CANCELLED);
            assertThat(e.title()).contains("cancel");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the day that it was cancelled on
                "The Penbrook Air Display was cancelled on Tuesday because of high winds.",
                // a day that something else will be on
                "Sailors have cancelled the Chilean Herring Fair and will sell their boats on 23 May.",
                // what was made that day
                "A ban on herring that Norway issued on Sunday has been scrapped.",
                // not cancelled
                "The Penbrook Air Display on 2 June has not been cancelled.",
            })
    void a_day_that_nothing_was_planned_for_is_not_that_of_what_is_cancelled(String sentence) {
        assertThat(Told.wednesday(sentence)).extracting(Event::status).doesNotContain(Status.CANCELLED);
    }

    @Test
    void an_hour_told_behind_a_day_is_of_that_day() {
        String sank = "A ferry capsized near the island of Kelmar on Monday night, killing 14 people. ";
        assertThat(Told.wednesday(sank + "The ferry Odile left the port of Lisbon at 7:40 p.m. for Kelmar."))
                .extracting(Told::date)
                .containsOnly("2031-05-12");
        assertThat(Told.wednesday(sank + "Premier Odile Marchetta visited Lisbon on Wednesday at 7:40 p.m."))
                .extracting(Told::date)
                .contains("2031-05-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odile Marchetta did not meet Tomas Brankovar in Vienna on Tuesday.",
                "Odile Marchetta may meet Tomas Brankovar in Vienna on Friday.",
                "Odile Marchetta could meet Tomas Brankovar in Vienna on Friday.",
                "Odile Marchetta would not meet Tomas Brankovar in Vienna on Friday.",
                "Odile Marchetta never met Tomas Brankovar in Vienna last year.",
                "If they meet in Vienna on Friday, the dam is the only theme.",
                "Whether Odile Marchetta meets Tomas Brankovar on Friday is open."
            })
    void what_did_not_or_only_may_take_place_is_no_event(String sentence) {
        assertThat(Told.lines(Told.wednesday(sentence))).isEmpty();
    }

    @Test
    void a_statement_is_an_event_of_its_speaker_on_its_day() {
        Event statement = Told.only(Told.wednesday("President Tomas Brankovar said on Monday that the dam was safe."));
        assertThat(statement.statement()).isTrue();
        assertThat(Told.names(statement.people())).containsExactly("Tomas Brankovar");
        assertThat(Told.date(statement)).isEqualTo("2031-05-12");
        assertThat(statement.status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void a_statement_about_a_meeting_is_not_the_meeting() {
        var events = Told.wednesday("Odile Marchetta met Tomas Brankovar in Vienna on Monday. "
                + "Marchetta said on Tuesday that the meeting in Vienna was friendly.");
        assertThat(events).as(Told.lines(events).toString()).hasSize(2);
        assertThat(events).extracting(Told::date).containsExactly("2031-05-12", "2031-05-13");
        assertThat(events).extracting(Event::statement).containsExactly(false, true);
    }

    @Test
    void a_capital_that_acts_stands_for_its_government_and_is_no_location() {
        var events = Told.wednesday("Moscow rejected the Chilean proposal on Tuesday.");
        assertThat(events).hasSize(1).allSatisfy(e -> assertThat(e.places()).isEmpty());
    }

    @Test
    void a_town_after_in_is_the_place() {
        Event meeting = Told.only(Told.wednesday(
                "Moscow rejected a draft that Odile Marchetta and Tomas Brankovar signed in Geneva on Tuesday."));
        assertThat(Told.names(meeting.places())).containsExactly("Geneva");
    }

    @Test
    void what_was_done_was_not_done_on_a_day_to_come_that_another_line_plans_for() {
        List<Event> events = Told.wednesday("The pact will be signed on Friday. The council adopted a law for Peru.");

        assertThat(events)
                .filteredOn(e -> e.title().startsWith("Council adopts"))
                .extracting(Told::date, Event::status)
                .containsExactly(tuple("2031-05-14", Status.HAPPENED));
    }

    @Test
    void what_was_done_was_done_on_the_day_that_the_line_before_tells_of() {
        List<Event> events =
                Told.wednesday("The pact was signed in Oslo on Monday. The council adopted a law for Peru.");

        assertThat(events)
                .filteredOn(e -> e.title().startsWith("Council adopts"))
                .extracting(Told::date)
                .containsExactly("2031-05-12");
    }
}
