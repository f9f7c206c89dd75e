package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one article tells in a small folder: what is an entry of its timeline, and what is only text. */
class FairTest {
    /** So much is said before it that nobody would take it for the article's news. */
    private static final String FAR_DOWN =
            "The ferry line is old. The pier is green. The bay is deep. The sky is grey. ";

    private static String titles(String body) {
        return String.join("; ", Told.wednesday(body).stream().map(Event::title).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tens of thousands of people rallied on the quay on Monday.",
                "Two car bombs exploded outside two police stations on Monday, killing nine.",
                "Farmers blocked the harbour road on Monday.",
                "Sailors from Lisbon, the capital, blocked the harbour road on Monday.",
                "The Harbour Union, which was founded in July 2029, is strong.",
                "After the vote Odile Marchetta resigned on Monday.",
                "Talks between Odile Marchetta and Tomas Brankovar were held in Oslo on Monday.",
                "A big explosion in Oslo on Monday was heard for miles.",
                "Fjordia's profit fell 10% to 118 million on Monday.",
                "The new harbour bridge was opened to traffic on Sunday.",
                "A lawsuit was filed in Oslo on Monday over claims of hearing loss from ferry horns.",
                "Odile Marchetta was buried at Lisbon on Monday after a private service.",
                "Odile Marchetta will step down on Friday.",
                "Odile Marchetta pleaded not guilty on Monday to stealing a ferry.",
                "Odile Marchetta will go on trial in Oslo on Friday.",
                "Odile Marchetta became mayor of Oslo on Monday.",
                "The appeal of Odile Marchetta was dismissed on Monday.",
            })
    void news_is_an_entry(String sentence) {
        assertThat(titles(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // whose?
                "A customer discovered two flaws on Monday.",
                "The company's president quit on Monday.",
                "Revenue soared to $101 million on Monday.",
                "King Tomas awarded her the Order of Norway on Monday.",
                // what did it rule?
                "A Lisbon judge ruled on Monday that Odile Marchetta, the former head of the line, can stay.",
                // of what, or what to do?
                "Odile Marchetta made an announcement on Monday.",
                "After touring the Chilean pier and meeting with Norwegian clerks on Monday they left.",
                "Odile Marchetta published a letter from the clerks who are on strike in the harbour of Oslo on Monday.",
                "Odile Marchetta announced the move on Monday.",
                // who fought is only told by the way
                "The harbour of Lisbon has a poet who fought for Norway in 2019.",
                // what was ended is not what was high
                "Costs of the Fjordia Bank acquisition, which was ended on Monday, were high.",
                "Odile Marchetta announced another meeting on Monday to be held.",
                "Plans to travel to Norway were made on Monday by Odile Marchetta.",
                // told by the way, of what may be, or of how things are
                "The tide rose high on Monday, leaving the ferries of Odile Marchetta near the pier.",
                "Odile Marchetta said on Monday that the ferry line could close.",
                "Odile Marchetta noted on Monday the role that the ferries of Oslo have played.",
                "Fjord Boats Inc. closed at $60 on Monday.",
                // somebody quoted in passing, on a day that is the article's at best
                FAR_DOWN + "Odile Marchetta said that the pier had been green for years.",
                FAR_DOWN + "Odile Marchetta condemned the plan of the council of Oslo.",
            })
    void what_only_looks_like_news_is_none(String sentence) {
        assertThat(titles(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // that what?
                "Tomas Brankovar sent strong new signals on Monday that the island wants to leave.",
                // which of them?
                "The council of Oslo accepted the plan on Monday.",
                // a list of towns, of people
                "The navy of Chile shelled parts of the towns of Arica, Calama and Iquique on Monday.",
                // done by nobody
                "Take the ferry to Oslo on Monday and cross the harbour.",
                // what others expected
                "The Harbour Union, as expected, on Monday.",
                // half of an amount
                "Norway approved a $225 million (137 million pounds) loan for the island on Monday.",
            })
    void what_a_title_would_lose_or_only_seems_to_tell_is_no_entry(String sentence) {
        assertThat(titles(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odile Marchetta said that the pier had been sold to Norway.",
                FAR_DOWN + "Odile Marchetta said on Monday that the pier had been sold to Norway.",
                FAR_DOWN + "Odile Marchetta condemned the plan of the council of Oslo at a rally on Monday.",
            })
    void what_is_said_in_the_lead_or_on_a_day_is_an_entry(String body) {
        assertThat(titles(body)).startsWith("Marchetta ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta will sell the ferry line as part of a plan that follows the loss of last year. | 2030",
                "Odile Marchetta reported profits of $9 million, up from $4 million, or 2 cents a share, a year earlier. | 2030",
                "Fjordia's profit fell 8% from a year ago. | 2030",
            })
    void a_time_of_something_else_is_not_the_event_s(String sentence, String other) {
        assertThat(Told.wednesday(sentence)).extracting(Told::date).noneMatch(date -> date.startsWith(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // of what, and whose?
                "The committee adopted a proposal on Monday.",
                "She thanked the crew, and 12 people were hurt on Monday.",
                // of years long gone
                "Odile Marchetta opened her own bakery in Oslo in 2024.",
            })
    void below_the_lead_a_fragment_or_what_is_long_gone_is_no_entry(String sentence) {
        assertThat(titles(FAR_DOWN + sentence)).isEmpty();
    }

    @Test
    void years_long_gone_are_entries_in_an_article_about_their_person() {
        String life = "Odile Marchetta opened her own bakery in Oslo in 2024. ";
        assertThat(titles(FAR_DOWN + life + "People queue at Marchetta's. The bread of Marchetta is good."))
                .isEqualTo("Marchetta opens her own bakery in Oslo");
    }

    @Test
    void who_is_meant_by_a_pronoun_is_named_by_the_title() {
        assertThat(titles("Odile Marchetta arrived in Lima on Sunday. She left her post on Monday."))
                .isEqualTo("Marchetta arrives in Lima; Marchetta leaves her post");
    }

    @Test
    void what_two_articles_tell_needs_no_lead() {
        String said = FAR_DOWN + "Odile Marchetta condemned the plan of the council of Oslo.";
        assertThat(Told.timeline(
                                Told.article("gazette", "2031-05-14", said), Told.article("mirror", "2031-05-14", said))
                        .events())
                .hasSize(1);
    }

    @Test
    void a_day_that_opens_what_is_joined_on_is_not_that_of_the_first_verb() {
        String joined = "Odile Marchetta lost her office, and on Monday the line sacked Tomas Brankovar.";
        assertThat(Told.wednesday(joined)).noneMatch(e -> e.title().contains("los"));
        String built = "Soldiers reached the village on Monday and built a bridge in Lisbon on Tuesday.";
        assertThat(Told.wednesday(built)).noneMatch(e -> Told.date(e).equals("2031-05-12"));
    }

    @Test
    void the_news_has_the_day_of_its_own_verb() {
        Event event = Told.only(
                Told.wednesday(
                        "Thousands of people lined the streets of Lisbon on Monday to cheer the crew that won the race on Saturday."));
        assertThat(Told.date(event)).isEqualTo("2031-05-12");
    }

    @Test
    void what_a_house_named_behind_a_preposition_did_is_told_of_it() {
        assertThat(Told.wednesday(
                        "Odile Marchetta moved 80 million euros out of Harbour Bank, which collapsed on Monday."))
                .noneMatch(e -> e.title().contains("moved"));
    }

    @Test
    void years_long_gone_are_the_news_of_a_history_and_the_background_of_other_news() {
        String far = "The ferry line is old. The pier is green. The bay is deep. ";
        String one = far + "Odile Marchetta founded the Harbour Union of Lisbon in 1984.";
        assertThat(titles(one)).isEmpty();
        String history =
                one + " In 1987 the pier was made longer. It was painted in 1991. The roof of 1995 leaked until 1998.";
        assertThat(titles(history)).contains("Marchetta founds Harbour Union");
    }
}
