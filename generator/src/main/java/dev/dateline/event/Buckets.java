package dev.dateline.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** Lists of clusters by number. Sorted arrays, since most of the time of merging goes into looking things up here. */
final class Buckets {
    private long[] keys = new long[2];
    private final List<List<Cluster>> clusters = new ArrayList<>(2);

    /** The list of a number, null where there is none. */
    @Nullable
    List<Cluster> at(long key) {
        int at = Arrays.binarySearch(keys, 0, clusters.size(), key);
        return at < 0 ? null : clusters.get(at);
    }

    /** Adds the cluster to the list of a number, unless it is there. */
    void add(long key, Cluster c) {
        int size = clusters.size();
        int at = Arrays.binarySearch(keys, 0, size, key);
        if (at < 0) {
            List<Cluster> fresh = new ArrayList<>(2);
            fresh.add(c);
            insert(-1 - at, key, fresh);
            return;
        }
        List<Cluster> in = clusters.get(at);
        if (in.get(in.size() - 1) != c && !in.contains(c)) {
            in.add(c);
        }
    }

    private void insert(int to, long key, List<Cluster> fresh) {
        int size = clusters.size();
        keys = size == keys.length ? Arrays.copyOf(keys, 2 * size) : keys;
        System.arraycopy(keys, to, keys, to + 1, size - to);
        keys[to] = key;
        clusters.add(to, fresh);
    }

    /** Numbers from one to another, both included, the last first, with their lists. */
    void each(long from, long to, ObjLongConsumer<List<Cluster>> found) {
        int at = Arrays.binarySearch(keys, 0, clusters.size(), to);
        for (int i = at >= 0 ? at : -2 - at; i >= 0 && keys[i] >= from; i--) {
            found.accept(clusters.get(i), keys[i]);
        }
    }
}
