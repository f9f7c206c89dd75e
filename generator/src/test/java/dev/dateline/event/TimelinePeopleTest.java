package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part, where, and when within a sentence. */
class TimelinePeopleTest {
    @Test
    void a_family_name_alone_is_the_person_named_in_full_elsewhere() {
        Timeline timeline = Told.timeline(Told.article(
                "gazette",
                "2031-05-14",
                "Odile Marchetta met Tomas Brankovar in Vienna on Monday. Marchetta signed a treaty on Tuesday."));
        assertThat(Told.people(timeline)).containsExactly("Odile Marchetta", "Tomas Brankovar");
    }

    @Test
    void two_people_of_one_family_name_stay_two() {
        Timeline timeline = Told.timeline(
                Told.article("gazette", "2031-05-14", "Odile Marchetta met Bruno Marchetta in Vienna on Monday."));
        assertThat(Told.people(timeline)).containsExactlyInAnyOrder("Bruno Marchetta", "Odile Marchetta");
    }

    @Test
    void a_family_name_alone_is_whom_the_article_names_first_by_the_whole_name() {
        Timeline timeline = Told.timeline(
                Told.article(
                        "courier",
                        "2031-05-14",
                        "Odile Marchetta died in Lisbon on Monday. Her daughter, Bruna Marchetta, said so."
                                + " Marchetta retired in 2019."),
                Told.article(
                        "gazette",
                        "2031-05-07",
                        "Bruna Marchetta was in Oslo. Bruna Marchetta resigned on Monday. Bruna Marchetta is 40."));
        assertThat(timeline.events())
                .filteredOn(e -> e.title().equals("Marchetta retires"))
                .singleElement()
                .satisfies(e -> assertThat(Told.names(e.people())).containsExactly("Odile Marchetta"));
    }

    @Test
    void a_longer_form_of_the_same_name_is_no_other_person() {
        Timeline timeline = Told.timeline(
                Told.article("courier", "2031-05-14", "Jan Odile Marchetta resigned. Marchetta met Tomas Brankovar."),
                Told.article("gazette", "2031-05-07", "Odile Marchetta met Ruth Ebbinghaus. Odile Marchetta left."));
        assertThat(timeline.events())
                .filteredOn(e -> Told.names(e.people()).contains("Tomas Brankovar"))
                .singleElement()
                .satisfies(e -> assertThat(Told.names(e.people())).contains("Odile Marchetta"));
    }

    @Test
    void who_is_appointed_takes_part_before_the_office_too() {
        var events = Told.wednesday("The Harbour Board appointed Odile Marchetta chief executive on Monday.");
        assertThat(Told.names(Told.only(events).people())).containsExactly("Odile Marchetta");
    }

    @Test
    void a_person_has_the_title_before_the_name_as_role_and_a_place_its_country() {
        Timeline timeline = Told.timeline(Told.article(
                "gazette",
                "2031-05-14",
                "President Tomas Brankovar met Foreign Minister Odile Marchetta in Vienna on Monday."));
        assertThat(timeline.entities())
                .extracting(e -> e.name() + ", " + e.role())
                .containsExactly("Odile Marchetta, Foreign Minister", "Tomas Brankovar, President", "Vienna, Austria");
    }

    @Test
    void she_is_who_acted_in_the_sentence_before() {
        var events = Told.wednesday("Odile Marchetta was in Vienna on Monday. She met Tomas Brankovar on Tuesday.");
        assertThat(Told.names(Told.only(events).people())).contains("Odile Marchetta", "Tomas Brankovar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta met Tomas Brankovar in Vienna on Monday. | 2031-05-12",
                "Odile Marchetta met Tomas Brankovar in Vienna yesterday. | 2031-05-13",
                "On Monday, Odile Marchetta met Tomas Brankovar in Vienna. | 2031-05-12",
                "Odile Marchetta met Tomas Brankovar in Vienna from May 5 to May 7. | 2031-05-05/2031-05-07",
                "From May 5 to May 7, Odile Marchetta met Tomas Brankovar in Vienna. | 2031-05-05/2031-05-07",
                "Odile Marchetta met Tomas Brankovar in Vienna this week. | 2031-05-12/2031-05-18",
                "Odile Marchetta met Tomas Brankovar in Vienna in March. | 2031-03",
                "Odile Marchetta met Tomas Brankovar in Vienna in 2029. | 2029",
                "Odile Marchetta will meet Tomas Brankovar in Vienna on Friday. | 2031-05-16",
                "Odile Marchetta met Tomas Brankovar in Vienna. | 2031-05-14",
            })
    void a_meeting_has_the_days_its_clause_names_or_the_articles_own(String sentence, String date) {
        Event meeting = Told.only(Told.wednesday(sentence));
        assertThat(Told.date(meeting)).isEqualTo(date);
        assertThat(Told.names(meeting.people())).containsExactlyInAnyOrder("Odile Marchetta", "Tomas Brankovar");
        assertThat(Told.names(meeting.places())).containsExactly("Vienna");
    }

    @Test
    void two_verbs_with_two_days_are_two_events() {
        var events = Told.wednesday("Odile Marchetta met Tomas Brankovar in Vienna on Monday "
                + "and signed a treaty in Lisbon on Tuesday.");
        assertThat(events).extracting(Told::date).containsExactly("2031-05-12", "2031-05-13");
        assertThat(events).extracting(e -> Told.names(e.places()).get(0)).containsExactly("Vienna", "Lisbon");
    }

    @Test
    void a_mention_quotes_its_sentence_and_says_how_its_date_came_about() {
        Event meeting =
                Told.only(Told.wednesday("It rained. Odile Marchetta met Tomas Brankovar\nin Vienna on Monday."));
        assertThat(meeting.mentions()).singleElement().satisfies(m -> {
            assertThat(m.text()).isEqualTo("Odile Marchetta met Tomas Brankovar in Vienna on Monday.");
            assertThat(m.derivation()).contains("Monday");
            assertThat(m.words()).isNotNull();
        });
        assertThat(meeting.summary()).isEqualTo(meeting.mentions().get(0).text());
    }

    @Test
    void of_sentences_that_tell_much_the_same_the_one_that_names_the_day_is_the_summary() {
        Event meeting = Told.only(Told.timeline(
                        Told.article(
                                "a", "2031-05-12", "Odile Marchetta met Tomas Brankovar in Vienna without advisers."),
                        Told.article(
                                "b",
                                "2031-05-14",
                                "Odile Marchetta met Tomas Brankovar in Vienna on Monday, "
                                        + "for the first time since the ferry sank."))
                .events());
        assertThat(meeting.mentions()).hasSize(2);
        assertThat(meeting.summary()).contains("on Monday");
    }

    @Test
    void what_more_articles_tell_is_more_salient() {
        var events = Told.timeline(
                        Told.article("a", "2031-05-14", "Odile Marchetta met Tomas Brankovar in Vienna on Monday."),
                        Told.article("b", "2031-05-14", "Odile Marchetta met Tomas Brankovar in Vienna on Monday."),
                        Told.article("c", "2031-05-14", "Ruth Ebbinghaus was arrested in Oslo on Sunday."))
                .events();
        assertThat(events).extracting(Told::date).containsExactly("2031-05-11", "2031-05-12");
        assertThat(events.get(1).salience())
                .isEqualTo(1.0)
                .isGreaterThan(events.get(0).salience());
    }
}
