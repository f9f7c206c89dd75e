package dev.dateline.site;

import dev.dateline.cache.Key;
import dev.dateline.cache.Keyed;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list whose elements are made as they are looked at: most pages that show an event do not show its sentences. For one thread. */
final class Listed<S, T> extends AbstractList<T> implements Keyed {
    private final List<S> sources;
    private final Function<S, T> make;
    private final List<@Nullable T> made;

    private final Supplier<Key> key;

    Listed(List<S> sources, Function<S, T> make, Supplier<Key> key) {
        this.key = key;
        this.sources = sources;
        this.make = make;
        this.made = new ArrayList<>(Collections.nCopies(sources.size(), null));
    }

    @Override
    public T get(int index) {
        T known = made.get(index);
        if (known == null) {
            known = make.apply(sources.get(index));
            made.set(index, known);
        }
        return known;
    }

    @Override
    public Key key() {
        return key.get();
    }

    @Override
    public int size() {
        return sources.size();
    }
}
