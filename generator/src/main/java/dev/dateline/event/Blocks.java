package dev.dateline.event;

import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which clusters are worth a comparison: those of near days that share a name, a place or a telling word. However many
 * articles tell of one day, a telling is compared with a bounded number of clusters.
 */
final class Blocks {
    /** A telling is compared with no more clusters than this, those that share the most. */
    private static final int MOST = 64;
    /** So many entries of the index are looked at for it, those of its rarest words first. */
    private static final int LOOKED = 1024;
    /** Up to so many days a span stands under each of its days. */
    private static final int DAYS = 7;
    /** Up to so many it stands under its months, longer ones only under themselves. */
    private static final int MONTH = 31;

    private static final int YEAR = 366;
    /** So many of a telling's rarest words are looked up. */
    private static final int WORDS = 12;
    /** What happens to nobody twice. */
    private static final Set<String> ONCE = Set.of("kill", "birth", "bury");

    /** What a number in the index counts; each has its own numbers. */
    private enum Kind {
        DAY(0),
        MONTH(1),
        LONGER(2),
        ONCE(3);

        private final long number;

        Kind(long number) {
            this.number = number;
        }

        long key(long bucket) {
            return 4 * bucket + number;
        }

        boolean of(long key) {
            return Math.floorMod(key, 4) == number;
        }
    }

    private static final Buckets EMPTY = new Buckets();

    /** Word → kind and bucket in one number, see {@link Kind#key} → clusters. */
    private final Map<String, Buckets> clusters = new HashMap<>();

    /** The number of the search that is under way, for {@link Cluster#met}. */
    private int search;

    /** Whether the event can be only one in the life of a person whom both name. */
    static boolean once(Telling t, Cluster c) {
        return ONCE.contains(t.trigger().eventClass())
                && t.trigger().eventClass().equals(c.eventClass())
                && t.subject().stream().anyMatch(e -> e.kind() == Entity.Kind.PERSON && c.people.contains(e));
    }

    /**
     * A telling with what it is found by: its names, its place, its rarest words and those of its title.
     *
     * @param words each once, in an order that depends on nothing else
     */
    record Sought(Telling telling, List<String> words) {
        /** Safe for several threads. */
        static Sought of(Telling t, Likeness likeness) {
            Set<String> out = new LinkedHashSet<>();
            t.subject().forEach(e -> out.add(e.kind() + e.id()));
            if (!t.statement()) {
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
                t.topic().stream().sorted().forEach(out::add);
            }
            return new Sought(t, List.copyOf(out));
        }
    }

    /** Makes the cluster be found by what the telling, one of its own, says. */
    void put(Cluster c, Sought sought, TimeSpan time) {
        Telling t = sought.telling();
        Keys keys = new Keys();
        own(time, keys);
        if (ONCE.contains(t.trigger().eventClass())) {
            keys.add(Kind.ONCE.key(0));
        }
        for (String word : sought.words()) {
            Buckets of = clusters.computeIfAbsent(word, k -> new Buckets());
            for (int i = 0; i < keys.size; i++) {
                List<Cluster> in = of.made(keys.all[i]);
                if (in.isEmpty() || (in.get(in.size() - 1) != c && !in.contains(c))) {
                    in.add(c);
                }
            }
        }
    }

    /** Clusters of the same days, and so many before and after; those that share the most first come first. */
    List<Cluster> near(Sought sought, TimeSpan time, int slack) {
        Keys keys = new Keys();
        if (time.days() <= MONTH) {
            for (LocalDate d = time.start().minusDays(slack);
                    d.isBefore(time.end().plusDays(slack));
                    d = d.plusDays(1)) {
                keys.add(Kind.DAY.key(d.toEpochDay()));
                keys.add(Kind.MONTH.key(month(d)));
            }
        } else {
            own(time, keys);
        }
        if (ONCE.contains(sought.telling().trigger().eventClass())) {
            keys.add(Kind.ONCE.key(0));
        }
        List<Cluster> near = most(sought, keys);
        if (time.days() <= MONTH || time.days() > YEAR) {
            return near;
        }
        // "in 2003": also what is told to the day of one of its days
        Set<Cluster> out = new LinkedHashSet<>(near);
        out.addAll(between(sought, time.start(), time.last()));
        return List.copyOf(out);
    }

    /** Clusters of the days from the first to the last, both included. */
    List<Cluster> between(Sought sought, LocalDate first, LocalDate last) {
        long from = Kind.DAY.key(first.toEpochDay());
        long to = Kind.DAY.key(last.toEpochDay());
        List<Row> rows = new ArrayList<>();
        for (String word : sought.words()) {
            Row row = new Row();
            clusters.getOrDefault(word, EMPTY).days(from, to, row);
            row.into(rows);
        }
        return most(rows);
    }

    /** A few numbers, each once. */
    private static final class Keys {
        private long[] all = new long[8];
        private int size;

        void add(long key) {
            for (int i = 0; i < size; i++) {
                if (all[i] == key) {
                    return;
                }
            }
            all = size == all.length ? Arrays.copyOf(all, 2 * size) : all;
            all[size++] = key;
        }
    }

    /** Clusters by number. Sorted arrays, since most of the time of merging goes into looking things up here. */
    private static final class Buckets {
        private long[] keys = new long[2];
        private final List<List<Cluster>> clusters = new ArrayList<>(2);

        @Nullable
        List<Cluster> at(long key) {
            int at = Arrays.binarySearch(keys, 0, clusters.size(), key);
            return at < 0 ? null : clusters.get(at);
        }

        List<Cluster> made(long key) {
            int size = clusters.size();
            int at = Arrays.binarySearch(keys, 0, size, key);
            if (at >= 0) {
                return clusters.get(at);
            }
            int to = -1 - at;
            keys = size == keys.length ? Arrays.copyOf(keys, 2 * size) : keys;
            System.arraycopy(keys, to, keys, to + 1, size - to);
            keys[to] = key;
            List<Cluster> fresh = new ArrayList<>(2);
            clusters.add(to, fresh);
            return fresh;
        }

        /** Those of days, the last first. */
        void days(long from, long to, Row row) {
            int at = Arrays.binarySearch(keys, 0, clusters.size(), to);
            for (int i = at >= 0 ? at : -2 - at; i >= 0 && keys[i] >= from; i--) {
                if (Kind.DAY.of(keys[i])) {
                    row.add(clusters.get(i));
                }
            }
        }
    }

    /** Where a word is told on the days asked for. */
    private static final class Row {
        private final List<List<Cluster>> buckets = new ArrayList<>();
        private int size;

        void add(List<Cluster> bucket) {
            buckets.add(bucket);
            size += bucket.size();
        }

        /** Adds it where the word is told on any of the days. */
        void into(List<Row> rows) {
            if (size > 0) {
                rows.add(this);
            }
        }
    }

    private List<Cluster> most(Sought sought, Keys keys) {
        List<Row> rows = new ArrayList<>();
        for (String word : sought.words()) {
            Buckets of = clusters.getOrDefault(word, EMPTY);
            Row row = new Row();
            for (int i = 0; i < keys.size; i++) {
                List<Cluster> bucket = of.at(keys.all[i]);
                if (bucket != null) {
                    row.add(bucket);
                }
            }
            row.into(rows);
        }
        return most(rows);
    }

    private List<Cluster> most(List<Row> rows) {
        int size = 0;
        for (Row row : rows) {
            size += row.size;
        }
        if (size > LOOKED) {
            // What half of the days' events say tells none of them from another.
            rows.sort(Comparator.comparingInt((Row row) -> row.size));
        }
        List<Cluster> met = new ArrayList<>();
        search++;
        int left = LOOKED;
        for (Row row : rows) {
            if (row.size > left && !met.isEmpty()) {
                break;
            }
            for (List<Cluster> bucket : row.buckets) {
                int looked = Math.min(left, bucket.size());
                for (int i = 0; i < looked; i++) {
                    Cluster c = bucket.get(i);
                    if (c.met(search) == 1) {
                        met.add(c);
                    }
                }
                left -= looked;
            }
        }
        if (met.size() <= MOST) {
            return met;
        }
        met.sort(Comparator.comparingInt((Cluster c) -> -c.met()));
        return met.subList(0, MOST);
    }

    private static void own(TimeSpan time, Keys out) {
        if (time.days() <= DAYS) {
            for (LocalDate d = time.start(); d.isBefore(time.end()); d = d.plusDays(1)) {
                out.add(Kind.DAY.key(d.toEpochDay()));
            }
        } else if (time.days() <= MONTH) {
            out.add(Kind.MONTH.key(month(time.start())));
            out.add(Kind.MONTH.key(month(time.last())));
        } else {
            out.add(Kind.LONGER.key(100_000 * time.start().toEpochDay() + time.days()));
        }
    }

    private static long month(LocalDate d) {
        return 12L * d.getYear() + d.getMonthValue();
    }
}
