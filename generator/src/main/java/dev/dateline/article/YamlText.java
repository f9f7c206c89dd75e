package dev.dateline.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts so that YAML reads them back as they are. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile(
            "\\p{L}[\\p{L}\\p{N} .()’-]*|\\d{4}-\\d{2}-\\d{2}[\\p{L}\\p{N}/~-]*|https?://[^\\s#\",\\[\\]{}]*[^\\s#\",\\[\\]{}:]");
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private YamlText() {}

    /** As it is where that is safe, else in double quotes. */
    public static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain && !text.endsWith(" ")
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
