package dev.dateline.article;

import dev.dateline.article.YamlNode.Kind;
import dev.dateline.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a nested YAML file of the content folder, each part with its line and column. */
public final class YamlFile {
    /** In bytes. */
    public static final int LARGEST = 4 * 1024 * 1024;

    /** The parser's own limit is lower. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder().setCodePointLimit(LARGEST).build())
            .build();

    private static final int DEEPEST = 20;

    private final JsonParser in;
    private final String path;
    private final List<Problem> problems;

    private YamlFile(JsonParser in, String path, List<Problem> problems) {
        this.in = in;
        this.path = path;
        this.problems = problems;
    }

    /** The file's root; empty where there is no file, and where it says nothing. */
    public static Optional<YamlNode> read(Path folder, String name, List<Problem> problems) {
        if (!OwnFile.present(folder, name)) {
            return Optional.empty();
        }
        byte[] bytes = OwnFile.bytes(folder, name, LARGEST, problems);
        return bytes == null ? Optional.of(unreadable()) : of(Encoding.decode(bytes, name, problems), name, problems);
    }

    /** As {@link #read}, from memory. */
    public static Optional<YamlNode> of(String text, String path, List<Problem> problems) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = in.nextToken();
            return first == null
                    ? Optional.empty()
                    : Optional.of(new YamlFile(in, path, problems).node(first, 0))
                            .filter(node -> node.kind() != Kind.NOTHING);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null
                    ? 0
                    : Math.min(at.getLineNr(), Math.max(1, Lines.of(text).size()));
            problems.add(Problem.error(
                    path,
                    line,
                    "yaml-syntax",
                    "This is not YAML" + (at == null ? "" : " (column " + at.getColumnNr() + ")") + ": "
                            + Yaml.reason(e.getOriginalMessage()),
                    "indent what belongs together alike, and put values with `: ` or `#` in double quotes"));
            return Optional.of(unreadable());
        }
    }

    private static YamlNode unreadable() {
        return new YamlNode(Kind.UNREADABLE, "", List.of(), List.of(), 0, 0);
    }

    private YamlNode node(JsonToken token, int depth) {
        TokenStreamLocation at = in.currentTokenLocation();
        int line = at.getLineNr();
        int column = Math.max(1, at.getColumnNr());
        if (depth > DEEPEST) {
            in.skipChildren();
            problems.add(Problem.error(
                    path, line, "too-deep", "This lies more than 20 deep and is not read", "take levels out"));
            return new YamlNode(Kind.NOTHING, "", List.of(), List.of(), line, column);
        }
        List<YamlNode> items = new ArrayList<>();
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken t = in.nextToken(); t != null && t != JsonToken.END_ARRAY; t = in.nextToken()) {
                items.add(node(t, depth + 1));
            }
            return new YamlNode(Kind.LIST, "", items, List.of(), line, column);
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(items, line, column, depth);
        }
        String text = token == JsonToken.VALUE_NULL ? "" : in.getString();
        Kind kind = token == JsonToken.VALUE_NULL || text.isBlank() ? Kind.NOTHING : Kind.SCALAR;
        return new YamlNode(kind, text.strip(), items, List.of(), line, column);
    }

    private YamlNode mapping(List<YamlNode> items, int line, int column, int depth) {
        List<YamlNode> keys = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonToken t = in.nextToken(); t == JsonToken.PROPERTY_NAME; t = in.nextToken()) {
            YamlNode key = node(t, depth + 1);
            YamlNode value = node(in.nextToken(), depth + 1);
            if (seen.add(key.value())) {
                keys.add(key);
                items.add(value);
            } else {
                problems.add(Problem.error(
                        path,
                        key.line(),
                        "duplicate-key",
                        "The key `" + key.value() + "` stands twice (column " + key.column() + ")",
                        "keep one of the two; the first is used"));
            }
        }
        return new YamlNode(Kind.MAPPING, "", items, keys, line, column);
    }
}
