package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an event is explained to an editor. */
class ExplainEventTest {
    private static final String ID = "2031-05-12-marchetta-meets-brankovar-in-vienna";

    @TempDir
    Path content = Path.of("unset");

    @BeforeEach
    void two_reports_of_one_meeting() throws IOException {
        write("gazette.txt", "2031-05-14", "Odile Marchetta met Tomas Brankovar in Vienna on Monday.");
        write("herald.txt", "2031-05-13", "Tomas Brankovar met Odile Marchetta in Vienna yesterday over the dam.");
    }

    private void write(String file, String date, String body) throws IOException {
        Files.writeString(content.resolve(file), "---\ntitle: Two meet\ndate: " + date + "\n---\n" + body + "\n");
    }

    private Dateline dateline() {
        return new Dateline(Settings.of(content, content.resolve("site")));
    }

    @Test
    void its_sentences_are_told_with_their_dates_and_why_they_are_one_event() {
        StringBuilder out = new StringBuilder();
        dateline().explainEvent(ID, out);
        assertThat(out.toString())
                .contains("Marchetta meets Brankovar in Vienna", "Monday 12 May 2031 (2031-05-12)")
                .contains("herald, 2031-05-13: Two meet", "“Tomas Brankovar met Odile Marchetta in Vienna yesterday")
                .contains("“yesterday”: ", "the same kind of event; in both: ", "Vienna");
    }

    @Test
    void a_wrong_id_is_a_wrong_call_that_names_the_nearest() {
        assertThatThrownBy(() -> dateline().explainEvent("2031-05-12-marchetta", new StringBuilder()))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("2031-05-12-marchetta\n")
                .hasMessageContaining("the nearest is " + ID);
    }
}
