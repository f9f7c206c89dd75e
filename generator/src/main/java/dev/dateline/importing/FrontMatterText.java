package dev.dateline.importing;

import dev.dateline.importing.Imported.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes front matter as a person would. */
final class FrontMatterText {
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{N} .()’-]*|\\d{4}-\\d{2}-\\d{2}|https?://[^\\s#\"]+");
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private FrontMatterText() {}

    /** The lines with their {@code ---}; what was not found is a comment with its remedy. */
    static String of(List<Field> fields) {
        StringBuilder out = new StringBuilder("---\n");
        for (Field f : fields) {
            if (f.value().isEmpty()) {
                out.append("# ").append(f.key()).append(": ").append(f.origin()).append('\n');
            } else {
                out.append(f.key()).append(": ").append(scalar(f.value())).append('\n');
            }
        }
        return out.append("---\n").toString();
    }

    /** A text as YAML reads it back. */
    static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain && !text.endsWith(" ")
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
