package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.naming.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is an event of its day and its people, and what only looks like one. */
class TimelineTruthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam had broken on Monday, Odile Marchetta told reporters in Lisbon. | 2031-05-14",
                "Odile Marchetta promised help for the winter of 2032. | 2031-05-14",
                "Seven sailors died in Lisbon on 6 May, and on Monday two neighbours said the harbour had been closed. | 2031-05-06",
            })
    void a_day_is_of_the_words_that_name_it(String sentence, String date) {
        assertThat(Told.wednesday(sentence)).extracting(Told::date).containsOnly(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta announced a visit to Oslo beginning on Friday. | 2031-05-14",
                "Odile Marchetta visited Oslo beginning on Monday. | 2031-05-12",
            })
    void the_day_on_which_something_begins_is_not_the_day_of_its_announcement(String sentence, String date) {
        assertThat(Told.wednesday(sentence)).extracting(Told::date).containsOnly(date);
    }

    @Test
    void no_day_is_carried_into_a_sentence_that_names_another_time() {
        assertThat(Told.wednesday(
                        "Odile Marchetta resigned on Monday. Ruth Ebbinghaus was arrested during a raid last month."))
                .filteredOn(e -> Told.names(e.people()).contains("Ruth Ebbinghaus"))
                .extracting(Told::date)
                .doesNotContain("2031-05-12", "2031-05-14");
    }

    @Test
    void what_somebody_holds_to_be_so_is_no_event() {
        assertThat(Told.wednesday("A newspaper argues that Odile Marchetta signed the treaty in Oslo."))
                .isEmpty();
        assertThat(Told.wednesday("A newspaper said that Odile Marchetta signed the treaty in Oslo."))
                .isNotEmpty();
    }

    @Test
    void where_others_did_something_before_is_not_where_it_happened() {
        Event event = Told.only(Told.wednesday(
                "Odile Marchetta resigned on Monday, hours after tax officials searched her home in Lisbon."));
        assertThat(event.title()).isEqualTo("Marchetta resigns");
        assertThat(event.places()).isEmpty();
    }

    @Test
    void the_apposition_of_a_body_is_no_speaker_for_its_member() {
        assertThat(
                        Told.wednesday(
                                "A member of the main sports body, the Fjord Rowers Union, rejected the Chilean ferry line on Monday."))
                .extracting(Event::title)
                .containsExactly("Member of main sports body rejects Chilean ferry line");
    }

    @Test
    void who_speaks_right_behind_a_day_is_the_speaker() {
        assertThat(Told.lines(Told.wednesday(
                        "Odile Marchetta arrived on Sunday. On Monday Marchetta condemned the fires in Oslo.")))
                .contains("2031-05-12 happened Marchetta condemns fires in Oslo [Odile Marchetta][]");
    }

    @Test
    void a_year_within_what_is_said_is_not_the_year_of_saying_it() {
        assertThat(Told.wednesday("Fjordia Lines said it could be profitable in 2040."))
                .extracting(Told::date)
                .doesNotContain("2040");
    }

    @Test
    void a_country_that_acts_is_no_place() {
        Event event = Told.only(Told.wednesday("In April Norway doubled its tariffs on timber."));
        assertThat(event.places()).isEmpty();
    }

    @Test
    void a_visit_recalled_of_somebody_is_no_entry_but_a_founding_is() {
        assertThat(Told.wednesday("Odile Marchetta, who went to Oslo in July 2029, was invited to Lisbon."))
                .noneMatch(e -> e.title().contains("Oslo"));
        assertThat(Told.wednesday("The Harbour Union, which was founded in July 2029, welcomed the treaty."))
                .anyMatch(e -> Told.date(e).equals("2029-07"));
    }

    @Test
    void a_word_that_mostly_stands_before_a_noun_names_nobody() {
        assertThat(Told.timeline(Told.article(
                                "gazette",
                                "2031-05-14",
                                "The Orvist fighters left Lisbon on Monday. Orvist villages burned on Tuesday. Orvist"
                                        + " leaders met in Oslo on Tuesday. An Orvist said that the dam was safe."))
                        .entities())
                .extracting(Entity::name)
                .doesNotContain("Orvist");
    }

    @Test
    void a_meeting_that_does_not_say_whom_is_that_of_the_line_before() {
        Event meeting = Told.only(Told.wednesday("The leaders of Chile and Peru met President Odile Marchetta in Lisbon"
                + " on Monday. Tomas Brankovar and Ruth Ebbinghaus received their guest in front of the cameras."));
        assertThat(Told.names(meeting.people()))
                .containsExactlyInAnyOrder("Odile Marchetta", "Tomas Brankovar", "Ruth Ebbinghaus");
    }

    @Test
    void what_stands_outside_a_country_s_embassy_is_not_in_the_country() {
        Event attack = Told.only(
                Told.wednesday("A car bomb attack on Monday outside the Peruvian embassy and the U.S. embassy in Oslo"
                        + " killed four people."));
        assertThat(Told.names(attack.places())).containsExactly("Oslo");
    }

    @Test
    void who_receives_a_thing_meets_nobody() {
        assertThat(Told.wednesday("Tomas Brankovar received information from the harbour police on Monday."))
                .isEmpty();
    }

    @Test
    void who_is_told_something_does_not_say_it() {
        assertThat(Told.wednesday(
                        "“The dam is safe,” the engineer, Ruth Ebbinghaus's son, told Odile Marchetta on Monday."
                                + " Speaking to the Harbour Union, Tomas Brankovar said that the dam was safe."))
                .extracting(Event::title)
                .noneMatch(t -> t.startsWith("Marchetta says"))
                .noneMatch(t -> t.contains("Union"));
    }

    @Test
    void words_said_right_after_a_day_was_named_are_of_that_day() {
        assertThat(Told.wednesday("Odile Marchetta arrived in Oslo on Monday. Marchetta said that the dam was safe."))
                .filteredOn(Event::statement)
                .extracting(Told::date)
                .containsExactly("2031-05-12");
    }

    @Test
    void other_people_with_the_same_words_are_other_events() {
        assertThat(Told.wednesday("Odile Marchetta resigned on Monday. Tomas Brankovar resigned on Monday. Ruth"
                        + " Ebbinghaus met Yvo Terhaar on Monday. Brita Lundquist met Amalia Quennell on Monday."))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta %s on Tuesday. | almost resigned",
                "Odile Marchetta %s on Tuesday. | nearly resigned",
                "Odile Marchetta %s on Tuesday. | all but resigned",
                "Odile Marchetta %s on Tuesday. | was about to resign",
                "Odile Marchetta %s in Oslo on Tuesday. | allegedly met Bruno Lindqvist",
                "Odile Marchetta %s in Oslo on Tuesday. | was to have met Bruno Lindqvist",
                "Neither Bruno Lindqvist nor Odile Marchetta %s on Tuesday. | resigned",
                "Odile Marchetta allegedly met and %s in Oslo on Tuesday. | sacked Bruno Lindqvist",
                "A fire %s in Oslo on Tuesday. | nearly destroyed the Harbour Hotel",
            })
    void what_did_not_quite_happen_is_no_event(String sentence, String words) {
        String lead = "The council met in Bergen on Friday. It is a small town. ";
        assertThat(Told.wednesday(sentence.formatted(words))).isEmpty();
        assertThat(Told.wednesday(lead + sentence.formatted(words))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta resigned on Tuesday.",
                "Odile Marchetta narrowly won the vote in Oslo on Tuesday.",
                "The Fjord Bank nearly doubled its fees in Oslo on Tuesday.",
                "Nearly 200 people died in a fire in Oslo on Tuesday.",
            })
    void what_happened_by_a_narrow_margin_happened(String sentence) {
        assertThat(Told.wednesday(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prosecutors say Bruno Lindqvist killed Odile Marchetta in Oslo on Sunday.",
                "Odile Marchetta was shot by Bruno Lindqvist in Oslo on Sunday, police said.",
                "Bruno Lindqvist robbed the Fjord Bank in Oslo on Sunday, according to the indictment.",
                "Police suspect Bruno Lindqvist killed Odile Marchetta in Oslo on Sunday.",
                "Police believe that Bruno Lindqvist robbed the Fjord Bank in Oslo on Sunday.",
            })
    void a_crime_that_somebody_lays_to_a_person_is_no_fact(String sentence) {
        String lead = "The council met in Bergen on Friday. It is a small town. ";
        assertThat(Told.wednesday(sentence)).isEmpty();
        assertThat(Told.wednesday(lead + sentence)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bruno Lindqvist killed Odile Marchetta in Oslo on Sunday. | Lindqvist kills Marchetta in Oslo",
                "Police said a man shot Odile Marchetta in Oslo on Sunday. | Man shoots Marchetta in Oslo",
                "Odile Marchetta was shot in Oslo on Sunday, police said. | Marchetta shot in Oslo",
                "The prosecutors say Bruno Lindqvist met Odile Marchetta in Oslo on Sunday. | Lindqvist meets Marchetta in Oslo",
            })
    void what_names_no_culprit_or_what_a_reporter_tells_is_told(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).contains(title);
    }
}
