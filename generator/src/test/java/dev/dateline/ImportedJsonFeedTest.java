package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Feed gives articles as RSS and Atom do. */
class ImportedJsonFeedTest extends SavedPages {
    private static final String FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Lund Gazette", "language": "en",
             "home_page_url": "https://gazette.example/", "authors": [{"name": "The desk"}],
             "items": [
              {"id": "1", "url": "/ferry", "title": "Ferry & <quay>", "date_published": "2031-10-06T23:30:00-05:00",
               "date_modified": "2031-10-09T08:00:00Z", "authors": [{"name": "Anna Keller"}, {"name": "Bo Lind"}],
               "content_html": "%s", "summary": "Short."},
              {"id": "https://gazette.example/quay", "title": "Quay", "date_modified": "2031-10-07", "language": "en-GB",
               "content_text": "The quay of Bergen was <opened> to all on Monday.\\n\\nA band played & people sang."},
              {"id": "3", "title": "Whales", "summary": "Seven whales were seen off the coast on Friday."}]}
            """.formatted(STORY.replace("\"", "\\\""));

    @Test
    void a_feed_gives_an_article_for_each_item() throws IOException {
        page("feed.json", FEED);

        assertThat(run(null).articles()).isEqualTo(3);
        assertThat(made("ferry-quay.md")).isEqualTo("""
                ---
                title: "Ferry & <quay>"
                date: 2031-10-06
                author: "Anna Keller, Bo Lind"
                publisher: Lund Gazette
                url: https://gazette.example/ferry
                lang: en
                ---

                The ferry to Lund stopped on Sunday, as its engine had failed once more.

                Divers looked at the hull, and the [crew](<https://gazette.example/crew>) went *home* by bus.
                """);
        assertThat(made("quay.md"))
                .contains("date: 2031-10-07", "author: The desk", "url: https://gazette.example/quay", "lang: en-GB")
                .endsWith("\n\nThe quay of Bergen was \\<opened> to all on Monday.\n\nA band played & people sang.\n");
        assertThat(said.toString())
                .contains("(the entry's date of publication)", "(the entry's last change)", "(the entry's language)")
                .containsOnlyOnce("the feed has a summary only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\",\"items\":[%s]}",
                "{\"items\":[%s],\"version\": \"https://www.jsonfeed.org/version/1.1\"}",
                "\uFEFF \n{ \"version\" : \"http://jsonfeed.org/version/1\", \"items\": [ 7, null, [], %s, \"x\"]}"
            })
    void it_is_known_by_its_version_however_that_is_written(String feed) throws IOException {
        page("saved.txt", feed.formatted("{\"title\":\"Ferry\",\"content_text\":\"The ferry stopped on Sunday.\"}"));

        assertThat(run(null).articles()).isEqualTo(1);
        assertThat(made("ferry.md")).contains("The ferry stopped on Sunday.");
    }

    @Test
    void version_one_has_one_author() throws IOException {
        page(
                "feed.json",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"Ferry\","
                        + "\"author\":{\"name\":\"Anna Keller\"},\"content_text\":\"The ferry stopped on Sunday.\"}]}");
        run(null);

        assertThat(made("ferry.md")).contains("author: Anna Keller\n");
    }

    @Test
    void of_a_feed_that_breaks_off_the_items_before_are_taken_and_the_line_is_told() throws IOException {
        page("feed.json", FEED.substring(0, FEED.indexOf("The quay of Bergen")));
        Report report = run(null);

        assertThat(report.articles()).isEqualTo(1);
        assertThat(made("ferry-quay.md")).contains("Lund Gazette");
        assertThat(report.messages()).anyMatch(m -> m.contains("feed.json:8: error: The feed is no sound JSON"));
    }

    @ParameterizedTest
    @CsvSource({"2031-02-30T10:00:00Z", "yesterday", "2031"})
    void a_day_that_is_none_is_left_out(String day) throws IOException {
        page("feed.json", FEED.replace("2031-10-06T23:30:00-05:00", day).replace("2031-10-09T08:00:00Z", day));
        run(null);

        assertThat(made("ferry-quay.md")).contains("# date: YYYY-MM-DD");
    }

    @Test
    void where_a_feed_goes_on_is_said_and_not_asked_for() throws IOException {
        page("feed.json", FEED.replace("\"items\"", "\"next_url\": \"https://gazette.example/2.json\", \"items\""));
        run(null);

        assertThat(said.toString())
                .containsOnlyOnce("the feed goes on at https://gazette.example/2.json; save that, too");
    }
}
