package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.FunctionWords;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How events are headed. */
class TimelineTitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lisbon city council voted on Tuesday to close the harbour. | 13 Lisbon city council votes to close harbour",
                "Fjordia agreed Tuesday to buy Sudia for 2 billion euros. | 13 Fjordia agrees to buy Sudia for 2 billion euros",
                "The Fjordia Company said Tuesday that it would close its plant in Porto."
                        + " | 13 Fjordia Company says it will close its plant in Porto",
                "The Chilean parliament approved the budget by 120 votes to 95 on Tuesday."
                        + " | 13 Chilean parliament approves budget by 120 votes to 95",
                "Chile imposed sanctions on two Peruvian banks on Monday. | 12 Chile imposes sanctions on two Peruvian banks",
                "Three climbers died in an avalanche in Peru on Sunday. | 11 Three climbers die in avalanche in Peru",
                "The government lifted the ban on night fishing on Monday. | 12 Government lifts ban on night fishing",
                "A fire destroyed a warehouse in Porto early on Monday. | 12 Fire destroys warehouse in Porto",
                "An earthquake of magnitude 6.1 struck southern Peru on Sunday. | 11 Earthquake strikes southern Peru",
                "A plane with 80 people on board crashed near Lima on Sunday. | 11 Plane crashes near Lima",
                "The prime minister dismissed his interior minister on Tuesday."
                        + " | 13 Prime minister dismisses his interior minister",
                "A judge on Monday dismissed a lawsuit against Fjordia. | 12 Judge dismisses lawsuit against Fjordia",
                "The government announced on Monday a ban on night fishing. | 12 Government announces ban on night fishing",
                "The Supreme Court ruled on Monday that the ban was unlawful. | 12 Supreme Court rules ban was unlawful",
                "Odile Marchetta was sworn in as president of Peru on Monday. | 12 Marchetta sworn in as president of Peru",
                "A court in Porto sentenced Tomas Brankovar to six years in prison on Monday."
                        + " | 12 Court in Porto sentences Brankovar to six years in prison",
                "Fjordia Airlines named Odile Marchetta as its chief executive on Monday."
                        + " | 12 Fjordia Airlines names Marchetta as its chief executive",
                "Peru's army said on Tuesday that rebels had attacked two villages."
                        + " | 13 Peru's army says rebels have attacked two villages",
                "The Chilean government announced on Monday that it would ban night fishing."
                        + " | 12 Chilean government says it will ban night fishing",
                "Chilean minister Ilan Dorje met his Peruvian counterpart in Lima on Monday."
                        + " | 12 Dorje meets his Peruvian counterpart in Lima",
                "Minister Ilan Dorje and his Peruvian counterpart signed a treaty in Lima on Monday."
                        + " | 12 Dorje and his Peruvian counterpart sign treaty in Lima",
                "The Chilean writer Tomas Brankovar was awarded a prize in literature on Tuesday."
                        + " | 13 Brankovar awarded prize in literature",
                "The trial of Odile Marchetta began in Lima on Monday. | 12 Trial of Marchetta begins in Lima",
                "Odile Marchetta's trial opened in Lima on Monday. | 12 Marchetta's trial opens in Lima",
                "The lighthouse of Port Ashe opened to visitors on Monday. | 12 Lighthouse of Port Ashe opens to visitors",
                "The bridge over the Tagus in Lisbon was reopened on Monday. | 12 Bridge over Tagus in Lisbon reopened",
                "Chile recalled its ambassador from Peru on Monday. | 12 Chile recalls its ambassador from Peru",
                "The harbour board will meet next Tuesday, they say. | 20 Harbour board to meet",
                "The storm killed nine people in Peru on Sunday. | 11 Storm kills nine people in Peru",
                "Fjordia Corp. said on Monday that its profit had fallen 12 percent."
                        + " | 12 Fjordia Corp. says its profit has fallen 12 percent",
                "Odile Marchetta told reporters in Lima on Monday that the mine would close."
                        + " | 12 Marchetta says mine will close",
                "Odile Marchetta refused to resign on Monday. | 12 Marchetta refuses to resign",
                "Peru expelled three Chilean diplomats on Tuesday. | 13 Peru expels three Chilean diplomats",
                "A jury found Tomas Brankovar guilty of fraud on Monday. | 12 Jury finds Brankovar guilty of fraud",
                "The band “The North Wind” arrived in Lima on Monday. | 12 Band “The North Wind” arrives in Lima",
                "The band “North Wind” arrived in Lima on Monday. | 12 Band “North Wind” arrives in Lima",
                "Oil prices rose above 90 dollars a barrel on Monday. | 12 Oil prices rise above 90 dollars a barrel",
            })
    void a_plain_sentence_of_a_day_is_an_event_of_that_day(String sentence, String told) {
        assertThat(Told.wednesday(sentence))
                .extracting(e -> e.time().start().getDayOfMonth() + " " + e.title())
                .containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway opened its ports on Monday and urged their government to help the sailors.",
                "Odile Marchetta said on Monday the harbour might need.",
                "Plans announced in Lisbon on Monday were rejected.",
                "Odile Marchetta dismissed the claims on Monday.",
                "Police found more than 1,300 pounds (600 kgs) of flour in Lisbon on Monday.",
                "Odile Marchetta said on Monday the decision was made, as all decisions of the union are, in Lisbon.",
                "Contrary to other reports, Odile Marchetta and Tomas Brankovar said on Monday that neither had resigned.",
                "A man has been arrested in connection with the burning of the old ferry house of Lisbon, Odile Marchetta said on Monday.",
                "Peru received a loan of 200 million dollars from the World Bank on Monday.",
            })
    void what_is_whose_or_broken_off_or_of_nobody_is_no_title(String sentence) {
        assertThat(Told.wednesday(sentence))
                .extracting(Event::title)
                .noneMatch(t ->
                        t.matches(".*(their|need|[Pp]lans|claims|issued|meets|Contrary).*|.*(pounds|made|connection)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Tomas Brankovar said on Monday that the dam was safe.",
                "Odile Marchetta cancelled a meeting with Tomas Brankovar in Lisbon on Thursday.",
                "Odile Marchetta arrived in Oslo on Monday.",
                "President Tomas Brankovar announced on Tuesday that the harbour of Rostock will close.",
                "Envoy Brita Lundquist called the meeting \"very pleasant\" on Monday.",
                "Odile Marchetta and Tomas Brankovar signed a treaty on fishing in Geneva on Monday.",
                "Tomas Brankovar resigned on Monday after a vote that he had lost by three.",
                "Chilean and Norwegian negotiators are scheduled to meet in Geneva on Friday.",
                "Protesters gathered in Lisbon on Sunday and demanded that the law be withdrawn.",
                "The United Nations condemned the attack on Lisbon that had been planned for months on Monday.",
                "Odile Marchetta met Tomas Brankovar, Ruth Ebbinghaus, Yvo Terhaar and Brita Lundquist in Vienna on Monday."
            })
    void a_title_is_short_and_does_not_break_off(String sentence) {
        assertThat(Told.wednesday(sentence)).isNotEmpty().allSatisfy(event -> {
            String[] words = event.title().split(" ", -1);
            String last = words[words.length - 1].toLowerCase(Locale.ROOT);
            assertThat(words).as(event.title()).hasSizeBetween(2, 12);
            for (String hanging : new String[] {"preposition", "auxiliary", "determiner", "conjunction"}) {
                assertThat(FunctionWords.is(hanging, last)).as(event.title()).isFalse();
            }
            assertThat(event.title()).doesNotContain("  ").doesNotEndWith(",").matches("[\\p{Lu}\\d“].*");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta sent sailors on Monday to Lisbon. | Marchetta sends sailors to Lisbon",
                "A shipping crisis hit Lisbon on Monday. | Shipping crisis hits Lisbon",
                "Three banks of Oslo taken over on Monday by the council of Lisbon."
                        + " | Three banks of Oslo taken over by council of Lisbon",
                "Lisbon banned fishing on Monday. | Lisbon bans fishing",
                "Odile Marchetta opened on Monday the ferry line to Oslo. | Marchetta opens ferry line to Oslo",
                "The country's protests in Lisbon were on Monday. | Protests in Lisbon",
                "Sailors proposed a law on fishing that separately allows ferries to Oslo on Monday. | Sailors propose law on fishing",
                "Tomas Brankovar posted lower third-quarter profits on Monday."
                        + " | Brankovar posts lower third-quarter profits",
                "Odile Marchetta opened a small, quiet harbour on Monday. | ",
                "On Monday protesters gathered in Lima. | Protesters gather in Lima",
                "On Monday the council banned fishing in the bay. | Council bans fishing in bay",
                "The mayor of Lisbon opened the new bridge on Monday. | Mayor of Lisbon opens new bridge",
                "The doors opened on Monday. | ",
                "Queen Brita II opened the parliament on Monday. | Brita II opens parliament",
                "Odile Marchetta Jr., an engineer, resigned on Monday. | Marchetta resigns",
                "Fjordia's profit fell 10% to 118 million on Monday. | Fjordia's profit falls 10% to 118 million",
                "Odile Marchetta rejected U.S. and Chilean objections to the ferry line on Monday."
                        + " | Marchetta rejects U.S. and Chilean objections to ferry line",
                "Odile Marchetta announced plans to spin off its old cotton mills in a sale of shares on Monday."
                        + " | Marchetta announces plans to spin off its old cotton mills",
                "Odile Marchetta, 52, and the mother of four boys, was shot to death on Monday. | Marchetta shot to death",
                "The value of the harbour of Lisbon has fallen by a half. | Value of harbour of Lisbon falls by half",
                "Odile Marchetta was named president and chief executive officer of the Oslo Harbour Board on Monday."
                        + " | Marchetta named president and chief executive officer of Oslo Harbour Board",
                "Odile Marchetta pressed the council of Oslo on Monday to close the harbour."
                        + " | Marchetta presses council of Oslo to close harbour",
                "The Chilean union joined Fjordia Airlines on Monday in banning night flights."
                        + " | Chilean union joins Fjordia Airlines in banning night flights",
                "Fjordia reported a $29 million third quarter loss on Monday. | Fjordia reports $29 million third quarter loss",
                "Odile Marchetta received $4 million on Monday. | ",
                "Odile Marchetta was sentenced on Monday to nine years in prison for bribery."
                        + " | Marchetta sentenced to nine years in prison for bribery",
                "Odile Marchetta was sentenced on Monday to nine years. | Marchetta sentenced to nine years",
                "Odile Marchetta opened the door for ferries to carry horses on Monday."
                        + " | Marchetta opens door for ferries to carry horses",
            })
    void a_title_goes_on_behind_a_day_and_ends_where_nothing_is_asked_for(String sentence, String title) {
        assertThat(Told.wednesday(sentence))
                .extracting(Event::title)
                .isEqualTo(title == null ? List.of() : List.of(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta was charged with fraud on Monday and released on bail on Tuesday."
                        + " | Marchetta released on bail",
                "Odile Marchetta was kidnapped on Monday and later released in Lisbon on Tuesday."
                        + " | Marchetta released in Lisbon",
                "Odile Marchetta was elected on Monday and released her plan on Tuesday. | Marchetta releases her plan",
                "Odile Marchetta was elected on Monday and released on Tuesday a plan for the harbour."
                        + " | Marchetta releases plan for harbour",
                "The ferry was damaged on Monday and sank on Tuesday near Lima. | Ferry sinks near Lima",
                "The tax was abolished on Monday and the court released Odile Marchetta on Tuesday."
                        + " | Court releases Marchetta",
            })
    void the_second_of_two_participles_is_as_passive_as_the_first(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).contains(title);
    }

    @Test
    void people_are_called_by_their_family_names() {
        Event meeting = Told.only(Told.wednesday("Odile Marchetta met Tomas Brankovar in Vienna on Monday."));
        assertThat(meeting.title()).isEqualTo("Marchetta meets Brankovar in Vienna");
    }

    @Test
    void what_is_to_come_stands_in_the_infinitive() {
        Event meeting = Told.only(
                Told.wednesday("Chilean and Norwegian negotiators are scheduled to meet in Geneva on Friday."));
        assertThat(meeting.title()).isEqualTo("Chilean and Norwegian negotiators to meet in Geneva");
    }

    @Test
    void a_statement_is_headed_by_its_speaker() {
        Event statement = Told.only(Told.wednesday("President Tomas Brankovar said that the dam was safe."));
        assertThat(statement.title()).startsWith("Brankovar says").contains("dam");
    }

    @Test
    void two_events_of_a_day_with_one_title_have_two_ids() {
        var events = Told.timeline(
                        Told.article("a", "2031-05-14", "Odile Marchetta arrived in Oslo on Monday."),
                        Told.article("b", "2031-05-14", "Odile Marchetta arrived in Vienna on Monday."),
                        Told.article("c", "2031-05-14", "Tomas Brankovar resigned on Monday."))
                .events();
        assertThat(events).hasSizeGreaterThan(1).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void an_id_begins_with_the_day_and_is_made_of_the_title() {
        Event meeting = Told.only(Told.wednesday("Odile Marchetta met Tomas Brankovar in Vienna on Monday."));
        assertThat(meeting.id()).isEqualTo("2031-05-12-marchetta-meets-brankovar-in-vienna");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta will hold talks in Oslo on Friday. | Marchetta to hold talks in Oslo",
                "A conference on fishing was opened in Oslo on Monday. | Conference on fishing opened in Oslo",
                "Fans of the singer gathered in Lisbon on Monday. | Fans of singer gather in Lisbon",
                "Police shot at mourners at the victims' funerals on Monday. | Police shoot at mourners at victims' funerals",
                "Ban Ki-moon met Salman bin Abdulaziz in Oslo on Monday. | Ban meets Salman in Oslo",
                "The lawmakers vetoed a bill on Monday, and Norway vetoes two treaties. | Lawmakers veto bill",
                "Seven sailors were killed in Lisbon. Nine children were wounded on Monday. | Nine children wounded in Lisbon",
            })
    void a_title_says_who_does_what_and_where(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A sale in Lisbon began on Monday.",
                "The doctor resigned on Monday.",
                "Seven people were killed on Monday.",
                "They met for an emergency session in Lisbon on Monday.",
                "The report describes arrests Marchetta lost her case on Monday."
            })
    void a_title_that_names_too_little_is_none(String sentence) {
        assertThat(Told.wednesday(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta visited Vienna on Tuesday. | Marchetta visits Vienna",
                "Odile Marchetta will visit Vienna on Friday. | Marchetta to visit Vienna",
                "Premier Odile Marchetta resigned on Monday. Marchetta will visit the dam on Friday. | Marchetta to visit dam",
            })
    void a_visit_says_who_and_what(String text, String title) {
        assertThat(Told.wednesday(text)).extracting(Event::title).contains(title);
    }
}
