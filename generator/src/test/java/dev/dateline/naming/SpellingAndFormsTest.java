package dev.dateline.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Verb;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name and forms of one word. */
class SpellingAndFormsTest {
    @ParameterizedTest
    @CsvSource({
        "Brankovar, Brankovar",
        "Brankovar, Brankowar",
        "Vellikov, Velikov",
        "Lundquist, Lundqvist",
        "Terhar, Terhaar",
        "Jori, Jory",
        "Velensky, Velenskyy"
    })
    void near_spellings_are_one_name(String a, String b) {
        assertThat(Spelling.same(a, b)).isTrue();
        assertThat(Spelling.same(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann, Anna",
        "Evan, Ivan",
        "Brankovar, Frankovar",
        "Lund, Lundquist",
        "Marek, Mirek",
        "Bono, Bond",
        "Bo, Bo2",
        "Salim, Salimi",
        "Lundberg, Lundberger"
    })
    void other_names_stay_others(String a, String b) {
        assertThat(Spelling.same(a, b)).isFalse();
        assertThat(Spelling.same(b, a)).isFalse();
    }

    @Test
    void the_distance_counts_single_letters_up_to_its_limit() {
        assertThat(Spelling.distance("Oslo", "Oslo", 2)).isZero();
        assertThat(Spelling.distance("Oslo", "Olso", 2)).isEqualTo(2);
        assertThat(Spelling.distance("", "ab", 2)).isEqualTo(2);
        assertThat(Spelling.distance("Oslo", "Reykjavik", 2)).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "met, meet, PAST",
        "meeting, meet, ING",
        "meets, meet, THIRD",
        "signed, sign, PAST",
        "signs, sign, THIRD",
        "visited, visit, PAST",
        "said, say, PAST"
    })
    void every_form_of_a_verb_leads_to_its_lemma(String form, String lemma, String kind) {
        Verb verb = Objects.requireNonNull(Lexicon.english().verb(form));
        assertThat(verb.lemma()).isEqualTo(lemma);
        assertThat(verb.form().name()).isEqualTo(kind);
    }

    @Test
    void an_event_noun_has_the_class_of_its_verb_in_singular_and_plural() {
        Lexicon lexicon = Lexicon.english();
        assertThat(lexicon.noun("summit")).isEqualTo(Lexicon.MEET);
        assertThat(lexicon.noun("summits")).isEqualTo(Lexicon.MEET);
        assertThat(lexicon.noun("herring")).isNull();
        assertThat(lexicon.verb("herring")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"meet, meets", "visit, visits", "reach, reaches", "deny, denies"})
    void the_present_of_a_title_agrees_with_its_subject(String lemma, String singular) {
        assertThat(Lexicon.present(lemma, false)).isEqualTo(singular);
        assertThat(Lexicon.present(lemma, true)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "cancelled, cancels",
        "travelling, travels",
        "signalled, signals",
        "equalled, equals",
        "controlled, controls",
        "dispelled, dispels",
        "annulled, annuls",
        "called, calls",
        "killed, kills",
        "installed, installs",
        "recalled, recalls",
        "fulfilled, fulfills",
        "stopped, stops",
        "boycotted, boycotts",
        "guaranteed, guarantees",
        "scheduled, schedules",
        "ignored, ignores",
        "honored, honors",
        "developed, develops",
        "reinforced, reinforces",
        "smoking, smokes",
        "hanging, hangs"
    })
    void the_present_of_any_verb_is_spelt_as_its_base_form(String form, String present) {
        assertThat(Lexicon.present(Lexicon.english().lemma(form), false)).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource({"meet, met", "sign, signed", "arrest, arrested"})
    void the_participle_of_a_title_is_the_verbs_own(String lemma, String participle) {
        assertThat(Lexicon.english().participle(lemma)).isEqualTo(participle);
    }
}
