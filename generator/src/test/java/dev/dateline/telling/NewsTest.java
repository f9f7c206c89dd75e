package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article leads with, whatever verb it has. */
class NewsTest {
    /** Lines that put what follows far down, and tell nothing themselves. */
    private static final String FAR_DOWN = "The pier is as long as the street of the sailors. "
            + "The water is as deep as that of any other harbour. The gulls are as loud as the sailors on the pier. "
            + "The wind is as strong as it was in other years. ";

    private static List<String> titles(String body) {
        return Told.wednesday(body).stream().map(Event::title).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Chilean council is quietly reworking its fishing policy. | Chilean council reworks its fishing policy",
                "A yellow van on its way to collect goods for the sailors has been stolen in south Lisbon."
                        + " | Yellow van stolen in south Lisbon",
                "Thousands of Chilean sailors are pouring into Peru."
                        + " | Thousands of Chilean sailors pour into Peru",
                "Facing a long strike, Norway wrapped up its preparations for the fair."
                        + " | Norway wraps up its preparations for fair",
                "Fjord Boats Inc., a maker of ferries, will sell its quay in Oslo. | Fjord Boats Inc. to sell its quay in Oslo",
                "Chile's foreign minister has said Peru should not be given any more loans."
                        + " | Chile's foreign minister says Peru should not be given any more loans",
                "The trial of a doctor accused of fraud has been moved to Oslo. | Trial of doctor moved to Oslo",
            })
    void an_article_s_news_is_told_with_any_verb(String sentence, String title) {
        assertThat(titles(sentence)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // how things are
                "The Chilean council remains the owner of the pier.",
                "Norway has not widened its quay.",
                "Chile may rework its fishing policy.",
                // what a picture shows
                "The logo of Fjord Boats is seen at its quay in Oslo.",
                // what the page says of itself
                "The article misspelled the name of Odile Marchetta, the head of Fjord Boats.",
            })
    void what_is_no_news_is_not_told_as_such(String sentence) {
        assertThat(titles(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Although it rained, Monday was declared a holiday in Oslo.",
                "For the sailors, Tuesday was dominated by the strike in Oslo.",
                "Marchetta was there, and Tuesday found guilty of fraud.",
                "– 20 degrees was measured in Oslo on Monday.",
                "– Norway has closed its quay in Oslo.",
                "( Norway has closed its quay in Oslo.",
            })
    void a_day_is_nobody_who_acts_and_a_dash_begins_no_aside(String sentence) {
        assertThat(titles(sentence)).noneMatch(t -> t.contains("Monday") || t.contains("Tuesday"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three people died on Monday when a wall fell on their car in Dunmere. | Three people die in Dunmere",
                "Three people died on Monday after a wall fell on their car in Dunmere. | Three people die in Dunmere",
                "Three people died on Monday as a wall fell on their car in Dunmere. | Three people die in Dunmere",
                "Flights to the island resumed on Monday after the storm passed. | Flights to island resume",
                "The ferry sank on Monday when a wave hit its side near Lima. | ",
                "Two of the sailors rescued on Monday died on Tuesday. | Two of the sailors die",
                "Sailors wounded in the storm reached Lisbon on Monday. | Sailors reach Lisbon",
            })
    void a_clause_that_says_when_has_a_subject_of_its_own(String sentence, String title) {
        assertThat(titles(sentence)).isEqualTo(title == null ? List.of() : List.of(title));
    }

    @Test
    void has_done_something_on_the_article_s_day_whatever_day_something_else_has() {
        Event event = Told.only(Told.wednesday(
                "The body of a sailor killed in the storm on Monday has been identified as that of a man from Oslo."));
        assertThat(Told.date(event)).isEqualTo("2031-05-14");
    }

    @Test
    void the_title_above_the_text_tells_nothing_once_more() {
        String file = """
                ---
                title: Norway opens harbour in Oslo
                date: 2031-05-14
                ---
                Norway opens harbour in Oslo

                Norway opened a harbour in Oslo on Monday.
                """;
        assertThat(Told.timeline(Told.read("gazette", file)).events())
                .extracting(Told::date)
                .containsExactly("2031-05-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // on no day
                "Norway closed the old harbour of Oslo.",
                // at an hour of which day?
                "Police closed the harbour of Oslo at 6 a.m. as the wind rose.",
                // another verb's day
                "Norway closed the harbour of Oslo, and on Monday Chile opened one in Lima.",
            })
    void what_an_article_tells_far_down_needs_a_day_of_its_own(String sentence) {
        assertThat(titles(FAR_DOWN + sentence)).noneMatch(t -> t.contains("close"));
    }

    @Test
    void what_is_told_far_down_with_its_day_is_an_entry() {
        assertThat(titles(FAR_DOWN + "Norway closed the old harbour of Oslo on Monday."))
                .containsExactly("Norway closes old harbour of Oslo");
    }

    @Test
    void a_headline_tells_what_a_lead_says_in_a_roundabout_way() {
        String file = """
                ---
                title: Odile Marchetta leaves her post
                date: 2031-05-14
                ---
                Odile Marchetta has chosen to step down from her post in Oslo.
                """;
        assertThat(Told.timeline(Told.read("gazette", file)).events())
                .extracting(Event::title)
                .containsExactly("Odile Marchetta leaves her post");
    }

    @Test
    void only_the_main_verb_of_a_lead_is_news_without_a_day() {
        assertThat(titles("Norway faces long talks on how the harbour of Oslo was closed by Chile."))
                .isEmpty();
    }

    @Test
    void what_a_programme_announces_is_no_news() {
        String row = "-10.30 pm RADIO NORTH Odile Marchetta presents songs from Oslo. ";
        assertThat(Told.wednesday("7.00" + row + "7.10" + row + "8.00" + row + "8.30" + row + "9.00" + row))
                .isEmpty();
    }

    @Test
    void minutes_of_a_report_are_no_years() {
        assertThat(Told.wednesday("1113 Norway opens its harbours. 1120 Chile opens its harbours. 1134 Peru opens its"
                        + " harbours. 1145 Odile Marchetta opens the bridge. 1201 Tomas Brankovar opens the pier."))
                .extracting(e -> e.time().start().getYear())
                .allMatch(year -> year == 2031);
    }

    @Test
    void he_is_who_acted_last_and_nobody_named_besides() {
        assertThat(titles("Odile Marchetta left Oslo on Monday. In 2019 she opened the harbour of Lima."))
                .contains("Marchetta opens harbour of Lima");
        assertThat(titles("Odile Marchetta left Oslo on Monday. Ilan Dorje was ill when he died in 2019."))
                .noneMatch(t -> t.equals("Marchetta dies"));
    }
}
