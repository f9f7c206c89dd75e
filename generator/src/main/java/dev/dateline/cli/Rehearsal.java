package dev.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs each command once on a new site, so that the JVM can keep the classes that they need in an archive. The launcher
 * calls it; later starts then take a third of the time.
 */
final class Rehearsal {
    static final String FOLDER = "dateline-rehearsal";

    private Rehearsal() {}

    /** Needs no arguments, prints nothing, and leaves nothing behind. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory(FOLDER);
        try {
            for (List<String> command : commands(folder)) {
                Main.run(command, new ByteArrayOutputStream(), new ByteArrayOutputStream(), false, environment(folder));
            }
        } finally {
            delete(folder);
        }
    }

    private static Map<String, String> environment(Path folder) {
        return Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    static List<List<String>> commands(Path folder) {
        String content = folder.resolve("content").toString();
        return List.of(
                List.of("--help"),
                List.of("--version"),
                List.of("init", content),
                List.of("events", content),
                List.of("events", content, "--format", "json"),
                List.of("check", content),
                List.of("tag", content),
                List.of("explain", "on Tuesday", "--date", "2025-12-03"),
                List.of("build", content, "-o", folder.resolve("site").toString()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
