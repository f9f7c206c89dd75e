package dev.dateline.importing;

import dev.dateline.article.HtmlLine;
import dev.dateline.importing.Imported.Field;
import dev.dateline.source.Problem;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads RSS (2.0, 1.0 and older) and Atom (RFC 4287): each entry becomes a page with front matter. */
final class Feed {
    private static final Pattern START = Pattern.compile(
            "\\s*+(?:(?:<\\?xml[^>]*+>|<!--(?:[^-]|-(?!->))*+-->)\\s*+)*+<(rss|feed|[a-z]{1,9}:RDF|RDF)\\b.*",
            Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4})");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]++@\\S++\\s*+\\((.+)\\)");
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int SUMMARY = 400;
    /** Of a title or a name, in characters. */
    private static final int LONGEST = 1_000;

    private final String file;
    private final List<Page> pages = new ArrayList<>();
    /** What the feed says of itself, and what the entry being read says. */
    private final Map<String, String> feed = new HashMap<>();

    private final Map<String, String> entry = new HashMap<>();
    private boolean inEntry;

    private Feed(String file) {
        this.file = file;
    }

    static boolean is(String text) {
        return START.matcher(text.substring(0, Math.min(2000, text.length()))).matches();
    }

    static List<Page> read(String file, byte[] bytes, List<Problem> problems) {
        Feed reading = new Feed(file);
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            // A feed is somebody else's text: it may define and load nothing.
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            reading.elements(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            problems.add(Problem.error(
                    file, line, "bad-feed", "The feed is no sound XML from here on", "load the feed anew"));
        }
        return reading.pages;
    }

    private void elements(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = in.getLocalName();
                if (name.equals("item") || name.equals("entry")) {
                    inEntry = true;
                    entry.clear();
                } else if (name.equals("feed") || name.equals("rss")) {
                    put("language", in.getAttributeValue(XML, "lang"));
                    put("base", in.getAttributeValue(XML, "base"));
                } else {
                    element(in, name);
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && (in.getLocalName().equals("item") || in.getLocalName().equals("entry"))) {
                inEntry = false;
                add();
            }
        }
    }

    private void element(XMLStreamReader in, String name) throws XMLStreamException {
        boolean media = "http://search.yahoo.com/mrss/".equals(in.getNamespaceURI());
        switch (name) {
            case "link" -> link(in);
            case "author", "creator" -> put("author", text(in));
            case "pubDate", "published", "date", "issued" -> put("date", text(in));
            case "updated", "modified" -> put("updated", text(in));
            case "encoded", "content" -> {
                if (!media) {
                    put("content", text(in));
                }
            }
            case "description", "summary" -> put(media ? "media" : "summary", text(in));
            case "title" -> put(media ? "media" : "title", text(in));
            case "language" -> put("language", text(in));
            case "guid" -> put("true".equals(in.getAttributeValue(null, "isPermaLink")) ? "link" : "guid", text(in));
            case "image" -> text(in);
            default -> {}
        }
    }

    private void link(XMLStreamReader in) throws XMLStreamException {
        String relation = in.getAttributeValue(null, "rel");
        String target = in.getAttributeValue(null, "href");
        String words = text(in);
        if (relation == null || relation.equals("alternate")) {
            put("link", target == null ? words : target);
        }
    }

    /** The first counts: feeds repeat themselves with less. */
    private void put(String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            (inEntry ? entry : feed).putIfAbsent(key, value.strip());
        }
    }

    /** All text below the element; markup within it, as Atom's XHTML, is written out again. */
    private static String text(XMLStreamReader in) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        boolean name = false;
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                name = in.getLocalName().equals("email") || in.getLocalName().equals("uri");
                String href = in.getAttributeValue(null, "href");
                out.append('<').append(in.getLocalName());
                out.append(href == null ? ">" : " href=\"" + href.replace("\"", "%22") + "\">");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                name = false;
                out.append(depth > 0 ? "</" + in.getLocalName() + ">" : "");
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                out.append(name ? "" : in.getText());
            }
        }
        return out.toString();
    }

    private void add() {
        String title = plain(entry.getOrDefault("title", ""));
        Map<String, Field> fields = new LinkedHashMap<>();
        field(fields, "title", title, "the entry's title");
        field(fields, "date", day(entry.getOrDefault("date", "")), "the entry's date of publication");
        field(fields, "date", day(entry.getOrDefault("updated", "")), "the entry's last change");
        field(fields, "author", plain(entry.getOrDefault("author", "")), "the entry's author");
        field(fields, "author", plain(feed.getOrDefault("author", "")), "the feed's author");
        field(fields, "publisher", plain(feed.getOrDefault("title", "")), "the feed's title");
        field(fields, "url", address(entry.getOrDefault("link", "")), "the entry's link");
        field(fields, "lang", feed.getOrDefault("language", ""), "the feed's language");
        String body = entry.getOrDefault("content", entry.getOrDefault("summary", ""));
        boolean summary = !entry.containsKey("content") && body.length() < SUMMARY;
        Map<String, String> origins = new HashMap<>();
        fields.values().forEach(f -> origins.put(f.key(), f.origin()));
        if (summary) {
            origins.put("summary", "the feed has a summary only; import the page itself for the whole story");
        }
        String page =
                FrontMatterText.of(List.copyOf(fields.values())) + "<article>" + paragraphs(body) + "</article>\n";
        String name = "entry-" + (pages.size() + 1) + ".html";
        pages.add(new Page(file + " (" + title + ")", name, page.getBytes(StandardCharsets.UTF_8), origins));
    }

    /** A link of Atom may lead on from the feed's own address. */
    private String address(String link) {
        String base = feed.getOrDefault("base", feed.getOrDefault("link", ""));
        try {
            return base.isEmpty() || link.isEmpty()
                    ? link
                    : URI.create(base).resolve(link).toString();
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    private static void field(Map<String, Field> fields, String key, String value, String origin) {
        if (!value.isBlank()) {
            fields.putIfAbsent(key, new Field(key, value.replaceAll("\\s+", " ").strip(), origin));
        }
    }

    /** Text without any paragraph is cut at its empty lines. */
    private static String paragraphs(String body) {
        return body.contains("<p") || body.contains("<div") || body.contains("<br")
                ? body
                : "<p>" + body.strip().replaceAll("\\n\\s*\\n", "</p>\n<p>") + "</p>";
    }

    /** {@code desk@gazette.example (Anna Keller)} is Anna Keller, as RSS writes it. */
    private static String plain(String text) {
        String bare = HtmlLine.of(text.substring(0, Math.min(LONGEST, text.length())));
        Matcher mail = MAIL.matcher(bare);
        return mail.matches() ? mail.group(1) : bare;
    }

    private static String day(String text) {
        Matcher m = DAY.matcher(text);
        if (m.find()) {
            String month = m.group(2).toUpperCase(Locale.ROOT);
            for (Month each : Month.values()) {
                if (each.name().startsWith(month)) {
                    int day = Integer.parseInt(m.group(1));
                    int last = each.maxLength();
                    return day < 1 || day > last
                            ? ""
                            : LocalDate.of(Integer.parseInt(m.group(3)), each, 1)
                                    .plusDays(day - 1L)
                                    .toString();
                }
            }
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? text.substring(0, 10) : "";
    }
}
