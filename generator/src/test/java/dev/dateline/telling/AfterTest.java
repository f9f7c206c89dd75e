package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told to have been so many days after something else. */
class AfterTest {
    private static List<String> told(String body) {
        return Told.wednesday(body).stream()
                .map(e -> Told.date(e) + " " + e.title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two days after the fire | 2031-05-12",
                "a week before the fire | 2031-05-03",
            })
    void is_of_the_day_that_this_makes(String when, String day) {
        assertThat(told("A fire broke out in Vigra on 10 May.\n\n" + "Jane Doe was arrested in Vigra " + when + "."))
                .contains(day + " Doe arrested in Vigra");
    }

    @Test
    void is_of_no_day_where_nobody_tells_when_the_other_was() {
        assertThat(
                        told(
                                "Norwegian sailors protested in Bergen against lower pay.\n\nJane Doe was arrested in Oslo two days after Norway closed the harbour."))
                .noneMatch(line -> line.contains("arrested"));
    }
}
