package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private static final List<String> EVERYWHERE =
            List.of("--help", "--version", "--quiet", "--verbose", "--no-color", "Exit status:");

    @ParameterizedTest
    @CsvSource({
        "init,    DIR | default: content",
        "import,  FILE|DIR | --to | --date | default: content",
        "check,   DIR | --format | 'table, json, annotations' | --strict | --drafts | --no-cache",
        "build,   DIR | --output | --theme | --drafts | --no-cache | default: content | default: site",
        "serve,   DIR | --port | --theme | --drafts | --open | default: 8000",
        "events,  DIR | --format | 'table, json, csv' | --no-cache | default: table",
        "tag,     FILE|DIR | --date | --format | 'table, tsv, json'",
        "explain, WORDS | --date | 2025-12-03"
    })
    void every_command_names_its_options(String command, String words) {
        Run help = Run.of(command, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: dateline " + command).contains(EVERYWHERE);
        assertThat(help.out()).contains(words.replace("'", "").split(" \\| "));
    }

    @Test
    void the_command_itself_lists_all_commands() {
        assertThat(Run.of("--help").out())
                .contains(EVERYWHERE)
                .contains("init ", "import ", "check ", "build ", "serve ", "events ", "tag ", "explain ")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void says_its_version(String option) {
        Run version = Run.of(option);

        assertThat(version.status()).isZero();
        assertThat(version.out()).matches("dateline \\S.*\n");
    }

    @Test
    void colours_are_for_terminals_that_want_them() {
        String escape = "\u001b[";
        assertThat(Run.of("--help").out()).doesNotContain(escape);
        assertThat(Run.onTerminal("--help").out()).contains(escape);
        assertThat(Run.onTerminal("--help", "--no-color").out()).doesNotContain(escape);
        assertThat(Run.with(true, Map.of("TERM", "xterm", "NO_COLOR", "1"), "--help")
                        .out())
                .doesNotContain(escape);
    }
}
