package dev.dateline.naming;

import java.util.regex.Pattern;

/** Whether two spellings can be one name: Dostoevsky and Dostoyevsky, Sergei and Sergey. */
final class Spelling {
    private static final int FIVE = 5;
    private static final int LONG = 7;
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    /** What is longer is no name; to compare it takes time by the square of its length. */
    private static final int LONGEST = 50;

    private Spelling() {}

    /**
     * The same, or one letter apart in a word of five or more, or two in one of seven or more; the first letter holds. Of
     * a word of four only a vowel may be another: Yuri and Yury, not Bono and Bond.
     */
    static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 4 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        if (longer(a, b) || longer(b, a)) {
            return false;
        }
        if (shorter < FIVE && (a.length() != b.length() || !vowels(a).equals(vowels(b)))) {
            return false;
        }
        int slack = shorter >= LONG ? 2 : 1;
        // A short name that differs in its end only is a transliteration; elsewhere it is another name (Ivan, Evan).
        return distance(a, b, slack) <= slack && a.substring(0, 3).equals(b.substring(0, 3));
    }

    /** "Salehi" is not "Saleh", nor "Greenberger" "Greenberg"; "Zelenskyy" only doubles a letter. */
    private static boolean longer(String a, String b) {
        return a.length() > b.length()
                && a.startsWith(b)
                && a.substring(b.length()).chars().anyMatch(c -> c != b.charAt(b.length() - 1));
    }

    private static String vowels(String word) {
        return VOWEL.matcher(word).replaceAll("*");
    }

    /** Levenshtein's distance, or anything larger than the limit where it is. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit || a.length() > LONGEST) {
            return a.equals(b) ? 0 : limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
