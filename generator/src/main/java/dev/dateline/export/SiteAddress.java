package dev.dateline.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a feed or a calendar says of the site it comes from.
 *
 * @param title the site's name
 * @param description one or two sentences, may be empty
 * @param baseUrl where the site stands, ending in {@code /}; empty where unknown
 */
public record SiteAddress(String title, String description, String baseUrl) {

    /** Whether absolute addresses can be given. */
    boolean known() {
        return !baseUrl.isEmpty();
    }

    /** The address of a page or file: absolute where the site's place is known, else relative to its root. */
    String of(String path) {
        return baseUrl + path;
    }

    /** A name for a thing of this site that no other has: its address, or a UUID made of the site's title and the path. */
    String identity(String path) {
        return known() ? of(path) : "urn:uuid:" + uuid(path);
    }

    private UUID uuid(String path) {
        return UUID.nameUUIDFromBytes((title + "\n" + path).getBytes(StandardCharsets.UTF_8));
    }
}
