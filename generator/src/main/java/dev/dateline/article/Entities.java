package dev.dateline.article;

import dev.dateline.source.Unseen;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Character references of HTML and Markdown, decoded in place. */
final class Entities {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,40});");

    private Entities() {}

    /** Copies a stretch of the body into the mask; a reference becomes its character and spaces up to its length. */
    static void copy(String body, int begin, int end, Mask mask) {
        mask.put(begin, end, body.substring(begin, end));
        Matcher m = ENTITY.matcher(body).region(begin, end);
        while (m.find()) {
            String decoded = Parser.unescapeEntities(m.group(), false);
            if (!decoded.equals(m.group())) {
                mask.put(m.start(), m.end(), plain(decoded));
            }
        }
    }

    /** A line end or a control character out of a reference would break the text's lines. */
    private static String plain(String decoded) {
        StringBuilder out = new StringBuilder(decoded);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isISOControl(c) || (Lines.isSpace(c) && !Unseen.is(c)) || c == '\uFFFD') {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
