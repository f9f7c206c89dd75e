package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leads that paint a picture of what their headline tells. */
class SceneTest {
    private static List<Event> told(String headline, String body) {
        return Told.timeline(
                        Told.read("gazette", "---\ntitle: \"" + headline + "\"\ndate: 2031-05-14\n---\n" + body + "\n"))
                .events();
    }

    @Test
    void have_the_headline_for_a_title_and_the_day_of_the_picture() {
        String lead = "Odile Marchetta walked through the mud in rubber boots on Tuesday.";
        Event event = Told.only(told("Marchetta visits drowned fields of Vigra", lead));
        assertThat(event.title()).isEqualTo("Marchetta visits drowned fields of Vigra");
        assertThat(Told.date(event)).isEqualTo("2031-05-13");
        assertThat(event.summary()).isEqualTo(lead);
    }

    @Test
    void show_whom_the_headline_names_last_too() {
        assertThat(told("Brankovar receives Marchetta in Lisbon", "Odile Marchetta smiled on the steps this morning."))
                .extracting(Event::title)
                .containsExactly("Brankovar receives Marchetta in Lisbon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Storm closes port of Vigra | Nils Aas sat in his empty taxi on Tuesday.",
                "What Marchetta wants from Norway | Odile Marchetta sat in a cafe on Tuesday.",
                "Marchetta warns of cuts in Norway | Odile Marchetta smiled on Tuesday.",
                "Marchetta visits fields of Vigra | Odile Marchetta had walked there before.",
                "Marchetta visits fields of Vigra | Odile Marchetta never smiled.",
            })
    void tell_nothing_of_others_or_of_what_is_no_deed_of_that_day(String headline, String lead) {
        assertThat(told(headline, lead)).isEmpty();
    }
}
