package dev.dateline.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.SourceSpan;
import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines and captions that ran into the first sentence. */
class GlueTest {
    private static String sentence(String text) {
        List<Token> tokens = Tokens.of(text, new SourceSpan(0, text.length()));
        return text.substring(tokens.get(new Glue(tokens).begin(0)).begin());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Workers have helped to bring aid to Lisbon | A Fjord Boats ferry has been stolen in Oslo.",
                "Jane Doe of the board describes the operation | Police have searched the house of a sailor.",
                "Dancers played old songs at the start of the show | Stars have been seen in Lisbon.",
                "Jane Doe said Chile supported the demands of the sailors | The Chilean president has left Lima.",
                "Norway is one of the few remaining allies of the sailors | Chile has said that it will help.",
                "Sailors Lose Hope As Winter Comes | The Chilean council is reworking its policy.",
            })
    void the_sentence_begins_behind_what_ran_into_it(String glued, String sentence) {
        assertThat(sentence(glued + " " + sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council of Lisbon heard the singer Jane Doe has left the harbour.",
                "The sailors who died in the storm were with the doctor Jane Doe when she has sung.",
                "In a talk with the newspaper The Fjord Times the president of Chile has left.",
                "Stars including Jane Doe, Take That and John Doe are recording a song.",
            })
    void a_plain_sentence_begins_where_it_does(String sentence) {
        assertThat(sentence(sentence)).isEqualTo(sentence);
    }
}
