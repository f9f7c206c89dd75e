package dev.dateline.site;

import dev.dateline.cache.Cache;
import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Unpacker;
import dev.dateline.site.SearchDocuments.Document;
import dev.dateline.site.SearchDocuments.Source;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The documents of an index as numbers: of each its terms with their weights. Those that are as they were in an earlier
 * run are taken from what it kept.
 */
final class SearchTerms {
    private static final Key ALL = new Packer().text("search").fingerprint();
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A document, its texts let go. */
    static final class Counted {
        private final Key key;
        private final String shown;
        private final int length;
        /** How many terms it has, then the number of each with its weight. */
        private final byte[] terms;

        private Counted(Key key, String shown, int length, byte[] terms) {
            this.key = key;
            this.shown = shown;
            this.length = length;
            this.terms = terms;
        }

        /** Its line for people. */
        String shown() {
            return shown;
        }

        /** The sum of its weights. */
        int length() {
            return length;
        }

        interface Term {
            void is(int number, int weight);
        }

        void each(Term term) {
            Unpacker in = new Unpacker(terms);
            for (int i = in.number(); i > 0; i--) {
                term.is(in.number(), in.number());
            }
        }
    }

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Counted> documents;

    /**
     * Counts.
     *
     * @param kept what an earlier run counted is looked for in it, and what this one does kept in it
     */
    SearchTerms(List<Source> sources, Cache kept) {
        Map<Key, Counted> before = new HashMap<>();
        Unpacker in = kept.keeps() ? kept.find(ALL) : null;
        if (in != null) {
            read(in, before);
        }
        documents = sources.parallelStream()
                .map(source -> {
                    Key key = kept.keeps() ? source.from().get() : ALL;
                    Counted known = before.get(key);
                    return known == null ? count(key, source.document().get()) : known;
                })
                .toList();
        boolean same = before.size() == documents.size() && documents.stream().allMatch(d -> before.containsKey(d.key));
        if (kept.keeps() && !same) {
            kept.keep(ALL, packed());
        }
    }

    List<Counted> documents() {
        return documents;
    }

    /** Each term with its number; some may be of no document any more. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    private Counted count(Key key, Document d) {
        long[] found = new long[64];
        int size = 0;
        for (Map.Entry<String, Double> words : d.words().entrySet()) {
            int weight = words.getValue().intValue();
            for (String stem : SearchWords.stems(words.getKey())) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                long number = numbers.computeIfAbsent(stem, k -> next.getAndIncrement());
                found[size++] = number << Integer.SIZE | weight;
            }
        }
        Arrays.sort(found, 0, size);
        Packer terms = new Packer();
        int each = 0;
        int sum = 0;
        for (int i = 0; i < size; ) {
            int weight = 0;
            int number = (int) (found[i] >>> Integer.SIZE);
            for (; i < size && (int) (found[i] >>> Integer.SIZE) == number; i++) {
                weight += (int) found[i];
            }
            terms.number(number).number(weight);
            sum += weight;
            each++;
        }
        String shown =
                String.join("\t", line(d.kind()), line(d.path()), line(d.title()), line(d.note()), line(d.excerpt()));
        return new Counted(key, shown, sum, new Packer().number(each).raw(terms).bytes());
    }

    private static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    private void read(Unpacker in, Map<Key, Counted> before) {
        in.each(() -> numbers.put(in.text(), next.getAndIncrement()));
        for (int i = in.number(); i > 0; i--) {
            Counted d = new Counted(in.key(), in.text(), in.number(), in.bytes());
            before.put(d.key, d);
        }
    }

    /** With the terms in the order of their numbers; nothing where most of them are of documents that are no more. */
    private Packer packed() {
        BitSet used = new BitSet();
        documents.forEach(d -> d.each((number, weight) -> used.set(number)));
        if (2 * used.cardinality() < next.get()) {
            return new Packer().number(0).number(0);
        }
        String[] terms = new String[next.get()];
        numbers.forEach((term, number) -> terms[number] = term);
        Packer out = new Packer().texts(Arrays.asList(terms));
        return out.each(
                documents, d -> out.key(d.key).text(d.shown).number(d.length).bytes(d.terms));
    }
}
