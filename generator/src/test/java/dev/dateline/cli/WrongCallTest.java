package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongCallTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "build --outptu x               | --output",
                "biuld                          | dateline build",
                "serve --port many              | --port",
                "serve --port 99999             | 65535",
                "serve --port -1                | 65535",
                "build one two                  | two",
                "events --format xml            | table, json, csv",
                "events --format tsv            | table, json, csv",
                "tag a.md --format csv          | table, tsv, json",
                "tag                            | FILE",
                "explain                        | WORDS",
                "tag a.md --date 3.12.2025      | 2025-12-03",
                "explain today --date 2025-02-30| '2025-02-30' is no day",
            })
    void gives_status_2_and_says_what_to_write(String call, String hint) {
        Run run = Run.of(call.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: ").contains(hint);
    }

    @Test
    void no_command_shows_the_help_as_an_error() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: dateline", "error: Say which command");
    }

    @Test
    void a_format_may_be_written_in_capitals() {
        assertThat(Run.of("events", "--help", "--format", "JSON").status()).isZero();
    }
}
