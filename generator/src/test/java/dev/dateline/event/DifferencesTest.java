package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports of one event that do not agree stay one event, and say in what they differ. */
class DifferencesTest {
    private static Event blast(String one, String other) {
        return Told.only(Told.timeline(
                        Told.article(
                                "gazette",
                                "2031-05-14",
                                "An explosion on the ferry in Lisbon killed " + one + " sailors on Monday."),
                        Told.article(
                                "herald",
                                "2031-05-14",
                                "An explosion on the ferry in Lisbon killed " + other + " sailors on Monday."))
                .events());
    }

    @Test
    void another_number_of_dead_is_a_difference() {
        assertThat(blast("12", "15").differences()).singleElement().satisfies(d -> {
            assertThat(d.subject()).isEqualTo("number");
            assertThat(d.readings()).extracting(Difference.Reading::label).containsExactly("12", "15");
            assertThat(d.readings())
                    .extracting(Difference.Reading::articles)
                    .containsExactly(List.of("gazette"), List.of("herald"));
        });
    }

    @Test
    void the_same_number_in_words_is_none() {
        assertThat(blast("three", "3").differences()).isEmpty();
    }
}
