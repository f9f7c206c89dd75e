package dev.dateline.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives each of many the name that it should have, and {@code -2}, {@code -3} and so on to those that come after the
 * first of a name. Looks for the next free number where it left off, so that a thousand of one name are no square.
 */
public final class UniqueNames {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Nothing gets this name any more. */
    public void take(String name) {
        taken.add(name);
    }

    /** The name, or the first with a number that nothing has. */
    public String of(String name) {
        if (taken.add(name)) {
            return name;
        }
        int number = next.getOrDefault(name, 2);
        while (!taken.add(name + "-" + number)) {
            number++;
        }
        next.put(name, number + 1);
        return name + "-" + number;
    }
}
