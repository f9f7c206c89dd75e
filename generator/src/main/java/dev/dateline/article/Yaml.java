package dev.dateline.article;

import dev.dateline.article.YamlEntry.Shape;
import dev.dateline.source.Problem;
import dev.dateline.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads a flat YAML mapping key by key: each key with the lines below it is parsed by itself, so that a mistake in one
 * costs that one only, and so that its line is known.
 */
final class Yaml {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String path;
    private final List<Problem> problems;
    private final List<YamlEntry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Yaml(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** What was read so far. */
    List<YamlEntry> entries() {
        return entries;
    }

    /** The entries in their order; of a key that stands twice the first counts. */
    static List<YamlEntry> entries(String text, String path, int firstLine, List<Problem> problems) {
        Yaml yaml = new Yaml(path, problems);
        List<SourceSpan> lines = Lines.of(text);
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && !opensEntry(lines.get(to).of(text))) {
                to++;
            }
            String part =
                    text.substring(lines.get(from).begin(), lines.get(to - 1).end());
            if (!isComment(lines.get(from).of(text)) || to > from + 1) {
                YamlEntry plain = PlainYaml.entry(part, firstLine + from);
                if (plain == null) {
                    yaml.parse(part, firstLine + from);
                } else {
                    yaml.add(plain);
                }
            }
            from = to;
        }
        return yaml.entries;
    }

    /** A line at the margin opens a key, unless it is an item of the list of the key above. */
    private static boolean opensEntry(String line) {
        return !line.isBlank()
                && !Character.isWhitespace(line.charAt(0))
                && !line.startsWith("- ")
                && !line.equals("-");
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** Reads one entry with the lines below it. */
    void parse(String part, int line) {
        List<YamlEntry> read = new ArrayList<>();
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), part)) {
            JsonToken first = in.nextToken();
            if (first == null) {
                return;
            }
            if (first != JsonToken.START_OBJECT) {
                wrong(line, "This line is no `key: value`", "write `key: value`, or take the line out");
                return;
            }
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = in.currentName();
                int at = line + Math.max(0, in.currentTokenLocation().getLineNr() - 1);
                read.add(entry(in, key, at));
            }
        } catch (JacksonException e) {
            int at = e.getLocation() == null
                    ? line
                    : line + Math.max(0, e.getLocation().getLineNr() - 1);
            int last = line + Lines.of(part).size() - 1;
            wrong(
                    Math.min(at, last),
                    "This is not YAML: " + reason(e.getOriginalMessage()),
                    "put the value in double quotes, and indent what belongs to a key by two spaces");
            return;
        }
        read.forEach(this::add);
    }

    private void add(YamlEntry entry) {
        if (seen.add(entry.key())) {
            entries.add(entry);
        } else {
            problems.add(Problem.error(
                    path,
                    entry.line(),
                    "duplicate-key",
                    "The key `" + entry.key() + "` stands twice",
                    "keep one of the two; the first is used"));
        }
    }

    private void wrong(int line, String message, String hint) {
        problems.add(Problem.error(path, line, "yaml-syntax", message, hint));
    }

    static String reason(String message) {
        // The first line says where the parser was; the one after it, where there is one, says what it met.
        List<String> lines = message.lines().map(String::strip).toList();
        String reason = lines.stream()
                .filter(line -> line.startsWith("found ") || line.startsWith("expected ") || line.startsWith("could "))
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.get(0));
        int aside = reason.indexOf(" (");
        return (aside > 0 ? reason.substring(0, aside) : reason).replaceAll("[.]$", "");
    }

    private static YamlEntry entry(JsonParser in, String key, int line) {
        JsonToken token = in.nextToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return new YamlEntry(key, line, Shape.NOTHING, List.of());
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new YamlEntry(key, line, Shape.TRUTH, List.of(in.getString()));
        }
        if (token.isScalarValue()) {
            String value = in.getString();
            return new YamlEntry(key, line, value.isBlank() ? Shape.NOTHING : Shape.SCALAR, List.of(value));
        }
        boolean flat = token == JsonToken.START_ARRAY;
        List<String> values = new ArrayList<>();
        for (int depth = 1; depth > 0; ) {
            token = in.nextToken();
            if (token == null) {
                break;
            }
            if (token.isStructStart()) {
                flat = false;
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (flat && token != JsonToken.VALUE_NULL) {
                values.add(in.getString());
            }
        }
        return flat ? new YamlEntry(key, line, Shape.LIST, values) : new YamlEntry(key, line, Shape.OTHER, List.of());
    }
}
