package dev.dateline.site;

import dev.dateline.site.SearchTerms.Counted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The index of the search, as files that the page's script asks for one by one, so that a search of a large site loads
 * little. They are scripts that call {@code dateline(name, text)}, since a page opened from a folder may load those and
 * nothing else.
 *
 * <p>{@code root}: the number of documents, then the first term of each part, a line each. {@code t0}, {@code t1}, …: a
 * line for each term, {@code stem TAB postings}; a posting is the distance to the one before in base 36 and a weight
 * from A to Z (the saturated, length-normalised frequency of BM25). {@code d0}, {@code d1}, …: a line for each document.
 * A small site has one part of each within the root's file.
 */
final class SearchIndex {
    /** Characters of a part of the terms. */
    private static final int TERMS = 24_000;
    /** Documents of a part; the client knows the number, too. */
    private static final int DOCUMENTS = 20;
    /** An index of no more characters is one file. */
    private static final int SMALL = 150_000;

    /** Parameters of BM25: how soon more of a word says no more, and how much a long text counts less. */
    private static final double SATURATION = 1.5;

    private static final double LENGTH = 0.6;

    private final List<Counted> documents;
    private final Map<String, Integer> numbers;
    /** The terms that documents have. */
    private final List<String> sorted;
    /** By a term's number, where its postings begin; the one after the last, where they end. */
    private final int[] begins;
    /** The places of the documents that have a term, term by term. */
    private final int[] having;
    /** How much each of them has to do with it. */
    private final byte[] grades;

    SearchIndex(SearchTerms counted) {
        this.documents = counted.documents();
        this.numbers = counted.numbers();
        this.begins = begins(documents, numbers.size());
        this.sorted = numbers.entrySet().stream()
                .filter(term -> begins[term.getValue()] < begins[term.getValue() + 1])
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        this.having = new int[begins[numbers.size()]];
        this.grades = new byte[having.length];
        double average =
                documents.stream().mapToDouble(Counted::length).average().orElse(1);
        int[] next = begins.clone();
        for (int id = 0; id < documents.size(); id++) {
            int place = id;
            Counted d = documents.get(id);
            double norm = SATURATION * (1 - LENGTH + LENGTH * d.length() / average);
            d.each((number, weight) -> {
                int at = next[number]++;
                having[at] = place;
                grades[at] = (byte) ('A' + (int) (25.99 * weight / (weight + norm)));
            });
        }
    }

    private static int[] begins(List<Counted> documents, int terms) {
        int[] begins = new int[terms + 1];
        documents.forEach(d -> d.each((number, weight) -> begins[number + 1]++));
        for (int i = 0; i < terms; i++) {
            begins[i + 1] += begins[i];
        }
        return begins;
    }

    private void postings(int term, StringBuilder out) {
        int last = -1;
        for (int i = begins[term]; i < begins[term + 1]; i++) {
            int distance = having[i] - last;
            if (distance < 36) {
                out.append(Character.forDigit(distance, 36));
            } else {
                out.append(Integer.toString(distance, 36));
            }
            out.append((char) grades[i]);
            last = having[i];
        }
    }

    /** Name below the index's folder → content; {@code root.js} comes first to whoever searches. */
    SortedMap<String, byte[]> files() {
        List<String> terms = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String term : sorted) {
            if (part.length() > TERMS) {
                terms.add(part.toString());
                part.setLength(0);
            }
            if (part.isEmpty()) {
                starts.add(term);
            }
            part.append(part.isEmpty() ? "" : "\n").append(term).append('\t');
            postings(numbers.getOrDefault(term, 0), part);
        }
        if (!part.isEmpty()) {
            terms.add(part.toString());
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("root", documents.size() + "\n" + String.join("\n", starts)));
        for (int i = 0; i < terms.size(); i++) {
            parts.add(new Part("t" + i, terms.get(i)));
        }
        List<String> shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            parts.add(new Part("d" + i, shown.get(i)));
        }
        return files(parts);
    }

    private record Part(String name, String text) {}

    private static SortedMap<String, byte[]> files(List<Part> parts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (parts.stream().mapToInt(part -> part.text().length()).sum() <= SMALL) {
            String whole = parts.stream().map(SearchIndex::call).collect(Collectors.joining());
            if (whole.length() <= SMALL) {
                files.put("root.js", whole.getBytes(StandardCharsets.UTF_8));
                return files;
            }
        }
        List<byte[]> made = parts.parallelStream()
                .map(part -> call(part).getBytes(StandardCharsets.UTF_8))
                .toList();
        for (int i = 0; i < made.size(); i++) {
            files.put(parts.get(i).name() + ".js", made.get(i));
        }
        return files;
    }

    private List<String> shown() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < documents.size(); i += DOCUMENTS) {
            out.add(documents.subList(i, Math.min(documents.size(), i + DOCUMENTS)).stream()
                    .map(Counted::shown)
                    .collect(Collectors.joining("\n")));
        }
        return out;
    }

    /** A call with two strings of JavaScript; a {@code <} is escaped too, for whoever embeds the file in a page. */
    private static String call(Part part) {
        String text = part.text();
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
        out.append("dateline(\"").append(part.name()).append("\",\"");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text, i);
            if (!escape.isEmpty()) {
                out.append(text.substring(from, i)).append(escape); // copied whole, not letter by letter
                from = i + 1;
            }
        }
        return out.append(text.substring(from)).append("\");\n").toString();
    }

    /** What stands for a character in a string of JavaScript; empty where it stands for itself. */
    private static String escape(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default ->
                c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || (Character.isSurrogate(c) && !paired(text, i))
                        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                        : "";
        };
    }

    /** A half of a character alone cannot be written in UTF-8. */
    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
