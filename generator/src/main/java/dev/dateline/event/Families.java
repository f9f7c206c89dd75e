package dev.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * People by the beginning of their family's name, which all its spellings share. Of one beginning only the first are
 * kept, so that a text that is all names, each like the others, is no work by the square of its length.
 */
final class Families {
    /** Far more than the families of one beginning in an archive of fifty thousand articles. */
    static final int MOST = 500;

    private final Map<String, List<String>> people = new HashMap<>();

    /** Those who come first are kept. */
    void add(String person) {
        List<String> of = people.computeIfAbsent(key(last(person)), k -> new ArrayList<>());
        if (of.size() < MOST) {
            of.add(person);
        }
    }

    /** People whose family's name may be another spelling of this. */
    List<String> like(String family) {
        return people.getOrDefault(key(family), List.of());
    }

    static String last(String form) {
        return form.substring(form.lastIndexOf(' ') + 1);
    }

    private static String key(String family) {
        String lower = family.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(3, lower.length()));
    }
}
