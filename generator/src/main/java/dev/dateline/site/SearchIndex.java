package dev.dateline.site;

import dev.dateline.site.SearchDocuments.Document;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Stem;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}])");

    private final List<Document> documents;
    private final SortedMap<String, StringBuilder> postings = new TreeMap<>();

    SearchIndex(List<Document> documents) {
        this.documents = documents;
        List<Map<String, Double>> counted =
                documents.parallelStream().map(SearchIndex::terms).toList();
        double average =
                counted.stream().mapToDouble(SearchIndex::length).average().orElse(1);
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < counted.size(); i++) {
            double norm = SATURATION * (1 - LENGTH + LENGTH * length(counted.get(i)) / average);
            int id = i;
            counted.get(i).forEach((term, weight) -> {
                int step = id - last.getOrDefault(term, -1);
                last.put(term, id);
                char grade = (char) ('A' + (int) (25.99 * weight / (weight + norm)));
                postings.computeIfAbsent(term, k -> new StringBuilder())
                        .append(Integer.toString(step, 36))
                        .append(grade);
            });
        }
    }

    /** The weights are whole numbers, so that their sums are the same in whatever order they are added. */
    private static Map<String, Double> terms(Document d) {
        Map<String, Double> terms = new HashMap<>();
        d.words().forEach((text, weight) -> stems(text).forEach(s -> terms.merge(s, weight, Double::sum)));
        return terms;
    }

    private static double length(Map<String, Double> terms) {
        return terms.values().stream().mapToDouble(x -> x).sum();
    }

    /** The stems of a text's words, without those that only hold a sentence together; the client does the same. */
    static List<String> stems(String text) {
        String plain = (plain(text)
                        ? text
                        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT);
        List<String> out = new ArrayList<>();
        Matcher word = WORD.matcher(POSSESSIVE.matcher(plain).replaceAll(""));
        while (word.find()) {
            if (!FunctionWords.any(word.group())) {
                out.add(Stem.of(word.group()));
            }
        }
        return out;
    }

    /** Whether it is written with nothing but ASCII, dashes and curly quotes: then no letter has a mark to lose. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' && (c < '\u2012' || c > '\u201f')) {
                return false;
            }
        }
        return true;
    }

    /** Name below the index's folder → content; {@code root.js} comes first to whoever searches. */
    SortedMap<String, byte[]> files() {
        List<String> terms = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Map.Entry<String, StringBuilder> e : postings.entrySet()) {
            if (part.length() > TERMS) {
                terms.add(part.toString());
                part.setLength(0);
            }
            if (part.isEmpty()) {
                starts.add(e.getKey());
            }
            part.append(part.isEmpty() ? "" : "\n")
                    .append(e.getKey())
                    .append('\t')
                    .append(e.getValue());
        }
        if (!part.isEmpty()) {
            terms.add(part.toString());
        }
        List<String> shown = shown();
        String root = call("root", documents.size() + "\n" + String.join("\n", starts));
        SortedMap<String, byte[]> files = new TreeMap<>();
        StringBuilder whole = new StringBuilder(root);
        for (int i = 0; i < terms.size(); i++) {
            put("t" + i, terms.get(i), files, whole);
        }
        for (int i = 0; i < shown.size(); i++) {
            put("d" + i, shown.get(i), files, whole);
        }
        if (whole.length() <= SMALL) {
            files.clear();
            files.put("root.js", whole.toString().getBytes(StandardCharsets.UTF_8));
        } else {
            files.put("root.js", root.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static void put(String name, String text, SortedMap<String, byte[]> files, StringBuilder whole) {
        String call = call(name, text);
        whole.append(call);
        files.put(name + ".js", call.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> shown() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < documents.size(); i += DOCUMENTS) {
            StringBuilder part = new StringBuilder();
            for (Document d : documents.subList(i, Math.min(documents.size(), i + DOCUMENTS))) {
                part.append(part.isEmpty() ? "" : "\n")
                        .append(String.join(
                                "\t",
                                List.of(
                                        line(d.kind()),
                                        line(d.path()),
                                        line(d.title()),
                                        line(d.note()),
                                        line(d.excerpt()))));
            }
            out.add(part.toString());
        }
        return out;
    }

    private static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** A call with two strings of JavaScript; a {@code <} is escaped too, for whoever embeds the file in a page. */
    private static String call(String name, String text) {
        StringBuilder out = new StringBuilder("dateline(\"" + name + "\",\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' '
                            || c == '<'
                            || c == '\u2028'
                            || c == '\u2029'
                            || (Character.isSurrogate(c) && !paired(text, i))) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append("\");\n").toString();
    }

    /** A half of a character alone cannot be written in UTF-8. */
    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
