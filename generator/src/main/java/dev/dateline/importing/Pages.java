package dev.dateline.importing;

import dev.dateline.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The pages that a file holds: it is one, comes within a mail, or is a feed of many. */
final class Pages {
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*+(?:(?:<!--(?:[^-]|-(?!->))*+-->|<\\?xml[^>]*+>)\\s*+)*+<(!doctype html|html|head|body)\\b.*");

    private Pages() {}

    static List<Page> of(String file, byte[] bytes, List<Problem> problems) {
        String start = Page.start(bytes);
        if (XmlFeed.is(start)) {
            return XmlFeed.read(file, bytes, problems);
        }
        if (JsonFeed.is(bytes)) {
            return JsonFeed.read(file, bytes, problems);
        }
        if (MessageLines.message(file, bytes)) {
            return message(file, bytes, problems);
        }
        String lower = file.toLowerCase(Locale.ROOT);
        boolean known = lower.matches(".*\\.(md|markdown|txt|html?)");
        int dot = lower.matches(".*\\.(x?html?|php\\d?|aspx?|jsp)") ? file.lastIndexOf('.') : file.length();
        String path = !known && HTML.matcher(start).matches() ? file.substring(0, dot) + ".html" : file;
        return List.of(new Page(file, path, bytes));
    }

    /** What is wrong with a message is told with its page, where it gives one. */
    private static List<Page> message(String file, byte[] bytes, List<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        MimePart message = MimeReader.read(file, bytes, found);
        List<Page> pages =
                SavedPage.is(file, message) ? SavedPage.of(file, message, found) : Mail.of(file, message, found);
        if (pages.isEmpty()) {
            problems.addAll(found);
        }
        return pages;
    }
}
