package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that browsers saved as one file (MHTML). */
class ImportedMhtmlTest extends SavedPages {
    private static final String HEADER = """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://www.gazette.example/news/quay
            Subject: Quay closes
            Date: Mon, 6 Oct 2031 10:15:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="--mark"

            """;
    private static final String STYLE = """
            ----mark
            Content-Type: text/css
            Content-Location: cid:css@page

            body { color: red }
            """;
    private static final String PAGE = "<html lang=en><head><title>Quay closes</title></head><body><article>" + STORY
            + "</article></body></html>\n";

    private static String part(String fields, String body) {
        return "----mark\nContent-Type: text/html" + fields + "\n\n" + body;
    }

    private static String file(String fields, String body) {
        return HEADER + part(fields, body) + STYLE + "----mark--\n";
    }

    @Test
    void the_page_is_read_and_where_it_stood_is_its_address() throws IOException {
        message("Quay closes.mhtml", file("", PAGE), "UTF-8");

        assertThat(run(null).messages()).isEmpty();
        assertThat(made("quay-closes.md")).isEqualTo("""
                ---
                title: Quay closes
                # date: YYYY-MM-DD  (not found; saved on 2031-10-06)
                # author: …  (not found)
                publisher: gazette.example
                url: https://www.gazette.example/news/quay
                lang: en
                ---

                The ferry to Lund stopped on Sunday, as its engine had failed once more.

                Divers looked at the hull, and the [crew](<https://www.gazette.example/crew>) went *home* by bus.
                """);
    }

    @Test
    void the_day_of_saving_is_a_hint_and_no_day_of_publication() throws IOException {
        message("a.mht", file("", PAGE), "UTF-8");
        run(null);
        assertThat(said.toString()).contains("  date       not found; saved on 2031-10-06\n");

        Files.delete(raw.resolve("a.mht"));
        Files.delete(folder.resolve("content/a.md"));
        message("b.mht", file("", PAGE.replace("<head>", "<head><meta name=date content=2031-10-01>")), "UTF-8");
        run(null);
        assertThat(made("b.md")).contains("\ndate: 2031-10-01\n").doesNotContain("2031-10-06");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Мост закрыт.",
        "ISO-8859-2, Most zamknięty.",
        "windows-1252, The “café” is closed.",
        "UTF-8, Größe – 日本",
        "GB18030, 大桥已经开放。",
        "Shift_JIS, 橋が開通した。",
        "ISO-2022-JP, 橋が開通した。",
        "UTF-16LE, The café opens."
    })
    void any_charset_in_any_transfer_encoding_is_read(String charset, String words) throws IOException {
        String page = "<html><head></head><body><article><p>" + words + "</p></article></body></html>";
        byte[] bytes = page.getBytes(charset);
        String base64 = Base64.getMimeEncoder().encodeToString(bytes);
        message("a.mht", file("; charset=" + charset + "\nContent-Transfer-Encoding: base64", base64 + "\n"), "UTF-8");
        run(null);
        assertThat(made("a.md")).contains(words);

        StringBuilder quoted = new StringBuilder();
        for (byte b : bytes) {
            quoted.append("=%02X".formatted(b)).append(quoted.length() % 60 == 0 ? "=\n" : "");
        }
        Files.delete(folder.resolve("content/a.md"));
        message(
                "a.mht",
                file("; charset=" + charset + "\nContent-Transfer-Encoding: quoted-printable", quoted + "\n"),
                "UTF-8");
        run(null);
        assertThat(made("a.md")).contains(words);
    }

    @Test
    void what_an_old_browser_calls_unicode_is_utf_16() throws IOException {
        byte[] bytes = ("<!-- 日本 -->" + PAGE.replace("Divers", "日本")).getBytes(StandardCharsets.UTF_16LE);
        String base64 = Base64.getMimeEncoder().encodeToString(bytes);
        message("a.mht", file("; charset=\"unicode\"\nContent-Transfer-Encoding: base64", base64 + "\n"), "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("日本 looked at the hull");
    }

    @Test
    void a_part_without_a_charset_is_read_in_the_one_that_the_page_names() throws IOException {
        String page =
                PAGE.replace("<head>", "<head><meta charset=windows-1251>").replace("Divers", "Водолазы");
        message("a.mht", file("\nContent-Transfer-Encoding: 8bit", page), "windows-1251");

        assertThat(run(null).messages()).isEmpty();
        assertThat(made("a.md")).contains("Водолазы looked at the hull");
    }

    @Test
    void of_several_pages_the_root_is_read_and_no_frame() throws IOException {
        String frame = part(
                "\nContent-ID: <frame>",
                "<html><body><p>An advertisement that nobody wants to read.</p></body></html>\n");
        String root = part("\nContent-ID: <root>\nContent-Location: https://gazette.example/other", PAGE);
        message("first.mht", HEADER + root + frame + "----mark--\n", "UTF-8");
        message(
                "named.mht",
                HEADER.replace("/quay", "/other").replace("type=", "start=\"<root>\";\n\ttype=")
                        + frame
                        + root.replaceAll(
                                "<article>.*</article>", "<p>A tram is to go there from May, the town says.</p>")
                        + "----mark--\n",
                "UTF-8");
        run(null);

        assertThat(made("first.md")).contains("The ferry to Lund").doesNotContain("advertisement");
        assertThat(made("named.md")).contains("A tram is to go").doesNotContain("advertisement");
    }

    @Test
    void the_address_of_the_page_itself_serves_where_the_file_has_none() throws IOException {
        String header = HEADER.replaceFirst("Snapshot.*\n", "");
        message(
                "a.eml",
                header + part("\nContent-Location: https://gazette.example/a", PAGE) + "----mark--\n",
                "UTF-8");
        message(
                "b.mht",
                header
                        + part(
                                "\nContent-Location: file:///C:/b.html",
                                PAGE.replaceAll(
                                        "<article>.*</article>",
                                        "<p>Seven whales were seen off Bergen by the crew of a trawler on Monday.</p>"))
                        + "----mark--\n",
                "UTF-8");
        run(null);

        assertThat(made("a.md")).contains("url: https://gazette.example/a\n");
        assertThat(made("b.md")).contains("# url: ");
    }

    @Test
    void a_file_that_was_cut_off_gives_what_it_has_and_a_warning_with_its_last_line() throws IOException {
        String file = file("\nContent-Transfer-Encoding: quoted-printable", PAGE);
        message("a.mht", file.substring(0, file.indexOf("Divers") + 10), "UTF-8");
        Report report = run(null);

        assertThat(report.exitStatus()).isZero();
        assertThat(made("a.md")).contains("The ferry to Lund stopped on Sunday");
        assertThat(report.messages())
                .singleElement()
                .asString()
                .contains("a.mht:14: warning: The file ends before", "[cut-off]");
    }

    @Test
    void an_empty_line_that_is_missing_behind_a_header_is_put_there() throws IOException {
        message("root.mht", HEADER.replaceFirst("Content-Type(.*\n)*", "Content-Type: text/html\n") + PAGE, "UTF-8");
        Report report = run(null);
        assertThat(made("root.md")).contains("The ferry to Lund", "Divers looked at the hull");
        assertThat(report.messages()).singleElement().asString().contains("root.mht:7: warning: ", "[header-unclosed]");

        Files.delete(raw.resolve("root.mht"));
        Files.delete(folder.resolve("content/root.md"));
        message("part.mht", file("", PAGE).replace("text/html\n\n<html", "text/html\n<html"), "UTF-8");
        report = run(null);
        assertThat(made("part.md")).contains("The ferry to Lund", "Divers looked at the hull");
        assertThat(report.messages())
                .singleElement()
                .asString()
                .contains("part.mht:12: warning: ", "[header-unclosed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";\n\tboundary=\"another\"", ";\n\tboundary=\"\"", ";\n\tboundary="})
    void parts_whose_boundary_is_not_named_are_told_by_their_first_lines(String boundary) throws IOException {
        message("a.mht", file("", PAGE).replace(";\n\tboundary=\"--mark\"", boundary), "UTF-8");
        Report report = run(null);

        assertThat(made("a.md")).contains("The ferry to Lund").doesNotContain("color", "mark");
        assertThat(report.messages()).singleElement().asString().contains("a.mht: warning: ", "[bad-boundary]");
    }

    @Test
    void a_file_without_a_page_is_not_taken_and_says_what_is_in_it() throws IOException {
        message("a.mht", HEADER + "----mark\nContent-Type: image/png\n\nPNG\n----mark--\n", "UTF-8");
        message("b.mht", HEADER.strip(), "UTF-8");
        message("c.mht", "", "UTF-8");
        Report report = run(null);

        assertThat(report.articles()).isZero();
        assertThat(report.errorMessages())
                .hasSize(2)
                .anyMatch(m -> m.contains("a.mht: error: There is no page in it, but image/png")
                        && m.contains("save the page as HTML"))
                .anyMatch(m -> m.contains("b.mht: error: There is no page in it"));
        assertThat(said.toString()).contains("c.mht\n  the file is empty");
    }

    @Test
    void parts_in_parts_and_parts_without_end_are_bounded() throws IOException {
        StringBuilder deep = new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 20_000; i++) {
            deep.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }
        message("deep.mht", deep.toString(), "UTF-8");
        message(
                "many.mht",
                file("", PAGE).replace("----mark--", "----mark\n\nx\n".repeat(20_000) + "----mark--"),
                "UTF-8");
        page("line.mht", HEADER + part("", PAGE) + "x".repeat(3_000_000));
        page("field.mht", "X-Long: " + "a\n ".repeat(2_000_000) + "\n" + HEADER);
        Report report = run(null);

        assertThat(made("line.md")).contains("The ferry to Lund");
        assertThat(report.messages())
                .anyMatch(m -> m.contains("deep.mht: error: There is no page in it"))
                .anyMatch(m -> m.contains("many.mht: warning: It has more than 5000 parts"))
                .anyMatch(m -> m.contains("field.mht: warning: Its header is longer than any should be"));
    }

    @Test
    void the_same_file_gives_the_same_article_with_other_line_ends() throws IOException {
        message("a.mht", file("", PAGE), "UTF-8");
        run(null);
        String made = made("a.md");
        Files.delete(folder.resolve("content/a.md"));
        Files.write(raw.resolve("a.mht"), file("", PAGE).getBytes(StandardCharsets.UTF_8));
        run(null);

        assertThat(made("a.md")).isEqualTo(made);
    }
}
