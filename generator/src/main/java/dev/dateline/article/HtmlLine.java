package dev.dateline.article;

import org.jsoup.Jsoup;

/** A short text that was written as HTML, as feeds write their titles. */
public final class HtmlLine {
    private HtmlLine() {}

    /** What a reader sees of it, on one line: its tags gone, its references read. */
    public static String of(String html) {
        return Words.oneLine(Jsoup.parseBodyFragment(html).text());
    }
}
