package dev.dateline.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a module keeps its articles when nobody says so. */
final class ContentFolder {
    /** Maven's own layout first; {@code content} is what the command line takes. */
    private static final List<String> PLACES = List.of("src/dateline", "content");

    static final String FIRST = PLACES.get(0);

    static final String PLACES_IN_WORDS = String.join(" or ", PLACES);

    private ContentFolder() {}

    /** The first of the places that is a folder of the module, null where none is. */
    static @Nullable File in(Path module) {
        for (String place : PLACES) {
            Path folder = module.resolve(place);
            if (Files.isDirectory(folder)) {
                return folder.toFile();
            }
        }
        return null;
    }
}
