package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What people save by many systems: lines around the story, files that hold no text, pages that were not saved whole. */
class ImportedPagesTest extends SavedPages {
    @Test
    void what_is_no_text_is_not_taken_and_the_remedy_is_said() throws IOException {
        Files.write(
                raw.resolve("paper.html"), "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(raw.resolve("story.docx"), "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1));
        page("notes.rtf", "{\\rtf1 The ferry stopped.}");
        page("list.html", "{\"version\": \"https://gazette.example/version/1.1\", \"items\": []}");
        page(
                "box.mbox",
                "From a 06 Oct 10:15\nSubject: x\n\nThe ferry.\n\nFrom b 07 Oct 10:15\nSubject: y\n\nA quay.\n");
        page("empty.html", " \n");
        page("shell.html", "<html><body><div id=root></div><script>run()</script></body></html>");

        assertThat(run(null).articles()).isZero();
        assertThat(said.toString())
                .contains("paper.html\n  it is a PDF; save its text as")
                .contains("story.docx\n  it is a file of an office program")
                .contains("notes.rtf\n  it is RTF")
                .contains("list.html\n  it is JSON, and no JSON Feed; of a feed import its RSS, Atom or JSON Feed form")
                .contains("box.mbox\n  it is a mailbox of several mails (mbox); save each mail as .eml")
                .contains("empty.html\n  the file is empty")
                .contains("shell.html\n  there is no story in it; save the page again");
    }

    @Test
    void a_text_that_only_looks_like_a_mail_or_data_is_taken() throws IOException {
        page(
                "minutes.txt",
                "Subject: the ferry\n\nThe ferry to Lund stopped on Sunday, as its engine had failed once more.\n");
        page(
                "quote.txt",
                "[\"The ferry,\" he said, \"is no more.\"]\n\nDivers looked at the hull on Monday, and the crew went home.\n");

        assertThat(run(null).articles()).isEqualTo(2);
    }

    @Test
    void the_line_with_date_and_author_above_a_story_is_no_part_of_it() throws IOException {
        String page = "<html lang=en><head><title>Ferry stops</title>%s</head><body><article><h1>Ferry stops</h1>%s"
                + STORY + "</article></body></html>";
        page(
                "a.html",
                page.formatted(
                        "",
                        "<p><b>Anna Keller</b> <i>|</i> <span>October 6, 2031</span> <span>6:20 pm CET</span></p>"));
        run(null);
        assertThat(made("a.md"))
                .contains("date: 2031-10-06\nauthor: Anna Keller\n")
                .contains("---\n\nThe ferry");
        assertThat(said.toString()).contains("(the line \"Anna Keller | October 6, 2031 6:20 pm CET\")");

        String meta =
                "<meta property=article:published_time content=2031-10-06T23:10:00Z><meta name=author content='Bo Lind'>";
        Files.delete(raw.resolve("a.html"));
        page(
                "b.html",
                page.formatted(meta, "<p>4 min read · Oct 7, 2031</p><p>Talks of 6 October 2031</p>")
                        .replace(
                                STORY, "<p>Seven whales were seen off Bergen by the crew of a trawler on Monday.</p>"));
        run(null);
        assertThat(made("b.md")).contains("---\n\nTalks of 6 October 2031\n\nSeven whales");
    }

    @Test
    void of_two_dates_in_a_line_the_one_of_publication_is_taken() throws IOException {
        page(
                "a.html",
                "<html><body><article><h1>Ferry</h1><p>Posted: Oct 6, 2031 / 06:20 PM CET | Updated: Oct 9, 2031 / 09:00 AM CET</p>"
                        + STORY + "</article></body></html>");
        page(
                "b.html",
                "<html><body><article><h1>Tram</h1><p>Updated: Oct 9, 2031 | Posted: Oct 5, 2031</p>"
                        + STORY.replace("ferry", "tram").replace("Divers", "Workers of the line and others")
                        + "</article></body></html>");
        run(null);

        assertThat(made("a.md")).contains("date: 2031-10-06").doesNotContain("Updated");
        assertThat(made("b.md")).contains("date: 2031-10-05");
    }

    @Test
    void a_story_of_a_few_words_is_pointed_out() throws IOException {
        page(
                "stub.html",
                "<html><body><article><p>Seven whales were seen off Bergen by a trawler...</p></article></body></html>");
        page(
                "ferry.html",
                "<html><body><article>" + STORY + STORY.replace("ferry", "tram") + "</article></body></html>");
        run(null);

        assertThat(said.toString())
                .containsOnlyOnce("look whether the page was saved whole")
                .contains("has 9 words only");
    }

    @Test
    void a_page_of_an_archive_is_by_the_outlet_that_it_was_captured_from() throws IOException {
        String address = "https://archive.example/web/20310307102030/https://www.gazette.example/ferry";
        page(
                "ferry.html",
                "<html><head><link rel=canonical href=\"" + address + "\"></head><body><article>" + STORY
                        + "</article></body></html>");
        run(null);

        assertThat(made("ferry.md")).contains("publisher: gazette.example", "url: " + address);
    }

    @Test
    void a_feed_gives_what_holds_for_all_its_entries() throws IOException {
        page("feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/"><title>Lund Gazette</title>
                <author><name>Anna Keller</name></author>
                <entry><title type="html">Ferry &amp;#8211; again</title><link href="/ferry"/><updated>2031-10-06T08:30:00Z</updated>
                <content type="html">&lt;p&gt;The ferry to Lund stopped on Sunday.&lt;/p&gt;&lt;p&gt;The post &lt;a href="/f"&gt;Ferry&lt;/a&gt; appeared
                first on &lt;a href="/"&gt;Gazette&lt;/a&gt;.&lt;/p&gt;</content></entry>
                <entry><title>Quay</title><link href="https://quay.example/1"/><updated>2031-10-07T08:30:00Z</updated>
                <author><name>Bo Lind</name></author><content>The quay of Bergen was opened to all on Monday.</content></entry></feed>
                """);
        run(null);

        assertThat(made("ferry-again.md"))
                .contains("title: \"Ferry – again\"", "author: Anna Keller", "url: https://gazette.example/ferry")
                .endsWith("---\n\nThe ferry to Lund stopped on Sunday.\n");
        assertThat(made("quay.md")).contains("author: Bo Lind", "url: https://quay.example/1");
    }
}
