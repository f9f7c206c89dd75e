package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as people save them become articles. */
class ImportingTest extends SavedPages {
    private Article article(String name) throws IOException {
        return ArticleReader.file(folder.resolve("content").resolve(name))
                .articles()
                .get(0);
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_read() throws IOException {
        page("ferry.html", "<html><body>" + STORY + "</body></html>");
        Path secret =
                Files.writeString(folder.resolve("secret.txt"), "The secret word is known to Anna Keller alone.\n");
        Files.createSymbolicLink(raw.resolve("secret.txt"), secret);
        Files.createSymbolicLink(raw.resolve("inside.html"), raw.resolve("ferry.html"));

        assertThat(run(null).articles()).isEqualTo(1);
        assertThat(folder.resolve("content/secret.md")).doesNotExist();
    }

    @Test
    void nothing_is_written_through_a_link_or_over_a_file_that_is_no_article() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Path outside = folder.resolve("outside.md");
        Files.createSymbolicLink(content.resolve("ferry.md"), outside);
        page("ferry.html", "<html><body>" + STORY + "</body></html>");
        page("quay.html", "<html><body><p>Mayor Lena Oduya opened the new quay in Bergen on Monday.</p></body></html>");

        Report report = run(null);
        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.errorMessages()).singleElement().asString().contains("ferry.html", "[name-taken]");
        assertThat(outside).doesNotExist();
        assertThat(made("quay.md")).contains("quay in Bergen");
    }

    @Test
    void a_saved_page_gives_its_metadata_and_its_story_without_what_stands_around_it() throws IOException {
        page("ferry.html", """
                <!DOCTYPE html><html lang="en-GB"><head><title>Ferry stops | Gazette</title>
                <meta property="og:title" content="Ferry stops: &quot;no more&quot;">
                <meta property="og:site_name" content="The Lund Gazette">
                <meta property="article:published_time" content="2031-10-06T08:30:00+02:00">
                <meta name="author" content="By Anna Keller"><link rel="canonical" href="https://gazette.example/ferry">
                </head><body><nav><a href="/">Home</a></nav><article><h1>Ferry stops: "no more"</h1>%s</article>
                <footer>© Gazette. Subscribe now</footer></body></html>
                """.formatted(STORY));

        assertThat(run(null).articles()).isEqualTo(1);
        assertThat(made("ferry.md")).isEqualTo("""
                ---
                title: "Ferry stops: \\"no more\\""
                date: 2031-10-06
                author: Anna Keller
                publisher: The Lund Gazette
                url: https://gazette.example/ferry
                lang: en-GB
                ---

                The ferry to Lund stopped on Sunday, as its engine had failed once more.

                Divers looked at the hull, and the [crew](<https://gazette.example/crew>) went *home* by bus.
                """);
    }

    @Test
    void the_lines_above_a_text_that_the_front_matter_says_now_are_no_part_of_its_story() throws IOException {
        page("ferry.txt", """
                Ferry to Lund stops for good
                By Anna Keller
                Oct. 6, 2031

                The ferry to Lund stopped on Sunday, as its engine had failed once more.

                Talks of 6 October

                Divers looked at the hull on Monday, and the crew of nine went home by bus.
                """);
        run(null);

        assertThat(made("ferry.md"))
                .contains("title: Ferry to Lund stops for good", "date: 2031-10-06", "author: Anna Keller")
                .endsWith("""
                        ---

                        The ferry to Lund stopped on Sunday, as its engine had failed once more.

                        ## Talks of 6 October

                        Divers looked at the hull on Monday, and the crew of nine went home by bus.
                        """);
    }

    @Test
    void says_of_each_field_where_it_was_found() throws IOException {
        page("ferry.html", """
                <html><head><meta property="og:title" content="Ferry stops"><script type="application/ld+json">
                {"@type": "NewsArticle", "datePublished": "2031-10-06", "author": {"name": "Anna Keller"}}
                </script></head><body><article>%s</article></body></html>
                """.formatted(STORY));
        run(null);

        assertThat(said.toString())
                .contains("title      Ferry stops  (<meta> og:title)")
                .contains("date       2031-10-06  (the page's JSON-LD (datePublished))")
                .contains("author     Anna Keller  (the page's JSON-LD (author))")
                .contains("publisher  not found")
                .contains("lang       en  (its words)");
        assertThat(made("ferry.md")).contains("# publisher: ");
    }

    @Test
    void what_a_browser_notes_when_it_saves_a_page_is_its_address() throws IOException {
        page(
                "ferry.html",
                "<!-- saved from url=(0029)https://www.gazette.example/f -->\n<html><body><article>" + STORY
                        + "</article></body></html>");
        run(null);

        assertThat(made("ferry.md")).contains("url: https://www.gazette.example/f", "publisher: gazette.example");
    }

    @Test
    void a_feed_gives_an_article_for_each_entry() throws IOException {
        page("feed.xml", """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lund Gazette</title><language>en</language>
                <link>https://gazette.example/</link>
                <item><title>Ferry stops</title><link>https://gazette.example/ferry</link>
                <pubDate>Mon, 06 Oct 2031 08:30:00 EST</pubDate><dc:creator>Anna Keller</dc:creator>
                <description>Short.</description><content:encoded><![CDATA[%s]]></content:encoded></item>
                <item><title>Quay closes</title><link>https://gazette.example/quay</link>
                <pubDate>Tue, 07 Oct 2031 08:30:00 GMT</pubDate><description>The quay closes on Friday, the town says.
                </description></item></channel></rss>
                """.formatted(STORY));

        assertThat(run(null).articles()).isEqualTo(2);
        assertThat(made("ferry-stops.md"))
                .contains("date: 2031-10-06", "author: Anna Keller", "publisher: Lund Gazette", "went *home* by bus");
        assertThat(made("quay-closes.md")).contains("The quay closes on Friday");
        assertThat(said.toString())
                .contains("(the entry's date of publication)")
                .contains("the feed has a summary only");
    }

    @Test
    void atom_is_read_with_its_markup() throws IOException {
        page("feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lund Gazette</title>
                <entry><title type="html">Ferry &amp;amp; quay</title><link rel="alternate" href="https://gazette.example/a"/>
                <published>2031-10-06T08:30:00Z</published><updated>2031-10-09T08:30:00Z</updated>
                <author><name>Anna Keller</name><email>anna@gazette.example</email></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry></feed>
                """.formatted(STORY));
        run(null);

        Article article = article("ferry-quay.md");
        assertThat(article.title()).isEqualTo("Ferry & quay");
        assertThat(article.date()).isEqualTo("2031-10-06");
        assertThat(article.author()).isEqualTo("Anna Keller");
        assertThat(article.blocks()).filteredOn(Block::story).hasSize(2);
    }

    @Test
    void a_feed_loads_nothing_and_a_broken_one_is_told_with_its_line() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the password");
        page(
                "feed.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]>\n<rss><channel><item><title>&x;</title></item></channel></rss>");
        page("half.rss", "<rss><channel>\n<item><title>Half</title>\n<oops");
        Report report = run(null);

        assertThat(said.toString()).doesNotContain("the password");
        assertThat(report.messages()).anyMatch(m -> m.contains("half.rss:3: error: "));
    }

    @Test
    void plain_text_keeps_each_paragraph_and_takes_the_date_that_it_prints() throws IOException {
        page("quay.txt", """
                Quay of Lund closes
                By Anna Keller
                Published: 6 October 2031, 10:15

                The quay of Lund closes on Friday. It cost 3 * 4 million, and_more, said [one] <aide>.

                1. is no list here, but a sentence that begins with a number and goes on for a while.

                # Nor is this a heading: it is what a clerk had written on the door of the quay.
                """);
        run(null);

        Article article = article("quay.md");
        assertThat(article.title()).isEqualTo("Quay of Lund closes");
        assertThat(article.date()).isEqualTo("2031-10-06");
        assertThat(said.toString()).contains("(the line \"Published: 6 October 2031, 10:15\")");
        assertThat(article.blocks().stream().filter(Block::story).map(b -> article.shown(b.span())))
                .contains(
                        "The quay of Lund closes on Friday. It cost 3 * 4 million, and_more, said [one] <aide>.",
                        "# Nor is this a heading: it is what a clerk had written on the door of the quay.");
    }

    @Test
    void a_page_without_a_date_is_imported_and_the_option_gives_it_one() throws IOException {
        page("quay.txt", "The quay of Lund closes on Friday, and nobody knows when it will open again.");
        run(null);
        assertThat(made("quay.md")).contains("# date: YYYY-MM-DD");
        assertThat(said.toString()).contains("date       not found");

        Files.delete(folder.resolve("content/quay.md"));
        run(LocalDate.of(2031, 10, 6));
        assertThat(made("quay.md")).contains("\ndate: 2031-10-06\n");
    }

    @Test
    void no_file_is_replaced_and_a_second_import_takes_nothing() throws IOException {
        page("quay.txt", "The quay of Lund closes on Friday, and nobody knows when it will open again.");
        run(null);
        String first = made("quay.md");

        assertThat(run(null).articles()).isZero();
        assertThat(made("quay.md")).isEqualTo(first);
        assertThat(said.toString()).contains("not taken: ").contains("it is there already as quay.md");
    }

    @Test
    void another_story_of_the_same_name_gets_a_name_of_its_own() throws IOException {
        page("quay.txt", "The quay of Lund closes on Friday, and nobody knows when it will open again.");
        run(null);
        page("quay.txt", "Seven whales were seen off the coast of Norway by the crew of a trawler this morning.");
        run(null);

        assertThat(made("quay-2.md")).contains("Seven whales");
    }

    @Test
    void the_same_address_is_the_same_article() throws IOException {
        String page = "<html><head><link rel=canonical href=\"%s\"><title>%s</title></head><body><article>%s</article>"
                + "</body></html>";
        page("a.html", page.formatted("https://gazette.example/ferry", "Ferry", STORY));
        page(
                "b.html",
                page.formatted(
                        "http://www.gazette.example/ferry/?utm_source=x",
                        "Other",
                        "<p>Everything was written anew here, and not one phrase of it is as it was before.</p>"));

        assertThat(run(null).articles()).isEqualTo(1);
        assertThat(said.toString()).contains("the same address");
    }

    @Test
    void one_agency_text_in_two_outlets_is_two_sources() throws IOException {
        String page = "<html><head><link rel=canonical href=\"https://%s/f\"></head><body><article>" + STORY
                + "</article></body></html>";
        page("a.html", page.formatted("gazette.example"));
        page("b.html", page.formatted("herald.example"));

        assertThat(run(null).articles()).isEqualTo(2);
        assertThat(said.toString()).contains("nearly the same as a.md, in another outlet");
    }

    @Test
    void what_lies_beside_a_saved_page_is_no_page() throws IOException {
        Files.createDirectories(raw.resolve("ferry_files"));
        page("ferry_files/frame.html", "<p>An advertisement that nobody wants to read in a timeline at all.</p>");
        page("ferry.html", "<html><body><article>" + STORY + "</article></body></html>");

        assertThat(run(null).articles()).isEqualTo(1);
    }

    @Test
    void text_in_another_language_is_not_called_english() throws IOException {
        page("kai.txt", "Der Kai von Lund wird am Freitag geschlossen, und niemand weiß, wann er wieder öffnet.");
        run(null);

        assertThat(made("kai.md")).contains("lang: und");
    }

    @Test
    void a_file_that_is_not_there_is_a_wrong_call() {
        Dateline dateline = new Dateline(Settings.of(folder.resolve("content"), folder.resolve("site")));
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> dateline.importing(List.of(folder.resolve("gone")), null, said))
                .withMessageContaining("gone");
    }

    @Test
    void an_article_whose_name_differs_in_its_capitals_alone_is_not_written_over() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(
                content.resolve("Ferry.md"), "---\ndate: 2031-10-01\n---\nAll ferries stay in the harbour.\n");
        page("ferry.html", "<html><body><h1>Ferry stops</h1>" + STORY + "</body></html>");

        run(null);
        assertThat(made("Ferry.md")).contains("All ferries stay");
        assertThat(content.resolve("ferry-2.md")).exists();
    }

    @Test
    void a_page_that_decides_what_events_are_is_not_listened_to() throws IOException {
        page("ferry.md", "---\ntitle: Ferry\ndate: 2031-10-06\nevents:\n- quote: ferry\n  hide: true\n---\n" + STORY);

        run(null);
        assertThat(made("ferry.md")).contains("title: Ferry\n").doesNotContain("events:", "hide");
    }
}
