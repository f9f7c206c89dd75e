package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Problem ERROR = Problem.error("b.md", 3, "front-matter-unclosed", "it is open", "close it");
    private static final Problem WARNING = Problem.warning("a.md", 0, "undated", "no date", "add one");

    private static Report report(Problem... problems) {
        return new Report(8, 120, 1, 12, 5, 57, 840, List.of(problems));
    }

    @Test
    void the_summary_is_one_line_with_numbers_in_agreement() {
        assertThat(report().summary())
                .isEqualTo("8 articles, 120 dates, 1 event, 12 people, 5 places, 57 pages in 840 ms");
        assertThat(new Report(1, 1, 0, 1, 1, 1, 3, List.of()).summary())
                .isEqualTo("1 article, 1 date, 0 events, 1 person, 1 place, 1 page in 3 ms");
    }

    @Test
    void the_messages_stand_in_the_order_of_the_files() {
        assertThat(report(ERROR, WARNING).messages())
                .containsExactly(
                        "a.md: warning: no date\n    add one [undated]",
                        "b.md:3: error: it is open\n    close it [front-matter-unclosed]");
    }

    @Test
    void errors_and_warnings_can_be_had_apart() {
        Report report = report(ERROR, WARNING);
        assertThat(report.errorMessages()).singleElement().isEqualTo(ERROR.toString());
        assertThat(report.warningMessages()).singleElement().isEqualTo(WARNING.toString());
        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.warnings()).isEqualTo(1);
    }

    @Test
    void problems_come_in_plain_values_too() {
        assertThat(report(ERROR, WARNING).notes())
                .containsExactly(
                        new Report.Note(false, "a.md", 0, "no date (add one) [undated]"),
                        new Report.Note(true, "b.md", 3, "it is open (close it) [front-matter-unclosed]"));
    }

    @Test
    void only_an_error_changes_the_exit_status() {
        assertThat(report().exitStatus()).isZero();
        assertThat(report(WARNING).exitStatus()).isZero();
        assertThat(report(WARNING, ERROR).exitStatus()).isEqualTo(1);
    }
}
