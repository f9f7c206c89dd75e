package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineException;
import dev.dateline.Report;
import dev.dateline.source.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ScreenTest {
    private static final Report REPORT = new Report(
            1,
            2,
            3,
            1,
            0,
            6,
            7,
            List.of(
                    Problem.warning("b.md", 0, "undated", "no date", "add a line"),
                    Problem.error("a.md", 3, "front-matter-unclosed", "the front matter has no end", "add ---")));

    private final StringWriter err = new StringWriter();

    @Test
    void problems_come_in_the_order_of_the_files_with_place_and_hint() {
        screen(false).problems(REPORT);

        assertThat(err.toString()).isEqualTo("""
                        a.md:3: error: the front matter has no end
                            add --- [front-matter-unclosed]
                        b.md: warning: no date
                            add a line [undated]
                        """);
    }

    @Test
    void quiet_leaves_the_errors() {
        screen(false, "--quiet").problems(REPORT);

        assertThat(err.toString()).contains("a.md").doesNotContain("b.md");
    }

    @Test
    void colours_mark_the_kind_alone() {
        screen(true).problems(REPORT);

        assertThat(err.toString())
                .contains("a.md:3: \u001b[1;31merror:\u001b[0m the front", "b.md: \u001b[33mwarning:\u001b[0m no date");
    }

    @Test
    void no_color_wins() {
        screen(true, "--no-color").problems(REPORT);

        assertThat(err.toString()).doesNotContain("\u001b");
    }

    @Test
    void a_known_failure_has_its_own_status_and_no_stack_trace() {
        Failures failures = new Failures(screen(false));

        assertThat(status(failures, new DatelineException(DatelineException.Kind.CALL, "no folder")))
                .isEqualTo(2);
        assertThat(status(failures, new DatelineException(DatelineException.Kind.MACHINE, "disk full")))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains("error: no folder", "error: disk full")
                .doesNotContain("\tat ");
    }

    @Test
    void an_unknown_failure_says_so() {
        assertThat(status(new Failures(screen(false)), new IllegalStateException("oops")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("unexpected", "oops", "--verbose").doesNotContain("\tat ");
    }

    @Test
    void verbose_shows_where() {
        assertThat(status(new Failures(screen(false, "-v")), new IllegalStateException("oops")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void the_summary_counts_in_words() {
        assertThat(REPORT.summary()).isEqualTo("1 article, 2 dates, 3 events, 1 person, 0 places, 6 pages in 7 ms");
    }

    private static int status(Failures failures, Exception failure) {
        CommandLine any = new CommandLine(CommandLine.Model.CommandSpec.create());
        return failures.handleExecutionException(failure, any, any.parseArgs());
    }

    private Screen screen(boolean colours, String... options) {
        PrintWriter writer = new PrintWriter(err);
        Screen screen = new Screen(writer, writer, colours, colours);
        new CommandLine(screen).parseArgs(options);
        return screen;
    }
}
