package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article that leads with what has been done, and names the day only a few sentences on. */
class LaterDayTest {
    private static List<String> told(String headline, String body) {
        String file = "---\ntitle: \"" + headline + "\"\ndate: 2031-05-14\n---\n" + body + "\n";
        return Told.timeline(Told.read("gazette", file)).events().stream()
                .map(e -> Told.date(e) + " " + e.title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Man arrested over fire in Vigra | A man has been arrested over a fire in Vigra. A 29-year-old man from the town was arrested on Monday. | 2031-05-12",
                "Council refuses homes at Vigra | Councillors in Bergen have refused permission for 40 homes at Vigra. The board voted on Monday to reject the plan. | 2031-05-12",
                "Fjord Boats rejects Halden bid | Fjord Boats has rejected a bid of $2 billion from Halden Lines. The board made the decision at a meeting in Oslo on Monday. | 2031-05-12",
            })
    void is_dated_by_the_sentence_that_names_the_day(String headline, String body, String day) {
        assertThat(told(headline, body))
                .anyMatch(line -> line.startsWith(day))
                .noneMatch(line -> line.startsWith("2031-05-14"));
    }

    @Test
    void counts_as_a_day_that_is_named() {
        String recalls = """
                ---
                title: "A year of Vigra"
                date: 2031-12-04
                ---
                Homes at Vigra were a matter of the year. Councillors in Bergen refused permission for 40 homes in May.
                """;
        String tells = """
                ---
                title: "Council refuses homes at Vigra"
                date: 2031-05-14
                ---
                Councillors in Bergen have refused permission for 40 homes at Vigra. The board voted on Monday to reject it.
                """;
        assertThat(Told.timeline(Told.read("echo", recalls), Told.read("gazette", tells))
                        .events())
                .anyMatch(e -> e.title().equals("Council refuses homes at Vigra")
                        && Told.date(e).equals("2031-05-12"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // another one
                "Second man arrested over fire in Vigra | A second man has been arrested over a fire in Vigra. A 29-year-old was arrested on Monday.",
                // somebody else
                "Doe charged over fire in Vigra | Jane Doe has been charged over a fire in Vigra. Jonas Mirek was charged on Monday.",
                // weeks ago
                "Man arrested over fire in Vigra | A man has been arrested over a fire in Vigra. His brother was arrested on 7 April.",
                // a day of its own
                "Man arrested over fire in Vigra | A man was arrested on Wednesday over a fire in Vigra. His brother was arrested on Monday.",
            })
    void stays_on_the_articles_day_where_the_other_sentence_tells_something_else(String headline, String body) {
        assertThat(told(headline, body)).contains("2031-05-14 " + headline);
    }
}
