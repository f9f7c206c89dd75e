package dev.dateline.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chronologies: a day, and what happened on it. */
class RowsTest {
    private static List<String> rows(String body) {
        return Told.wednesday(body).stream()
                .map(e -> Told.date(e) + " " + e.title())
                .toList();
    }

    @Test
    void each_row_is_an_event_of_its_day_whatever_its_verb() {
        assertThat(rows("""
                        3 April 2031 The harbour board allows night ferries to Vienna.

                        9 April 2031 Odile Marchetta weeps in court.

                        2 May 2031: After a short break, the lawyers call their first witness."""))
                .containsExactly(
                        "2031-04-03 Harbour board allows night ferries to Vienna",
                        "2031-04-09 Marchetta weeps in court",
                        "2031-05-02 Lawyers call their first witness");
    }

    @Test
    void a_row_that_ran_into_the_one_before_is_its_own() {
        assertThat(rows("""
                        3 April 2031 The council opens the bridge 9 April 2031 Tomas Brankovar resigns \
                        2 May 2031 The ferry sinks off Lisbon.

                        4 May 2031 The council orders an inquiry.

                        5 May 2031 The jury finds the captain guilty.""")).contains("2031-04-03 Council opens bridge", "2031-05-02 Ferry sinks off Lisbon");
    }

    @Test
    void what_stands_between_commas_is_left_out() {
        assertThat(rows("""
                        3 April 2031 The captain's brother, Tomas, files a lawsuit against the harbour board.

                        4 May 2031 The council orders an inquiry.

                        5 May 2031 The council opens the bridge.""")).contains("2031-04-03 Captain's brother files lawsuit against harbour board");
    }

    @Test
    void a_row_may_have_an_event_noun_for_a_verb_and_drop_where_somebody_speaks() {
        assertThat(rows("""
                        3 April 2031 Lisbon police interview Tomas Brankovar for three hours.

                        4 May 2031 Odile Marchetta tells Judge Ruth Ebbinghaus she will not testify in her own defence.

                        5 May 2031 The council opens the bridge."""))
                .containsExactly(
                        "2031-04-03 Lisbon police interview Brankovar",
                        "2031-05-04 Marchetta tells Ebbinghaus she will not testify",
                        "2031-05-05 Council opens bridge");
    }

    @Test
    void a_row_that_would_break_off_in_a_question_is_none() {
        assertThat(rows("""
                        3 April 2031 The council expands the rules on what can be eaten as a pledge.

                        4 May 2031 The council orders an inquiry.

                        5 May 2031 The council opens the bridge.""")).containsExactly("2031-05-04 Council orders inquiry", "2031-05-05 Council opens bridge");
    }

    @Test
    void one_line_that_begins_with_a_day_makes_no_chronology() {
        assertThat(rows("3 April 2031 The harbour board allows night ferries to Vienna."))
                .isEmpty();
    }
}
