package dev.dateline.article;

import dev.dateline.article.YamlEntry.Shape;
import dev.dateline.source.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lines between the two {@code ---} say; a key that says something else than it should is left out. */
final class FrontMatter {
    private static final List<String> KEYS =
            List.of("title", "date", "author", "publisher", "url", "lang", "tags", "draft", "events");

    /** In characters; browsers and servers go no further. */
    private static final int LONGEST_ADDRESS = 2_000;

    private final String path;
    private final List<Problem> problems;
    private final Map<String, YamlEntry> entries = new HashMap<>();

    final String title;
    final @Nullable LocalDate date;
    final String author;
    final String publisher;
    final String url;
    final String lang;
    final List<String> tags;
    final boolean draft;

    FrontMatter(String yaml, String path, int firstLine, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
        for (YamlEntry entry : Yaml.entries(yaml, path, firstLine, problems)) {
            if (KEYS.contains(entry.key())) {
                entries.put(entry.key(), entry);
            } else {
                problems.add(Problem.warning(
                        path,
                        entry.line(),
                        "unknown-key",
                        "Unknown key `" + entry.key() + "` in the front matter",
                        NearestKey.hint(entry.key(), KEYS)));
            }
        }
        title = text("title");
        date = readDate();
        author = String.join(", ", list("author"));
        publisher = text("publisher");
        url = readUrl();
        lang = text("lang");
        tags = list("tags");
        draft = readDraft();
    }

    /** Whether a key was given, rightly or wrongly. */
    boolean has(String key) {
        YamlEntry entry = entries.get(key);
        return entry != null && entry.shape() != Shape.NOTHING;
    }

    /** The line of a key, 0 where it is not given. */
    int line(String key) {
        YamlEntry entry = entries.get(key);
        return entry == null ? 0 : entry.line();
    }

    private String text(String key) {
        YamlEntry entry = entries.get(key);
        if (entry == null || entry.shape() == Shape.NOTHING) {
            return "";
        }
        if (entry.shape() == Shape.SCALAR || entry.shape() == Shape.TRUTH) {
            return Words.oneLine(entry.value());
        }
        wrong(entry, "wrong-type", "`" + key + "` should be a text", "write `" + key + ": \"…\"` on one line");
        return "";
    }

    private List<String> list(String key) {
        YamlEntry entry = entries.get(key);
        if (entry == null || entry.shape() == Shape.NOTHING) {
            return List.of();
        }
        if (entry.shape() == Shape.OTHER) {
            String hint = "write `" + key + ": [one, two]`";
            wrong(entry, "wrong-type", "`" + key + "` should be a text or a list of texts", hint);
            return List.of();
        }
        return entry.values().stream()
                .map(Words::oneLine)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private @Nullable LocalDate readDate() {
        YamlEntry entry = entries.get("date");
        if (entry == null || entry.shape() == Shape.NOTHING) {
            return null;
        }
        LocalDate day = entry.shape() == Shape.SCALAR ? Dates.iso(entry.value()) : null;
        if (day == null) {
            String said = entry.shape() == Shape.SCALAR ? "`" + shortened(entry.value()) + "`" : "This";
            wrong(entry, "bad-date", said + " is no date", "write the line as `date: YYYY-MM-DD`");
        }
        return day;
    }

    private String readUrl() {
        String value = text("url");
        if (value.isEmpty() || webAddress(value)) {
            return value;
        }
        YamlEntry entry = entries.get("url");
        if (entry != null) {
            wrong(entry, "bad-url", "`url` is no web address", "write `url: https://…`");
        }
        return "";
    }

    private boolean readDraft() {
        YamlEntry entry = entries.get("draft");
        if (entry == null || entry.shape() == Shape.NOTHING) {
            return false;
        }
        if (entry.shape() != Shape.TRUTH) {
            wrong(entry, "wrong-type", "`draft` should be true or false", "write `draft: true`, or leave it out");
            // Whoever writes `draft: yes` does not want to see it published.
            return !List.of("no", "off", "0", "false").contains(entry.value().toLowerCase(Locale.ROOT));
        }
        return Boolean.parseBoolean(entry.value());
    }

    static boolean webAddress(String value) {
        if (value.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            URI uri = new URI(value);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void wrong(YamlEntry entry, String code, String message, String hint) {
        problems.add(Problem.error(path, entry.line(), code, message, hint));
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
