package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that stand behind a noun and are those of its verb. */
class GoverningTest {
    private static List<String> told(String sentence) {
        return Told.wednesday("Norwegian sailors protested in Bergen on Sunday against lower pay.\n\n" + sentence)
                .stream()
                .map(e -> Told.date(e) + " " + e.title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Owners in Norway will vote on the offer at an extraordinary meeting on 24 June. | 2031-06-24 Owners in Norway to vote on offer",
                "Norway opened an inquiry into the merger last week. | 2031-05-05/2031-05-11 Norway opens inquiry into merger",
            })
    void a_meeting_or_what_is_known_already_leaves_its_day_to_the_verb(String sentence, String line) {
        assertThat(told(sentence)).anyMatch(l -> l.startsWith(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway opened, against the merger of 3 May, an inquiry. | 2031-05-03 Norway",
            })
    void what_was_before_does_not(String sentence, String line) {
        assertThat(told(sentence)).noneMatch(l -> l.startsWith(line));
    }
}
