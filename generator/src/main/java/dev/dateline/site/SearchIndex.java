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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** The terms are gathered in so many parts, by several threads. */
    private static final int PARTS = 8;

    private final List<Entry> entries;
    private final SortedMap<String, Postings> postings = new TreeMap<>();

    /** A document as the index needs it, its texts let go. */
    private static final class Entry {
        private final String shown;
        /** Its stems, each once. */
        private final List<String> terms = new ArrayList<>();
        /** Of each; whole numbers, so that their sums are the same in whatever order they are added. */
        private final int[] weights;
        /** Their sum. */
        private final double length;

        Entry(Document d) {
            Map<String, int[]> counted = new HashMap<>();
            d.words()
                    .forEach((text, weight) -> stems(text)
                            .forEach(stem -> counted.computeIfAbsent(stem, k -> new int[1])[0] += weight.intValue()));
            weights = new int[counted.size()];
            counted.forEach((term, weight) -> {
                weights[terms.size()] = weight[0];
                terms.add(term);
            });
            length = IntStream.of(weights).sum();
            shown = String.join(
                    "\t", line(d.kind()), line(d.path()), line(d.title()), line(d.note()), line(d.excerpt()));
        }
    }

    /** Where a term is, as the file has it. */
    private static final class Postings {
        private final StringBuilder text = new StringBuilder();
        private int last = -1;

        void add(int id, char grade) {
            text.append(Integer.toString(id - last, 36)).append(grade);
            last = id;
        }
    }

    /** Of documents, each of which is asked for once. */
    SearchIndex(List<Supplier<Document>> documents) {
        this.entries = documents.parallelStream().map(d -> new Entry(d.get())).toList();
        double average = entries.stream().mapToDouble(e -> e.length).average().orElse(1);
        List<Map<String, Postings>> parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> gather(part, average))
                .toList();
        for (Map<String, Postings> part : parts) {
            postings.putAll(part);
        }
    }

    private Map<String, Postings> gather(int part, double average) {
        Map<String, Postings> out = new HashMap<>();
        for (int id = 0; id < entries.size(); id++) {
            Entry e = entries.get(id);
            double norm = SATURATION * (1 - LENGTH + LENGTH * e.length / average);
            for (int i = 0; i < e.terms.size(); i++) {
                String term = e.terms.get(i);
                if (Math.floorMod(term.hashCode(), PARTS) == part) {
                    double weight = e.weights[i];
                    char grade = (char) ('A' + (int) (25.99 * weight / (weight + norm)));
                    out.computeIfAbsent(term, k -> new Postings()).add(id, grade);
                }
            }
        }
        return out;
    }

    /** The stems of a text's words, without those that only hold a sentence together; the client does the same. */
    static List<String> stems(String text) {
        String plain = (plain(text)
                        ? text
                        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT);
        char[] letters = plain.toCharArray();
        List<String> out = new ArrayList<>();
        int begin = 0;
        int i = 0;
        while (i < letters.length) {
            int end = i;
            i = inWord(letters, i);
            if (i == end) {
                stem(letters, begin, end, out);
                i += possessive(letters, i) ? 2 : 1;
                begin = i;
            }
        }
        stem(letters, begin, letters.length, out);
        return out;
    }

    private static void stem(char[] letters, int begin, int end, List<String> out) {
        if (begin < end) {
            String word = String.valueOf(letters, begin, end - begin);
            if (!FunctionWords.any(word)) {
                out.add(Stem.of(word));
            }
        }
    }

    /** After the letter or digit that is there; the same place where something else is. */
    private static int inWord(char[] letters, int i) {
        int c = Character.codePointAt(letters, i);
        return alphanumeric(c) ? i + Character.charCount(c) : i;
    }

    private static boolean possessive(char[] letters, int i) {
        boolean ending = (letters[i] == '\'' || letters[i] == '’') && i + 1 < letters.length && letters[i + 1] == 's';
        return ending && (i + 2 == letters.length || inWord(letters, i + 2) == i + 2);
    }

    /** Whether it is of Unicode's categories L or N, as the client's pattern asks. */
    private static boolean alphanumeric(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
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
        for (Map.Entry<String, Postings> e : postings.entrySet()) {
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
                    .append(e.getValue().text);
        }
        if (!part.isEmpty()) {
            terms.add(part.toString());
        }
        List<String> shown = shown();
        String root = call("root", entries.size() + "\n" + String.join("\n", starts));
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
        if (whole.length() <= SMALL) {
            whole.append(call);
        }
        files.put(name + ".js", call.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> shown() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += DOCUMENTS) {
            out.add(entries.subList(i, Math.min(entries.size(), i + DOCUMENTS)).stream()
                    .map(e -> e.shown)
                    .collect(Collectors.joining("\n")));
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
