package dev.dateline.event;

import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which clusters are worth a comparison: those of near days that share a name, a place or a telling word. However many
 * articles tell of one day, a telling is compared with a bounded number of clusters.
 */
final class Blocks {
    /** A telling is compared with no more clusters than this, those that share the most. */
    private static final int MOST = 64;
    /** Up to so many days a span stands under each of its days. */
    private static final int DAYS = 7;
    /** Up to so many it stands under its months, longer ones only under themselves. */
    private static final int MONTH = 31;
    /** So many of a telling's rarest words are looked up. */
    private static final int WORDS = 12;
    /** What happens to nobody twice. */
    private static final Set<String> ONCE = Set.of("kill", "birth", "bury");

    private enum Kind {
        DAY,
        MONTH,
        LONGER,
        ONCE
    }

    private record Key(Kind kind, long bucket, String word) {}

    private final Likeness likeness;
    private final Map<Key, List<Cluster>> clusters = new HashMap<>();

    /** What each telling is found by. */
    private final IdentityHashMap<Telling, Set<String>> words = new IdentityHashMap<>();

    Blocks(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Whether the event can be only one in the life of a person whom both name. */
    static boolean once(Telling t, Cluster c) {
        return ONCE.contains(t.trigger().eventClass())
                && t.trigger().eventClass().equals(c.eventClass())
                && t.subject().stream().anyMatch(e -> e.kind() == Entity.Kind.PERSON && c.people.contains(e));
    }

    /** Makes the cluster be found by what the telling, one of its own, says. */
    void put(Cluster c, Telling t, TimeSpan time) {
        for (String word : words(t)) {
            for (Key key : own(time, word)) {
                add(key, c);
            }
            if (ONCE.contains(t.trigger().eventClass())) {
                add(new Key(Kind.ONCE, 0, word), c);
            }
        }
    }

    private void add(Key key, Cluster c) {
        List<Cluster> in = clusters.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (in.isEmpty() || (in.get(in.size() - 1) != c && !in.contains(c))) {
            in.add(c);
        }
    }

    /** Clusters of the same days, and so many before and after; those that share the most first come first. */
    List<Cluster> near(Telling t, TimeSpan time, int slack) {
        Set<Key> keys = new LinkedHashSet<>();
        for (String word : words(t)) {
            if (time.days() <= MONTH) {
                for (LocalDate d = time.start().minusDays(slack);
                        d.isBefore(time.end().plusDays(slack));
                        d = d.plusDays(1)) {
                    keys.add(new Key(Kind.DAY, d.toEpochDay(), word));
                    keys.add(new Key(Kind.MONTH, month(d), word));
                }
            } else {
                keys.addAll(own(time, word));
            }
            if (ONCE.contains(t.trigger().eventClass())) {
                keys.add(new Key(Kind.ONCE, 0, word));
            }
        }
        return most(keys);
    }

    /** Clusters of the days from the first to the last, both included. */
    List<Cluster> between(Telling t, LocalDate first, LocalDate last) {
        Set<Key> keys = new LinkedHashSet<>();
        for (String word : words(t)) {
            for (LocalDate d = last; !d.isBefore(first); d = d.minusDays(1)) {
                keys.add(new Key(Kind.DAY, d.toEpochDay(), word));
            }
        }
        return most(keys);
    }

    private List<Cluster> most(Set<Key> keys) {
        Map<Cluster, Integer> shared = new LinkedHashMap<>();
        for (Key key : keys) {
            for (Cluster c : clusters.getOrDefault(key, List.of())) {
                shared.merge(c, 1, Integer::sum);
            }
        }
        if (shared.size() <= MOST) {
            return List.copyOf(shared.keySet());
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Cluster, Integer> e) -> -e.getValue()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Key> own(TimeSpan time, String word) {
        List<Key> out = new ArrayList<>();
        if (time.days() <= DAYS) {
            for (LocalDate d = time.start(); d.isBefore(time.end()); d = d.plusDays(1)) {
                out.add(new Key(Kind.DAY, d.toEpochDay(), word));
            }
        } else if (time.days() <= MONTH) {
            out.add(new Key(Kind.MONTH, month(time.start()), word));
            if (month(time.last()) != month(time.start())) {
                out.add(new Key(Kind.MONTH, month(time.last()), word));
            }
        } else {
            out.add(new Key(Kind.LONGER, 100_000 * time.start().toEpochDay() + time.days(), word));
        }
        return out;
    }

    private static long month(LocalDate d) {
        return 12L * d.getYear() + d.getMonthValue();
    }

    private Set<String> words(Telling t) {
        return words.computeIfAbsent(t, this::found);
    }

    private Set<String> found(Telling t) {
        Set<String> out = new LinkedHashSet<>();
        t.subject().forEach(e -> out.add(e.kind() + e.id()));
        if (t.statement()) {
            return out;
        }
        t.others().forEach(e -> out.add(e.kind() + e.id()));
        Entity place = t.place();
        if (place != null) {
            out.add(place.kind() + place.id());
        }
        t.stems().stream()
                .sorted(Comparator.comparingDouble((String s) -> -likeness.weight(s))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(WORDS)
                .forEach(out::add);
        likeness.topic(t).stream().sorted().forEach(out::add);
        return out;
    }
}
