package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.SourceSpan;
import dev.dateline.text.Name.Guess;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name begins and ends, and what is none. */
class NameBoundsTest {
    private static List<Name> names(String text) {
        return Names.in(Tokens.of(text, new SourceSpan(0, text.length())), t -> false, t -> false);
    }

    private static String forms(String text) {
        return names(text).stream().map(Name::form).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they asked the Fjord Observatory for Human Rights again | Fjord Observatory for Human Rights",
                "they asked the Harbour Centre for Strategic and Nautical Studies again"
                        + " | Harbour Centre for Strategic and Nautical Studies",
                "they asked the Fjord Bank for Reconstruction and Development again"
                        + " | Fjord Bank for Reconstruction and Development",
                "they asked the Harbour Council on Foreign Relations again | Harbour Council on Foreign Relations",
                "they left the Harbour Council for Brankovar Boats | Harbour Council, Brankovar Boats",
                "they left the Harbour Council for Lisbon | Harbour Council, Lisbon",
                "they asked the Harbour Council on Lisbon | Harbour Council, Lisbon",
                "they asked the Department of Fishing and Harbour Services | Department of Fishing and Harbour Services",
                "they asked the Department of Justice again | Department of Justice",
                "they met a Securities and Harbour Commission lawyer | Securities and Harbour Commission",
                "they met the UN Food and Fishing Organization there | UN Food and Fishing Organization",
                "they met a Fjord Fire and Rescue Service crew | Fjord Fire and Rescue Service",
                "they asked Save the Children again | Save the Children",
                "they asked Doctors Without Borders again | Doctors Without Borders",
            })
    void a_body_keeps_what_it_is_for(String text, String found) {
        assertThat(forms(text)).isEqualTo(found);
        assertThat(names(text).get(0).guess()).isEqualTo(Guess.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they saw the 82nd Airborne Division there | 82nd Airborne Division",
                "they saw the 1st Cavalry there | 1st Cavalry",
                "they live in 42nd Brankovar | Brankovar",
                "they saw II Corps there | II Corps",
                "they read Part II again | Part II",
                "they read Chapter 11 again | ''",
                "they fought World War II there | World War II",
                "they saw John Paul II there | John Paul II",
            })
    void a_number_is_of_the_name_that_it_numbers(String text, String found) {
        assertThat(forms(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they asked the Lisbon-based Harbour Council again | Harbour Council",
                "they asked the New York-based Harbour Council again | Harbour Council",
                "they asked Nato-member Peru again | Peru",
                "they live in Leigh-on-Sea now | Leigh-on-Sea",
                "they asked the Asset-Backed Securities Board | Asset-Backed Securities Board",
                "a Harbour Guard C-130 landed | Harbour Guard, C-130",
            })
    void what_is_said_of_a_body_is_no_part_of_its_name(String text, String found) {
        assertThat(forms(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they asked Special Counsel Odile Marchetta there | Odile Marchetta | Special Counsel",
                "they asked Lieutenant-General Odile Marchetta there | Odile Marchetta | Lieutenant-General",
                "they asked Deputy Foreign Minister Odile Marchetta | Odile Marchetta | Deputy Foreign Minister",
                "they asked High Commissioner for Human Rights Odile Marchetta"
                        + " | Odile Marchetta | High Commissioner for Human Rights",
                "they asked PM Odile Marchetta there | Odile Marchetta | PM",
                "at 8.15 PM they saw Odile Marchetta | Odile Marchetta | ''",
                "they asked Brankovar editor Odile Marchetta there | Odile Marchetta | editor",
            })
    void a_title_is_no_part_of_the_name_behind_it(String text, String name, String role) {
        Name last = names(text).get(names(text).size() - 1);
        assertThat(last.form()).isEqualTo(name);
        assertThat(last.role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they asked Odile King again | Odile King",
                "they asked Odile Pastor again | Odile Pastor",
                "they asked Odile Marchetta Bishop again | Odile Marchetta Bishop",
                "they asked Chilean King Marchetta again | Chilean, Marchetta",
                "they asked Brankovar King Marchetta again | Marchetta",
                "they asked Harbour Court Judge Marchetta again | Harbour Court, Marchetta",
            })
    void a_title_at_the_end_of_a_name_is_the_familys(String text, String found) {
        assertThat(forms(text)).isEqualTo(found);
    }

    @Test
    void nobody_with_a_title_is_of_the_body_that_he_leads() {
        assertThat(forms("they saw the Special Forces of Colonel Odile Marchetta there"))
                .isEqualTo("Special Forces, Odile Marchetta");
    }

    @Test
    void an_envoy_is_no_part_of_the_body_that_he_is_sent_to() {
        assertThat(forms("they saw the envoy to the United Nations Odile Marchetta there"))
                .isEqualTo("United Nations, Odile Marchetta");
        assertThat(forms("they saw the United Nations Harbour Mission there"))
                .isEqualTo("United Nations Harbour Mission");
    }

    @Test
    void a_state_is_a_place_with_the_country_that_it_is_of() {
        assertThat(names("they left the Republic of Peru again"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.form()).isEqualTo("Republic of Peru");
                    assertThat(found.guess()).isEqualTo(Guess.PLACE);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they met in Brankovar, Mich., again",
                "they met Brankovar (Mich.) again",
                "they met Brankovar, D-Mich., again",
            })
    void the_short_form_of_a_state_behind_a_name_is_none(String text) {
        assertThat(forms(text)).isEqualTo("Brankovar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"South Korean boats left", "the Latin American boats left"})
    void an_adjective_of_two_words_is_a_nationality(String text) {
        assertThat(names(text)).singleElement().extracting(Name::guess).isEqualTo(Guess.NATIONALITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they saw the Chilean Trade Agreement again | UNKNOWN",
                "they saw the Chilean Civil War again | UNKNOWN",
                "they saw a Chilean Fjord Orchestra again | ORGANIZATION",
                "they saw the Chilean Odile Marchetta again | PERSON",
            })
    void where_a_thing_comes_from_makes_nobody_of_it(String text, Guess last) {
        List<Name> found = names(text);
        assertThat(found.get(found.size() - 1).guess()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they asked the Queen Odile Hospital again | Queen Odile Hospital",
                "they asked the General Harbour Council again | General Harbour Council",
                "they asked the Peru General Assembly again | Peru General Assembly",
                "they asked the Dunvale County Sheriff's Office | Dunvale County Sheriff's Office",
                "they asked the District Attorney's Office there | District Attorney's Office",
                "they asked Saint Odile's Hospital Trust there | Saint Odile's Hospital Trust",
                "they asked King's College there | King's College",
                "they asked the Fjord Women's Council there | Fjord Women's Council",
                "they asked the Nurses' Harbour Trust there | Nurses' Harbour Trust",
                "they asked the Fjord Union of Nurses and Midwives there | Fjord Union of Nurses and Midwives",
                "they asked the ruling All Fjord Congress there | All Fjord Congress",
                "they lost to Lisbon Rovers there | Lisbon Rovers",
            })
    void a_body_keeps_after_whom_it_is_called_and_whose_it_is(String text, String found) {
        assertThat(forms(text)).isEqualTo(found);
        assertThat(names(text).get(0).guess()).isEqualTo(Guess.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they met Queen Odile there | Odile",
                "they met Generals Odile Marchetta and Tomas Brankovar | Odile Marchetta, Tomas Brankovar",
                "they thanked General Tomas Brankovar there | Tomas Brankovar",
                "they met Henry “Hank” Marchetta there | Henry Marchetta",
                "they met Lucia de la Marchetta there | Lucia de la Marchetta",
                "they met Jorge Luis de la Marchetta Brankovar | Jorge Luis de la Marchetta Brankovar",
            })
    void somebody_has_a_title_a_nickname_and_small_words(String text, String found) {
        assertThat(forms(text)).isEqualTo(found);
        assertThat(names(text).get(0).guess()).isEqualTo(Guess.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they asked EU Climate Commissioner Odile Marchetta there | EU, Odile Marchetta",
                "they asked British Energy Secretary Odile Marchetta there | British, Odile Marchetta",
                "they asked British Energy again | British Energy",
            })
    void what_an_office_is_for_is_no_body(String text, String found) {
        assertThat(forms(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a plant of Fjord Boats Inc. (NYSE: FJB) closed | Fjord Boats Inc.",
                "the boats (FJB.L) sank | ''",
                "the union (FBU) met | FBU",
                "the union (Fjordian: FBU) met | Fjordian, FBU",
                "Prosecutors asked Odile Marchetta | Odile Marchetta",
                "Former Brankovar captain Odile Marchetta left | Brankovar, Odile Marchetta",
                "Nurses Council members left | Nurses Council",
                "'HARBOURTON, Ky.' | ''",
            })
    void a_ticker_a_date_line_and_a_common_word_that_begins_a_sentence_name_nothing(String text, String found) {
        assertThat(forms(text)).isEqualTo(found);
    }
}
