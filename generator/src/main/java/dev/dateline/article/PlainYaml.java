package dev.dateline.article;

import dev.dateline.article.YamlEntry.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines of front matter as nearly all are, a key and a plain text, a day or a list of words, read in a fraction of the
 * time that the YAML parser takes. Whatever may mean anything else is left to {@link Yaml}.
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
        String key = lines.substring(0, colon);
        String value = trimmed(lines, colon + 2, lines.length());
        if (value.startsWith("[") && value.endsWith("]")) {
            List<String> items = items(value.substring(1, value.length() - 1));
            return items.isEmpty() ? null : new YamlEntry(key, line, Shape.LIST, items);
        }
        return day(value) || text(value) ? new YamlEntry(key, line, Shape.SCALAR, List.of(value)) : null;
    }

    /** The words of a list in brackets; none where one may be anything else. */
    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        for (int from = 0; from <= list.length(); ) {
            int comma = list.indexOf(',', from);
            int to = comma < 0 ? list.length() : comma;
            String item = trimmed(list, from, to);
            if (!item.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -".indexOf(c) >= 0) || !text(item)) {
                return List.of();
            }
            items.add(item);
            from = to + 1;
        }
        return items;
    }

    /** Without spaces around it; a tab there would be an error. */
    private static String trimmed(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
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
