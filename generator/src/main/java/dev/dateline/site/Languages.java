package dev.dateline.site;

import java.util.Locale;
import java.util.Set;

/** What a page has to know of a language. */
final class Languages {
    /** Primary subtags (BCP 47) of the languages that are usually written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private Languages() {}

    /** {@code ltr} or {@code rtl}, as HTML's {@code dir} has it. */
    static String direction(String tag) {
        String[] subtags = tag.toLowerCase(Locale.ROOT).split("[-_]", -1);
        boolean latin = subtags.length > 1 && subtags[1].equals("latn");
        return RIGHT_TO_LEFT.contains(subtags[0]) && !latin ? "rtl" : "ltr";
    }
}
