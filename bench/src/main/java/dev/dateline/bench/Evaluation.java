package dev.dateline.bench;

import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The measures of TempEval-3, task A (UzZaman and others, 2013), on any folder of TimeML: strict and relaxed F1 of the
 * spans, and of the type and the value over the relaxed matches. The commonest errors come first.
 */
public final class Evaluation {
    private int gold;
    private int system;
    private int relaxed;
    private int strict;
    private int types;
    private int values;
    private final Map<String, Integer> errors = new TreeMap<>();

    private Evaluation() {}

    /** {@code FOLDER...}: every {@code .tml} below each folder. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            Evaluation evaluation = new Evaluation();
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                List<Path> documents = files.filter(f -> f.toString().endsWith(".tml"))
                        .sorted()
                        .toList();
                for (Path document : documents) {
                    evaluation.add(TimeMl.read(document));
                }
            }
            System.out.println(folder + "\n" + evaluation.report());
        }
    }

    private void add(TimeMl document) {
        List<TimeExpression> found = TemporalTagger.english().tag(document.text(), document.date());
        List<TimeMl.Time> ours = found.stream()
                .map(each -> new TimeMl.Time(
                        each.span().begin(), each.span().end(), each.type().name(), each.value()))
                .toList();
        gold += document.times().size();
        system += ours.size();
        int[] match = align(document.times(), ours);
        boolean[] used = new boolean[ours.size()];
        for (int i = 0; i < match.length; i++) {
            TimeMl.Time want = document.times().get(i);
            String words = words(document, want);
            if (match[i] < 0) {
                count("missed  " + words + "  " + want.value());
                continue;
            }
            used[match[i]] = true;
            compare(words, want, ours.get(match[i]));
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                count("spurious  " + words(document, ours.get(i)) + "  "
                        + ours.get(i).value());
            }
        }
    }

    private void compare(String words, TimeMl.Time want, TimeMl.Time got) {
        relaxed++;
        strict += want.sameSpan(got) ? 1 : 0;
        types += want.type().equals(got.type()) ? 1 : 0;
        if (want.value().equals(got.value())) {
            values++;
        } else {
            count("value  " + words + "  " + want.value() + " but " + got.value());
        }
    }

    /** One to one: the same span first, then from the left what shares a letter. */
    private static int[] align(List<TimeMl.Time> gold, List<TimeMl.Time> ours) {
        int[] match = new int[gold.size()];
        Arrays.fill(match, -1);
        boolean[] used = new boolean[ours.size()];
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = 0; i < match.length; i++) {
                for (int j = 0; j < used.length && match[i] < 0; j++) {
                    TimeMl.Time one = gold.get(i);
                    TimeMl.Time other = ours.get(j);
                    if (!used[j] && (exact ? one.sameSpan(other) : one.overlaps(other))) {
                        match[i] = j;
                        used[j] = true;
                    }
                }
            }
        }
        return match;
    }

    private static String words(TimeMl document, TimeMl.Time time) {
        return String.join(
                " ", document.text().substring(time.begin(), time.end()).strip().split("\\s+", -1));
    }

    private void count(String error) {
        errors.merge(error, 1, Integer::sum);
    }

    private double f1(int right) {
        return gold + system == 0 ? 0 : 200.0 * right / (gold + system);
    }

    private String report() {
        StringBuilder out = new StringBuilder();
        out.append(line("strict", strict)).append(line("relaxed", relaxed));
        out.append(line("type", types)).append(line("value", values));
        List<Map.Entry<String, Integer>> worst = new ArrayList<>(errors.entrySet());
        worst.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        worst.forEach(each ->
                out.append(each.getValue()).append('\t').append(each.getKey()).append('\n'));
        return out.toString();
    }

    private String line(String name, int right) {
        double rounded = Math.round(f1(right) * 100) / 100.0;
        return name + " F1\t" + rounded + "\n";
    }
}
