package dev.dateline.naming;

import dev.dateline.text.HouseWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The abbreviations that a name of several words can have: the first letters of its words. */
final class Initials {
    /** What is longer is a headline in capitals. */
    private static final int LONGEST = 7;

    private Initials() {}

    /** Whether a form can be the first letters of a name: "FBU", "F.B.U.", "Fbu". */
    static boolean abbreviates(String form) {
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (c != '.') {
                return false;
            }
        }
        return letters > 1 && letters <= LONGEST;
    }

    /** Whether it stands in capitals. */
    static boolean shouts(String form) {
        return abbreviates(form) && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** An abbreviation's letters. */
    static String letters(String abbreviation) {
        return abbreviation.replace(".", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Of "Securities and Fjord Commission of Dunvale" "SFC", "SFCD" with the other words' letters, or without the form
     * in law; none of one word.
     */
    static Set<String> of(String name) {
        List<String> words = Arrays.asList(name.split(" ", -1));
        Set<String> out = new TreeSet<>();
        if (words.size() < 2 || words.size() > 2 * LONGEST) {
            return out;
        }
        int end = words.size();
        while (end > 1) {
            out.add(join(words.subList(0, end), false));
            out.add(join(words.subList(0, end), true));
            if (!HouseWords.legal(words.get(end - 1))) {
                break;
            }
            end--;
        }
        out.removeIf(s -> s.length() < 2 || s.length() > LONGEST);
        return out;
    }

    /** "CNF" of the "National Fjord Council": in another language the words stand in another order. */
    static boolean shuffled(String letters, String name) {
        return letters.length() > 2
                && of(name).stream().anyMatch(initials -> sorted(initials).equals(sorted(letters)));
    }

    private static String sorted(String letters) {
        return letters.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String join(List<String> words, boolean small) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (shouts(word)) {
                out.append(letters(word)); // "UN Harbour Office" is "UNHO"
                continue;
            }
            for (String part : word.split("-", -1)) {
                if (!part.isEmpty() && (Character.isUpperCase(part.charAt(0)) || (small && part.equals(word)))) {
                    out.append(part.substring(0, 1).toUpperCase(Locale.ROOT));
                }
            }
        }
        return out.toString();
    }

    /** Whether the letters stand in the name in their order, the first at its beginning: "KMT" of "Kuomintang". */
    static boolean within(String letters, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.isEmpty() || letters.isEmpty() || upper.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = upper.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
