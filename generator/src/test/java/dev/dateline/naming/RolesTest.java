package dev.dateline.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Triggers;
import dev.dateline.event.Read;
import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom and where, around one trigger. */
class RolesTest {
    /** The roles around the first trigger of that lemma. */
    private static Roles roles(String sentence, String lemma) {
        Read read = Read.of(sentence);
        Passage passage = read.passages().get(0);
        Lexicon lexicon = Lexicon.english();
        List<Trigger> triggers = Triggers.in(passage, lexicon);
        Trigger trigger = triggers.stream()
                .filter(t -> t.lemma().equals(lemma))
                .findFirst()
                .orElseThrow();
        return Roles.of(passage, new Clauses(passage.tokens(), lexicon), read.register(), trigger, triggers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta met Tomas Brankovar in Vienna. | meet | Odile Marchetta | Tomas Brankovar",
                "Odile Marchetta and Brita Lundquist met Tomas Brankovar. | meet"
                        + " | Odile Marchetta, Brita Lundquist | Tomas Brankovar",
                "Tomas Brankovar was arrested by Odile Marchetta in Oslo. | arrest"
                        + " | Tomas Brankovar, Odile Marchetta | ''",
                "Following the purchase of Fjord Boats, Odile Marchetta met Tomas Brankovar. | meet"
                        + " | Odile Marchetta | Tomas Brankovar",
                "The premier, Odile Marchetta, met Tomas Brankovar. | meet | Odile Marchetta | Tomas Brankovar",
                "The Chilean premier, Odile Marchetta, met the Peruvian envoy, Tomas Brankovar, in Vienna. | meet"
                        + " | Odile Marchetta | Tomas Brankovar",
                "Chile's premier, Odile Marchetta, met Tomas Brankovar. | meet | Odile Marchetta | Tomas Brankovar",
                "The mayor of Oslo, Odile Marchetta, met the head of the harbour board, Tomas Brankovar. | meet"
                        + " | Odile Marchetta | Tomas Brankovar",
                "Odile Marchetta and her Peruvian counterpart, Tomas Brankovar, met in Vienna. | meet"
                        + " | Odile Marchetta, Tomas Brankovar | ''",
                "The Chilean premier, Odile Marchetta, and the Peruvian envoy, Tomas Brankovar, met in Vienna. | meet"
                        + " | Odile Marchetta, Tomas Brankovar | ''",
                "The union welcomed the mayor of Oslo, Odile Marchetta. | welcome | '' | Odile Marchetta",
                "Two officers arrested the mayor of Oslo, Odile Marchetta, in Vienna. | arrest | '' | Odile Marchetta",
                "Two officers arrested the sons of Tomas Brankovar, Odile Marchetta, and others. | arrest | '' | ''",
                "The Chilean army, Odile Marchetta said, entered Oslo. | enter | '' | ''",
                "An aide to the Chilean premier, Odile Marchetta, met Tomas Brankovar. | meet"
                        + " | '' | Odile Marchetta, Tomas Brankovar",
                "The founder of Fjord Boats Inc. Odile Marchetta met Tomas Brankovar. | meet"
                        + " | Odile Marchetta | Tomas Brankovar",
                "Troops arrested dozens despite assurances by Tomas Brankovar. | arrest | '' | Tomas Brankovar",
                "A statement posted on Friday by Tomas Brankovar was short. | post | Tomas Brankovar | ''",
                "A protest against Tomas Brankovar was held in Oslo. | protest | '' | ''",
            })
    void who_acts_stands_before_the_verb(String sentence, String lemma, String subject, String others) {
        Roles roles = roles(sentence, lemma);
        assertThat(String.join(", ", Told.names(roles.subject()))).isEqualTo(subject);
        assertThat(String.join(", ", Told.names(roles.others()))).isEqualTo(others);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta met Tomas Brankovar in Vienna. | meet | Vienna",
                "Odile Marchetta sued Tomas Brankovar at a court near Lisbon. | sue | Lisbon",
            })
    void where_stands_after_a_preposition_of_place(String sentence, String lemma, String place) {
        Entity where = roles(sentence, lemma).place();
        assertThat(where == null ? "" : where.name()).isEqualTo(place);
    }

    @Test
    void a_country_that_acts_is_a_side_and_no_place() {
        Roles roles = roles("In August Norway rejected the plan of Odile Marchetta.", "reject");
        assertThat(roles.place()).isNull();
        assertThat(roles.sides()).containsExactly("Norway");
    }

    @Test
    void whose_lawyer_acts_takes_no_part() {
        Roles roles = roles("Odile Marchetta's lawyer met Tomas Brankovar.", "meet");
        assertThat(Told.names(roles.subject())).doesNotContain("Odile Marchetta");
        assertThat(Told.names(roles.others())).containsExactly("Tomas Brankovar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A gunman opened fire in a supermarket in Lisbon. | open fire | Lisbon",
                "A fire destroyed a school in the town of Lisbon. | destroy | Lisbon",
                "A fire destroyed a school of the town of Lisbon. | destroy | ''",
            })
    void a_noun_of_the_verb_and_the_word_town_stand_before_a_place(String sentence, String lemma, String place) {
        Entity found = roles(sentence, lemma).place();
        assertThat(found == null ? "" : found.name()).isEqualTo(place);
    }
}
