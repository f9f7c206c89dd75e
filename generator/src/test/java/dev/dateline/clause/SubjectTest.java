package dev.dateline.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts: the subject of a verb, as a title names it. */
class SubjectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta resigned on Monday. | Marchetta resigns",
                "Odile Marchetta, the premier of the island, resigned on Monday. | Marchetta resigns",
                "Brita Lundquist, who had advised Odile Marchetta for years, resigned on Monday. | Lundquist resigns",
                "The lawyer of Odile Marchetta resigned on Monday. | Lawyer of Marchetta resigns",
                "Odile Marchetta's lawyer resigned on Monday. | Marchetta's lawyer resigns",
                "The premier, Odile Marchetta, stepped down on Monday. | Marchetta steps down",
                "The Chilean premier, Odile Marchetta, stepped down on Monday. | Marchetta steps down",
                "The Chilean premier, Odile Marchetta, met the Peruvian envoy, Tomas Brankovar, in Oslo on Monday."
                        + " | Marchetta meets Brankovar in Oslo",
                "The mayor of Lisbon, Odile Marchetta, opened a new bridge on Monday. | Marchetta opens new bridge",
                "A spokesman for the Chilean premier, Odile Marchetta, resigned on Monday."
                        + " | Spokesman for Chilean premier resigns",
                "An inquiry into the fire opened in Lisbon on Monday. | Inquiry into fire opens in Lisbon",
                "Railway workers across the north walked out at midnight on Monday."
                        + " | Railway workers across north walk out",
                "The plan for the harbour presented by the board was rejected on Monday. | Plan for harbour rejected",
                "A court in Lisbon convicted Tomas Brankovar on Monday. | Court in Lisbon convicts Brankovar",
                "Negotiators from Chile and the United States met in Lima on Monday."
                        + " | Negotiators from Chile and United States meet in Lima",
                "The leaders of Chile, Peru and Bolivia met Odile Marchetta in Lima on Monday."
                        + " | Leaders of Chile, Peru and Bolivia meet Marchetta in Lima",
                "Odile Marchetta and Tomas Brankovar resigned on Monday. | Marchetta and Brankovar resign",
                "Chile, Peru and Bolivia signed a treaty on fishing on Monday. | Chile, Peru and Bolivia sign treaty on fishing",
                "Meanwhile sailors say soldiers attacked the wreck in Lisbon on Monday. | Soldiers attack wreck in Lisbon",
                "The two ministers first met Odile Marchetta in Lisbon on Monday. | Two ministers meet Marchetta in Lisbon",
                "A branch of the Bank of the Northern Island was opened in Lisbon on Monday."
                        + " | Branch of Bank of Northern Island opened in Lisbon",
                "The mayors of Lisbon, Oslo, Vienna, Lima and Dublin met in Geneva on Monday."
                        + " | Mayors of Lisbon, Oslo and others meet in Geneva",
                "A boy who fled to Oslo said soldiers entered Lisbon on Monday. | Soldiers enter Lisbon",
                "Two aides to Odile Marchetta left for Oslo on Monday. | Two aides to Marchetta leave for Oslo",
                "The engineers who are to end the flood published a plan on Monday. | Engineers publish plan",
            })
    void the_subject_is_the_phrase_that_hangs_on_nothing(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mother of two men accused of killing Tomas Brankovar resigned on Monday."
                        + " | Mother of two men resigns",
                "A truck carrying 20 workers overturned near Porto on Monday. | Truck overturns near Porto",
                "A man brandishing a knife wounded two guards in Lisbon on Monday. | Man wounds two guards in Lisbon",
                "A court hearing the case acquitted Tomas Brankovar on Monday. | Court acquits Brankovar",
                "A group calling itself the Blue Hand attacked a bank in Lisbon on Monday. | Group attacks bank in Lisbon",
                "A bomb hidden in a truck exploded in Porto on Monday. | Bomb explodes in Porto",
                "A man suspected of killing three women was arrested in Lisbon on Monday. | Man arrested in Lisbon",
                "A bomb planted under a car killed a judge in Lisbon on Monday. | Bomb planted under car kills judge in Lisbon",
                "Soldiers loyal to the president attacked the radio station on Monday."
                        + " | Soldiers loyal to president attack radio station",
            })
    void what_the_subject_carries_or_is_loyal_to_does_nothing(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).containsExactly(title);
    }

    @Test
    void what_is_told_of_the_subject_between_it_and_its_verb_takes_neither_the_verb_nor_its_day() {
        String died = "Tomas Brankovar, 81, a painter who fled Portugal in 1970, died of cancer on Sunday in Lisbon.";
        assertThat(Told.lines(Told.wednesday(died)))
                .containsExactly("2031-05-11 happened Brankovar dies of cancer in Lisbon [Tomas Brankovar][Lisbon]");
        assertThat(Told.lines(
                        Told.wednesday("Odile Marchetta, who met Brankovar's lawyers last week, resigned on Monday.")))
                .contains("2031-05-12 happened Marchetta resigns [Odile Marchetta][]");
    }

    @Test
    void who_is_only_named_in_the_subject_takes_no_part() {
        Event event = Told.only(Told.wednesday("The lawyer of Odile Marchetta resigned on Monday."));
        assertThat(event.people()).isEmpty();
    }

    @Test
    void a_second_verb_has_the_subject_of_the_first() {
        List<Event> events =
                Told.wednesday("Odile Marchetta arrived in Oslo on Monday and signed a treaty on fishing on Tuesday.");
        assertThat(events)
                .extracting(Event::title)
                .containsExactly("Marchetta arrives in Oslo", "Marchetta signs treaty on fishing");
    }
}
