package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail as people save it from their mail program: its header, its forms, what is attached, damage. */
class ImportedMailTest extends SavedMail {
    @Test
    void the_header_gives_title_day_author_and_publisher() throws IOException {
        message("1.eml", mail("Ferry stops for good", TEXT), "UTF-8");

        assertThat(run(null).messages()).isEmpty();
        assertThat(made("ferry-stops-for-good.md")).startsWith("""
                ---
                title: Ferry stops for good
                date: 2031-10-06
                author: Anna Keller
                publisher: gazette.example
                # url: https://…  (not found)
                lang: en
                ---
                """ + LEAD.substring(1));
        assertThat(said.toString())
                .contains("(the mail's subject)", "(the day on which the mail was sent)")
                .contains("(the mail's sender; look whether it is a name)", "(the host of the sender's address)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Office <press@lund.example>                          | publisher: Harbour Office",
                "\"Lund Gazette\" <lena@lundgazette.example>                  | publisher: Lund Gazette",
                "=?utf-8?Q?J=C3=B6rg_M=C3=BCller?= <j.mueller@kai.example>    | author: Jörg Müller",
                "\"Keller, Anna\" <ak@herald.example>                         | author: Anna Keller",
                "anna@herald.example (Anna Keller)                            | author: Anna Keller",
                "press@harbour.example                                        | publisher: harbour.example",
                "Anna Keller <anna.keller@gmail.com>                          | # publisher: "
            })
    void a_person_is_the_author_and_a_house_the_publisher(String from, String line) throws IOException {
        message("a.eml", mail("Ferry", TEXT).replaceFirst("From: .*", "From: " + from), "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("\n" + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?iso-8859-1?Q?F=E4hre_h=E4lt?=                                  | Fähre hält",
                "=?UTF-8?B?RsOkaHJl?= =?UTF-8?B?IGjDpGx0?=                        | Fähre hält",
                "=?utf-8?Q?F=C3?= =?utf-8?Q?=A4hre?=                              | Fähre",
                "=?windows-1252?Q?=93Ferry=94?= stops                             | “Ferry” stops",
                "=?iso-8859-1?Q?=93Ferry=94?= stops                               | “Ferry” stops",
                "=?gb2312?B?tPPHxQ==?=                                            | 大桥",
                "=?no-such-thing?Q?Ferry?= stops                                  | Ferry stops",
                "=?utf-8?Q?Ferry                                                  | =?utf-8?Q?Ferry",
                "Fähre                                                            | Fähre",
                "Re: Fwd: AW: Ferry: it stops                                     | Ferry: it stops",
                "Re[2]: Ferry                                                     | Ferry"
            })
    void a_subject_is_read_as_a_mail_program_shows_it(String subject, String title) throws IOException {
        message("a.eml", mail(subject, TEXT), "UTF-8");
        run(null);

        assertThat(said.toString()).contains("  title      " + title + "  (the mail's subject)");
    }

    @Test
    void text_without_a_charset_is_read_in_the_one_that_it_fits() throws IOException {
        message(
                "a.eml",
                mail("Ferry", TEXT + "\nThe café is closed.\n").replace("; charset=utf-8", ""),
                "windows-1252");
        Report report = run(null);

        assertThat(made("a.md")).contains("The café is closed.");
        assertThat(report.messages()).singleElement().asString().contains("a.eml: warning: ", "[encoding]");
    }

    @Test
    void flowed_text_has_its_paragraphs_again() throws IOException {
        String flowed =
                "The ferry to Lund stopped for good \non Sunday. \n\n From here on boats go \nto the island.\n-- \nAnna Keller writes for the Lund Gazette.\nTelephone 123 45 67\n";
        message("a.eml", mail("Ferry", flowed).replace("text/plain", "text/plain; format=flowed"), "UTF-8");
        run(null);

        assertThat(made("a.md"))
                .endsWith(
                        "\n\nThe ferry to Lund stopped for good on Sunday.\n\nFrom here on boats go to the island.\n");
        assertThat(said.toString()).contains("left out: the signature");
    }

    @Test
    void of_two_forms_the_text_is_taken_where_it_says_what_the_page_does() throws IOException {
        message("a.eml", parts("alternative", part("Type: text/plain", TEXT), part("Type: text/html", HTML)), "UTF-8");
        run(null);

        assertThat(made("a.md")).contains(LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your program shows no pages.\n",
                "The ferry to Lund stopped for good on Sunday, as its engine (https://x.example/1) had failed once more. The crew"
                        + " of nine (https://x.example/2) went home by bus in the rain, said Lena Oduya (https://x.example/3).\n"
            })
    void a_text_that_says_less_or_is_full_of_addresses_is_not_taken(String text) throws IOException {
        message("a.eml", parts("alternative", part("Type: text/plain", text), part("Type: text/html", HTML)), "UTF-8");
        run(null);

        assertThat(made("a.md"))
                .contains("title: Ferry\n", "author: Anna Keller\n")
                .contains("as its [engine](<https://gazette.example/e>) had failed");
    }

    @Test
    void what_a_program_put_into_the_text_that_it_made_of_a_page_is_left_out() throws IOException {
        String text = TEXT.replace("harbour\n", "*harbour\n")
                .replace("Lena Oduya", "*Lena Oduya* <mailto:lena@harbour.example>")
                .replace("Lund", "Lund <https://lund.example/>");
        message("a.eml", parts("alternative", part("Type: text/plain", text), part("Type: text/html", HTML)), "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("The ferry to Lund stopped", "said Lena Oduya, who");
    }

    @Test
    void attachments_are_not_read_and_are_named() throws IOException {
        String pdf = part("Type: application/pdf; name=\"=?utf-8?Q?Fahrplan_f=C3=BCr_Mai.pdf?=\"", "JVBERg==\n");
        String notes =
                part("Type: text/plain\nDisposition: attachment; filename*=utf-8''na%C3%AFve.txt", "Not for you.\n");
        String card = part("Type: text/html\nDisposition: attachment", "<p>Nor this</p>\n");
        message(
                "a.eml",
                parts(
                        "mixed",
                        part("Type: text/plain", TEXT),
                        pdf,
                        notes,
                        card,
                        part("Type: text/plain", "The end.\n")),
                "UTF-8");
        run(null);

        assertThat(made("a.md")).contains(LEAD).endsWith("\n\nThe end.\n").doesNotContain("Not for you", "Nor this");
        assertThat(said.toString()).contains("note       not read: Fahrplan für Mai.pdf, naïve.txt, text/html\n");
    }

    @Test
    void the_pictures_of_a_page_are_no_attachments_but_what_is_attached_beside_them_is() throws IOException {
        String logo = part("Type: image/png; name=logo.png\nID: <logo>", "AAAA\n");
        String pdf = part("Type: application/pdf\nDisposition: attachment; filename=plan.pdf", "AAAA\n");
        message("a.eml", parts("related", part("Type: text/html", HTML), logo, pdf), "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("The ferry to Lund");
        assertThat(said.toString()).contains("not read: plan.pdf\n").doesNotContain("logo");
    }

    @ParameterizedTest
    @CsvSource({"alternative, text/x-amp-html", "alternative, text/calendar", "signed, application/pgp-signature"})
    void another_form_of_the_text_and_its_signature_are_no_attachments(String kind, String type) throws IOException {
        message("a.eml", parts(kind, part("Type: text/plain", TEXT), part("Type: " + type, "AAAA\n")), "UTF-8");
        run(null);

        assertThat(made("a.md")).contains(LEAD);
        assertThat(said.toString()).doesNotContain("not read");
    }

    @Test
    void a_text_beside_a_page_is_kept() throws IOException {
        message(
                "a.eml",
                parts(
                        "mixed",
                        part("Type: text/html", HTML),
                        part("Type: text/plain", "A tram <will> come\nin its place, the office said.\n")),
                "UTF-8");
        run(null);

        assertThat(made("a.md"))
                .contains("The ferry to Lund")
                .contains("A tram \\<will> come in its place, the office said.");
    }

    @Test
    void an_old_mail_without_mime_is_known_by_the_ending_of_its_file() throws IOException {
        String bare = "From: anna@gazette.example (Anna Keller)\nSubject: Ferry\nDate: 6 Oct 2031 10:15 EST\n\n" + TEXT;
        message("a.eml", bare, "UTF-8");
        message(
                "b.eml",
                "From lena@harbour.example Mon Oct  6 10:15:00 2031\n"
                        + bare.replace(TEXT, "Seven whales were seen off Bergen by the crew of a trawler.\n"),
                "UTF-8");
        message(
                "c.txt",
                bare.replace(TEXT, "The quay closes on Friday, and nobody knows when it will open.\n"),
                "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("title: Ferry\ndate: 2031-10-06\nauthor: Anna Keller\n");
        assertThat(made("b.md")).contains("title: Ferry\n", "Seven whales");
        assertThat(made("c.md")).contains("From: anna@gazette.example");
    }

    @Test
    void a_header_of_any_length_is_recognised_without_its_ending() throws IOException {
        message("saved", "X-Seal: " + "abc\n ".repeat(4000) + "end\n" + mail("Ferry", TEXT), "UTF-8");
        Dateline dateline = new Dateline(Settings.of(folder.resolve("content"), folder.resolve("site")));
        dateline.importing(java.util.List.of(raw.resolve("saved")), null, said);

        assertThat(made("saved.md")).contains("title: Ferry\n", LEAD);
    }

    @Test
    void a_mail_that_was_cut_off_gives_what_it_has_and_a_warning() throws IOException {
        String mail = parts("mixed", part("Type: text/plain", TEXT), part("Type: application/pdf; name=a.pdf", "AAAA"));
        message("a.eml", mail.substring(0, mail.indexOf("office")), "UTF-8");
        Report report = run(null);

        assertThat(report.exitStatus()).isZero();
        assertThat(made("a.md")).contains(LEAD);
        assertThat(report.messages()).singleElement().asString().contains("a.eml:16: warning: The file ends before");
    }

    @Test
    void a_mail_without_a_text_is_not_taken_and_says_what_is_in_it() throws IOException {
        message("pdf.eml", parts("mixed", part("Type: application/pdf; name=a.pdf", "AAAA\n")), "UTF-8");
        message("sealed.eml", parts("encrypted", part("Type: application/octet-stream", "AAAA\n")), "UTF-8");
        message("header.eml", header("Subject: Ferry\n").strip(), "UTF-8");
        Files.writeString(raw.resolve("empty.eml"), "");
        Report report = run(null);

        assertThat(report.articles()).isZero();
        assertThat(report.errorMessages())
                .hasSize(3)
                .anyMatch(m -> m.contains("pdf.eml: error: There is no text in the mail, but a.pdf")
                        && m.contains("save what is attached"))
                .anyMatch(m -> m.contains("sealed.eml: error: The mail is encrypted"))
                .anyMatch(m -> m.contains(
                        "header.eml: error: There is no text in the mail\n    look whether it was saved whole"));
        assertThat(said.toString()).contains("empty.eml\n  the file is empty");
    }

    @Test
    void a_header_that_says_nothing_leaves_its_fields_to_be_found() throws IOException {
        message("ferry.eml", "Message-ID: <1@x>\nMIME-Version: 1.0\nDate: never\nFrom:\nSubject:\n\n" + TEXT, "UTF-8");
        run(null);

        assertThat(made("ferry.md")).contains("# date: ", "# author: ", "# publisher: ", LEAD.strip());
    }

    @Test
    void where_a_list_keeps_the_mail_is_its_address() throws IOException {
        message(
                "a.eml",
                mail("Ferry\nArchived-At: <https://lists.example/ferry/1>\nContent-Language: en-GB", TEXT),
                "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("url: https://lists.example/ferry/1\nlang: en-GB\n");
    }
}
