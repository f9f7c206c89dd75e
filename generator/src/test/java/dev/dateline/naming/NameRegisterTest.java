package dev.dateline.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name stands for, and which names are one. */
class NameRegisterTest {
    /** {@code kind name} of each name, in the order of the text. */
    private static List<String> settled(String... bodies) {
        Read read = Read.of(bodies);
        return read.passages().stream()
                .flatMap(p -> p.names().stream())
                .map(read.register()::of)
                .map(e -> e == null ? "-" : e.kind().toString().toLowerCase(java.util.Locale.ROOT) + " " + e.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They thanked President Tomas Brankovar. | person Tomas Brankovar",
                "They work at the Harbour Ministry. | organization Harbour Ministry",
                "They sailed from Lisbon. | place Lisbon",
                "They watched it on Fjord TV. | organization Fjord TV",
            })
    void a_name_has_one_kind(String sentence, String settled) {
        assertThat(settled(sentence)).containsExactly(settled);
    }

    @Test
    void a_family_name_alone_is_the_person_of_another_article() {
        assertThat(settled("They thanked President Tomas Brankovar.", "They thanked Brankovar."))
                .containsExactly("person Tomas Brankovar", "person Tomas Brankovar");
    }

    @Test
    void a_family_name_is_one_with_and_without_its_article() {
        assertThat(settled(
                        "They thanked President Tomas al-Brankovar.", "They thanked Brankovar.", "Al-Brankovar left."))
                .containsOnly("person Tomas al-Brankovar");
    }

    @Test
    void who_is_called_by_the_first_word_with_a_form_of_address_is_that_person() {
        assertThat(settled("They met Zhou Lanfen there.", "They thanked Mr. Zhou.", "Then Mr. Zhou left."))
                .containsOnly("person Zhou Lanfen");
        assertThat(settled("They met Brita Lundquist there.", "They saw Brita.", "They asked Brita there."))
                .contains("-");
        assertThat(settled("They met Zahir Ghanem there.", "Then Zahir said no. Zahir left."))
                .containsOnly("person Zahir Ghanem");
    }

    @Test
    void a_house_that_says_something_now_and_then_is_nobody() {
        String seen = "They sold Fjordia. ".repeat(9);
        assertThat(settled("Then Fjordia said no. " + seen)).containsOnly("organization Fjordia");
        assertThat(settled("Then Fjordia said no. They sold Fjordia.")).containsOnly("person Fjordia");
    }

    @Test
    void a_word_that_comes_back_far_oftener_than_a_name_that_ends_in_it_is_no_short_form() {
        String seen = "They sold Fjordia. ".repeat(50);
        assertThat(settled("They asked Marsh Fjordia, 40, there. " + seen))
                .contains("person Marsh Fjordia", "organization Fjordia");
    }

    @Test
    void where_things_are_is_a_place_though_two_capitals_look_like_somebody() {
        String town = "They met in Bala Amra. They slept near Bala Amra. They met in Bala Amra, a town of herders. ";
        assertThat(settled(town + "They left Bala Amra.")).containsOnly("place Bala Amra");
    }

    @Test
    void two_everyday_words_are_no_person_until_somebody_has_an_age_or_speaks() {
        String everyday = "The river was high. He saw the song of a fair bird by the river in a fair light.";
        assertThat(settled("They heard Fair River. " + everyday)).doesNotContain("person Fair River");
        assertThat(settled("They heard Fair River, 41, sing. " + everyday)).contains("person Fair River");
        assertThat(settled("Then Fair River said no. They saw Fair River. " + everyday))
                .contains("person Fair River");
    }

    @Test
    void what_goes_by_its_first_word_is_a_house_and_no_person() {
        String house = "They sued Hollin Brae. Then Hollin Brae said no. They left Hollin Brae. ";
        assertThat(settled(house + "They paid Hollin. Then Hollin fell. They sold Hollin."))
                .contains("organization Hollin Brae")
                .doesNotContain("person Hollin Brae");
        assertThat(settled(house + "They paid Brae. Then Brae fell. They met Brae."))
                .contains("person Hollin Brae");
    }

    @Test
    void a_name_that_stands_only_in_headlines_is_nobody() {
        String small = "The plan outlines a budget. The bank presses for a new budget. A plan is a plan.";
        assertThat(settled("Brankovar Presses for Budget Plan", "President Brankovar left. " + small))
                .containsExactly("-", "-", "person Brankovar");
    }

    @Test
    void a_town_that_no_gazetteer_has_is_where_things_happen() {
        assertThat(settled("They met in Tervasalmi. Two men were held in Tervasalmi. They left Tervasalmi."))
                .contains("place Tervasalmi")
                .doesNotContain("organization Tervasalmi");
        assertThat(settled("They met in Tervasalmi. Tervasalmi said no. They saw Tervasalmi, who left."))
                .doesNotContain("place Tervasalmi");
        assertThat(settled("They work in the Tervasalmi. The Tervasalmi writes of it. They love the Tervasalmi."))
                .doesNotContain("place Tervasalmi", "person Tervasalmi");
    }

    @Test
    void an_abbreviation_is_nobodys_family_name() {
        assertThat(settled("They met Brita Lundquist UN.", "The ship of the UN sank. The UN paid.  They saw the UN."))
                .startsWith("person Brita Lundquist")
                .doesNotContain("person UN");
    }

    @Test
    void the_word_before_an_office_is_the_offices() {
        assertThat(settled("They thanked Harbour Minister Odile Marchetta.")).containsExactly("person Odile Marchetta");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bus crashed in Dunvale during a storm. | place Dunvale",
                "A ferry sank near Upper Dunvale. | place Upper Dunvale",
                "A school burned in the town of Beni Marchett. | place Beni Marchett",
                "They lost confidence in Marchetta. | -",
                "They are buyers of shares in Fjordia. | -",
                "They work in Fjordia mines. | -",
            })
    void what_something_is_in_at_the_end_of_a_clause_is_a_place(String sentence, String settled) {
        assertThat(settled(sentence)).containsExactly(settled);
    }

    @Test
    void what_does_what_a_house_does_is_none_of_the_people() {
        assertThat(settled("Fjordia Marchett cut 300 jobs.")).containsExactly("organization Fjordia Marchett");
        assertThat(settled("Mayor Odile Marchetta cut 300 jobs.")).containsExactly("person Odile Marchetta");
        assertThat(settled("Odile Marchetta cut 300 jobs.", "They thanked Marchetta."))
                .containsOnly("person Odile Marchetta");
    }

    @Test
    void another_first_name_speaks_against_another_spelling_of_the_family() {
        assertThat(settled(
                        "They thanked President Hugo Lundorker.",
                        "The ship Ilse Lundarker Mole sank.",
                        "They saw the Ilse Lundarker.",
                        "They thanked Lundarker."))
                .last()
                .isNotEqualTo("person Hugo Lundorker");
        assertThat(settled("They thanked President Hugo Lundorker.", "They thanked Lundarker."))
                .containsOnly("person Hugo Lundorker");
    }

    @Test
    void who_is_told_often_and_goes_by_the_last_word_is_somebody() {
        String often = "They thanked Ilse Lundarker. ".repeat(12);
        assertThat(settled(often)).containsOnly("organization Ilse Lundarker");
        assertThat(settled(often, "They met Lundarker. They saw Lundarker. They left Lundarker."))
                .containsOnly("person Ilse Lundarker");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They thanked Velm Kestrow. | false",
                "They thanked Odile Kestrow. | true",
                "They thanked O.F. Kestrow. | true",
                "They thanked Velm F. Kestrow. | true",
                "They thanked Velm Kestrow, 41. | true",
                "They thanked Velm Kestrow, who left. | true",
                "They thanked President Velm Kestrow. | true",
                "They thanked Velm Kestrow. They saw Kestrow. | true",
                "They thanked Velm Kestrow. They saw Velm. | false",
                "They thanked O.F. Kestrow Nova. | false",
                "They thanked Western Kestrow. They saw Kestrow. | false",
            })
    void two_capitals_are_somebody_for_certain_where_something_besides_says_so(String text, boolean certain) {
        Read read = Read.of(text);
        assertThat(read.register().of(read.passages().get(0).names().get(0)))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Entity.Kind.PERSON))
                .extracting(Entity::certain)
                .isEqualTo(certain);
    }

    @Test
    void a_word_that_does_nothing_is_a_body_for_nobody_to_list() {
        String thrice = "They like Velmorin. They saw Velmorin. They left Velmorin. ";
        assertThat(Read.of(thrice).register().of("Velmorin"))
                .extracting(Entity::certain)
                .isEqualTo(false);
        assertThat(Read.of(thrice + "Then Velmorin said no.").register().of("Velmorin"))
                .extracting(Entity::certain)
                .isEqualTo(true);
    }

    @Test
    void a_word_that_heads_a_firms_name_oftener_than_it_ends_somebodys_is_the_firm() {
        String person = "They thanked Hugo Lundorker. ";
        String firm = "They work at the Lundorker Motor Company. ";
        assertThat(settled(person + firm, "They paid Lundorker.")).last().isEqualTo("person Hugo Lundorker");
        assertThat(settled(person + firm + firm, "They paid Lundorker.")).last().isNotEqualTo("person Hugo Lundorker");
        assertThat(settled(person + firm + firm, "They thanked Mr. Lundorker."))
                .last()
                .isEqualTo("person Hugo Lundorker");
    }

    @Test
    void who_is_called_for_short_is_one_with_the_whole_name() {
        assertThat(settled("They thanked Henry Kestrow. They thanked Henry Kestrow.", "They thanked Hank Kestrow."))
                .containsOnly("person Henry Kestrow");
        assertThat(settled("They thanked Henry Kestrow. They thanked Henry Kestrow.", "They thanked Harriet Kestrow."))
                .contains("person Harriet Kestrow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They left the Office again. | -",
                "They saw the Battle of Tervasalmi. | -",
                "They signed the Harbour Council Treaty. | -",
                "They asked the Assembly there. | organization Assembly",
                "Then the Lundorker Report said no. | organization Lundorker Report",
            })
    void a_word_for_a_thing_names_nobody(String sentence, String first) {
        assertThat(settled(sentence)).first().isEqualTo(first);
    }

    @Test
    void who_is_called_by_the_first_word_as_families_stand_there_is_that_person() {
        assertThat(settled("They thanked Hahn Lun-dok there.", "Then Hahn said no. Hahn left. They met Hahn."))
                .containsOnly("person Hahn Lun-dok");
    }

    @Test
    void the_title_of_a_work_is_no_house() {
        assertThat(settled("They saw “The House of Fjords” there.")).containsOnly("-");
        assertThat(settled("They asked the House of Fjords there.")).containsOnly("organization House of Fjords");
    }

    @Test
    void what_somebody_is_a_manager_of_is_a_house() {
        assertThat(settled("They met Fjordia Marchett manager Odile Brankovar there."))
                .containsExactly("organization Fjordia Marchett", "person Odile Brankovar");
    }

    @Test
    void whose_familys_name_stands_first_goes_by_it() {
        assertThat(settled("They thanked Zhao Lanfen. They paid Zhao.")).containsOnly("person Zhao Lanfen");
        assertThat(settled("They thanked Li Lanfen. They paid Liu Lanfen."))
                .containsExactly("person Li Lanfen", "person Liu Lanfen");
    }
}
