package dev.dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * A part of a YAML file with the place where it stands.
 *
 * @param kind what it is
 * @param value of a scalar its text, else empty
 * @param items of a list its items, of a mapping its values
 * @param keys of a mapping its keys as scalars, each beside its value in {@code items}; else empty
 * @param line of the file, from 1
 * @param column of that line, from 1
 */
public record YamlNode(Kind kind, String value, List<YamlNode> items, List<YamlNode> keys, int line, int column) {
    /** What a node is. */
    public enum Kind {
        NOTHING,
        /** A file that is there but cannot be read. */
        UNREADABLE,
        SCALAR,
        LIST,
        MAPPING
    }

    public YamlNode {
        items = List.copyOf(items);
        keys = List.copyOf(keys);
    }

    /** Of a mapping the value of a key. */
    public Optional<YamlNode> at(String key) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).value().equals(key)) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }
}
