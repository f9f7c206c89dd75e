package dev.dateline.site;

import java.net.URI;

/**
 * What a site is told beyond its timeline.
 *
 * @param title the site's name, on every page
 * @param description one sentence for the head of the timeline and for search engines; may be empty
 * @param baseUrl where the site will be published, ending in {@code /}; empty where unknown, since every link is relative
 * @param lang BCP 47 tag of the language of the theme's own words; one written from right to left mirrors the pages
 * @param pictures whether events get pictures, for the previews of links to them
 */
public record SiteOptions(String title, String description, String baseUrl, String lang, boolean pictures) {
    /** The name of an event's picture. */
    static final String PICTURE = "picture.png";

    /** In English, with pictures. */
    public SiteOptions(String title, String description, String baseUrl) {
        this(title, description, baseUrl, "en", true);
    }

    /** The absolute address of a page of the site, {@code index.html} left out; empty where the site's is not known. */
    String address(String path) {
        return baseUrl.isEmpty() ? "" : baseUrl + path.replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** The absolute address of an event's picture, beside its page; empty where it has none, since nothing could point to it. */
    String picture(String eventPage) {
        String page = address(eventPage);
        return page.isEmpty() || !pictures ? "" : page + PICTURE;
    }

    /** The way to the site's root from the root of its host, {@code /} or {@code /news/}. */
    String rootPath() {
        String path = URI.create(baseUrl).getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
