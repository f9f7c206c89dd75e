package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article's news under the headline that it has. */
class LeadTest {
    /** A sentence that makes no title of its own: "he" and "it" are not told. */
    private static final String UNTOLD =
            "In a move that nobody had foreseen it was closed by her on Monday, and the harbour of Lisbon stood empty.";

    private static List<Event> told(String headline, String body) {
        return Told.timeline(
                        Told.read("gazette", "---\ntitle: \"" + headline + "\"\ndate: 2031-05-14\n---\n" + body + "\n"))
                .events();
    }

    @Test
    void what_makes_no_title_of_its_own_has_the_headline_and_the_day_of_the_sentence() {
        Event event = Told.only(told("Marchetta closes harbour of Lisbon", UNTOLD));
        assertThat(event.title()).isEqualTo("Marchetta closes harbour of Lisbon");
        assertThat(Told.date(event)).isEqualTo("2031-05-12");
        assertThat(event.summary()).isEqualTo(UNTOLD);
    }

    @Test
    void a_date_line_is_no_first_sentence() {
        assertThat(told("Marchetta closes harbour of Lisbon", "LISBON --\n\n" + UNTOLD))
                .hasSize(1);
    }

    @Test
    void a_day_long_past_is_not_the_news_s() {
        String body =
                "The plan by which it was closed in 2019 by her is said to have left the harbour of Lisbon empty.";
        assertThat(told("Plan leaves harbour of Lisbon empty", body))
                .extracting(Told::date)
                .contains("2031-05-14");
    }

    @Test
    void what_took_place_decades_ago_is_not_told_under_a_headline_of_today() {
        String body = "The trawler Aurora sank on Dec. 12, 1998, with the loss of 31 lives.";
        assertThat(told("Loss of trawler is recalled", body))
                .extracting(Told::date)
                .doesNotContain("2031-05-14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // no verb
                "The empty harbour of Lisbon",
                "The dead and injured of Lisbon harbour",
                // no plain statement
                "Who closed the harbour of Lisbon?",
                "Marchetta may close Lisbon harbour",
                "How Marchetta closes harbour of Lisbon",
                "MARCHETTA CLOSES HARBOUR OF LISBON",
                // of something else
                "Brankovar opens new ferry line to Oslo",
                // the name of a file
                "Gazette",
            })
    void what_is_no_headline_of_the_sentence_heads_nothing(String headline) {
        assertThat(told(headline, UNTOLD)).isEmpty();
    }

    @Test
    void a_headline_that_tells_what_the_sentence_tells_heads_it() {
        String body =
                "Odile Marchetta signed on Monday the long awaited treaty on fishing rights with Norway and Chile.";
        assertThat(told("Marchetta signs fishing treaty", body))
                .extracting(Event::title)
                .containsExactly("Marchetta signs fishing treaty");
        assertThat(told("Fishing rights: what the treaty says", body))
                .extracting(Event::title)
                .noneMatch(title -> title.startsWith("Fishing"));
    }

    @Test
    void capitals_of_every_word_stay_where_the_article_has_them() {
        assertThat(told("Marchetta Closes Old Harbour Of Lisbon", UNTOLD + " The old harbour is Marchetta's."))
                .extracting(Event::title)
                .contains("Marchetta closes old harbour of Lisbon");
    }
}
