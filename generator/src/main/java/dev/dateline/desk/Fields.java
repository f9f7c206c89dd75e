package dev.dateline.desk;

import dev.dateline.article.NearestKey;
import dev.dateline.article.YamlNode;
import dev.dateline.article.YamlNode.Kind;
import dev.dateline.source.Problem;
import dev.dateline.source.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mapping of {@code events.yaml} key by key; what it should not say is a problem with its line and column. */
final class Fields {
    /** Each person's page leads to all who are in an event with them, so that a thousand would be a million links. */
    private static final int MOST = 100;

    private final YamlNode node;
    private final String path;
    private final List<Problem> problems;

    private Fields(YamlNode node, String path, List<Problem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    /** The mapping, its unknown keys told; null where the node is none. */
    static @Nullable Fields of(YamlNode node, List<String> known, String path, List<Problem> problems) {
        if (node.kind() != Kind.MAPPING) {
            problems.add(error(path, node, "wrong-type", "Here should stand keys", "write one of: " + known(known)));
            return null;
        }
        for (YamlNode key : node.keys()) {
            if (!known.contains(key.value())) {
                problems.add(error(
                        path,
                        key,
                        "unknown-key",
                        "Unknown key `" + key.value() + "`",
                        NearestKey.hint(key.value(), known)));
            }
        }
        return new Fields(node, path, problems);
    }

    private static String known(List<String> keys) {
        return String.join(", ", keys);
    }

    private static Problem error(String path, YamlNode at, String code, String message, String hint) {
        return Problem.error(path, at.line(), code, message + " (column " + at.column() + ")", hint);
    }

    void wrong(String key, String message, String hint) {
        YamlNode at = value(key);
        problems.add(error(path, at == null ? node : at, "wrong-value", message, hint));
    }

    int line() {
        return node.line();
    }

    boolean has(String key) {
        YamlNode value = value(key);
        return value != null && value.kind() != Kind.NOTHING;
    }

    private @Nullable YamlNode value(String key) {
        return node.at(key).orElse(null);
    }

    /** A text, empty where there is none. */
    String text(String key) {
        YamlNode value = value(key);
        if (value == null || value.kind() == Kind.NOTHING) {
            return "";
        }
        if (value.kind() != Kind.SCALAR) {
            wrong(key, "`" + key + "` should be a text", "write `" + key + ": \"…\"`");
            return "";
        }
        return oneLine(value);
    }

    /** Articles have a say in their front matter, so that nothing unseen gets in by this way, either. */
    private static String oneLine(YamlNode text) {
        return Unseen.without(text.value())
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
    }

    boolean flag(String key) {
        String value = text(key).toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            wrong(key, "`" + key + "` should be true or false", "write `" + key + ": true`, or leave it out");
        }
        return value.equals("true");
    }

    /** A list of texts, or one; null where the key is not given, so that an empty list can mean nobody. */
    @Nullable
    List<String> texts(String key) {
        YamlNode value = value(key);
        if (value == null) {
            return null;
        }
        List<YamlNode> items = value.kind() == Kind.LIST ? value.items() : List.of(value);
        if (items.size() > MOST) {
            wrong(key, "`" + key + "` lists more than 100, the others are left out", "keep those that matter");
            items = items.subList(0, MOST);
        }
        List<String> out = new ArrayList<>();
        for (YamlNode item : items) {
            if (item.kind() == Kind.MAPPING || item.kind() == Kind.LIST) {
                wrong(key, "`" + key + "` should be a list of texts", "write `" + key + ": [one, two]`");
            } else if (item.kind() == Kind.SCALAR) {
                out.add(oneLine(item));
            }
        }
        return out;
    }

    /** The items of a list, or the one that stands without dashes. */
    List<YamlNode> items(String key) {
        YamlNode value = value(key);
        if (value == null || value.kind() == Kind.NOTHING) {
            return List.of();
        }
        return value.kind() == Kind.LIST ? value.items() : List.of(value);
    }
}
