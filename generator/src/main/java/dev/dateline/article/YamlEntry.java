package dev.dateline.article;

import java.util.List;

/**
 * One key of a flat YAML mapping.
 *
 * @param line of the file, from 1
 * @param shape what stands behind the key
 * @param values the text of the scalar, or of a list's scalars; empty for the other shapes
 */
record YamlEntry(String key, int line, Shape shape, List<String> values) {
    YamlEntry {
        values = List.copyOf(values);
    }

    /** What stands behind a key. */
    enum Shape {
        NOTHING,
        SCALAR,
        TRUTH,
        LIST,
        OTHER
    }

    String value() {
        return values.isEmpty() ? "" : values.get(0);
    }
}
