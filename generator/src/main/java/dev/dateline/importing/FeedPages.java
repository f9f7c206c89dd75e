package dev.dateline.importing;

import dev.dateline.article.HtmlLine;
import dev.dateline.importing.Imported.Field;
import dev.dateline.importing.Page.Envelope;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed, in whatever form it came, as pages with front matter. A reader puts what it finds under
 * {@code title}, {@code link}, {@code date} (of publication), {@code updated}, {@code author}, {@code language},
 * {@code content} and {@code summary}, the last two as HTML; {@code base} is what links of a feed lead on from.
 */
final class FeedPages {
    private static final Pattern MAIL = Pattern.compile("[^\\s@]++@\\S++\\s*+\\((.+)\\)");
    private static final int SUMMARY = 400;
    /** Of a title or a name, in characters. */
    private static final int LONGEST = 1_000;

    private final String file;
    private final List<Page> pages = new ArrayList<>();
    /** What the feed says of itself, and what the entry being read says. */
    private final Map<String, String> feed = new HashMap<>();

    private final Map<String, String> entry = new HashMap<>();
    private boolean inEntry;

    FeedPages(String file) {
        this.file = file;
    }

    /** An entry begins; what is put from now on is its own. */
    void begin() {
        inEntry = true;
        entry.clear();
    }

    /** The first counts: feeds repeat themselves with less. */
    void put(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            (inEntry ? entry : feed).putIfAbsent(key, value.strip());
        }
    }

    /** Something about the feed itself, told with its last entry. */
    void note(String about) {
        if (!pages.isEmpty()) {
            Page last = pages.remove(pages.size() - 1);
            pages.add(last.in(last.envelope().noted(about)));
        }
    }

    List<Page> all() {
        return pages;
    }

    /** The entry is over, and is a page. */
    void end() {
        inEntry = false;
        String title = plain(entry.getOrDefault("title", ""));
        Map<String, Field> fields = new LinkedHashMap<>();
        field(fields, "title", title, "the entry's title");
        field(fields, "date", HeaderDay.of(entry.getOrDefault("date", "")), "the entry's date of publication");
        field(fields, "date", HeaderDay.of(entry.getOrDefault("updated", "")), "the entry's last change");
        field(fields, "author", plain(entry.getOrDefault("author", "")), "the entry's author");
        field(fields, "author", plain(feed.getOrDefault("author", "")), "the feed's author");
        field(fields, "publisher", plain(feed.getOrDefault("title", "")), "the feed's title");
        field(fields, "url", address(entry.getOrDefault("link", "")), "the entry's link");
        field(fields, "lang", entry.getOrDefault("language", ""), "the entry's language");
        field(fields, "lang", feed.getOrDefault("language", ""), "the feed's language");
        String body = entry.getOrDefault("content", entry.getOrDefault("summary", ""));
        boolean summary = !entry.containsKey("content") && body.length() < SUMMARY;
        Map<String, String> origins = new HashMap<>();
        fields.values().forEach(f -> origins.put(f.key(), f.origin()));
        String note = summary ? "the feed has a summary only; import the page itself for the whole story" : "";
        String page =
                FrontMatterText.of(List.copyOf(fields.values())) + "<article>" + paragraphs(body) + "</article>\n";
        String name = "entry-" + (pages.size() + 1) + ".html";
        Envelope envelope = new Envelope(origins, note, "", "", List.of());
        pages.add(new Page(file + " (" + title + ")", name, page.getBytes(StandardCharsets.UTF_8), envelope));
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
    static String paragraphs(String body) {
        return body.contains("<p") || body.contains("<div") || body.contains("<br")
                ? body
                : "<p>" + body.strip().replaceAll("\\n\\s*\\n", "</p>\n<p>") + "</p>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** {@code desk@gazette.example (Anna Keller)} is Anna Keller, as RSS writes it. */
    private static String plain(String text) {
        String bare = HtmlLine.of(text.substring(0, Math.min(LONGEST, text.length())));
        Matcher mail = MAIL.matcher(bare);
        return mail.matches() ? mail.group(1) : bare;
    }
}
