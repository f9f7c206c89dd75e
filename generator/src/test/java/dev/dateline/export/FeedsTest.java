package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.site.Stories;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a feed reader reads: Atom and JSON Feed say the same. */
class FeedsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Article FIRST = Stories.article("one.md", article("2031-05-02", "Courier"));
    private static final Article SECOND = Stories.article("two.md", article("2031-05-09", "Ledger <b>"));
    private static final TimeSpan DAY = Stories.day("2031-05-01");

    private static String article(String date, String publisher) {
        return "---\ntitle: T\ndate: " + date + "\npublisher: " + publisher
                + "\nurl: https://news.example/?a=1&b=2\n---\n\nThe <i>ferry</i> came back.\n";
    }

    private static Event event(String id, Article... articles) {
        List<dev.dateline.event.Mention> mentions = new ArrayList<>();
        for (Article a : articles) {
            mentions.add(Stories.mention(a, "ferry", DAY));
        }
        return Stories.event(
                id, "Title of " + id, DAY, Status.HAPPENED, mentions.toArray(dev.dateline.event.Mention[]::new));
    }

    private static Timeline timeline(Event... events) {
        return Stories.timeline(List.of(events), FIRST, SECOND);
    }

    private static Element atom(Files files) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(files.text("feed.xml"))));
        Element feed = document.getDocumentElement();
        assertAtom(feed);
        return feed;
    }

    /** What RFC 4287 demands of a feed and of each entry. */
    private static void assertAtom(Element feed) {
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(child(feed, "author").getElementsByTagNameNS(ATOM, "name").getLength())
                .isEqualTo(1);
        List<String> ids = new ArrayList<>();
        List<Element> parts = elements(feed, "entry");
        parts.add(feed);
        for (Element part : parts) {
            assertThat(URI.create(text(part, "id"))).matches(URI::isAbsolute);
            assertThat(text(part, "title")).isNotBlank();
            assertThat(Instant.parse(text(part, "updated"))).isNotNull();
            ids.add(text(part, "id"));
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static JsonNode json(Files files) {
        JsonNode feed = new JsonMapper().readTree(files.text("feed.json"));
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isNotBlank();
        for (JsonNode item : feed.get("items")) {
            assertThat(item.get("id").asString()).isNotBlank();
            assertThat(item.has("content_html") || item.has("content_text")).isTrue();
            assertThat(Instant.parse(item.get("date_published").asString())).isNotNull();
            if (item.has("url")) {
                assertThat(URI.create(item.get("url").asString())).matches(URI::isAbsolute);
            }
        }
        return feed;
    }

    @Test
    void the_newest_report_comes_first_whenever_the_event_was() throws Exception {
        Files files = Files.of(timeline(event("old", FIRST), event("new", FIRST, SECOND)));
        assertThat(elements(atom(files), "entry"))
                .extracting(e -> text(e, "title"))
                .containsExactly("Thu 1 May 2031: Title of new", "Thu 1 May 2031: Title of old");
        JsonNode item = json(files).get("items").get(0);
        assertThat(item.get("title").asString()).isEqualTo("Thu 1 May 2031: Title of new");
        assertThat(item.get("date_published").asString()).isEqualTo("2031-05-02T00:00:00Z");
        assertThat(item.get("date_modified").asString()).isEqualTo("2031-05-09T00:00:00Z");
    }

    @Test
    void the_feed_is_as_new_as_the_newest_article() throws Exception {
        assertThat(text(atom(Files.of(timeline(event("a", FIRST)))), "updated")).isEqualTo("2031-05-09T00:00:00Z");
    }

    @Test
    void addresses_are_absolute_where_the_sites_is_known() throws Exception {
        Files files = Files.of(timeline(event("a", FIRST)));
        Element feed = atom(files);
        assertThat(elements(feed, "link"))
                .extracting(l -> l.getAttribute("href"))
                .containsExactly(Files.BASE, Files.BASE + "feed.xml", Files.BASE + "e/a/");
        assertThat(text(elements(feed, "entry").get(0), "id")).isEqualTo(Files.BASE + "e/a/");
        JsonNode json = json(files);
        assertThat(json.get("feed_url").asString()).isEqualTo(Files.BASE + "feed.json");
        assertThat(json.get("items").get(0).get("url").asString()).isEqualTo(Files.BASE + "e/a/");
    }

    @Test
    void without_an_address_links_are_relative_and_names_are_uuids() throws Exception {
        Files files = Files.of(timeline(event("a", FIRST)), "");
        Element entry = elements(atom(files), "entry").get(0);
        assertThat(text(entry, "id")).startsWith("urn:uuid:");
        assertThat(child(entry, "link").getAttribute("href")).isEqualTo("e/a/index.html");
        assertThat(json(files).get("items").get(0).has("url")).isFalse();
    }

    @Test
    void a_feed_holds_a_hundred_entries_at_most() throws Exception {
        Event[] events =
                IntStream.range(0, 150).mapToObj(i -> event("e" + i, FIRST)).toArray(Event[]::new);
        Files files = Files.of(timeline(events));
        assertThat(elements(atom(files), "entry")).hasSize(100);
        assertThat(json(files).get("items").size()).isEqualTo(100);
    }

    @Test
    void an_event_that_no_dated_article_tells_is_in_no_feed() throws Exception {
        Article undated = Stories.article("none.md", "---\ntitle: T\n---\n\nThe ferry came back.\n");
        Timeline timeline = Stories.timeline(List.of(event("a", FIRST), event("b", undated)), FIRST, undated);
        assertThat(elements(atom(Files.of(timeline)), "entry")).hasSize(1);
        Timeline none = Stories.timeline(List.of(event("b", undated)), undated);
        assertThat(Files.of(none).names())
                .doesNotContain("feed.xml", "feed.json")
                .contains("timeline.ics");
    }

    @Test
    void markup_and_control_characters_of_sources_stay_text() throws Exception {
        Event hostile = Stories.event(
                "a",
                "]]> <script>\u0000\u000b\ud800 & \ufffe",
                DAY,
                Status.HAPPENED,
                Stories.mention(SECOND, "<i>ferry</i>", DAY));
        Files files = Files.of(timeline(hostile));
        Element entry = elements(atom(files), "entry").get(0);
        assertThat(text(entry, "title")).isEqualTo("Thu 1 May 2031: ]]> <script> & ");
        assertThat(text(entry, "content"))
                .contains("<blockquote><p>&lt;i&gt;ferry&lt;/i&gt;</p></blockquote>")
                .contains("<a href=\"https://news.example/?a=1&amp;b=2\">Ledger &lt;b&gt;</a>");
        assertThat(json(files).get("items").get(0).get("content_html").asString())
                .isEqualTo(text(entry, "content"));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(ATOM, name);
        List<Element> out = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            out.add((Element) nodes.item(i));
        }
        return out;
    }

    private static Element child(Element parent, String name) {
        return elements(parent, name).get(0);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }
}
