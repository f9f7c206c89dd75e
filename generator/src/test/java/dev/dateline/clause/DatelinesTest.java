package dev.dateline.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before a report's first sentence is no part of it. */
class DatelinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO (Gazette) - Odile Marchetta arrived in Vienna on Monday.",
                "OSLO — Odile Marchetta arrived in Vienna on Monday.",
                "NEW HARLING, Fla. — Odile Marchetta arrived in Vienna on Monday.",
                "OSLO | Mon May 12, 2031 4:44 am EDT OSLO (Gazette) - Odile Marchetta arrived in Vienna on Monday.",
                "14 May 2031 Last updated at 17:57 GMT Help Odile Marchetta arrived in Vienna on Monday.",
                "By Brita Lundquist Gazette News, Lisbon Odile Marchetta arrived in Vienna on Monday.",
                "Premier travels again May 14, 2031 Odile Marchetta arrived in Vienna on Monday.",
            })
    void the_quoted_sentence_begins_after_it(String text) {
        Event event = Told.only(Told.wednesday(text));
        assertThat(event.summary()).isEqualTo("Odile Marchetta arrived in Vienna on Monday.");
        assertThat(Told.date(event)).isEqualTo("2031-05-12");
    }

    @Test
    void the_day_of_the_page_is_not_that_of_its_headline() {
        assertThat(Told.wednesday("Brankovar resigns May 14, 2031 Tomas Brankovar resigned yesterday."))
                .extracting(Told::date)
                .contains("2031-05-13");
    }

    @Test
    void a_headline_that_ran_into_the_sentence_is_cut_off() {
        Event event = Told.only(Told.wednesday("Ferry in trouble off coast A ferry sank near Lisbon on Monday."));
        assertThat(event.summary()).isEqualTo("A ferry sank near Lisbon on Monday.");
    }

    @Test
    void whom_a_pull_quote_quotes_is_no_part_of_the_next_sentence() {
        assertThat(Told.wednesday(
                        "“We wait” End Quote Brita Lundquist Minister “Odile Marchetta arrived in Oslo on Monday.”"))
                .extracting(Event::summary)
                .noneMatch(summary -> summary.contains("End Quote"));
    }

    @Test
    void an_acronym_before_a_dash_is_no_town() {
        Event event =
                Told.only(Told.wednesday("Ministers of OPEC – the first to meet since May – met in Oslo on Monday."));
        assertThat(event.summary()).startsWith("Ministers of OPEC");
    }

    @Test
    void a_day_within_a_sentence_does_not_cut_it() {
        Event event = Told.only(Told.wednesday("On May 14, 2031 Odile Marchetta arrived in Vienna."));
        assertThat(event.summary()).startsWith("On May 14");
    }
}
