package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} finds, beyond the problems of reading. */
class CheckTest {
    @TempDir
    Path content;

    private final StringBuilder out = new StringBuilder();

    private void article(String name, String keys, String text) throws IOException {
        Files.writeString(content.resolve(name), "---\n" + keys + "---\n\n" + text + "\n");
    }

    private Report check(Format format) {
        return new Dateline(Settings.of(content, content.resolve("../site"))).check(format, out);
    }

    private List<Problem> found(String code) {
        return check(Format.TABLE).problems().stream()
                .filter(p -> p.code().equals(code))
                .toList();
    }

    private static String keys(String title, String date) {
        return "title: " + title + "\ndate: " + date + "\nauthor: A\npublisher: P\nurl: https://p.example/"
                + title.replace(' ', '-') + "\n";
    }

    @Test
    void nothing_is_said_of_a_whole_article() throws IOException {
        article("a.md", keys("Ferry stops", "2031-10-06"), "The ferry to Lund stopped on Sunday, 5 October 2031.");

        Report report = check(Format.TABLE);
        assertThat(out).isEmpty();
        assertThat(report.exitStatus(true)).isZero();
    }

    @Test
    void an_undated_article_gets_the_day_on_which_it_agrees_with_the_others() throws IOException {
        article(
                "a.md",
                keys("Bridge", "2031-10-08"),
                "Mara Quill opened the harbour bridge in Bergen to traffic on Sunday, 5 October 2031.");
        article("c.md", "title: Quay\n", "Mara Quill opened the harbour bridge in Bergen to traffic on Sunday.");

        assertThat(found("undated")).singleElement().satisfies(p -> {
            assertThat(p.path()).isEqualTo("c.md");
            assertThat(p.hint()).containsPattern("date: 2031-10-(0[5-9]|1[01])");
        });
    }

    @Test
    void an_undated_article_that_names_a_day_gets_the_last_one() throws IOException {
        article("c.md", "title: Quay\n", "The quay was built on 3 May 2030. It fell on 4 June 2031. It had cost much.");

        assertThat(found("undated"))
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("date: 2031-06-04"));
    }

    @Test
    void the_day_of_a_dateline_goes_before_a_day_of_the_past_and_has_no_year_of_ours() throws IOException {
        String story = "A crane fell on Friday. It was the worst such fall since 2 May 1987.";
        article("c.md", "title: Crane\n", "PORT LUND, Mar. 9 (Gazette) — " + story);

        assertThat(found("undated"))
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("date: YYYY-03-09", "“Mar. 9”"));
    }

    @Test
    void a_day_on_a_line_of_its_own_is_that_of_an_undated_article() throws IOException {
        article(
                "c.md",
                "title: Crane\n",
                "4 June 2031\n\nA crane fell on Friday. It was put up on 2 May 1987, they said.");

        assertThat(found("undated"))
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("date: 2031-06-04"));
    }

    @Test
    void a_day_of_the_past_is_no_undated_articles_own() throws IOException {
        article("a.md", "title: Crane\n", "A crane fell on Friday. It was put up on 2 May 1987.");
        article("b.md", "title: Ferry\n", "Two boats sank in Lund, the first to do so since the storm of 2 May 1987.");

        assertThat(found("undated"))
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.hint()).contains("date: YYYY-MM-DD"));
    }

    @Test
    void what_an_article_does_not_say_of_itself_is_named() throws IOException {
        article("a.md", "title: T\ndate: 2031-10-06\nauthor: A\n", "The ferry stopped.");

        assertThat(found("metadata-missing"))
                .singleElement()
                .satisfies(
                        p -> assertThat(p.message()).contains("publisher, url").doesNotContain("author"));
    }

    @Test
    void a_link_to_no_file_is_dead_and_a_link_to_one_is_not() throws IOException {
        article("a.md", keys("One", "2031-10-06"), "See [the other](b.md) and\n[the lost](gone.md#part).");
        article("b.md", keys("Two", "2031-10-06"), "See [the web](https://x.example/) and [the first](./a.md).");

        assertThat(found("dead-link")).singleElement().satisfies(p -> {
            assertThat(p.message()).contains("gone.md#part");
            assertThat(p.line()).isEqualTo(10);
        });
    }

    @Test
    void articles_of_one_address_or_of_the_same_words_are_told() throws IOException {
        String text = "The council of Lund voted on Monday to close the old quay for good, as divers had asked it to.";
        article("a.md", keys("One", "2031-10-06"), text);
        article("b.md", keys("Two", "2031-10-07"), "LUND - " + text);
        article("c.md", keys("One", "2031-10-08"), "Something else was told of the budget and its many holes.");

        assertThat(found("duplicate")).extracting(Problem::path).containsExactly("b.md", "c.md");
    }

    @Test
    void reports_that_differ_are_told_with_who_says_what() throws IOException {
        article(
                "a.md",
                keys("One", "2031-10-08"),
                "Mara Quill met Tobin Ashe for two hours in Geneva on 3 October 2031.");
        article(
                "b.md",
                keys("Two", "2031-10-08"),
                "Mara Quill met Tobin Ashe for five hours in Geneva on 3 October 2031.");

        assertThat(found("contradiction"))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("five hours (b)", "two hours (a)"));
    }

    @Test
    void strict_makes_a_warning_count() throws IOException {
        article("a.md", "title: T\ndate: 2031-10-06\n", "The ferry stopped.");

        Report report = check(Format.TABLE);
        assertThat(report.exitStatus()).isZero();
        assertThat(report.exitStatus(true)).isEqualTo(1);
        assertThat(report.verdict()).isEqualTo("1 article: 0 errors, 1 warning");
    }

    @Test
    void annotations_name_the_file_from_the_folder_of_the_run() throws IOException {
        article("a.md", "title: T\ndate: 2031-13-06\n", "The ferry stopped, 100 % of it.");
        check(Format.ANNOTATIONS);

        String folder = content.toString().replace('\\', '/');
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("::error file=" + folder + "/a.md,line=3,title=bad-date::"))
                .allMatch(line -> line.startsWith("::error ") || line.startsWith("::warning "));
    }

    @Test
    void json_is_a_list_with_every_field() throws IOException {
        article("a.md", "title: T\ndate: 2031-13-06\n", "The ferry stopped.");
        check(Format.JSON);

        assertThat(out).startsWith("[").contains("\"code\" : \"bad-date\"", "\"line\" : 3", "\"severity\" : \"error\"");
    }

    @Test
    void a_format_for_tables_is_refused() {
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> check(Format.CSV))
                .withMessageContaining("annotations");
    }
}
