package dev.dateline.site;

/** stub */
public record SiteOptions(String title, String description, String baseUrl) {}
