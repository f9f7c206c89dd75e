package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article with a headline tells in a short sentence of its own day. */
class PlainWordsTest {
    private static List<String> told(String headline, String sentence) {
        String file = "---\ntitle: \"" + headline + "\"\ndate: 2031-05-14\n---\n" + sentence + "\n";
        return Told.timeline(Told.read("gazette", file)).events().stream()
                .map(e -> Told.date(e) + " " + e.title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bridge for the harbour | The bridge opened on 3 May. | Bridge opens",
                "A bridge for the harbour | The road to the bridge was mended, and the bridge was closed on 3 May. | Bridge closed",
                "Trouble at the mine | The mine collapsed on 3 May, killing three miners. | Mine collapses",
                "After the state of emergency | The state of emergency was lifted on 3 May. | State of emergency lifted",
                "The hospital moves | The hospital was evacuated on 3 May after a fire. | Hospital evacuated",
                "Where the books go | The school in Oslo closed on 3 May. | School in Oslo closes",
                "A library at last | The new library will open on 4 June. | New library to open",
            })
    void what_the_headline_names_need_not_be_named_again(String headline, String sentence, String title) {
        assertThat(told(headline, sentence)).anyMatch(line -> line.endsWith(" " + title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The bridge opened on 3 May.", "The mine collapsed on 3 May.", "The doctor resigned on 3 May."})
    void what_nobody_names_is_no_event(String sentence) {
        assertThat(told("News of the day", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seven people were killed on 3 May when a bomb exploded in Oslo. | Seven people killed in Oslo",
                "Security forces opened fire on 3 May on protesters in Oslo. | Security forces open fire on protesters in Oslo",
                "Two ferries collided off Bergen on 3 May. | Two ferries collide off Bergen",
                "Norway raised its tax on salmon to 40 per cent on 3 May. | Norway raises its tax on salmon to 40 per cent",
                "Anna Keller said the premier, Odile Marchetta, would visit Norway on 4 June. | Marchetta to visit Norway",
                "The union said a strike would begin in Bergen on 4 June. | Strike to begin in Bergen",
            })
    void a_plain_sentence_is_told_whole(String sentence, String title) {
        assertThat(told("News of the day", sentence)).anyMatch(line -> line.endsWith(" " + title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If talks failed, Norway would close the border on 4 June, Tomas Brankovar said.",
                "Tomas Brankovar said Norway would have closed the border on 4 June.",
                "Tomas Brankovar said Norway would not close the border on 4 June.",
                "Tomas Brankovar said Norway would close the border after the vote on 4 June.",
                "Tomas Brankovar said Norway would close the border.",
                "Norway would close the border on 4 June.",
            })
    void what_is_only_thought_of_is_no_plan(String sentence) {
        assertThat(told("News of the day", sentence)).noneMatch(line -> line.contains("to close"));
    }

    @Test
    void what_came_after_a_meeting_did_not_meet() {
        assertThat(told("News of the day", "Her remarks came after the meeting with Odile Marchetta in Oslo on 3 May."))
                .noneMatch(line -> line.contains("remarks"));
    }
}
