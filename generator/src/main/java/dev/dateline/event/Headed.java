package dev.dateline.event;

import dev.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A cluster that may become an event.
 *
 * @param time its days, see {@link Events#time}
 * @param heading null where it has none
 */
record Headed(Cluster cluster, TimeSpan time, @Nullable Heading heading) {
    /** See {@link Heading#of}. */
    static Headed of(Cluster c, TimeSpan time, boolean strict, Histories histories) {
        return new Headed(c, time, Heading.of(c, time, strict, histories));
    }
}
