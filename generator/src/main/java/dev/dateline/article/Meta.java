package dev.dateline.article;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself; empty where it does not.
 *
 * @param origins where each field stands in the page, for people, by the field's front matter key
 */
record Meta(
        String title,
        @Nullable LocalDate date,
        String author,
        String publisher,
        String url,
        String lang,
        Map<String, String> origins) {
    static final Meta NONE = new Meta("", null, "", "", "", "", Map.of());

    Meta {
        origins = Map.copyOf(origins);
    }

    String origin(String key) {
        return origins.getOrDefault(key, "");
    }
}
