package dev.dateline.desk;

import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.source.Problem;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Stem;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sentences that were taken for one event and share little, and events that are apart and share nearly all. */
final class DoubtfulMerges {
    private static final int WORDS = 2;
    private static final double ALIKE = 0.6;

    /** How a problem gets the place of a mention. */
    interface Place {
        Problem of(Mention mention, String code, String message, String hint);
    }

    private DoubtfulMerges() {}

    static List<Problem> of(Timeline timeline, Place place) {
        List<Problem> out = new ArrayList<>();
        timeline.events().forEach(e -> doubtful(e, place, out));
        apart(timeline, place, out);
        return out;
    }

    private static void doubtful(Event event, Place place, List<Problem> out) {
        for (Mention m : event.mentions()) {
            Set<String> others = new HashSet<>();
            for (Mention other : event.mentions()) {
                if (!other.article().equals(m.article())) {
                    others.addAll(stems(other.text()));
                }
            }
            Set<String> mine = stems(m.text());
            mine.retainAll(others);
            if (!others.isEmpty() && mine.isEmpty()) {
                out.add(place.of(
                        m,
                        "doubtful-merge",
                        "This sentence was taken for \"" + event.title()
                                + "\", with whose other reports it shares no word",
                        "if it tells something else, `split` it off `event: " + event.id() + "` in events.yaml"));
            }
        }
    }

    private static void apart(Timeline timeline, Place place, List<Problem> out) {
        Map<TimeSpan, List<Event>> byTime = new TreeMap<>();
        for (Event e : timeline.events()) {
            if (e.time().exact() && !e.mentions().isEmpty()) {
                byTime.computeIfAbsent(e.time(), k -> new ArrayList<>()).add(e);
            }
        }
        for (List<Event> day : byTime.values()) {
            for (int i = 0; i < day.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Event a = day.get(j);
                    Event b = day.get(i);
                    if (a.statement() == b.statement() && alike(a, b)) {
                        out.add(place.of(
                                b.mentions().get(0),
                                "doubtful-split",
                                "\"" + b.title() + "\" and \"" + a.title() + "\" of the same day are perhaps one event",
                                "if so, write `event: " + a.id() + "` with `merge: [" + b.id() + "]` in events.yaml"));
                    }
                }
            }
        }
    }

    private static boolean alike(Event a, Event b) {
        Set<String> x = stems(a.title());
        Set<String> y = stems(b.title());
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        double part = shared.size() / (double) Math.max(1, Math.min(x.size(), y.size()));
        boolean strangers = !a.people().isEmpty()
                && !b.people().isEmpty()
                && a.people().stream()
                        .map(Entity::id)
                        .noneMatch(id -> b.people().stream().anyMatch(p -> p.id().equals(id)));
        return shared.size() >= WORDS && part >= ALIKE && !strangers;
    }

    private static Set<String> stems(String text) {
        Set<String> out = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 2 && !FunctionWords.any(word)) {
                out.add(Stem.of(word));
            }
        }
        return out;
    }
}
