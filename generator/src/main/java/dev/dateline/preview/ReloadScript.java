package dev.dateline.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the preview's script and style into a page as it is served; the file stays as it is. */
final class ReloadScript {
    private static final String TAG = "<link rel=\"stylesheet\" href=\"/__dateline/preview.css\">"
            + "<script src=\"/__dateline/preview.js?v=%d\" defer></script>";
    private static final Pattern POLICY = Pattern.compile(
            "(<meta\\s[^>]*http-equiv=\"content-security-policy\"[^>]*\\scontent=\")([^\"]*)\"",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONNECT = Pattern.compile("(^|;)\\s*connect-src([^;]*)", Pattern.CASE_INSENSITIVE);

    private ReloadScript() {}

    /**
     * The page with the script before its last {@code </body>}, and a policy that lets it listen.
     *
     * @param version of the site; a page that asks for news with an older one has missed some
     */
    static String into(String page, long version) {
        String tag = TAG.formatted(version);
        // A policy stands in the head; a list of thousands would be gone through for nothing.
        int body = Math.max(0, page.indexOf("<body"));
        String head = POLICY.matcher(body == 0 ? page : page.substring(0, body))
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + listening(m.group(2)) + "\""));
        String open = body == 0 ? head : head + page.substring(body);
        int end = open.lastIndexOf("</body>");
        return end < 0 ? open + tag : open.substring(0, end) + tag + open.substring(end);
    }

    private static String listening(String policy) {
        Matcher connect = CONNECT.matcher(policy);
        if (!connect.find()) {
            return policy.replaceFirst("[;\\s]*$", "") + "; connect-src 'self'";
        }
        String sources = connect.group(2).strip();
        if (sources.contains("'self'")) {
            return policy;
        }
        String more = sources.replace("'none'", "").strip();
        String rule = connect.group(1) + " connect-src 'self'" + (more.isEmpty() ? "" : " " + more);
        return policy.substring(0, connect.start()) + rule.stripLeading() + policy.substring(connect.end());
    }
}
