package dev.dateline;

import dev.dateline.article.Article;
import dev.dateline.desk.EditLines;
import dev.dateline.event.Timeline;
import dev.dateline.preview.Fault;
import dev.dateline.preview.Pages;
import dev.dateline.preview.PreviewServer;
import dev.dateline.source.Problem;
import dev.dateline.source.Slug;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The site that a preview shows: it stays as it was where a build fails, and says what is wrong. */
final class PreviewSite implements Pages {
    private static final Pattern PLACE = Pattern.compile("([\\w./-]+\\.ftlh):(\\d+): (.*)", Pattern.DOTALL);
    private static final String PAGE = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>";

    private volatile @Nullable ShownSite site;
    private volatile @Nullable Timeline timeline;

    @Override
    public byte @Nullable [] file(String path) {
        ShownSite now = site;
        byte[] file;
        try {
            file = now == null ? null : now.file(path);
        } catch (DatelineException e) {
            return page("This page cannot be made", String.valueOf(e.getMessage()));
        }
        boolean always = path.equals("404.html") || path.equals("index.html");
        String waiting = "There is nothing to show yet. The site appears here as soon as it is made.";
        return file == null && always ? page("Dateline", waiting) : file;
    }

    private static byte[] page(String title, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return PAGE.formatted(title, title, escaped).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String lines(String event, String page, String quote) {
        Timeline now = timeline;
        if (now == null) {
            return "";
        }
        return event.isEmpty()
                ? EditLines.ofSentence(now, article(now, page), quote)
                : EditLines.ofEvent(now, event, quote);
    }

    private static String article(Timeline timeline, String page) {
        String slug = page.replaceFirst("^/articles/", "").replaceFirst("/.*$", "");
        return timeline.articles().stream()
                .map(Article::id)
                .filter(id -> Slug.of(id).equals(slug))
                .findFirst()
                .orElse("");
    }

    /**
     * Takes a new site and tells the pages for which it is another.
     *
     * @throws DatelineException if a page that is open cannot be made; the old site stays
     */
    synchronized void show(ShownSite fresh, Timeline told, List<Problem> problems, PreviewServer server) {
        ShownSite old = site;
        String from = old == null ? "" : name(old.style());
        String to = name(fresh.style());
        List<String> loaded = new ArrayList<>();
        List<String> styled = new ArrayList<>();
        for (String page : server.open()) {
            byte[] after = at(fresh, page);
            byte[] before = old == null ? null : before(old, page);
            if (!Arrays.equals(before, after)) {
                boolean same = !from.isEmpty() && !from.equals(to) && sameBut(before, after, from, to);
                (same ? styled : loaded).add(page);
            }
        }
        site = fresh;
        timeline = told;
        server.changed();
        tell(problems, server);
        server.reload(loaded::contains);
        if (!styled.isEmpty()) {
            server.restyle(from, to, styled::contains);
        }
    }

    private static byte @Nullable [] before(ShownSite old, String page) {
        try {
            return at(old, page);
        } catch (DatelineException e) {
            return null; // it could not be made then
        }
    }

    /** Says what is wrong, over the page. */
    static void tell(List<Problem> problems, PreviewServer server) {
        server.faults(problems.stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .map(p -> new Fault(p.path(), p.line(), p.message(), p.hint()))
                .toList());
    }

    /** Says why there is no new site; the old one stays. */
    static void fail(String message, PreviewServer server) {
        Matcher m = PLACE.matcher(message);
        server.faults(List.of(
                m.find()
                        ? new Fault(m.group(1), Integer.parseInt(m.group(2)), m.group(3), "")
                        : new Fault("dateline", 0, message, "")));
    }

    private static byte @Nullable [] at(ShownSite site, String page) {
        String path = page.replaceFirst("^/+", "");
        byte[] file = site.file(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        return file == null ? site.file("404.html") : file;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean sameBut(byte @Nullable [] a, byte @Nullable [] b, String from, String to) {
        return a != null && b != null && text(a).replace(from, to).equals(text(b));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
