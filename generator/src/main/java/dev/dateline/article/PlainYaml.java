package dev.dateline.article;

import dev.dateline.article.YamlEntry.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines of front matter as nearly all are, a key and a plain text or day, read in a fraction of the time that the YAML
 * parser takes. Whatever may mean anything else is left to {@link Yaml}.
 */
final class PlainYaml {
    /** What is no text, or was none in some version of YAML. */
    private static final Set<String> SPECIAL = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private static final String MARKS = " ,.'’\"“”()-–—/?=%_&;!…";

    private PlainYaml() {}

    /** The entry; null where the lines may be anything else. */
    static @Nullable YamlEntry entry(String lines, int line) {
        int colon = lines.indexOf(':');
        if (colon < 1 || !lines.startsWith(": ", colon)) {
            return null;
        }
        for (int i = 0; i < colon; i++) {
            if (lines.charAt(i) < 'a' || lines.charAt(i) > 'z') {
                return null;
            }
        }
        int from = colon + 2;
        int to = lines.length();
        while (from < to && lines.charAt(from) == ' ') {
            from++;
        }
        while (to > from && lines.charAt(to - 1) == ' ') {
            to--;
        }
        String value = lines.substring(from, to);
        boolean plain = day(value) || text(value);
        return plain ? new YamlEntry(lines.substring(0, colon), line, Shape.SCALAR, List.of(value)) : null;
    }

    /** As {@code 2031-05-02}. */
    private static boolean day(String value) {
        boolean day = value.length() == 10;
        for (int i = 0; day && i < 10; i++) {
            char c = value.charAt(i);
            boolean dash = i == 4 || i == 7;
            day = dash ? c == '-' : (c >= '0' && c <= '9');
        }
        return day;
    }

    private static boolean text(String value) {
        if (value.isEmpty()
                || !Character.isLetter(value.charAt(0))
                || SPECIAL.contains(value.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean inside = c == ':' && i + 1 < value.length() && value.charAt(i + 1) != ' ';
            if (!inside && !Character.isLetterOrDigit(c) && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
