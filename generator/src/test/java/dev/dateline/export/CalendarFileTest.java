package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.site.Stories;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a calendar program reads. */
class CalendarFileTest {
    private static final Article ARTICLE = Stories.article("The ferry came back.");
    private static final TimeSpan DAY = Stories.day("2031-05-05");

    private static Files files(Event... events) {
        return Files.of(Stories.timeline(List.of(events), ARTICLE));
    }

    private static Calendar read(String ics) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
        assertThat(calendar.validate().hasErrors())
                .as(calendar.validate().toString())
                .isFalse();
        return calendar;
    }

    private static List<VEvent> events(Files files) throws IOException, ParserException {
        return read(files.text("timeline.ics")).getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Event told(String id, String title, TimeSpan time) {
        return Stories.event(id, title, time, Status.HAPPENED, Stories.mention(ARTICLE, "The ferry came back.", time));
    }

    @Test
    void a_day_is_a_whole_day_and_a_range_ends_before_the_day_after_it() throws Exception {
        List<VEvent> events =
                events(files(told("a", "Fair", DAY), told("b", "Race", Stories.days("2031-05-30", "2031-06-02"))));
        assertThat(events).extracting(e -> value(e, "DTSTART")).containsExactly("20310505", "20310530");
        assertThat(events).extracting(e -> value(e, "DTEND")).containsExactly("20310506", "20310603");
        assertThat(files(told("a", "Fair", DAY)).text("timeline.ics")).contains("DTSTART;VALUE=DATE:20310505\r\n");
    }

    @Test
    void what_has_no_exact_day_is_left_out_and_the_calendar_says_so() throws Exception {
        Files files = files(
                told("a", "Fair", DAY),
                told("b", "Spring", TimeSpan.month(YearMonth.of(2031, 4))),
                told("c", "Week", TimeSpan.week(LocalDate.of(2031, 4, 9))),
                told("d", "Year", TimeSpan.year(2030)),
                told("e", "About", DAY.about()));
        assertThat(events(files)).extracting(e -> value(e, "SUMMARY")).containsExactly("Fair");
        assertThat(files.text("timeline.ics")).contains("4 events without an exact day left out.");
        assertThat(files.names())
                .contains("e/a/event.ics")
                .filteredOn(n -> n.endsWith("event.ics"))
                .hasSize(1);
    }

    @Test
    void each_event_has_a_calendar_of_its_own() throws Exception {
        Calendar calendar =
                read(files(told("a", "Fair", DAY), told("b", "Race", DAY)).text("e/b/event.ics"));
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        assertThat(value(events.get(0), "SUMMARY")).isEqualTo("Race");
        assertThat(value(events.get(0), "URL")).isEqualTo(Files.BASE + "e/b/");
        assertThat(value(events.get(0), "LOCATION")).isEqualTo("Larkhaven");
        assertThat(value(events.get(0), "DESCRIPTION"))
                .isEqualTo(
                        "Summary of Race.\nReported by Larkhaven Gazette, Fri 2 May 2031: https://gazette.example/ferry");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void the_status_is_told(Status status) throws Exception {
        String expected = switch (status) {
            case HAPPENED -> "CONFIRMED";
            case PLANNED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
        };
        assertThat(value(events(files(Stories.event("a", "Fair", DAY, status))).get(0), "STATUS"))
                .isEqualTo(expected);
    }

    @Test
    void the_stamp_is_the_day_of_the_last_report() throws Exception {
        assertThat(value(events(files(told("a", "Fair", DAY))).get(0), "DTSTAMP"))
                .isEqualTo("20310502T000000Z");
    }

    @Test
    void signs_of_the_format_in_a_title_stay_text() throws Exception {
        String title = "One; two, three\\four\nBEGIN:VALARM: \"five\"";
        List<VEvent> events = events(files(told("a", title, DAY)));
        assertThat(events).hasSize(1);
        assertThat(value(events.get(0), "SUMMARY")).isEqualTo(title);
        assertThat(events.get(0).getComponents()).isEmpty();
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_torn() throws Exception {
        String title = "Öffnung der Fähre 🚢 ".repeat(30).strip();
        Files files = files(told("a", title, DAY));
        assertThat(files.text("timeline.ics").split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(value(events(files).get(0), "SUMMARY")).isEqualTo(title);
        assertThat(files.text("timeline.ics")).doesNotContain("\ufffd");
    }

    @Test
    void without_an_address_the_events_still_have_names_of_their_own() throws Exception {
        Files files = Files.of(Stories.timeline(List.of(told("a", "Fair", DAY), told("b", "Race", DAY)), ARTICLE), "");
        assertThat(events(files))
                .extracting(e -> value(e, "UID"))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(files.text("timeline.ics")).doesNotContain("URL:");
    }
}
