package dev.dateline.article;

import dev.dateline.source.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a line as furniture is compared: lower case, without punctuation. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Words() {}

    static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = line.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\'' && c != '’' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** The text on one line, as it is seen: runs of space and control characters become one space. */
    static String oneLine(String text) {
        return BLANKS.matcher(Unseen.without(text)).replaceAll(" ").strip();
    }

    static String joined(String line) {
        return String.join(" ", of(line));
    }

    /** Whether the two say nearly the same: at least nine of ten characters agree, case and punctuation aside. */
    static boolean nearlyEqual(String a, String b) {
        if (a.length() > 2 * b.length() + 20 || b.length() > 2 * a.length() + 20) {
            return false;
        }
        String one = joined(a);
        String other = joined(b);
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (shorter == 0 || longer > 500 || shorter < longer * 9 / 10) {
            return false;
        }
        return one.equals(other) || NearestKey.distance(one, other) * 10 <= longer;
    }

    /** The last character that is no closing quotation mark or bracket; a space where there is none. */
    static char lastMark(String line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (!Lines.isSpace(c) && "\"'”’»)]*_".indexOf(c) < 0) {
                return c;
            }
        }
        return ' ';
    }

    /** Whether the line ends as a sentence does. */
    static boolean endsSentence(String line) {
        return ".!?…".indexOf(lastMark(line)) >= 0;
    }

    /** Whether every word that carries weight begins with a capital letter; short words between them need not. */
    static boolean titleCase(String line, int needed) {
        int capitals = 0;
        int weighty = 0;
        for (int from = 0; from < line.length(); ) {
            int to = from;
            int letter = -1;
            while (to < line.length() && !Lines.isSpace(line.charAt(to))) {
                letter = letter < 0 && Character.isLetterOrDigit(line.charAt(to)) ? to : letter;
                to++;
            }
            boolean capital = letter >= 0 && !Character.isLowerCase(line.charAt(letter));
            if (capital || (letter >= 0 && to - from > 3)) {
                weighty++;
                capitals += capital ? 1 : 0;
            }
            from = to + 1;
        }
        return weighty > 0 && capitals * 100 >= weighty * needed;
    }
}
