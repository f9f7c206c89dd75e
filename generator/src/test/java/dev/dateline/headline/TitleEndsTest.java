package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a title ends, whom it keeps of those that its sentence names, and in which number its verb is. */
class TitleEndsTest {
    private static void assertTitle(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peruvian ferry sales fell by the largest amount in ten years on Monday."
                        + " | Peruvian ferry sales fall by largest amount in ten years",
                "Fjordia's profit dropped on Monday to a level not seen in 20 years."
                        + " | Fjordia's profit drops to level not seen in 20 years",
                "On Monday Peru proclaimed the Fjord Republic with its seat at Tacna. | Peru proclaims Fjord Republic with its seat at Tacna",
                "On Monday Peru proclaimed the second new Fjord Republic with its seat at the old Tacna pier."
                        + " | Peru proclaims second new Fjord Republic",
                "On Monday Peru enacted Law 10/59 and sent it to Tacna. | Peru enacts Law 10/59",
                "On Monday Peru announced a ferry truce - Chile would only sail at night. | Peru announces ferry truce",
                "Fjordia hit a two-and-a - half-year high in Peru on Monday."
                        + " | Fjordia hits two-and-a - half-year high in Peru",
                "Odile Marchetta hosted the Hope For Vigra concert on Monday. | Marchetta hosts Hope For Vigra concert",
                "Odile Marchetta took over as mayor of Oslo on Monday. | Marchetta takes over as mayor of Oslo",
                "Odile Marchetta resigned on Monday as protests spread in Oslo. | Marchetta resigns",
            })
    void a_title_ends_where_its_phrase_does(String sentence, String title) {
        assertTitle(sentence, title);
    }

    @ParameterizedTest
    @CsvSource({
        "Odile Marchetta won on Monday.",
        "A coup in Oslo on Monday established Odile Marchetta as regent.",
        "Interest rates in Peru rose in April from about 1.2 percent a month to more than 2 percent.",
        "Chilean ferries dropped the supplies on Monday five miles (8 km) north of the port.",
    })
    void what_breaks_off_heads_nothing(String sentence) {
        assertThat(Told.wednesday(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta was deposed on Monday by her loyal prime minister Tomas Brankovar."
                        + " | Marchetta deposed by Brankovar",
                "Odile Marchetta was deposed on Monday by her loyal guards. | Marchetta deposed by her loyal guards",
                "The Fjord Army began the great Salt March on Monday. | Fjord Army begins great Salt March",
            })
    void whose_aide_somebody_is_goes_with_the_title(String sentence, String title) {
        assertTitle(sentence, title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peruvian forces under General Odile Marchetta invaded Chile on Monday."
                        + " | Peruvian forces under Marchetta invade Chile",
                "On Monday the Japanese attacked the Chilean fleet. | Japanese attack Chilean fleet",
                "The Pakistanis elected a new parliament on Monday. | Pakistanis elect new parliament",
                "The Harbour Party of Chile activists fled to Oslo on Monday. | Harbour Party of Chile activists flee to Oslo",
                "The Bank of Vigra raised its rate on Monday. | Bank of Vigra raises its rate",
                "Peru attacked the Chilean fleet on Monday. | Peru attacks Chilean fleet",
            })
    void several_have_a_verb_for_several(String sentence, String title) {
        assertTitle(sentence, title);
    }
}
