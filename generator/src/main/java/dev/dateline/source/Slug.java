package dev.dateline.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of a permalink that is made from a title or a name. */
public final class Slug {
    private static final int LONGEST = 64;

    /** Windows makes no folder of these names. */
    private static final Pattern OF_WINDOWS = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private static final Pattern FIT = Pattern.compile("[a-z0-9-]{1,200}");

    private Slug() {}

    /**
     * Whether an id that was written by hand or kept in a file can be a folder of the site: lower-case ASCII letters,
     * digits and hyphens, at most 200, and no name that Windows keeps for itself.
     */
    public static boolean fits(String id) {
        return FIT.matcher(id).matches() && !OF_WINDOWS.matcher(id).matches();
    }

    /**
     * Lower-case ASCII letters and digits joined by single hyphens, at most 64 characters, cut between words; accents
     * are dropped, letters of other scripts are kept as their hexadecimal code points, so that no two names of a
     * script vanish into one empty slug. Names that Windows keeps for itself get a {@code -0}.
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\''
                    || c == '’'
                    || Unseen.is(c)
                    || Unseen.joiner(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                separate(out, gap).append((char) c);
                gap = false;
            } else if (c > 127 && Character.isLetterOrDigit(c)) {
                separate(out, gap).append(Integer.toHexString(c));
                gap = false;
            } else {
                gap = true;
            }
        }
        String slug = cut(out.toString());
        return OF_WINDOWS.matcher(slug).matches() ? slug + "-0" : slug;
    }

    private static StringBuilder separate(StringBuilder out, boolean gap) {
        return gap && out.length() > 0 ? out.append('-') : out;
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > LONGEST / 2 ? hyphen : LONGEST);
    }
}
