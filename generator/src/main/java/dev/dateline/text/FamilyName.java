package dev.dateline.text;

import java.util.regex.Pattern;

/** What a person is called by from the second time on, out of the whole name. */
public final class FamilyName {
    private static final Pattern ARTICLE = Pattern.compile("^([Aa]l|[Ee]l|[Aa][snrdtz]|[Aa]sh|[Uu]l)-(?=\\p{Lu})");
    /** A word that a family's name stands before. */
    private static final Pattern AFTER = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private static final Pattern WHOLE = Pattern.compile("^[Bb]in \\S+$| [IVX]+$");

    private FamilyName() {}

    /** Mostly the last word, "Ban" of "Ban Ki-moon", "Zhao" of "Zhao Lanfen", "Salman" of "Salman bin Abdulaziz". */
    public static String of(String person) {
        if (whole(person)) {
            return person;
        }
        String[] words = person.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("bin") || words[i].equals("ibn") || joined(words[i])) {
                return words[i - 1];
            }
        }
        return FamilyFirst.of(words) ? words[0] : plain(words[words.length - 1]);
    }

    private static boolean joined(String word) {
        return word.indexOf('-') > 0 && AFTER.matcher(word).matches();
    }

    /** "Elizabeth II", "Bin Laden": nobody says the last word alone. */
    public static boolean whole(String person) {
        boolean numeral = !person.isEmpty() && "IVX".indexOf(person.charAt(person.length() - 1)) >= 0;
        boolean son = person.startsWith("Bin ") || person.startsWith("bin ");
        return (numeral || son) && WHOLE.matcher(person).find();
    }

    /** The last word, without its article: "Hariri" of "al-Hariri". */
    public static String last(String form) {
        return plain(form.substring(form.lastIndexOf(' ') + 1));
    }

    /** A word without its article. */
    public static String plain(String word) {
        return word.indexOf('-') > 0 ? ARTICLE.matcher(word).replaceFirst("") : word;
    }
}
