package dev.dateline.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyWordTest {
    private static final AnyWord OWNERS = AnyWord.of("his", "their");

    @ParameterizedTest
    @ValueSource(strings = {"his", "sells his boat", "their-own", "meets (his) crew", "“their”", "boat of his"})
    void a_word_is_found_between_whatever_is_no_letter(String text) {
        assertThat(OWNERS.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "this", "histories", "theirs", "His", "thei r", "éhis", "hisé", "his_", "his1", "h-is"})
    void neither_a_part_of_a_word_nor_a_capital_is_one(String text) {
        assertThat(OWNERS.in(text)).isFalse();
    }
}
