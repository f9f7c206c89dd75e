package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A title and the sentence that is quoted under it. */
class HeadingTest {
    @Test
    void the_sentence_has_what_the_title_says() {
        Event event = Told.timeline(
                        Told.article("a", "2031-05-14", "Odile Marchetta met Tomas Brankovar in Vienna on Monday."),
                        Told.article(
                                "b",
                                "2031-05-15",
                                "On Monday Odile Marchetta and the harbour board's long"
                                        + " delegation met Tomas Brankovar, and the harbour board's delegation spoke of ferries."),
                        Told.article(
                                "c",
                                "2031-05-16",
                                "On Monday Odile Marchetta and the harbour board's long"
                                        + " delegation met Tomas Brankovar, and the harbour board's delegation spoke of trains."))
                .events()
                .stream()
                .filter(e -> e.articles().size() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(event.title()).isEqualTo("Odile Marchetta meets Tomas Brankovar in Vienna");
        assertThat(event.summary()).contains("Vienna");
    }

    @Test
    void what_is_due_this_week_is_no_week_ago() {
        Event event = Told.only(
                Told.wednesday("Odile Marchetta is due to meet Tomas Brankovar of the harbour board on Thursday."));
        assertThat(Told.date(event)).isEqualTo("2031-05-15");
    }

    @Test
    void what_is_to_be_done_to_somebody_is_headed_so() {
        assertThat(Told.wednesday("Odile Marchetta will be buried in Vienna on Friday.")
                        .get(0)
                        .title())
                .isEqualTo("Marchetta to be buried in Vienna");
    }

    @Test
    void a_caption_that_lost_its_full_stop_is_a_sentence_of_its_own() {
        Event event = Told.only(Told.wednesday("Odile Marchetta smiles by the old harbour wall The premier of Portugal"
                + " met Tomas Brankovar on Monday."));
        assertThat(event.summary()).startsWith("The premier");
    }
}
