package dev.dateline.event;

import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.event.Difference.Reading;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.telling.Telling;
import dev.dateline.text.Token;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the reports of one event do not agree: on the day, on how long it lasted, on how many it befell. */
final class Differences {
    private static final int NEAR = 6;

    /** So near to the verb is the number of those whom it befell. */
    private static final int COUNT = 4;

    private static final List<String> WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Differences() {}

    static List<Difference> of(Cluster c) {
        Map<String, Set<String>> days = new TreeMap<>();
        Map<String, Set<String>> durations = new TreeMap<>();
        Map<String, Set<String>> numbers = new TreeMap<>();
        List<TimeSpan> exact = new ArrayList<>();
        for (Telling t : c.tellings) {
            String article = t.passage().article().id();
            TimeSpan time = t.time();
            if (time != null && t.own() && time.exact()) {
                exact.add(time);
                days.computeIfAbsent(Labels.shortForm(time), k -> new TreeSet<>())
                        .add(article);
            }
            if (!t.statement()) {
                duration(t, durations, article);
                number(t, c, numbers, article);
            }
        }
        List<Difference> out = new ArrayList<>();
        boolean nested = exact.stream().anyMatch(a -> exact.stream().allMatch(a::contains));
        if (!nested) {
            add(out, "date", days);
        }
        add(out, "duration", durations);
        add(out, "number", numbers);
        return out;
    }

    /** "Killed 12", "three sailors died": how many it befell, in the reports that tell it by the same word. */
    private static void number(Telling t, Cluster c, Map<String, Set<String>> numbers, String article) {
        Trigger trigger = t.trigger();
        boolean counted = Usage.is("counted", trigger.eventClass())
                && !trigger.noun()
                && trigger.lemma().equals(c.tellings.get(0).trigger().lemma());
        if (!counted) {
            return;
        }
        List<Token> tokens = t.passage().tokens();
        int from = Math.max(0, trigger.token() - COUNT);
        int to = Math.min(tokens.size(), trigger.token() + COUNT + 1);
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            int word = WORDS.indexOf(token.lower());
            boolean figure = token.kind() == Token.Kind.NUMBER && token.text().matches("[\\d,]+");
            boolean age = i > 0
                    && (tokens.get(i - 1).is("aged") || tokens.get(i - 1).text().equals(","));
            if ((figure || word >= 0) && !age && !t.passage().inTime(i)) {
                String label = figure ? token.text() : Integer.toString(word + 2);
                numbers.computeIfAbsent(label, k -> new TreeSet<>()).add(article);
                return;
            }
        }
    }

    /** A length of hours said next to the event's word is how long it lasted. */
    private static void duration(Telling t, Map<String, Set<String>> durations, String article) {
        for (TimeExpression x : t.passage().times()) {
            boolean hours = x.type() == TimexType.DURATION && x.value().matches("PT\\d+(\\.\\d+)?[HM]");
            if (hours
                    && Math.abs(t.passage().tokenAt(x.span().begin())
                                    - t.trigger().token())
                            <= NEAR) {
                String label = x.text().replaceAll("[\\s-]+", " ").toLowerCase(Locale.ROOT);
                durations
                        .computeIfAbsent(label.replaceAll("^(\\w+ hour)$", "$1s"), k -> new TreeSet<>())
                        .add(article);
            }
        }
    }

    private static void add(List<Difference> out, String subject, Map<String, Set<String>> told) {
        if (told.size() < 2) {
            return;
        }
        out.add(new Difference(
                subject,
                told.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, Set<String>> e) ->
                                        -e.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .map(e -> new Reading(e.getKey(), List.copyOf(e.getValue())))
                        .toList()));
    }
}
