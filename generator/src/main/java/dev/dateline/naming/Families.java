package dev.dateline.naming;

import dev.dateline.text.FamilyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * People by the beginning of their family's name, which all its spellings share. Of one beginning only the first are
 * kept, so that a text that is all names, each like the others, is no work by the square of its length.
 */
final class Families {
    /** Far more than the families of one beginning in an archive of fifty thousand articles. */
    static final int MOST = 500;

    private final Map<String, List<String>> people = new HashMap<>();

    /** Their first words; none for a word that begins several names. */
    private final Map<String, Optional<String>> first = new HashMap<>();

    /** Those who come first are kept. */
    void add(String person) {
        first.merge(person.substring(0, person.indexOf(' ')), Optional.of(person), (a, b) -> Optional.empty());
        List<String> of = people.computeIfAbsent(key(FamilyName.last(person)), k -> new ArrayList<>());
        if (of.size() < MOST) {
            of.add(person);
        }
    }

    /** People whose family's name may be another spelling of this. */
    List<String> like(String family) {
        return people.getOrDefault(key(family), List.of());
    }

    /** The only one whose name begins with the word: "Mr. Zhou" is Zhou Lanfen. */
    Optional<String> first(String word) {
        return first.getOrDefault(word, Optional.empty());
    }

    private static String key(String family) {
        String lower = family.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(3, lower.length()));
    }
}
