package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.SourceSpan;
import dev.dateline.text.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    private static List<Token> tokens(String text) {
        return Tokens.of(text, new SourceSpan(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Lisbon's mayor | Lisbon 's mayor",
                "Lisbon’s mayor | Lisbon ’s mayor",
                "a five-hour talk | a five-hour talk",
                "at 10:30, not 9 | at 10:30 , not 9",
                "1,250.75 euros | 1,250.75 euros",
                "the U.S. team | the U.S. team",
                "a U.S.-backed truce | a U.S.-backed truce",
                "Dr. Ebbinghaus left. | Dr. Ebbinghaus left .",
                "they didn't | they didn't",
                "wait... --- now | wait ... --- now",
                "(\"Yes\") | ( \" Yes \" )",
                "André’s Zürich | André ’s Zürich",
            })
    void text_is_cut_into_words_numbers_and_marks(String text, String tokens) {
        assertThat(tokens(text)).extracting(Token::text).containsExactly(tokens.split(" ", -1));
    }

    @Test
    void every_token_knows_where_it_stands() {
        String text = " Oslo’s  2 ferries; 🚢 late.";
        assertThat(tokens(text))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(text.substring(t.begin(), t.end())).isEqualTo(t.text()));
    }

    @Test
    void a_token_is_a_word_a_number_or_a_mark() {
        assertThat(tokens("Oslo has 12 ferries ."))
                .extracting(Token::kind)
                .containsExactly(Kind.WORD, Kind.WORD, Kind.NUMBER, Kind.WORD, Kind.MARK);
    }

    @Test
    void lower_case_is_told_from_capitals_and_acronyms() {
        List<Token> tokens = tokens("NATO Lisbon boat U.S. A");
        assertThat(tokens).extracting(Token::capital).containsExactly(true, true, false, true, true);
        assertThat(tokens).extracting(Token::acronym).containsExactly(true, false, false, true, false);
    }

    @Test
    void a_word_is_compared_without_case_and_kind_of_apostrophe() {
        assertThat(tokens("Don’t").get(0).is("don't")).isTrue();
        assertThat(tokens("TALKS").get(0).is("talks")).isTrue();
    }

    @Test
    void half_a_surrogate_pair_breaks_nothing() {
        assertThat(tokens("\uD83D x \uDE00")).hasSize(3);
        assertThat(tokens(" \u00a0\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "on 3 May the, May",
        "May 3 was, May",
        "in May the, May",
        "they may go, may",
        "May we go, may",
        "Theresa May left, may"
    })
    void the_month_is_no_auxiliary(String text, String lower) {
        assertThat(tokens(text))
                .filteredOn(t -> t.text().equalsIgnoreCase("may"))
                .extracting(Token::lower)
                .containsExactly(lower);
    }
}
