package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How statements are headed. */
class SpeechTest {
    @Test
    void who_is_warned_says_nothing() {
        List<Event> events = Told.wednesday(
                "Tomas Brankovar spoke in Oslo on Monday, warning Odile Marchetta that the threat of force is real.");
        assertThat(events).extracting(Event::title).noneMatch(title -> title.startsWith("Marchetta"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The dam is safe,” Tomas Brankovar said on Monday. | Brankovar says dam is safe",
                "“The dam is safe,” said Tomas Brankovar on Monday. | Brankovar says dam is safe",
                "The dam is safe, Tomas Brankovar said on Monday. | Brankovar says dam is safe",
                "Tomas Brankovar said he would resign on Friday. | Brankovar says he will resign",
                "Tomas Brankovar announced a new harbour for Oslo on Monday. | Brankovar announces new harbour for Oslo",
                "Tomas Brankovar said seven sailors had been killed in the storm. | Brankovar says seven sailors have been killed in storm",
                "Tomas Brankovar said on Monday that the board had not refused the latest Fjordia-backed plan during its meeting with the captains. | Brankovar says board has not refused latest Fjordia-backed plan",
                "Tomas Brankovar criticized the Oslo harbour board on Monday and thanked the crew. | Brankovar criticizes Oslo harbour board",
                "Tomas Brankovar visited Oslo on Monday and soon took the ferry. | Brankovar visits Oslo",
                "Tomas Brankovar blamed the weather for the delay on Monday. | Brankovar blames weather for delay",
            })
    void a_statement_is_headed_by_its_speaker_and_what_is_said(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).contains(title);
    }

    @Test
    void whoever_speaks_goes_on_speaking_as_he_in_the_next_sentence() {
        String title = "Brankovar praises Oslo harbour board for its work";
        String before = "The pier is old. The ferry is late. Tomas Brankovar ";
        String after = ". However, he praised the Oslo harbour board for its work and promised to help.";
        assertThat(Told.wednesday(before + "said it was not so" + after))
                .extracting(Event::title)
                .contains(title);
        assertThat(Told.wednesday(before + "was there with Jan Roos" + after))
                .extracting(Event::title)
                .doesNotContain(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tomas Brankovar said that the harbour and its partners on Monday.",
                "Using a long rope, Tomas Brankovar said on Monday.",
                "Tomas Brankovar said the harbour had been trying hard to wean the sailors and the captains off old boats on Monday.",
                "“It is what we want,” said Tomas Brankovar on Monday."
            })
    void words_that_do_not_stand_alone_head_nothing(String sentence) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).noneMatch(t -> t.startsWith("Brankovar says"));
    }
}
