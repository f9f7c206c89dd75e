package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of speech of the words of a sentence. */
class TaggerTest {
    private static List<Tag> tags(String text) {
        return Tagger.tags(Tokens.of(text, new SourceSpan(0, text.length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry has sunk . | DET NOUN AUX VERB PUNCT",
                "Two old boats left Lisbon on Monday . | NUM ADJ NOUN VERB PROPN ADP PROPN PUNCT",
                "She quickly signed the plan . | PRON ADV VERB DET NOUN PUNCT",
                "He liked the Fjordia-backed plan during talks . | PRON VERB DET ADJ NOUN ADP NOUN PUNCT",
                "They plan to sign . | PRON VERB PART VERB PUNCT",
            })
    void each_word_has_its_part_of_speech(String sentence, String tags) {
        assertThat(tags(sentence).stream().map(Tag::name).collect(Collectors.joining(" ")))
                .isEqualTo(tags);
    }

    @Test
    void an_owner_s_ending_is_a_token_of_its_own() {
        assertThat(tags("Chile's president left.")).containsSequence(Tag.PROPN, Tag.PART, Tag.NOUN, Tag.VERB);
    }

    @Test
    void nothing_has_no_parts() {
        assertThat(tags("")).isEmpty();
    }
}
