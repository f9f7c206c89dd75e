package dev.dateline.headline;

import dev.dateline.clause.TitleWords;
import dev.dateline.text.FunctionWords;
import java.util.Locale;

/**
 * How much a title says, in words that mean something. Of 390 titles that editors judged, those of three such words with
 * one name or none were printed in one case of nine, longer ones in more than half.
 */
public final class Weight {
    /** Words shorter than this say nothing alone. */
    private static final int SHORT = 3;
    /** So many words with one name are a fragment: "Government accepts plan". */
    private static final int FRAGMENT = 3;

    private Weight() {}

    /** Whether a title has no more words than a fragment. */
    public static boolean fragment(String title) {
        return words(title) <= FRAGMENT;
    }

    static int words(String title) {
        int out = 0;
        for (String word : TitleWords.of(title.toLowerCase(Locale.ROOT))) {
            out += word.length() >= SHORT && !FunctionWords.any(word) ? 1 : 0;
        }
        return out;
    }

    /** Whether a reader who has not read the article learns too little: "Committee adopts proposal", "108 people killed". */
    public static boolean light(String title) {
        long names = 0;
        for (String word : title.split(" ", -1)) {
            names += !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        boolean counted = Character.isDigit(title.codePointAt(0)) && names == 0;
        return counted || (words(title) == FRAGMENT && names < 2);
    }
}
