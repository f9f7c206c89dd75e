package dev.dateline.preview;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A site as the preview shows it. */
public interface Pages {
    /** A file by its path below the site's root, with {@code /} and without one in front; null where there is none. */
    byte @Nullable [] file(String path) throws IOException;

    /**
     * The lines that an edit mark shows.
     *
     * @param event the id of an event, empty where none is known
     * @param page the path of the page, as {@code /articles/x/}
     * @param quote the sentence beside the mark, empty for none
     */
    default String lines(String event, String page, String quote) {
        return "";
    }
}
