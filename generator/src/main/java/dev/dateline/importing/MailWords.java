package dev.dateline.importing;

import dev.dateline.text.WordClasses;
import java.util.Locale;

/** What mail programs write, from {@code mail-words.tsv}; the file says what its kinds are. */
final class MailWords {
    private static final WordClasses KINDS =
            new WordClasses(MailWords.class, "mail-words.tsv", "kind of words of mails");

    private MailWords() {}

    /** Whether the word is of the kind, in capitals or not. */
    static boolean is(String kind, String word) {
        return KINDS.is(kind, word.toLowerCase(Locale.ROOT));
    }
}
