package dev.dateline.tagging;

import java.util.AbstractList;
import java.util.function.Supplier;

/** The one step of a derivation, put into words only when someone reads it: most never are. */
final class Steps extends AbstractList<String> {
    private final Supplier<String> step;

    private Steps(Supplier<String> step) {
        this.step = step;
    }

    static Steps of(Supplier<String> step) {
        return new Steps(step);
    }

    @Override
    public String get(int index) {
        if (index != 0) {
            throw new IndexOutOfBoundsException(index);
        }
        return step.get();
    }

    @Override
    public int size() {
        return 1;
    }
}
