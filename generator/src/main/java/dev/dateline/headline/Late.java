package dev.dateline.headline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made once it is asked for, and then kept: half of what a title could be asked is not. */
public final class Late<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    public Late(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
