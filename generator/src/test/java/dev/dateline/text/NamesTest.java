package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.SourceSpan;
import dev.dateline.text.Name.Guess;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static List<Name> names(String text, String... barred) {
        List<Token> tokens = Tokens.of(text, new SourceSpan(0, text.length()));
        return Names.in(tokens, t -> false, t -> Set.of(barred).contains(t.text()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "envoy Brita Lundquist spoke | Brita Lundquist",
                "he thanked President Tomas Brankovar for it | Tomas Brankovar",
                "the yacht of Ludwig van Oosterling sank | Ludwig van Oosterling",
                "they saw Marchetta's car | Marchetta",
                "a boat sailed from Lisbon | Lisbon",
                "they met Jane F. Marchetta there | Jane Marchetta",
                "they met Jane F. Marchetta Jr. there | Jane Marchetta",
                "it is plan B. Marchetta left | Marchetta",
                "they thanked then-President Tomas Brankovar | Tomas Brankovar",
                "they thanked Maj-Gen Tomas Brankovar | Tomas Brankovar",
                "they thanked Tomas al-Brankovar there | Tomas al-Brankovar",
                "they thanked Peruvian-born Marchetta there | Marchetta",
            })
    void a_name_is_a_run_of_capitalised_words_without_its_title(String text, String name) {
        assertThat(names(text)).extracting(Name::form).containsExactly(name);
    }

    @Test
    void what_stands_before_a_name_is_its_role() {
        Name name = names("he thanked President Tomas Brankovar for it").get(0);
        assertThat(name.role()).isEqualTo("President");
        assertThat(name.guess()).isEqualTo(Guess.PERSON);
    }

    @Test
    void a_place_of_the_gazetteer_is_a_place_and_its_adjective_a_nationality() {
        assertThat(names("a Chilean boat sailed from Lisbon"))
                .extracting(Name::guess)
                .containsExactly(Guess.NATIONALITY, Guess.PLACE);
    }

    @Test
    void a_run_with_a_word_for_a_body_is_an_organisation() {
        assertThat(names("he works at the Harbour Ministry now"))
                .singleElement()
                .extracting(Name::guess)
                .isEqualTo(Guess.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the chief of the General Staff resigned | General Staff",
                "they addressed the General Assembly | General Assembly",
                "a plant of General Motors closed | General Motors",
                "lawyers of the Justice Department came | Justice Department",
            })
    void a_title_before_a_word_for_a_body_is_part_of_its_name(String text, String name) {
        assertThat(names(text)).extracting(Name::form).containsExactly(name);
        assertThat(names(text)).extracting(Name::guess).containsExactly(Guess.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they asked the Fishing and Harbour Committee | Fishing and Harbour Committee",
                "they asked the Securities and Harbour Commission | Securities and Harbour Commission",
                "they asked UN and Harbour Council members | UN, Harbour Council",
                "he left Brankovar & Sons in May | Brankovar & Sons",
                "they asked the Lisbon Magistrates' Court again | Lisbon Magistrates' Court",
                "they sold the Brankovars' Lisbon house | Brankovars, Lisbon",
                "Jane Marchetta QC asked Tomas Brankovar MP again | Jane Marchetta, Tomas Brankovar",
                "the QC asked again | QC",
                "they asked Tomas Brankovar and Harbour Council members | Tomas Brankovar, Harbour Council",
                "the founder of Fjord Boats Inc. Jane Marchetta left | Fjord Boats Inc., Jane Marchetta",
            })
    void a_body_keeps_what_it_is_for_and_nobody_else(String text, String found) {
        assertThat(names(text).stream().map(Name::form).collect(Collectors.joining(", ")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they crossed to Old Lighthouse Island again | UNKNOWN",
                "they saw Peruvian Brankovar again | UNKNOWN",
                "they saw the founder of Fjord Boats again | ORGANIZATION",
                "they saw the ferry Morning Star again | UNKNOWN",
                "they asked Morning Brankovar again | PERSON",
                "he left Brankovar & Marchetta again | ORGANIZATION",
                "he sailed with Brankovar Lines again | ORGANIZATION",
            })
    void capitals_alone_make_nobody_of_a_thing_or_a_house(String text, Guess last) {
        List<Name> found = names(text);
        assertThat(found.get(found.size() - 1).guess()).isEqualTo(last);
    }

    @Test
    void words_in_capitals_are_no_name_where_they_are_a_headline_or_a_date_line() {
        String text = "NEW YORK and WHO KNEW what NATO did";
        List<Token> tokens = Tokens.of(text, new SourceSpan(0, text.length()));
        Predicate<Token> common = t -> Set.of("who", "knew").contains(t.lower());
        assertThat(Names.in(tokens, common, t -> false)).extracting(Name::form).containsExactly("NATO");
    }

    @Test
    void a_bearer_of_a_title_may_be_called_like_a_body() {
        assertThat(names("they saw Senator Church leave"))
                .extracting(Name::form)
                .containsExactly("Church");
    }

    @Test
    void the_words_of_a_date_are_no_name() {
        assertThat(names("they met on Tuesday", "Tuesday")).isEmpty();
    }

    @Test
    void a_capital_at_the_start_of_a_sentence_makes_no_name_of_an_everyday_word() {
        List<Token> tokens = Tokens.of("Ferries wait", new SourceSpan(0, 12));
        assertThat(Names.in(tokens, t -> true, t -> false)).isEmpty();
        assertThat(names("The ferries wait")).isEmpty();
    }

    @Test
    void text_without_capitals_has_no_names() {
        assertThat(names("nobody came , 12 boats left .")).isEmpty();
        assertThat(names("")).isEmpty();
        assertThat(names("he left Marchetta-it was late")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a boat of Brankovar Ferries sank | Brankovar Ferries | ORGANIZATION",
                "they watched Fjord Rovers play | Fjord Rovers | ORGANIZATION",
                "they fled from Storm Odile there | Storm Odile | UNKNOWN",
                "they fled from Hurricane Odile there | Hurricane Odile | UNKNOWN",
                "they lost to Brankovar Town again | Brankovar Town | UNKNOWN",
                "they thanked Odile Storm for it | Odile Storm | PERSON",
                "they thanked Captain Odile Rovers for it | Odile Rovers | PERSON",
                "they thanked Trust Brankovar for it | Trust Brankovar | PERSON",
                "her book, \"Cold Charts\", is long | Cold Charts | UNKNOWN",
                "her book, “Cold Charts,” is long | Cold Charts | UNKNOWN",
                "he said \"Odile Brankovar left\" then | Odile Brankovar | PERSON",
            })
    void words_of_companies_clubs_and_storms_are_no_persons(String text, String name, Guess guess) {
        assertThat(names(text)).singleElement().satisfies(found -> {
            assertThat(found.form()).isEqualTo(name);
            assertThat(found.guess()).isEqualTo(guess);
        });
    }
}
