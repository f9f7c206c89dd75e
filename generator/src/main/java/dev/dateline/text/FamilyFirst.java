package dev.dateline.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that begin with the family's, as in China and Korea: "Zhao Lanfen", "Kang Mi Seo". */
final class FamilyFirst {
    private static final WordClasses WORDS =
            new WordClasses(FamilyFirst.class, "en/family-first.tsv", "class of families' names");
    /** One syllable as it is written of Korean and of Chinese outside of China: "Hsien", "Seok", "Hye". */
    private static final Pattern SYLLABLE =
            Pattern.compile("[bcdfghjklmnpqrstvxz]{0,3}[aeiouyw]{1,4}(n|ng|k|ck|l|m|p|t|h)?");
    /** Longer words are of more than two syllables of pinyin. */
    private static final int LONGEST = 12;

    private FamilyFirst() {}

    /**
     * Whether the first of these words is the family's name: in China one word or two of pinyin follow it, elsewhere two
     * of one syllable each.
     */
    static boolean of(String[] words) {
        if (words.length < 2 || words.length > 3 || words[0].length() < 2) {
            return false;
        }
        String family = words[0].toLowerCase(Locale.ROOT);
        if (WORDS.is("chinese", family)) {
            return words.length == 2
                    ? words[1].length() <= LONGEST && pinyin(words[1].toLowerCase(Locale.ROOT))
                    : syllable(words[1]) && syllable(words[2]);
        }
        return words.length == 3 && WORDS.is("other", family) && syllable(words[1]) && syllable(words[2]);
    }

    /** One syllable or two. */
    private static boolean pinyin(String given) {
        for (int i = 1; i < given.length(); i++) {
            if (WORDS.is("syllable", given.substring(0, i)) && WORDS.is("syllable", given.substring(i))) {
                return true;
            }
        }
        return WORDS.is("syllable", given);
    }

    private static boolean syllable(String word) {
        return SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }
}
