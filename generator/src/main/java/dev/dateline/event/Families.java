package dev.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * People by the beginning of their family's name, which all its spellings share. Of one beginning only the first are
 * kept, so that a text that is all names, each like the others, is no work by the square of its length.
 */
final class Families {
    /** Far more than the families of one beginning in an archive of fifty thousand articles. */
    static final int MOST = 500;

    /** A word that a family's name stands before. */
    private static final Pattern AFTER = Pattern.compile("bin|ibn|\\p{Lu}\\p{Ll}+-\\p{Ll}+");

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

    /** The family's name: the last word, "Ban" of "Ban Ki-moon", "Salman" of "Salman bin Abdulaziz". */
    static String name(String person) {
        String[] words = person.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            if (AFTER.matcher(words[i]).matches()) {
                return words[i - 1];
            }
        }
        return words[words.length - 1];
    }

    static String last(String form) {
        return form.substring(form.lastIndexOf(' ') + 1);
    }

    private static String key(String family) {
        String lower = family.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(3, lower.length()));
    }
}
