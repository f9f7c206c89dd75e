package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import dev.dateline.naming.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acts in a title: all whom the sentence names together, by a name or by more than a figure, and nobody else. */
class TitleSubjectsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // whose?
                "Net income jumped 97% to $2.8 million on Monday.",
                "Similar rules were adopted in Oslo on Monday.",
                "A series of similar raids was launched on Monday in Peru.",
                // no one acts
                "The sheer scale of Peru's flood presented rescuers on Monday with a hard task.",
                "A company official in Oslo declined further comment on Monday.",
                "Fjordia declined all interview requests on Monday.",
                "Traders in Oslo waited on Monday for an imminent clash between Chile and Peru.",
                // a participle
                "Text of Odile Marchetta's remarks delivered on Monday at the Harbour House.",
                "The crew hoped on Monday that there would be more people found alive.",
                // half of a name, of a clause or of a list
                "Fjordia's purchase of Ashe/Vigra Harbour Co. for $2 million is scheduled to close on Friday.",
                "Fjordia, which found the leak, still plans to announce new ferries on Friday.",
                "The pact guaranteed the rights of Peru and, like the Tacna Conference of 2030, called for elections in May 2031.",
                "Odile Marchetta of Peru, Tomas Brankovar of Chile and Sara Karras of Bolivia signed the treaty on Monday.",
                // two sentences
                "Council opens office The Gazette's Odile Marchetta says pictures from Monday show ferries in Oslo.",
                // a what?
                "The Harbour Board came on Monday with an updated, more careful plan for the ferries.",
                // nobody met
                "Expeditions against San Odilo de Vigra on Monday met with only little success.",
                // what was developed?
                "Odile Marchetta announced the development at a meeting of sailors on Monday.",
                "Harbour Union +305.45 Fjordia's sales dropped 30 percent on Monday.",
            })
    void a_title_without_somebody_who_did_something_is_none(String sentence) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fjordia's net income jumped 97% to $2.8 million on Monday."
                        + " | Fjordia's net income jumps 97% to $2.8 million",
                "Protests erupted in Oslo on Monday. | Protests erupt in Oslo",
                "Three men, aged 19, 22 and 34, were charged in Oslo on Monday with fraud."
                        + " | Three men charged in Oslo with fraud",
                "King Aurel opened the harbour of Oslo on Monday. | King Aurel opens harbour of Oslo",
                "Odile Marchetta met Queen Ada in Oslo on Monday. | Marchetta meets Queen Ada in Oslo",
                "King Aurel Brankovar opened the harbour of Oslo on Monday. | Brankovar opens harbour of Oslo",
                "Fjordia declined an offer of $2 million from Vigra Lines on Monday."
                        + " | Fjordia declines offer of $2 million from Vigra Lines",
                "Odile Marchetta delivered a speech on Monday at the Harbour House."
                        + " | Marchetta delivers speech at Harbour House",
                "Odile Marchetta found the crew of the ferry alive in Peru on Monday."
                        + " | Marchetta finds crew of ferry alive in Peru",
                "On a day when the ferry line took another plunge, presidential candidates Odile Marchetta and"
                        + " Tomas Brankovar clashed on Monday over the flood in Peru."
                        + " | Marchetta and Brankovar clash over flood in Peru",
                "Chilean, Peruvian and Bolivian envoys met in Oslo on Monday."
                        + " | Chilean, Peruvian and Bolivian envoys meet in Oslo",
                "On Monday, U.S., British, and Chilean leaders met in Oslo."
                        + " | U.S., British, and Chilean leaders meet in Oslo",
                "On Monday, Peruvian and Bolivian envoys met in Oslo. | Peruvian and Bolivian envoys meet in Oslo",
                "Tomas Brankovar of Chile and Sara Karras of Bolivia signed the treaty in Oslo on Monday."
                        + " | Brankovar of Chile and Karras of Bolivia sign treaty in Oslo",
                "Leaders of Chile and Bolivia signed the treaty in Oslo on Monday."
                        + " | Leaders of Chile and Bolivia sign treaty in Oslo",
                "A Chilean rescue team with heavy lifting gear arrived in Peru on Monday."
                        + " | Chilean rescue team with heavy lifting gear arrives in Peru",
                "A Chilean team carrying heavy gear arrived in Peru on Monday. | Chilean team arrives in Peru",
                "Odile Marchetta visited Lisbon in Portugal on Monday. | Marchetta visits Lisbon in Portugal",
                "Harbour protests, inspired by those in Peru, first erupted on Monday in Oslo."
                        + " | Harbour protests erupt in Oslo",
                "The council, in Oslo, voted on Monday to close the port. | Council votes to close port",
                "Odile Marchetta and Tomas Brankovar, who had met in Lisbon on Monday, sailed home."
                        + " | Marchetta and Brankovar meet in Lisbon",
                "Odile Marchetta met with Tomas Brankovar on Monday. | Marchetta meets Brankovar",
                "Odile Marchetta visited Bombay on Monday. | Marchetta visits Bombay",
                "Odile Marchetta visited the old harbour in Lisbon on Monday. | Marchetta visits old harbour in Lisbon",
            })
    void who_did_something_is_named_as_the_sentence_does(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).containsExactly(title);
    }

    @Test
    void the_middle_of_a_list_does_not_act_alone() {
        assertThat(Told.wednesday("On a day when the ferry line took a plunge, Gull Boats, Fjord Lines and Oppen joined"
                        + " Ashe Harbour in closing the port on Monday."))
                .extracting(Event::title)
                .noneMatch(title -> title.startsWith("Fjord Lines"));
    }

    @Test
    void a_body_is_called_in_a_title_what_its_sentence_calls_it() {
        assertThat(
                        Told.wednesday(
                                "The FBU declined an offer of $2 million from Vigra Lines on Monday. The Fjord Boats Union (FBU) has a hall."))
                .first()
                .satisfies(e -> {
                    assertThat(e.title()).isEqualTo("FBU declines offer of $2 million from Vigra Lines");
                    assertThat(e.organizations()).extracting(Entity::name).contains("Fjord Boats Union");
                });
    }
}
