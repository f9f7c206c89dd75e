package dev.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the word lists and tables that are kept as resources: UTF-8, one entry a line, {@code #} begins a comment. */
public final class WordList {
    private WordList() {}

    /** The lines that say something, trimmed at the end. */
    public static List<String> lines(Class<?> room, String resource) {
        try (InputStream in = room.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + room.getPackageName() + "/" + resource);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each line's cells, cut at tabs. */
    public static List<List<String>> table(Class<?> room, String resource) {
        return lines(room, resource).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** Every word of the list, several a line allowed, in their order. */
    public static Set<String> words(Class<?> room, String resource) {
        Set<String> out = new LinkedHashSet<>();
        for (String line : lines(room, resource)) {
            out.addAll(List.of(line.trim().split("\\s+")));
        }
        return out;
    }
}
