package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence below an article's lead tells on a day that it names, whatever its verb is. */
class OwnDayTest {
    private static List<String> told(String sentence) {
        String lead = "Norwegian sailors protested in Bergen on Sunday against lower pay.\n\n";
        String file = "---\ntitle: \"Sailors protest in Bergen\"\ndate: 2031-05-14\n---\n" + lead + sentence + "\n";
        return Told.timeline(Told.read("gazette", file)).events().stream()
                .map(e -> Told.date(e) + " " + e.status().word() + " " + e.title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Teachers held a rally outside the town hall on Tuesday. | 2031-05-13 happened Teachers hold rally outside town hall",
                "Teachers from Oslo held a rally outside the town hall on Tuesday. | 2031-05-13 happened Teachers from Oslo hold rally outside town hall",
                "The two sailors still missing were presumed dead on Monday. | 2031-05-12 happened Two sailors presumed dead",
                "The wreck will be towed to Vigra on Friday. | 2031-05-16 planned Wreck to be towed to Vigra",
                "A service will be held in Bergen cathedral on 26 May. | 2031-05-26 planned Service to be held in Bergen cathedral",
                "A museum is to open in Vigra on 26 May. | 2031-05-26 planned Museum to open in Vigra",
                "The captain, Jonas Mirek, 58, was questioned by police on Tuesday. | 2031-05-13 happened Mirek questioned by police",
                "About 1,500 workers gathered at the factory gates on Tuesday. | 2031-05-13 happened 1,500 workers gather at factory gates",
            })
    void a_day_of_its_own_makes_an_event_of_any_verb(String sentence, String line) {
        assertThat(told(sentence)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divers have looked for the Nordlys off Vigra since the storm on Monday.",
                "The man walked to the harbour on Tuesday.",
                "“Divers towed the Nordlys to Vigra on Tuesday,” wrote the gazette.",
                "Divers dread the way to Vigra on Tuesdays.",
                "Before his Tuesday address Jonas Mirek strolled along the quay of Vigra.",
                "Divers will not tow the Nordlys to Vigra on Friday.",
                "The announcement, made in Bergen by owners of the line on Tuesday, surprised many.",
                "Jonas Mirek was quoted by a newspaper in Bergen on Tuesday as being tired.",
            })
    void what_goes_on_or_somebody_else_says_is_none(String sentence) {
        assertThat(told(sentence)).hasSize(1).allMatch(line -> line.endsWith("Sailors protest in Bergen"));
    }

    @Test
    void an_hour_alone_is_no_day() {
        assertThat(told("The Nordlys was towed to Vigra at 6.15pm."))
                .noneMatch(line -> line.startsWith("2031-05-14") && line.contains("towed"));
    }
}
