package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

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
    void a_day_within_a_sentence_does_not_cut_it() {
        Event event = Told.only(Told.wednesday("On May 14, 2031 Odile Marchetta arrived in Vienna."));
        assertThat(event.summary()).startsWith("On May 14");
    }
}
