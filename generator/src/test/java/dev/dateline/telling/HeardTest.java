package dev.dateline.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is claimed in court, denied, passed on or put right is no event of the day on which that is done. */
class HeardTest {
    private static List<String> told(String body) {
        return Told.wednesday(body).stream()
                .map(e -> Told.date(e) + " " + e.title())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe was killed by a former sailor in Vigra, a jury heard on Tuesday.",
                "Jane Doe was killed by a former sailor in Vigra, Bergen crown court was told on Tuesday.",
                "Correction: an earlier version of this article said that Jane Doe met Jonas Mirek on 3 May.",
                "The day before the fire, Jane Doe told her sister that she would sue Norway, Jonas Mirek said.",
            })
    void tells_nothing(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @Test
    void what_police_say_is_told() {
        assertThat(told("Jane Doe was killed by a former sailor in Vigra on Tuesday, police said."))
                .anyMatch(line -> line.startsWith("2031-05-13 Doe killed"));
    }

    @Test
    void a_denial_is_not_of_the_day_of_what_is_denied() {
        assertThat(told("Jonas Mirek denied killing Jane Doe at her house in Vigra on 3 March."))
                .noneMatch(line -> line.startsWith("2031-03-03"));
        assertThat(told("Jonas Mirek denied the rumours of the board in Vigra on Tuesday."))
                .anyMatch(line -> line.startsWith("2031-05-13 Mirek denies"));
    }
}
