package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of a mail: what was passed on, without what is answered and what stands below its end. */
class MailStoryTest extends SavedMail {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FYI.\nBo\n\n---------- Forwarded message ---------\nFrom: Lena Oduya <lena@harbour.example>\n"
                        + "Date: Fri, 3 Oct 2031 at 10:15\nSubject: The last ferry\nTo: <bo@gazette.example>\n\n\n%s",
                "-----Original Message-----\nFrom: Oduya, Lena [mailto:lena@harbour.example]\nSent: Friday, October 3, 2031 10:15 AM\n"
                        + "To: Bo Lind\nSubject: The last ferry\n\n%s",
                "Gruß, Bo\n\n________________________________\nVon: Lena Oduya <lena@harbour.example>\nGesendet: 3 October 2031 10:15\n"
                        + "An: Bo Lind\nBetreff: The last ferry\n\n%s",
                "*From:* Lena Oduya <lena@harbour.example>\n*Date:* 3 October 2031\n*Subject:* The last ferry\n\n%s"
            })
    void what_was_passed_on_is_the_story_and_its_own_header_counts(String form) throws IOException {
        message("a.eml", mail("Fwd: The last ferry", form.formatted(TEXT)), "UTF-8");
        run(null);

        assertThat(made("a.md"))
                .startsWith(
                        "---\ntitle: The last ferry\ndate: 2031-10-03\nauthor: Lena Oduya\npublisher: harbour.example\n")
                .contains("lang: en\n---" + LEAD)
                .doesNotContain("Bo");
        assertThat(said.toString()).contains("(the mail that was passed on)");
    }

    @Test
    void a_long_note_above_what_was_passed_on_is_left_out_and_said() throws IOException {
        String note =
                "This is how the office tells it, and I do not believe a word, as the crew told me another story. "
                        .repeat(3);
        String forwarded =
                "\n\n---------- Forwarded message ---------\nFrom: Lena Oduya <lena@harbour.example>\nDate: 3 October 2031\n"
                        + "Subject: The last ferry\n\n" + TEXT;
        message("a.eml", mail("WG: The last ferry", note + forwarded), "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("date: 2031-10-03\nauthor: Lena Oduya\n", "---" + LEAD);
        assertThat(said.toString()).contains("left out: the note above the mail that was passed on");
    }

    @Test
    void what_was_passed_on_as_a_quotation_loses_its_marks() throws IOException {
        String quoted =
                ("From: Lena Oduya <lena@harbour.example>\nSubject: The last ferry\nDate: October 3, 2031 at 10:15:00 CEST\n"
                                + "To: bo@gazette.example\n\n" + TEXT)
                        .replaceAll("(?m)^", "> ");
        message("a.eml", mail("Fwd: The last ferry", "Begin forwarded message:\n\n" + quoted), "UTF-8");
        run(null);

        assertThat(made("a.md"))
                .contains("date: 2031-10-03\nauthor: Lena Oduya\n", LEAD)
                .doesNotContain("forwarded");
    }

    @Test
    void a_mail_passed_on_as_an_attachment_is_the_story() throws IOException {
        String inner =
                "From: Lena Oduya <lena@harbour.example>\nSubject: The last ferry\nDate: Fri, 3 Oct 2031 10:15:00 +0200\n\n"
                        + TEXT;
        message(
                "a.eml",
                parts("mixed", part("Type: text/plain", "See below.\n"), part("Type: message/rfc822", inner)),
                "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("title: The last ferry\ndate: 2031-10-03\nauthor: Lena Oduya\n", LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nOn Fri, 3 Oct 2031 at 10:15, Lena Oduya <lena@harbour.example>\nwrote:\n\n> Does the tram go?\n>\n> Lena\n",
                "\n-----Original Message-----\nFrom: Lena Oduya\nSent: Friday, October 3, 2031\nSubject: Tram\n\nDoes the tram go?\n"
            })
    void what_a_mail_answers_is_left_out_and_said(String earlier) throws IOException {
        message("a.eml", mail("Re: Ferry", TEXT + earlier), "UTF-8");
        run(null);

        assertThat(made("a.md"))
                .contains("date: 2031-10-06", LEAD)
                .doesNotContain("tram", "Lena Oduya <", "wrote", "Original");
        assertThat(said.toString()).containsAnyOf("left out: 3 quoted lines", "left out: the mail that it answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"###", "# # #", "-30-", "- ENDS -", "Ends", "—ends—"})
    void below_the_end_of_a_press_release_nothing_is_its_story(String mark) throws IOException {
        message(
                "a.eml",
                mail("Ferry", "###\n\n" + TEXT + "\n" + mark + "\n\nMedia contact:\nBo Lind, 123 45 67\n"),
                "UTF-8");
        run(null);

        assertThat(made("a.md"))
                .contains(LEAD, "since the last ferry was bought.")
                .doesNotContain("Media", "Bo Lind");
        assertThat(said.toString()).contains("left out: what stands below the end of the release");
    }

    @Test
    void lines_that_say_when_something_is_open_are_no_mail() throws IOException {
        String fair =
                "\nDate: Friday\nFrom: 9 am\nTo: 5 pm\n\nThe new boat is shown to all who come to the quay of Lund.\n";
        message("a.eml", mail("Ferry", TEXT + fair), "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("date: 2031-10-06", LEAD, "From: 9 am", "The new boat is shown");
    }

    @Test
    void a_text_that_is_quoted_as_a_whole_is_the_story() throws IOException {
        message("a.eml", mail("Ferry", TEXT.replaceAll("(?m)^", "> ")), "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("---" + LEAD);
    }
}
