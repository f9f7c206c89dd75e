package dev.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The furniture of one language's news sites, from {@code en/furniture.txt}; the file says what its signs mean. */
final class FurnitureList {
    static final FurnitureList ENGLISH = new FurnitureList("en/furniture.txt");

    private final Map<String, Set<String>> phrases = new HashMap<>();
    private final Map<String, List<List<String>>> patterns = new HashMap<>();

    private FurnitureList(String resource) {
        String section = "";
        for (String line : load(resource).lines().toList()) {
            String entry = line.strip();
            if (entry.startsWith("[")) {
                section = entry.substring(1, entry.length() - 1);
            } else if (!entry.isEmpty() && !entry.startsWith(";")) {
                add(section, entry);
            }
        }
    }

    private void add(String section, String entry) {
        if (entry.indexOf('#') < 0 && entry.indexOf('*') < 0) {
            phrases.computeIfAbsent(section, s -> new HashSet<>()).add(entry);
        } else {
            patterns.computeIfAbsent(section, s -> new ArrayList<>()).add(List.of(entry.split(" ", -1)));
        }
    }

    private static String load(String resource) {
        try (InputStream in = FurnitureList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the words are an entry of the section. */
    boolean has(String section, List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        if (phrases.getOrDefault(section, Set.of()).contains(String.join(" ", words))) {
            return true;
        }
        for (List<String> pattern : patterns.getOrDefault(section, List.of())) {
            if (matches(pattern, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> pattern, List<String> words) {
        int at = 0;
        for (int i = 0; i < pattern.size(); i++) {
            String part = pattern.get(i);
            if (part.equals("*")) {
                return i + 1 == pattern.size()
                        ? at < words.size()
                        : later(pattern.subList(i + 1, pattern.size()), words.subList(at, words.size()));
            }
            if (part.equals("#")) {
                int from = at;
                while (at < words.size() && Character.isDigit(words.get(at).charAt(0))) {
                    at++;
                }
                if (at == from) {
                    return false;
                }
            } else if (at >= words.size() || !words.get(at++).equals(part)) {
                return false;
            }
        }
        return at == words.size();
    }

    /** Whether the pattern fits behind at least one word. */
    private static boolean later(List<String> pattern, List<String> words) {
        for (int from = 1; from < words.size(); from++) {
            if (matches(pattern, words.subList(from, words.size()))) {
                return true;
            }
        }
        return false;
    }
}
