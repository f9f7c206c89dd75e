package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.of(text, new SourceSpan(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void a_sentence_ends_at_its_full_stop_question_or_exclamation_mark() {
        assertThat(sentences("The ferry left. Did it return? It did! Nobody saw it…  And it rained."))
                .containsExactly("The ferry left.", "Did it return?", "It did!", "Nobody saw it…", "And it rained.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Ebbinghaus met Mr. Oosterling in St. Gallen.",
                "The U.S. President flew home.",
                "Gen. Tomas Brankovar took the salute.",
                "J. R. Terhaar wrote the report.",
                "Rates rose by 2.5 percent to 7.25.",
                "The paper at news.example.org said so.",
                "He waited... and waited."
            })
    void a_full_stop_within_a_sentence_does_not_end_it(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void a_dotted_country_may_end_a_sentence() {
        assertThat(sentences("They landed in the U.S. The talks went on."))
                .containsExactly("They landed in the U.S.", "The talks went on.");
    }

    @Test
    void a_closing_quotation_mark_belongs_to_the_sentence_before_it() {
        assertThat(sentences("“We are late.” The minister laughed. (Nobody else did.) Then they ate."))
                .containsExactly("“We are late.”", "The minister laughed.", "(Nobody else did.)", "Then they ate.");
    }

    @Test
    void a_quotation_that_goes_on_in_lower_case_is_no_end() {
        assertThat(sentences("\"Is it late?\" she asked.")).containsExactly("\"Is it late?\" she asked.");
    }

    @Test
    void only_the_given_stretch_is_cut() {
        String text = "Outside. Inside one. Inside two. Outside.";
        assertThat(Sentences.of(text, new SourceSpan(9, 32)))
                .extracting(span -> span.of(text))
                .containsExactly("Inside one.", "Inside two.");
    }

    @Test
    void text_without_an_end_mark_is_one_sentence_and_blank_text_is_none() {
        assertThat(sentences("  no end in sight \u00a0")).containsExactly("no end in sight");
        assertThat(sentences(" \n\t ")).isEmpty();
        assertThat(sentences("")).isEmpty();
    }
}
