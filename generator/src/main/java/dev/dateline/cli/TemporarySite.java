package dev.dateline.cli;

import dev.dateline.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A place for a site that nobody keeps. */
final class TemporarySite {
    private TemporarySite() {}

    /** A folder that is deleted with all in it when the process ends. */
    static Path create() {
        try {
            Path folder = Files.createTempDirectory("dateline-preview-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder.resolve("site");
        } catch (IOException e) {
            throw new DatelineException(
                    DatelineException.Kind.MACHINE, "No temporary folder can be made; say one with --output: " + e, e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("dateline: " + folder + " could not be deleted: " + e.getMessage());
        }
    }
}
