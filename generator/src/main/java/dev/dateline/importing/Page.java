package dev.dateline.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One page before it is read. */
final class Page {
    private static final int START = 4000;

    private final String source;
    private final String path;
    private final byte[] bytes;
    private final Map<String, String> origins;

    /**
     * A page.
     *
     * @param source the file it came from, for people
     * @param path a name whose ending tells the format
     * @param origins what the fields of its front matter rest on that were put there, as those of a feed
     */
    Page(String source, String path, byte[] bytes, Map<String, String> origins) {
        this.source = source;
        this.path = path;
        this.bytes = bytes;
        this.origins = Map.copyOf(origins);
    }

    String source() {
        return source;
    }

    String path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    Map<String, String> origins() {
        return origins;
    }

    /** The first characters, as far as they are ASCII, for looking at the format. */
    static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.UTF_8);
    }

    /** The file's name without its ending. */
    String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
