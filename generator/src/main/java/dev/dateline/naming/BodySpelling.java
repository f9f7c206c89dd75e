package dev.dateline.naming;

import dev.dateline.text.Gazetteer;
import dev.dateline.text.HouseWords;
import dev.dateline.text.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the spellings of an organisation's name have in common: "U.N. Harbour Co-operation", "UN Harbour Cooperation". */
final class BodySpelling {
    private static final int ASCII = 128;
    /** "Department of Harbours" is the "Harbours Department". */
    private static final Set<String> OFFICES = Set.of("Department", "Ministry");

    /** What a page shouts: a word too long for an abbreviation, or words that are all in capitals. */
    private static final Pattern LOUD =
            Pattern.compile("\\p{Lu}{7,}|.* \\p{Lu}{7,}|\\p{Lu}{7,} .*|\\p{Lu}+( \\p{Lu}+)+");

    private BodySpelling() {}

    /** The key of a name, without its form in law. */
    static String key(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
        while (words.size() > 1 && lawful(words)) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 2 && OFFICES.contains(words.get(0)) && words.get(1).equals("of")) {
            words.add(words.remove(0));
            words.remove(0);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            out.append(letters(words.get(i), i == 0 && words.size() > 1));
        }
        return out.toString();
    }

    private static String letters(String word, boolean first) {
        if (word.equals("&")) {
            return "and";
        }
        // "U.S. Harbour Office", "United States Harbour Office"
        String whole = first ? Gazetteer.english().place(word).map(Place::name).orElse(word) : word;
        boolean plural = HouseWords.trade(word) && word.endsWith("s") && HouseWords.trade(singular(word));
        String text = plural ? singular(word) : whole;
        String plain = text.chars().allMatch(c -> c < ASCII) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** "Fjord Motors", where others write "Fjord Motor". */
    private static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** Whether a form in law ends the name. */
    static boolean legal(String name) {
        return lawful(Arrays.asList(name.split(" ", -1)));
    }

    /** "Fjord Group", but not "Special Forces Group". */
    private static boolean lawful(List<String> words) {
        int last = words.size() - 1;
        boolean army = last > 0
                && words.get(last).equals("Group")
                && HouseWords.body(words.get(last - 1))
                && !HouseWords.trade(words.get(last - 1));
        return last > 0 && HouseWords.legal(words.get(last)) && !army;
    }

    static boolean loud(String name) {
        return LOUD.matcher(name).matches();
    }
}
