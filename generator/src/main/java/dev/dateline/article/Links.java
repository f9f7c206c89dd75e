package dev.dateline.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Where a link may lead: a web page, a mail address or a place on the same site. */
final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Links() {}

    /** The target as a browser would read it, empty where it leads anywhere else ({@code javascript:}, {@code //host}). */
    static String safe(String written) {
        StringBuilder plain = new StringBuilder();
        // Browsers drop tabs and line ends inside an address, so a scheme may be hidden by them.
        Parser.unescapeEntities(written, true)
                .chars()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(c -> plain.append((char) c));
        String target = plain.toString().strip();
        if (target.replace('\\', '/').startsWith("//")) {
            return "";
        }
        int colon = target.indexOf(':');
        int path = firstOf(target, "/\\?#");
        if (colon >= 0 && colon < path) {
            return SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT)) ? target : "";
        }
        return target;
    }

    private static int firstOf(String text, String marks) {
        int at = 0;
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
