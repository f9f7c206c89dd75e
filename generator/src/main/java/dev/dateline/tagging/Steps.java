package dev.dateline.tagging;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The steps of a derivation, put into words only when someone reads them: most never are. */
final class Steps extends AbstractList<String> {
    private final List<Supplier<String>> parts;

    private Steps(List<Supplier<String>> parts) {
        this.parts = List.copyOf(parts);
    }

    static Steps of(Supplier<String> step) {
        return new Steps(List.of(step));
    }

    Steps and(Supplier<String> step) {
        List<Supplier<String>> more = new ArrayList<>(parts);
        more.add(step);
        return new Steps(more);
    }

    @Override
    public String get(int index) {
        return parts.get(index).get();
    }

    @Override
    public int size() {
        return parts.size();
    }
}
