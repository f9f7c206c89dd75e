package dev.dateline.article;

import java.util.List;

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
        SCALAR,
        LIST,
        MAPPING
    }

    public YamlNode {
        items = List.copyOf(items);
        keys = List.copyOf(keys);
    }
}
