package dev.dateline.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Read;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of organisations are one. */
class OrganizationsTest {
    /** The name of each organisation of a folder and its other forms, sorted. */
    private static Set<String> told(String... bodies) {
        Read read = Read.of(bodies);
        return read.passages().stream()
                .flatMap(p -> p.names().stream())
                .map(read.register()::of)
                .filter(Objects::nonNull)
                .filter(e -> e.kind() == Entity.Kind.ORGANIZATION)
                .map(e -> e.variants().isEmpty() ? e.name() : e.name() + " = " + String.join(", ", e.variants()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fjord Boats Inc.       | Fjord Boats Corp.     | Fjord Boats Corp. = Fjord Boats Inc.",
                "Fjord Bank Ltd.        | Fjord Bank            | Fjord Bank = Fjord Bank Ltd.",
                "Fjord Motors Company   | Fjord Motor Co.       | Fjord Motors Company = Fjord Motor Co.",
                "Fjord Council          | FJORD COUNCIL         | Fjord Council = FJORD COUNCIL",
                "F.B.U. Harbour Council | FBU Harbour Council   | FBU Harbour Council = F.B.U. Harbour Council",
                "U.S. Harbour Agency    | United States Harbour Agency | United States Harbour Agency = U.S. Harbour Agency",
                "Fjord Co-operation Union | Fjord Cooperation Union | Fjord Co-operation Union = Fjord Cooperation Union",
                "Department of Harbours | Harbours Department   | Department of Harbours = Harbours Department",
            })
    void spellings_and_the_form_in_law_tell_no_two_apart(String one, String other, String settled) {
        assertThat(told("They sued the " + one + " there.", "They left the " + other + " there."))
                .containsExactly(settled);
    }

    @Test
    void what_is_left_without_the_form_in_law_has_to_be_a_name() {
        assertThat(told(
                        "They sued Harbour Corp. there.",
                        "They left the Harbour Union. They saw the Harbour there. The harbour is no harbour."))
                .contains("Harbour Corp.", "Harbour Union");
        assertThat(told("They sued the Fjord Forces Group.", "They left the Fjord Forces."))
                .containsExactly("Fjord Forces", "Fjord Forces Group");
    }

    @Test
    void an_abbreviation_is_the_name_whose_initials_it_has() {
        assertThat(told("The Fjord Boats Union met. The FBU left.", "The F.B.U. met.", "The Fbu met."))
                .containsExactly("Fjord Boats Union = F.B.U., FBU, Fbu");
        assertThat(told("The Fjord Boats Union met. The FBU left. The Farm Brewers Union met."))
                .containsExactly("FBU", "Farm Brewers Union", "Fjord Boats Union");
    }

    @Test
    void names_of_different_articles_alone_make_no_abbreviation() {
        assertThat(told("The Fjord Boats Union met.", "The FBU met.")).containsExactly("FBU", "Fjord Boats Union");
        assertThat(told(
                        "The Fjord Boats Union met. The FBU left.",
                        "The FBU met.",
                        "The FBU met.",
                        "The FBU met.",
                        "The FBU met."))
                .containsExactly("FBU", "Fjord Boats Union");
    }

    @Test
    void what_stands_in_parentheses_behind_a_name_is_its_abbreviation() {
        assertThat(told(
                        "The Fjord Boats Union (FBU) met. The Farm Brewers Union met.",
                        "The FBU met.",
                        "The FBU met.",
                        "The FBU met.",
                        "The FBU met."))
                .containsExactly("Farm Brewers Union", "Fjord Boats Union = FBU");
        assertThat(told("The Fjordborg Council (FBC) met. The FBC left.")).containsExactly("Fjordborg Council = FBC");
        assertThat(told("The Harbour Council (FBU) met. The FBU left.")).containsExactly("FBU", "Harbour Council");
    }

    @Test
    void an_abbreviation_in_parentheses_may_have_the_letters_of_another_language() {
        assertThat(told("The National Fjord Council (CNF) met. The CNF left."))
                .containsExactly("National Fjord Council = CNF");
        assertThat(told("The National Fjord Council (CFF) met. The CFF left."))
                .containsExactly("CFF", "National Fjord Council");
    }

    @Test
    void a_name_told_far_less_often_than_its_abbreviation_is_not_shown() {
        assertThat(told("The Fjord Boats Union (FBU) met. " + "The FBU left. ".repeat(12)))
                .containsExactly("FBU = Fjord Boats Union");
    }

    @Test
    void an_abbreviation_within_a_name_is_the_body_that_it_is_short_for() {
        assertThat(told(
                        "The Fjord Boats Union (FBU) met.",
                        "The FBU Council met.",
                        "The Fjord Boats Union Council met."))
                .containsExactly("Fjord Boats Union = FBU", "Fjord Boats Union Council = FBU Council");
    }

    @Test
    void a_firm_goes_by_its_first_word_without_what_it_makes() {
        String fjordia = "They bought Fjordia there. They left Fjordia there. They sold Fjordia there. ";
        assertThat(told("They sued Fjordia Motors there. " + fjordia)).containsExactly("Fjordia Motors = Fjordia");
        assertThat(told("They sued Fjordia Motors there. They left the Fjordia Foundation. " + fjordia))
                .containsExactly("Fjordia", "Fjordia Foundation", "Fjordia Motors");
        assertThat(told("They sued Fjordia Motors, Fjordia Airlines and nobody. " + fjordia))
                .contains("Fjordia Airlines", "Fjordia Motors");
        assertThat(told("They left the Fjordia Council there. " + fjordia + fjordia))
                .containsExactly("Fjordia", "Fjordia Council");
    }

    @Test
    void the_last_words_are_the_body_that_alone_ends_in_them() {
        String council = "The FBU Harbour Council met. They left the FBU Harbour Council. ";
        assertThat(told(council + "The Harbour Council voted."))
                .containsExactly("FBU Harbour Council = Harbour Council");
        assertThat(told(council + "The Harbour Council voted.", "The GDU Harbour Council met."))
                .containsExactly("FBU Harbour Council", "GDU Harbour Council", "Harbour Council");
        assertThat(told(council + "The Rights Council voted."))
                .containsExactly("FBU Harbour Council", "Rights Council");
        String free = "The Free Fjordian Army met. They left the Free Fjordian Army. ";
        assertThat(told(free + "The Fjordian Army met.")).containsExactly("Fjordian Army", "Free Fjordian Army");
    }

    @Test
    void a_ministry_of_one_country_is_not_that_of_every_article() {
        String court = "The Peruvian Harbour Court met. They left the Peruvian Harbour Court. The Harbour Court voted.";
        assertThat(told(court)).containsExactly("Peruvian Harbour Court = Harbour Court");
        assertThat(told(court, "The Harbour Court met.")).containsExactly("Harbour Court", "Peruvian Harbour Court");
        assertThat(told(court, "The Chilean Harbour Court met."))
                .containsExactly("Chilean Harbour Court", "Harbour Court", "Peruvian Harbour Court");
    }

    @Test
    void the_order_of_articles_decides_nothing() {
        List<String> bodies = Arrays.asList(
                "The Fjord Boats Union (FBU) met.",
                "The F.B.U. Harbour Council met. The FBU Harbour Council left. The Harbour Council voted.",
                "They sued Fjordia Motors there. They bought Fjordia. They left Fjordia.",
                "The Fjord Boats Union Harbour Council met.");
        Set<String> once = told(bodies.toArray(new String[0]));
        Collections.reverse(bodies);
        assertThat(told(bodies.toArray(new String[0]))).isEqualTo(once);
    }
}
