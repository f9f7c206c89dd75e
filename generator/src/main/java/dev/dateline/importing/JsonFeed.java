package dev.dateline.importing;

import dev.dateline.article.Encoding;
import dev.dateline.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed (1.0 and 1.1, jsonfeed.org): each item becomes a page with front matter. */
final class JsonFeed {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** Programs write a slash as it is or behind a backslash, and the version before the items or behind them. */
    private static final Pattern VERSION = Pattern.compile(
            "\"version\"\\s{0,99}:\\s{0,99}\"https?:[\\\\/]{2,4}(?:www\\.)?jsonfeed\\.org\\\\?/version\\\\?/");

    private static final Pattern OBJECT = Pattern.compile("(?s)\uFEFF?\\s*+\\{.*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private final Map<String, JsonNode> feed = new TreeMap<>();
    private final List<JsonNode> items = new ArrayList<>();
    private final FeedPages pages;

    private JsonFeed(String file) {
        this.pages = new FeedPages(file);
    }

    static boolean is(byte[] bytes) {
        return OBJECT.matcher(Page.start(bytes)).matches()
                && VERSION.matcher(Page.latin(bytes)).find();
    }

    /** The items up to where it breaks off, if it does. */
    static List<Page> read(String file, byte[] bytes, List<Problem> problems) {
        JsonFeed reading = new JsonFeed(file);
        try (JsonParser in = MAPPER.createParser(Encoding.decode(bytes, file, "utf-8", problems))) {
            reading.tokens(in);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.add(Problem.error(
                    file, line, "bad-feed", "The feed is no sound JSON from here on", "load the feed anew"));
        }
        reading.add();
        return reading.pages.all();
    }

    private void tokens(JsonParser in) {
        in.nextToken();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            if (in.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    items.add(in.readValueAsTree());
                }
            } else {
                feed.putIfAbsent(name, in.readValueAsTree());
            }
        }
    }

    private void add() {
        pages.put("title", FeedPages.escaped(text(feed, "title")));
        pages.put("author", FeedPages.escaped(authors(feed)));
        pages.put("language", text(feed, "language"));
        pages.put("base", text(feed, "home_page_url"));
        String more = text(feed, "next_url");
        for (JsonNode item : items) {
            if (item.isObject()) {
                Map<String, JsonNode> said = new TreeMap<>();
                item.properties().forEach(field -> said.put(field.getKey(), field.getValue()));
                item(said);
            }
        }
        if (!more.isEmpty()) {
            pages.note("the feed goes on at " + more + "; save that, too, and import it");
        }
    }

    private void item(Map<String, JsonNode> item) {
        pages.begin();
        pages.put("title", FeedPages.escaped(text(item, "title")));
        pages.put("link", text(item, "url"));
        String id = text(item, "id");
        pages.put("link", WEB.matcher(id).matches() ? id : "");
        pages.put("date", text(item, "date_published"));
        pages.put("updated", text(item, "date_modified"));
        pages.put("author", FeedPages.escaped(authors(item)));
        pages.put("language", text(item, "language"));
        pages.put("content", text(item, "content_html"));
        pages.put("content", paragraphs(text(item, "content_text")));
        pages.put("summary", FeedPages.escaped(text(item, "summary")));
        pages.end();
    }

    /** Version 1.0 knew one author. */
    private static String authors(Map<String, JsonNode> said) {
        JsonNode authors = said.get("authors");
        JsonNode author = said.get("author");
        List<JsonNode> all = authors != null && authors.isArray()
                ? List.copyOf(authors.values())
                : author == null ? List.of() : List.of(author);
        return all.stream()
                .map(one -> one.isObject() ? one.path("name") : one)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String text(Map<String, JsonNode> said, String key) {
        JsonNode value = said.get(key);
        return value != null && value.isString() ? value.asString() : "";
    }

    /** An empty line parts paragraphs; where there is none, each line is one. */
    private static String paragraphs(String text) {
        String bare = FeedPages.escaped(text).strip();
        Matcher parted = Pattern.compile("\\R\\s*\\R").matcher(bare);
        return bare.isEmpty()
                ? ""
                : "<p>" + (parted.find() ? parted.replaceAll("</p>\n<p>") : bare.replaceAll("\\R", "</p>\n<p>"))
                        + "</p>";
    }
}
