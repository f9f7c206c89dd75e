package dev.dateline.site;

import java.net.URI;

/**
 * What a site is told beyond its timeline.
 *
 * @param title the site's name, on every page
 * @param description one sentence for the head of the timeline and for search engines; may be empty
 * @param baseUrl where the site will be published, ending in {@code /}; empty where unknown, since every link is relative
 * @param lang BCP 47 tag of the language of the theme's own words; one written from right to left mirrors the pages
 */
public record SiteOptions(String title, String description, String baseUrl, String lang) {
    /** In English. */
    public SiteOptions(String title, String description, String baseUrl) {
        this(title, description, baseUrl, "en");
    }

    /** The absolute address of a page of the site, {@code index.html} left out; empty where the site's is not known. */
    String address(String path) {
        return baseUrl.isEmpty() ? "" : baseUrl + path.replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** The way to the site's root from the root of its host, {@code /} or {@code /news/}. */
    String rootPath() {
        String path = URI.create(baseUrl).getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
