package dev.dateline.site;

/**
 * What a site is told beyond its timeline.
 *
 * @param title the site's name, on every page
 * @param description one sentence for the head of the timeline and for search engines; may be empty
 * @param baseUrl where the site will be published, ending in {@code /}; empty where unknown, since every link is relative
 */
public record SiteOptions(String title, String description, String baseUrl) {}
