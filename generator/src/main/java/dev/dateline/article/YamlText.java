package dev.dateline.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts so that YAML reads them back as they are. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile(
            "\\p{L}[\\p{L}\\p{N} .()’-]*|\\d{4}-\\d{2}-\\d{2}[\\p{L}\\p{N}/~-]*|https?://[^\\s#\",\\[\\]{}]*[^\\s#\",\\[\\]{}:]");
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    /** What YAML holds only as an escape, and line ends, which it would fold. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]");

    private YamlText() {}

    /** As it is where that is safe, else in double quotes. */
    public static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain && !text.endsWith(" ")
                ? text
                : '"' + escaped(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    private static String escaped(String text) {
        return UNWRITABLE
                .matcher(text)
                .replaceAll(m ->
                        String.format(Locale.ROOT, "\\\\u%04x", (int) m.group().charAt(0)));
    }
}
