package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.NodeList;

/**
 * Fifty hostile texts, each as title, author, publisher, tag, sentence, event, person, organisation and place: every
 * kind of file of the site is read by a parser of its kind, and the text is there, as text. It needs no browser.
 */
@ExtendWith(Figures.class)
class HostileTextsTest {
    private static final List<Attack> ATTACKS = Attack.all();
    private static final BuiltSite SITE = BuiltSite.attacked();
    private static final Pattern FORMULA =
            Pattern.compile("\\h*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Set<String> OF_FEEDS = Set.of(
            "feed",
            "id",
            "title",
            "subtitle",
            "updated",
            "author",
            "name",
            "generator",
            "link",
            "entry",
            "published",
            "category",
            "summary",
            "content");
    private static final Set<String> OF_CALENDARS = Set.of(
            "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "TRANSP");
    /** Those of the templates, and what a browser adds to them. */
    private static final Set<String> OF_PAGES = ofTemplates();

    private static Set<String> ofTemplates() {
        Set<String> elements = new TreeSet<>(Set.of("tbody", "strong", "em", "code", "h3", "h4"));
        try (Stream<Path> templates = Files.list(Path.of("..", "templates"))) {
            for (Path template :
                    templates.filter(t -> t.toString().endsWith(".ftlh")).toList()) {
                Matcher element = Pattern.compile("<([a-z][a-z0-9]*)").matcher(Files.readString(template));
                while (element.find()) {
                    elements.add(element.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return elements;
    }

    private static String text(String name) {
        return new String(SITE.bytes(name), StandardCharsets.UTF_8);
    }

    private static List<String> files(String pattern) {
        try (Stream<Path> all = Files.walk(SITE.folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> SITE.folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches(pattern))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonObject> objects(JsonObject root, String list) {
        List<JsonObject> out = new ArrayList<>();
        root.getAsJsonArray(list).forEach(e -> out.add(e.getAsJsonObject()));
        return out;
    }

    private static JsonObject json(String name) {
        return JsonParser.parseString(text(name)).getAsJsonObject();
    }

    private static List<String> shown() {
        return ATTACKS.stream().map(Attack::shown).toList();
    }

    /** The words of a piece of HTML that has no other elements than these. */
    private static String words(String html, String... elements) {
        Document piece = Jsoup.parse(html, "", Parser.htmlParser());
        assertThat(piece.head().children()).as(html).isEmpty();
        for (Element e : piece.body().select("*").not("body")) {
            assertThat(elements).as(html).contains(e.tagName());
            assertThat(e.attributes().asList())
                    .as(html)
                    .allMatch(a -> a.getKey().equals("href"));
            assertThat(e.attr("href")).as(html).matches("(https://harbour\\.example/.*)?");
        }
        return piece.body().wholeText();
    }

    @Test
    void the_data_are_what_was_written() {
        List<JsonObject> events = objects(json("timeline.json"), "events");
        for (Attack attack : ATTACKS) {
            JsonObject event = events.stream()
                    .filter(e -> e.get("date").getAsString().equals(attack.day().toString()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no event of " + attack));
            assertThat(event.get("title").getAsString()).isEqualTo(attack.shown());
            for (String names : List.of("people", "organizations", "places")) {
                assertThat(objects(event, names))
                        .extracting(e -> e.get("name").getAsString())
                        .containsExactly(attack.shown());
            }
            assertThat(event.get("id").getAsString()).matches("[a-z0-9-]+");
        }
        Figures.say(
                "hostile texts × places in an article, each through 10 kinds of files", ATTACKS.size() + " × 9", "all");
    }

    @Test
    void a_table_has_no_formula_wherever_its_cells_are_parted() throws IOException {
        String table = text("timeline.csv");
        List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(table)).getRecords();
        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(14));
        // An apostrophe more makes text of a formula.
        assertThat(rows.stream().map(row -> row.get(7).replace("'", "")))
                .containsAll(shown().stream().map(s -> s.replace("'", "")).toList());
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            CSVFormat.Builder format = CSVFormat.DEFAULT.builder().setDelimiter(separator);
            CSVFormat read =
                    separator == ',' ? format.get() : format.setQuote(null).get();
            for (CSVRecord row : read.parse(new StringReader(table))) {
                assertThat(row.toList())
                        .as(row.toString())
                        .noneMatch(c -> FORMULA.matcher(c).matches());
            }
        }
    }

    @Test
    void atom_has_the_texts_and_only_elements_of_atom() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        org.w3c.dom.Document feed =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(SITE.bytes("feed.xml")));
        NodeList all = feed.getElementsByTagName("*");
        List<String> titles = new ArrayList<>();
        Set<String> categories = new TreeSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            org.w3c.dom.Element e = (org.w3c.dom.Element) all.item(i);
            assertThat(OF_FEEDS).contains(e.getTagName());
            if (e.getTagName().equals("title")) {
                titles.add(e.getTextContent().replaceFirst("^[^:]*20\\d\\d: ", ""));
            } else if (e.getTagName().equals("category")) {
                categories.add(e.getAttribute("term"));
            } else if (e.getTagName().equals("content")) {
                assertThat(words(e.getTextContent(), "blockquote", "p", "a")).contains("Anna Keller opened a lock");
            } else if (e.getTagName().equals("link")) {
                assertThat(e.getAttribute("href")).startsWith("https://harbour.example/");
            }
        }
        assertThat(titles).containsAll(shown());
        assertThat(categories).containsAll(shown());
    }

    @Test
    void json_feed_has_the_texts_and_its_html_only_quotations_and_links() {
        List<JsonObject> items = objects(json("feed.json"), "items");
        assertThat(items.stream().map(i -> i.get("title").getAsString().replaceFirst("^[^:]*20\\d\\d: ", "")))
                .containsAll(shown());
        assertThat(items)
                .allSatisfy(i -> assertThat(words(i.get("content_html").getAsString(), "blockquote", "p", "a"))
                        .contains("Anna Keller opened a lock"));
    }

    @Test
    void timelinejs_gets_text_where_it_takes_html() {
        List<String> headlines = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (JsonObject event : objects(json("timelinejs.json"), "events")) {
            JsonObject text = event.getAsJsonObject("text");
            headlines.add(words(text.get("headline").getAsString()));
            groups.add(words(event.get("group").getAsString()));
            words(text.get("text").getAsString(), "p", "a");
        }
        assertThat(headlines).containsAll(shown());
        assertThat(groups).containsAll(shown());
    }

    @Test
    void calendars_hold_events_and_no_line_of_others() throws Exception {
        List<String> summaries = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> calendars = files(".*\\.ics");
        assertThat(calendars).hasSizeGreaterThan(ATTACKS.size());
        for (String name : calendars) {
            assertThat(text(name).split("\r\n", -1))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(75))
                    .noneMatch(line -> line.contains("\n") || line.contains("\r"));
            List<VEvent> events =
                    new CalendarBuilder().build(new StringReader(text(name))).getComponents();
            assertThat(events).hasSize(name.equals("timeline.ics") ? ATTACKS.size() : 1);
            for (VEvent event : events) {
                assertThat(event.getComponents()).as(name).isEmpty();
                event.getProperties().forEach(p -> assertThat(OF_CALENDARS).contains(p.getName()));
                summaries.add(event.getRequiredProperty("SUMMARY").getValue());
                places.add(event.getRequiredProperty("LOCATION").getValue());
            }
        }
        assertThat(summaries).containsAll(shown());
        assertThat(places).containsAll(shown());
    }

    @Test
    void what_pages_say_to_programs_is_json_of_which_no_sign_ends_the_script() {
        Set<String> names = new TreeSet<>();
        for (String page : SITE.pages()) {
            for (Element data : html(page).select("script[type=application/ld+json]")) {
                assertThat(data.data()).as(page).doesNotContain("<", ">", "\u2028", "\u2029");
                names(JsonParser.parseString(data.data()), names);
            }
        }
        assertThat(names).containsAll(shown()).contains("</title><script>alert('site')</script>");
    }

    private static void names(JsonElement json, Set<String> out) {
        if (json instanceof JsonArray list) {
            list.forEach(e -> names(e, out));
        } else if (json instanceof JsonObject object) {
            object.entrySet().forEach(e -> {
                assertThat(e.getKey()).matches("@?[A-Za-z]+");
                if (e.getKey().equals("name") || e.getKey().equals("headline")) {
                    out.add(e.getValue().getAsString());
                }
                names(e.getValue(), out);
            });
        }
    }

    /** Its calls are two strings each, as JSON has them. */
    @Test
    void the_index_of_the_search_is_calls_with_strings() {
        Set<String> titles = new TreeSet<>();
        for (String name : files("search/.*\\.js")) {
            assertThat(text(name)).as(name).doesNotContain("<", "\u2028", "\u2029");
            for (String line : text(name).split("\n", -1)) {
                if (!line.isEmpty()) {
                    assertThat(line).startsWith("dateline(\"").endsWith("\");");
                    JsonArray strings = JsonParser.parseString("[" + line.substring(9, line.length() - 2) + "]")
                            .getAsJsonArray();
                    assertThat(strings).hasSize(2);
                    strings.get(1).getAsString().lines().forEach(l -> titles.addAll(List.of(l.split("\t", -1))));
                }
            }
        }
        assertThat(titles).containsAll(shown());
    }

    private static Document html(String page) {
        return Jsoup.parse(text(page));
    }

    @Test
    void pages_have_the_elements_of_the_theme_and_no_others() {
        Set<String> headings = new TreeSet<>();
        for (String page : SITE.pages()) {
            Document document = html(page);
            headings.add(document.select("h1").text());
            for (Element e : document.children().select("*")) {
                assertThat(OF_PAGES).as(page).contains(e.tagName());
                assertThat(e.attributes().asList())
                        .as(page + ": " + e)
                        .noneMatch(a -> a.getKey().matches("(?i)on.*|style|srcdoc|ping|action|formaction|http-equiv")
                                && !a.getValue().startsWith("default-src 'none'")
                                && !a.getValue().equals("Content-Security-Policy"));
                assertThat(e.attr("href")).as(page).doesNotMatch("(?i)\\s*(javascript|data|vbscript):.*|//.*|\\\\.*");
            }
            assertThat(document.select("script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
            assertThat(document.select("link[rel~=stylesheet|icon], script[src]"))
                    .allMatch(e -> (e.attr("href") + e.attr("src"))
                            .matches("(/twenty-eight-points/|(\\.\\./)*)assets/[a-z]+\\.[0-9a-f]{8}\\.[a-z]+"));
        }
        assertThat(headings)
                .containsAll(
                        shown().stream().map(s -> s.replaceAll("\\s+", " ")).toList());
    }

    @Test
    void what_hosts_and_search_engines_read_has_none_of_the_texts() throws Exception {
        assertThat(SITE.bytes("_headers")).isEqualTo(BuiltSite.sample().bytes("_headers"));
        assertThat(text("robots.txt"))
                .isEqualTo(
                        "User-agent: *\nAllow: /\nSitemap: https://harbour.example/twenty-eight-points/sitemap.xml\n");
        NodeList addresses = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SITE.bytes("sitemap.xml")))
                .getElementsByTagName("loc");
        for (int i = 0; i < addresses.getLength(); i++) {
            assertThat(addresses.item(i).getTextContent())
                    .matches("https://harbour\\.example/twenty-eight-points/([a-z0-9-]+/)*");
        }
        assertThat(addresses.getLength()).isEqualTo(SITE.pages().size() - 1);
        assertThat(files(".*")).allMatch(name -> name.matches("([a-z0-9-]+/)*[a-z0-9_.-]+"));
    }

    @Test
    void pictures_hold_nothing_but_a_picture() throws IOException {
        List<String> pictures = files(".*\\.png");
        assertThat(pictures).as("pictures").hasSize(ATTACKS.size());
        for (String name : pictures) {
            assertThat(ImageIO.read(new ByteArrayInputStream(SITE.bytes(name)))).isNotNull();
            ByteBuffer in = ByteBuffer.wrap(SITE.bytes(name)).position(8);
            while (in.hasRemaining()) {
                int length = in.getInt();
                byte[] kind = new byte[4];
                in.get(kind);
                assertThat(new String(kind, StandardCharsets.US_ASCII)).isIn("IHDR", "PLTE", "IDAT", "IEND");
                in.position(in.position() + length + 4);
            }
        }
        assertThat(files(".*\\.svg")).hasSize(1).allMatch(name -> name.startsWith("assets/icon."));
    }
}
