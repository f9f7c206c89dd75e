package dev.dateline.export;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The latest events as a JSON Feed, version 1.1; addresses, which must be absolute, only where the site's is known. */
final class JsonFeed {
    private final SiteAddress site;
    private final Reports reports;
    private final Paths paths;

    JsonFeed(SiteAddress site, Reports reports, Paths paths) {
        this.site = site;
        this.reports = reports;
        this.paths = paths;
    }

    String of(List<Entry> entries) {
        return Json.object(json -> {
            json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
            json.writeStringProperty("title", site.title());
            if (site.known()) {
                json.writeStringProperty("home_page_url", site.of(""));
                json.writeStringProperty("feed_url", site.of(SiteFiles.JSON_FEED));
            }
            Json.text(json, "description", site.description());
            json.writeArrayPropertyStart("items");
            entries.forEach(e -> item(json, e));
            json.writeEndArray();
        });
    }

    private void item(JsonGenerator json, Entry e) {
        String path = paths.of(e.event());
        json.writeStartObject();
        json.writeStringProperty("id", site.identity(path));
        if (site.known()) {
            json.writeStringProperty("url", site.of(path));
        }
        json.writeStringProperty("title", e.title());
        Json.text(json, "summary", e.event().summary());
        json.writeStringProperty("content_html", e.html(reports));
        json.writeStringProperty("date_published", Entry.instant(e.published()));
        json.writeStringProperty("date_modified", Entry.instant(e.updated()));
        json.writeArrayPropertyStart("tags");
        e.names().distinct().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
