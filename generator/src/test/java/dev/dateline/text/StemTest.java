package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "talk talks talked talking",
                "plan plans planned planning",
                "propose proposes proposed proposing",
                "country countries",
                "try tries tried",
                "reach reaches reached reaching",
                "loss losses",
                "discuss discussed discussing",
            })
    void the_forms_of_a_word_meet(String forms) {
        assertThat(forms.split(" ", -1)).extracting(Stem::of).containsOnly(Stem.of(forms.split(" ", -1)[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nation national", "minister ministry", "press pres", "treat treaty"})
    void words_of_different_meaning_stay_apart(String words) {
        String[] pair = words.split(" ", -1);
        assertThat(Stem.of(pair[0])).isNotEqualTo(Stem.of(pair[1]));
    }

    @Test
    void short_words_are_left_as_they_are() {
        assertThat(Stem.of("is")).isEqualTo("is");
        assertThat(Stem.of("")).isEmpty();
        assertThat(Stem.of("red")).isEqualTo("red");
    }
}
