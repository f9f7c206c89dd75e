package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.site.Stories;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTablesTest {
    private static final TimeSpan DAY = Stories.day("2031-05-05");

    private static String csv(Event... events) {
        return EventTables.csv(Stories.timeline(List.of(events)));
    }

    @Test
    void csv_has_a_head_and_a_line_an_event() {
        assertThat(csv(Stories.event("fair", "Harbour fair", Stories.days("2031-05-05", "2031-05-07"))))
                .isEqualTo("id,date,start,end,precision,status,kind,title,people,organizations,places,articles,"
                        + "salience,summary\r\n"
                        + "fair,2031-05-05/2031-05-07,2031-05-05,2031-05-07,range,happened,event,Harbour fair,"
                        + "Mara Quill,Port Board,Larkhaven,,0.50,Summary of Harbour fair.\r\n");
    }

    @Test
    void commas_quotes_and_line_ends_stay_within_their_cell() {
        assertThat(csv(Stories.event("a", "One, two", DAY))).contains(",\"One, two\",");
        assertThat(csv(Stories.event("a", "The \"Heron\"", DAY))).contains(",\"The \"\"Heron\"\"\",");
        assertThat(csv(Stories.event("a", "One\nTwo", DAY))).contains(",\"One\nTwo\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(A1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＠SUM(A1)"})
    void a_cell_is_never_a_formula(String title) {
        assertThat(csv(Stories.event("a", title, DAY)).replace("\"", "")).contains(",'" + title + ",");
    }

    /** Where a spreadsheet parts cells at semicolons or tabs, the rest of a title is a cell of its own. */
    @ParameterizedTest
    @CsvSource({"'Two;=1+1', 'Two;''=1+1'", "'Two; @SUM(A1)', 'Two; ''@SUM(A1)'", "' =1', ' ''=1'"})
    void nor_is_what_another_separator_makes_of_it(String title, String cell) {
        assertThat(csv(Stories.event("a", title, DAY))).contains("," + cell + ",");
    }

    @Test
    void a_formula_with_a_quote_is_made_harmless_and_quoted() {
        assertThat(csv(Stories.event("a", "=CMD(\"x\",1)", DAY))).contains(",\"'=CMD(\"\"x\"\",1)\",");
    }

    @Test
    void a_sign_within_a_cell_is_left_alone() {
        assertThat(csv(Stories.event("a", "Two-day talks = none", DAY))).contains(",Two-day talks = none,");
    }

    @Test
    void the_table_lines_up_and_says_status_and_number_of_articles() {
        Article one = Stories.article("The ferry sailed.");
        Article two = Stories.article("other.md", "---\ndate: 2031-05-05\n---\n\nThe ferry sailed.\n");
        Mention first = Stories.mention(one, "The ferry sailed.", DAY);
        Mention second = Stories.mention(two, "The ferry sailed.", DAY);
        assertThat(EventTables.text(Stories.timeline(List.of(
                        Stories.event("a", "Ferry sails", DAY, Status.HAPPENED, first, second),
                        Stories.event(
                                "b", "Dock opens", Stories.days("2031-06-01", "2031-06-02"), Status.PLANNED, first),
                        Stories.event("c", "Fair", Stories.day("2031-07-01"), Status.CANCELLED, second)))))
                .isEqualTo("""
                        2031-05-05             happened   Ferry sails  (2 articles)
                        2031-06-01/2031-06-02  planned    Dock opens  (1 article)
                        2031-07-01             cancelled  Fair  (1 article)
                        """);
    }

    @Test
    void no_events_make_no_lines() {
        assertThat(EventTables.text(Stories.timeline(List.of()))).isEmpty();
        assertThat(csv()).hasLineCount(1);
    }
}
