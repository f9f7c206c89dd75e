package dev.dateline.site;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Stem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which a text is found. */
final class SearchWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchWords() {}

    /** The stems of a text's words, without those that only hold a sentence together; the client does the same. */
    static List<String> stems(String text) {
        String plain = (plain(text)
                        ? text
                        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT);
        char[] letters = plain.toCharArray();
        List<String> out = new ArrayList<>();
        int begin = 0;
        int i = 0;
        while (i < letters.length) {
            int end = i;
            i = inWord(letters, i);
            if (i == end) {
                stem(letters, begin, end, out);
                i += possessive(letters, i) ? 2 : 1;
                begin = i;
            }
        }
        stem(letters, begin, letters.length, out);
        return out;
    }

    private static void stem(char[] letters, int begin, int end, List<String> out) {
        if (begin < end) {
            String word = String.valueOf(letters, begin, end - begin);
            if (!FunctionWords.any(word)) {
                out.add(Stem.of(word));
            }
        }
    }

    /** After the letter or digit that is there; the same place where something else is. */
    private static int inWord(char[] letters, int i) {
        int c = Character.codePointAt(letters, i);
        return alphanumeric(c) ? i + Character.charCount(c) : i;
    }

    private static boolean possessive(char[] letters, int i) {
        boolean ending = (letters[i] == '\'' || letters[i] == '’') && i + 1 < letters.length && letters[i + 1] == 's';
        return ending && (i + 2 == letters.length || inWord(letters, i + 2) == i + 2);
    }

    /** Whether it is of Unicode's categories L or N, as the client's pattern asks. */
    private static boolean alphanumeric(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether it is written with nothing but ASCII, dashes and curly quotes: then no letter has a mark to lose. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' && (c < '\u2012' || c > '\u201f')) {
                return false;
            }
        }
        return true;
    }
}
