package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What began or ended on a day that the sentence names, in whatever clause it says so. */
class OnsetTest {
    private static List<String> told(String sentence) {
        List<Event> events = Told.wednesday(sentence);
        return events.stream().map(e -> Told.date(e) + " " + e.title()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strike began in Oslo on 3 May. | Strike begins in Oslo",
                "The country's protests started in Oslo on 3 May. | Protests start in Oslo",
                "The strike at the port of Oslo, which began on 3 May, has cost it dearly. | Strike at port of Oslo begins",
                "Ferries have been idle since the dockers' strike began on 3 May. | Dockers' strike begins",
                "Thousands have fled since fighting broke out in Bergen on 3 May. | Fighting breaks out in Bergen",
                "More than 200 people have died since pro-reform protests erupted on 3 May in the southern city of Bergen."
                        + " | Pro-reform protests erupt in Bergen",
                "The trial of Odile Marchetta, which opened in Oslo on 3 May, may last a month."
                        + " | Trial of Marchetta opens in Oslo",
                "The mayor said work on the tunnel had started on 3 May. | Work on tunnel starts",
                "The hunger strike in the prison of Bergen ended on 3 May. | Hunger strike in prison of Bergen ends",
                "Violence which erupted on 3 May in Bergen has left 20 people dead. | Violence erupts in Bergen",
                "An inquiry into the sinking began in Oslo on 3 May. | Inquiry into sinking begins in Oslo",
            })
    void a_beginning_is_an_event_of_its_day(String sentence, String title) {
        assertThat(told(sentence)).contains("2031-05-03 " + title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No strike began in Oslo on 3 May.",
                "The cost of the strike in Oslo began to rise on 3 May.",
                "If the strike in Oslo had begun on 3 May, the ferries would be idle.",
                "The strike began on 3 May.",
                "His career in Oslo began on 3 May.",
                "Ferries have been idle since protests against his rule began in Oslo on 3 May.",
                "The latest offensive began on 3 May.",
            })
    void none_is_made_up_and_none_stands_without_what_or_where(String sentence) {
        assertThat(told(sentence)).noneMatch(line -> line.contains("beg") || line.contains("ris"));
    }

    @Test
    void those_who_are_counted_do_not_begin() {
        assertThat(told("The army has held 700 people across the country since the first protests broke out in Oslo on"
                        + " 3 May."))
                .contains("2031-05-03 First protests break out in Oslo")
                .noneMatch(line -> line.contains("people break"));
    }

    @Test
    void what_is_to_begin_is_planned() {
        Event planned = Told.only(Told.wednesday("The festival opens in Bergen on 4 June."));
        assertThat(planned.status().word()).isEqualTo("planned");
        assertThat(Told.date(planned)).isEqualTo("2031-06-04");
    }
}
