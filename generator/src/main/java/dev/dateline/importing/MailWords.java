package dev.dateline.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What mail programs write, from {@code mail-words.tsv}; the file says what its kinds are. */
final class MailWords {
    private static final Map<String, Set<String>> KINDS = load();

    private MailWords() {}

    /** Whether the word is of the kind, in capitals or not. */
    static boolean is(String kind, String word) {
        return KINDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> kinds = new HashMap<>();
        try (InputStream in = MailWords.class.getResourceAsStream("mail-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("resource missing: mail-words.tsv");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    kinds.put(
                            line.substring(0, tab),
                            Set.of(line.substring(tab + 1).split(" ", -1)));
                }
            }
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
