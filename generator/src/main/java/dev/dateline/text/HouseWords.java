package dev.dateline.text;

import java.util.Locale;
import java.util.Set;

/** Words in the names of organisations that tell what kind of body it is, and what a short form leaves out. */
public final class HouseWords {
    private static final Set<String> LEGAL = WordList.words(HouseWords.class, "en/legal-forms.txt");
    private static final Set<String> TRADE = WordList.words(HouseWords.class, "en/trade-words.txt");

    private HouseWords() {}

    /** "Inc.", "Holdings": the form in law at the end of a name. */
    public static boolean legal(String word) {
        return LEGAL.contains(word);
    }

    /** "Motors", "Airlines": what a firm does. */
    public static boolean trade(String word) {
        return TRADE.contains(word);
    }

    /** "Council", "Ministry": a word that many bodies have. */
    public static boolean body(String word) {
        return NameWords.ORGANIZATION.contains(word);
    }

    /** "Orchestra", "Shipping": a word that ends the names of companies and clubs. */
    public static boolean house(String word) {
        return NameWords.HOUSE.contains(word);
    }

    /** "Western", "North": where somebody is from, and no name by itself. */
    public static boolean quarter(String word) {
        return NameWords.QUARTERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
