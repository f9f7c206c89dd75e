package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.DatelineException.Kind;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggingTest {
    private static final LocalDate FRIDAY = LocalDate.of(2031, 5, 2);

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String tsv(@Nullable LocalDate date, Path... files) {
        StringBuilder out = new StringBuilder();
        assertThat(Dateline.tag(List.of(files), date, Format.TSV, out).errors()).isZero();
        return out.toString();
    }

    @Test
    void offsets_count_from_the_line_after_the_front_matter() throws IOException {
        Path file = write("a.md", "---\ntitle: A\ndate: 2031-05-02\n---\n😀 It sailed on Tuesday.\n");
        assertThat(tsv(null, file)).isEqualTo("a\t15\t22\tDATE\t2031-04-29\tTuesday\n");
    }

    @Test
    void the_date_given_is_for_articles_that_have_none() throws IOException {
        Path dated = write("dated.md", "---\ntitle: A\ndate: 2031-06-06\n---\nIt sailed on Tuesday.\n");
        Path undated = write("undated.md", "---\ntitle: A\n---\nIt sailed on Tuesday.\n");
        assertThat(tsv(FRIDAY, dated, undated))
                .contains("dated\t13\t20\tDATE\t2031-06-03\t")
                .contains("undated\t13\t20\tDATE\t2031-04-29\t");
    }

    @Test
    void a_folder_stands_for_its_articles() throws IOException {
        write("a.txt", "It sailed on 5 May 2031.\n");
        write("b.txt", "It sailed on 6 May 2031.\n");
        assertThat(tsv(FRIDAY, folder).lines())
                .satisfiesExactly(
                        a -> assertThat(a).startsWith("a\t").contains("2031-05-05"),
                        b -> assertThat(b).startsWith("b\t").contains("2031-05-06"));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path none = folder.resolve("none.md");
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> tsv(FRIDAY, none))
                .withMessage("no such file or folder: " + none)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.CALL));
    }

    @Test
    void expressions_do_not_come_as_csv() throws IOException {
        Path file = write("a.txt", "It sailed on 5 May 2031.\n");
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> Dateline.tag(List.of(file), FRIDAY, Format.CSV, new StringBuilder()))
                .withMessageContaining("not as csv");
    }

    @Test
    void explain_tells_value_rule_anchor_and_steps() {
        StringBuilder out = new StringBuilder();
        Report report = Dateline.explain("on Tuesday", LocalDate.of(2025, 12, 3), out);
        assertThat(report.exitStatus()).isZero();
        assertThat(out.toString().lines())
                .anySatisfy(l -> assertThat(l).contains("Tuesday” is a DATE with the value 2025-12-02"))
                .anySatisfy(l -> assertThat(l).matches("  rule    \\S+"))
                .anySatisfy(l -> assertThat(l).isEqualTo("  anchor  the article's date, 2025-12-03"))
                .anySatisfy(l -> assertThat(l).matches("  steps   .+"));
    }

    @Test
    void words_without_a_time_are_an_error() {
        StringBuilder out = new StringBuilder();
        Report report = Dateline.explain("the old pier", FRIDAY, out);
        assertThat(out.toString()).isEmpty();
        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("no-time");
    }
}
