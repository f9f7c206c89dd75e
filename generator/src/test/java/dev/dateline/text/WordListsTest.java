package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of places, function words and short forms. */
class WordListsTest {
    private final Gazetteer gazetteer = Gazetteer.english();

    @ParameterizedTest
    @CsvSource({
        "Portugal, country, PT",
        "Lisbon, capital, PT",
        "Vienna, capital, AT",
        "Geneva, city, CH",
        "Florida, region, US"
    })
    void a_place_has_a_kind_and_a_country(String name, String kind, String country) {
        Place place = gazetteer.place(name).orElseThrow();
        assertThat(place.kind()).isEqualTo(kind);
        assertThat(place.country()).isEqualTo(country);
    }

    @Test
    void places_lie_where_they_lie() {
        Place santiago = gazetteer.place("Santiago").orElseThrow();
        assertThat(santiago.latitude()).isBetween(-34.0, -33.0);
        assertThat(santiago.longitude()).isBetween(-71.5, -70.0);
    }

    @ParameterizedTest
    @CsvSource({"Odile, true", "Helene, true", "Hélène, true", "Karl-Anton, true", "Harbour, false", "UN, false"})
    void people_are_called_by_given_names(String word, boolean given) {
        assertThat(GivenNames.has(word)).isEqualTo(given);
    }

    @Test
    void two_spellings_of_a_town_are_one_place() {
        assertThat(gazetteer.place("Kiev")).isPresent().isEqualTo(gazetteer.place("Kyiv"));
    }

    @Test
    void a_name_is_looked_up_to_the_letter() {
        assertThat(gazetteer.place("lisbon")).isEmpty();
        assertThat(gazetteer.place("Brankovar")).isEmpty();
        assertThat(gazetteer.place("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Norwegian, Norway", "Chilean, Chile", "Chileans, Chile", "Dane, Denmark", "Danish, Denmark"})
    void an_adjective_or_a_citizen_names_the_country(String word, String country) {
        assertThat(gazetteer.nationality(word)).contains(country);
    }

    @Test
    void a_house_stands_for_the_town_of_its_government() {
        assertThat(gazetteer.metonym("White House")).isPresent();
        assertThat(gazetteer.metonym("Lisbon")).isEmpty();
        assertThat(gazetteer.begins("White")).isTrue();
        assertThat(gazetteer.begins("Brankovar")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "preposition, with",
        "auxiliary, was",
        "determiner, the",
        "pronoun, she",
        "conjunction, and",
        "negation, not",
        "adverb, also"
    })
    void a_function_word_is_of_its_class(String wordClass, String word) {
        assertThat(FunctionWords.is(wordClass, word)).isTrue();
        assertThat(FunctionWords.any(word)).isTrue();
        assertThat(FunctionWords.is(wordClass, "herring")).isFalse();
    }

    @Test
    void an_unknown_class_of_words_is_a_mistake_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunctionWords.is("verbs", "go"))
                .withMessageContaining("verbs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr", "Dr", "Gen"})
    void a_capitalised_title_is_a_short_form(String word) {
        assertThat(Abbreviations.beforeName(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gen", "Ferry", "Lisbon"})
    void another_word_is_none(String word) {
        assertThat(Abbreviations.beforeName(word)).isFalse();
    }
}
