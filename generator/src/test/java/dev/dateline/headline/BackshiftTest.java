package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody said stands in a title in the tense of "says". */
class BackshiftTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Marchetta said on Monday that Norway would close the harbour. | Marchetta says Norway will close harbour",
                "Odile Marchetta said on Monday that “fundamental reforms” were needed in Norway. | Marchetta says “fundamental reforms” are needed in Norway",
                "Odile Marchetta said on Monday that Norway had closed the harbour. | Marchetta says Norway has closed harbour",
                "Odile Marchetta said on Monday that the ferries had left the harbour. | Marchetta says ferries have left harbour",
                "Odile Marchetta said on Monday that Norway was closing the harbour. | Marchetta says Norway is closing harbour",
                "Odile Marchetta said on Monday that the council opposed the new harbour. | Marchetta says council opposes new harbour",
                // a past of its own, a condition, and words that are quoted
                "Odile Marchetta said on Monday that Norway closed the harbour. | Marchetta says Norway closed harbour",
                "Odile Marchetta said on Monday that it would be wrong to close the harbour. | Marchetta says it would be wrong to close harbour",
            })
    void what_was_said_is_told_in_the_tense_of_says(String sentence, String title) {
        assertThat(Told.wednesday(sentence)).extracting(Event::title).containsExactly(title);
    }
}
