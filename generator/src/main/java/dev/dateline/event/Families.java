package dev.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * People by the beginning of their family's name, which all its spellings share. Of one beginning only the first are
 * kept, so that a text that is all names, each like the others, is no work by the square of its length.
 */
final class Families {
    /** Far more than the families of one beginning in an archive of fifty thousand articles. */
    static final int MOST = 500;

    private static final Pattern ARTICLE = Pattern.compile("^([Aa]l|[Ee]l|[Aa][snrdtz]|[Aa]sh|[Uu]l)-(?=\\p{Lu})");
    /** A word that a family's name stands before. */
    private static final Pattern AFTER = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private static final Pattern WHOLE = Pattern.compile("^[Bb]in \\S+$| [IVX]+$");

    private final Map<String, List<String>> people = new HashMap<>();

    /** Their first words; none for a word that begins several names. */
    private final Map<String, Optional<String>> first = new HashMap<>();

    /** Those who come first are kept. */
    void add(String person) {
        first.merge(person.substring(0, person.indexOf(' ')), Optional.of(person), (a, b) -> Optional.empty());
        List<String> of = people.computeIfAbsent(key(last(person)), k -> new ArrayList<>());
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

    /** The family's name: the last word, "Ban" of "Ban Ki-moon", "Salman" of "Salman bin Abdulaziz". */
    static String name(String person) {
        if (whole(person)) {
            return person;
        }
        String[] words = person.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("bin") || words[i].equals("ibn") || joined(words[i])) {
                return words[i - 1];
            }
        }
        return plain(words[words.length - 1]);
    }

    private static boolean joined(String word) {
        return word.indexOf('-') > 0 && AFTER.matcher(word).matches();
    }

    /** "Elizabeth II", "Bin Laden": nobody says the last word alone. */
    static boolean whole(String person) {
        boolean numeral = !person.isEmpty() && "IVX".indexOf(person.charAt(person.length() - 1)) >= 0;
        boolean son = person.startsWith("Bin ") || person.startsWith("bin ");
        return (numeral || son) && WHOLE.matcher(person).find();
    }

    /** The last word, without its article: "Hariri" of "al-Hariri". */
    static String last(String form) {
        return plain(form.substring(form.lastIndexOf(' ') + 1));
    }

    static String plain(String word) {
        return word.indexOf('-') > 0 ? ARTICLE.matcher(word).replaceFirst("") : word;
    }

    private static String key(String family) {
        String lower = family.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(3, lower.length()));
    }
}
