package dev.dateline.event;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A title; whether it is sound is looked into once it is asked for, which in a large folder half of them are not. */
final class Title {
    private final String text;
    private final BooleanSupplier look;
    private @Nullable Boolean sound;

    Title(String text, BooleanSupplier look) {
        this.text = text;
        this.look = look;
    }

    static Title sound(String text) {
        return new Title(text, () -> true);
    }

    /** Empty where the clause gives none. */
    String text() {
        return text;
    }

    /** Whether it reads well by itself; what is unsound heads an event only where many tell it. */
    boolean sound() {
        Boolean known = sound;
        if (known == null) {
            known = look.getAsBoolean();
            sound = known;
        }
        return known;
    }
}
