package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles have all that their sentence says, of whom it says it, and in its number. */
class TimelineWholeTitlesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Fjordia Company said on Monday that it would give a free coat to anyone who had bought a boat.",
                "The Chilean government declared the search of the southern coast over on Monday.",
                "Tomas Brankovar said on Monday that Chile was facing not a small storm but a flood.",
                "Peruvian doctors said on Monday that they have treated and tended more than 900 people.",
                "Odile Marchetta has admitted his plan to find a new harbour in Chile has not succeeded.",
                "The Peruvian minister Odile Marchetta said on Monday the dam would be paid for up to 2040.",
            })
    void a_title_that_would_break_off_is_none(String sentence) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Over three days in May, Tomas Brankovar received 775 mg of salt, during the same week that Odile Marchetta was giving him water.",
                "Revenue doubled after switching from the firm's hourly rates to fixed and negotiated fees the previous year.",
                "Tomas Brankovar was told on Monday that the mine would close.",
                "Tomas Brankovar received a copy of Chile's plan on Monday.",
            })
    void who_did_not_do_it_heads_nothing(String sentence) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fjord Corps sues Peru over the bridge. | Fjord Corps sues Peru over bridge",
                "Lena Holm was met by Tomas Brankovar of the National Council of Sailors, who traveled to Lima on Monday."
                        + " | Holm and Brankovar meet",
                "On Monday Odile Marchetta proposed a piece of legislation that empowers sailors."
                        + " | Marchetta proposes piece of legislation",
                "Tomas Brankovar said on Monday that Odile Marchetta received information from Port Ashe sailors."
                        + " | Brankovar says Marchetta received information from Port Ashe sailors",
                "Peruvian rebels said on Monday that they were firmly in control of the town of Tacna."
                        + " | Peruvian rebels say they were firmly in control of town of Tacna",
                "Sara Karras was born in Peru on Monday. | Karras born in Peru",
            })
    void a_title_has_the_number_and_the_end_of_its_clause(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).containsExactly(title);
    }
}
