package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.SourceSpan;
import org.junit.jupiter.api.Test;

class TextFragmentTest {
    private static final String BEFORE = "The ferry came back on Tuesday. ";

    private static String fragment(String sentence, String before, String after) {
        SourceSpan span = new SourceSpan(before.length(), before.length() + sentence.length());
        return new TextFragment(before + sentence + after).to(sentence, span);
    }

    @Test
    void the_first_seven_words_lead_to_a_sentence() {
        assertThat(fragment("One two three four five six seven eight.", BEFORE, ""))
                .isEqualTo("#:~:text=One%20two%20three%20four%20five%20six%20seven");
    }

    @Test
    void what_separates_the_parts_of_a_fragment_is_encoded() {
        assertThat(fragment("Salt-and-pepper, he said & left.", "", ""))
                .isEqualTo("#:~:text=Salt%2Dand%2Dpepper%2C%20he%20said%20%26%20left.");
    }

    @Test
    void more_words_are_taken_where_seven_stand_twice() {
        String twin = "One two three four five six seven nine.";
        assertThat(fragment("One two three four five six seven eight.", twin, ""))
                .isEqualTo("#:~:text=One%20two%20three%20four%20five%20six%20seven%20eight.");
    }

    @Test
    void a_sentence_that_stands_twice_has_the_words_around_it() {
        assertThat(fragment("He left.", "Then it rained. He left. She stayed on board. ", " Nobody  came."))
                .isEqualTo("#:~:text=stayed%20on%20board.-,He%20left.,-Nobody%20came.");
    }

    @Test
    void words_far_apart_on_the_page_stand_next_to_each_other() {
        assertThat(fragment("He left.", "\n He left.\n\n\u00a0 Rain  came. ", "\n\n"))
                .isEqualTo("#:~:text=left.%20Rain%20came.-,He%20left.");
    }
}
