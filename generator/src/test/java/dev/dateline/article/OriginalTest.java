package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalTest {
    @ParameterizedTest
    @CsvSource({
        "a *b* <i>c</i>, a  b     c    ",
        "*, ' '",
        "plain, plain",
        "'', ''",
        "**bold** at both **ends**, '  bold   at both   ends  '",
        "a&amp;b 😀 `c`, 'a    &b 😀  c '"
    })
    void a_body_is_the_same_whole_and_letter_by_letter(String body, String words) {
        String text = words.length() == body.length() ? words : words + " ".repeat(body.length() - words.length());
        Original original = Original.of(body, text);

        assertThat(original).hasToString(body);
        for (int i = 0; i < body.length(); i++) {
            assertThat(original.at(i)).isEqualTo(body.charAt(i));
        }
    }

    @Test
    void it_knows_a_tag_in_capitals_or_not_and_none_that_breaks_off() {
        Original original = Original.of("a<BR>b<br", "a    b   ");

        assertThat(original.has("<br", 1)).isTrue();
        assertThat(original.has("<br", 6)).isTrue();
        assertThat(original.has("<br", 2)).isFalse();
        assertThat(original.has("<br", 7)).isFalse();
    }

    @Test
    void a_text_of_another_length_is_not_that_of_the_body() {
        assertThatIllegalArgumentException().isThrownBy(() -> Original.of("**a**", "a"));
    }
}
