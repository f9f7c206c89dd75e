package dev.dateline.tagging;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** The steps of a derivation, put into words only when someone reads them: most never are. */
final class Steps extends AbstractList<String> {
    private final Supplier<List<String>> steps;

    private Steps(Supplier<List<String>> steps) {
        this.steps = steps;
    }

    static Steps of(Supplier<String> step) {
        return new Steps(() -> List.of(step.get()));
    }

    static Steps later(Supplier<List<String>> steps) {
        return new Steps(steps);
    }

    @Override
    public String get(int index) {
        return steps.get().get(index);
    }

    @Override
    public int size() {
        return steps.get().size();
    }
}
