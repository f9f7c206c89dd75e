package dev.dateline.event;

import dev.dateline.naming.Entity;
import dev.dateline.telling.Telling;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Word → kind and bucket in one number, see {@link Kind#key} → clusters. */
    private final Map<String, Buckets> clusters = new ConcurrentHashMap<>();

    /** Whether the event can be only one in the life of a person whom both name. */
    static boolean once(Telling t, Cluster c) {
        return ONCE.contains(t.trigger().eventClass())
                && t.trigger().eventClass().equals(c.eventClass())
                && t.subject().stream().anyMatch(e -> e.kind() == Entity.Kind.PERSON && c.people.contains(e));
    }

    /**
     * A telling with where the like of it are found.
     *
     * @param words the clusters of each of its words, of which the rarest count first where they are many
     */
    record Sought(Asked asked, List<Buckets> words) {}

    /** Looks up a telling's names, its place, its rarest words and those of its title. Safe for several threads. */
    Sought sought(Asked asked) {
        Telling t = asked.telling;
        Set<String> words = new LinkedHashSet<>();
        t.subject().forEach(e -> words.add(e.kind() + e.id()));
        if (!t.statement()) {
            t.others().forEach(e -> words.add(e.kind() + e.id()));
            Entity place = t.place();
            if (place != null) {
                words.add(place.kind() + place.id());
            }
            words.addAll(asked.rarest(WORDS));
            asked.topic.stream().sorted().forEach(words::add);
        }
        List<Buckets> out = new ArrayList<>(words.size());
        for (String word : words) {
            // What has no day of its own founds no cluster, so that nothing will be found by its words.
            Buckets of = t.time() == null ? clusters.get(word) : clusters.computeIfAbsent(word, k -> new Buckets());
            if (of != null) {
                out.add(of);
            }
        }
        return new Sought(asked, out);
    }

    /** Makes the cluster be found by what the telling, one of its own, says. */
    void put(Cluster c, Sought sought, TimeSpan time) {
        Keys keys = new Keys();
        own(time, keys);
        if (ONCE.contains(sought.asked().telling.trigger().eventClass())) {
            keys.add(Kind.ONCE.key(0));
        }
        for (Buckets of : sought.words()) {
            for (int i = 0; i < keys.size; i++) {
                of.add(keys.all[i], c);
            }
        }
    }

    /** Clusters of the same days, and so many before and after; those that share the most first come first. */
    List<Cluster> near(Sought sought, TimeSpan time, int slack, Search search) {
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
        if (ONCE.contains(sought.asked().telling.trigger().eventClass())) {
            keys.add(Kind.ONCE.key(0));
        }
        List<Cluster> near = most(sought, keys, search);
        if (time.days() <= MONTH || time.days() > YEAR) {
            return near;
        }
        // "in 2003": also what is told to the day of one of its days
        Set<Cluster> out = new LinkedHashSet<>(near);
        out.addAll(between(sought, time.start(), time.last(), search));
        return List.copyOf(out);
    }

    /** Clusters of the days from the first to the last, both included. Safe for several threads while none is put. */
    List<Cluster> between(Sought sought, LocalDate first, LocalDate last, Search search) {
        List<Row> rows = new ArrayList<>();
        for (Buckets of : sought.words()) {
            Row row = new Row();
            of.each(Kind.DAY.key(first.toEpochDay()), Kind.DAY.key(last.toEpochDay()), (bucket, key) -> {
                if (Kind.DAY.of(key)) {
                    row.add(bucket);
                }
            });
            row.into(rows);
        }
        return most(rows, search);
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

    /** How often a search has met each cluster. Of one thread: a map of counts would take most of the search's time. */
    static final class Search {
        private int number;
        /** By the cluster's number: the search that met it last, and how often. */
        private int[] last = new int[0];

        private int[] met = new int[0];

        /** Counts that it was met, and says how often. */
        private int meet(Cluster c) {
            if (c.number >= last.length) {
                int size = Math.max(2 * last.length, c.number + 1024);
                last = Arrays.copyOf(last, size);
                met = Arrays.copyOf(met, size);
            }
            met[c.number] = last[c.number] == number ? met[c.number] + 1 : 1;
            last[c.number] = number;
            return met[c.number];
        }

        private int met(Cluster c) {
            return met[c.number];
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

    private static List<Cluster> most(Sought sought, Keys keys, Search search) {
        List<Row> rows = new ArrayList<>();
        for (Buckets of : sought.words()) {
            Row row = new Row();
            for (int i = 0; i < keys.size; i++) {
                List<Cluster> bucket = of.at(keys.all[i]);
                if (bucket != null) {
                    row.add(bucket);
                }
            }
            row.into(rows);
        }
        return most(rows, search);
    }

    private static List<Cluster> most(List<Row> rows, Search search) {
        int size = 0;
        for (Row row : rows) {
            size += row.size;
        }
        if (size > LOOKED) {
            // What half of the days' events say tells none of them from another.
            rows.sort(Comparator.comparingInt((Row row) -> row.size));
        }
        List<Cluster> met = new ArrayList<>();
        search.number++;
        int left = LOOKED;
        for (Row row : rows) {
            if (row.size > left && !met.isEmpty()) {
                break;
            }
            for (List<Cluster> bucket : row.buckets) {
                int looked = Math.min(left, bucket.size());
                for (int i = 0; i < looked; i++) {
                    Cluster c = bucket.get(i);
                    if (search.meet(c) == 1) {
                        met.add(c);
                    }
                }
                left -= looked;
            }
        }
        if (met.size() <= MOST) {
            return met;
        }
        met.sort(Comparator.comparingInt((Cluster c) -> -search.met(c)));
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
