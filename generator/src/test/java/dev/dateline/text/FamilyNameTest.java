package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is called by from the second time on. */
class FamilyNameTest {
    @ParameterizedTest
    @CsvSource({
        "Odile Marchetta, Marchetta",
        "Tomas al-Brankovar, Brankovar",
        "Zhao Lanfen, Zhao",
        "Zhao Yi, Zhao",
        "Zhao Lan Fen, Zhao",
        "Kang Mi-seo, Kang",
        "Kang Mi Seo, Kang",
        "Kang Mi Un, Kang",
        "Lee Hsien Tong, Lee",
        "Lee Harvey Marchetta, Marchetta",
        "Kim Marchetta, Marchetta",
        "Kim Harbour, Harbour",
        "Lin Marsh, Marsh",
        "Ho Harbour Marsh, Marsh",
        "Elizabeth II, Elizabeth II",
    })
    void the_familys_name_stands_first_or_last(String person, String family) {
        assertThat(FamilyName.of(person)).isEqualTo(family);
    }
}
