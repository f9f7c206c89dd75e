package dev.dateline.export;

import dev.dateline.event.Event;

/** Where the site has the folder of an event's page: {@code e/2025-12-02-talks/}, relative to the site's root. */
@FunctionalInterface
public interface Paths {
    /** The folder, ending in {@code /}. */
    String of(Event event);
}
