package dev.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Runs each command once on a new site, and what takes longest on a story of many articles, so that the JVM can keep the
 * classes that they need in an archive. The launcher calls it; later starts then take a third of the time.
 */
final class Rehearsal {
    static final String FOLDER = "dateline-rehearsal";
    /** So many that the folder is a large one, in which other things are asked than in a small one. */
    private static final int ARTICLES = 60;

    private Rehearsal() {}

    /** Needs no arguments, prints nothing, and leaves nothing behind. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory(FOLDER);
        try {
            story(Files.createDirectory(folder.resolve("story")));
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
        String story = folder.resolve("story").toString();
        return List.of(
                List.of("--help"),
                List.of("--version"),
                List.of("init", content),
                List.of("events", content),
                List.of("events", content, "--format", "json"),
                List.of("check", content),
                List.of("tag", content),
                List.of("explain", "on Tuesday", "--date", "2025-12-03"),
                List.of("build", content, "-o", folder.resolve("site").toString()),
                List.of("events", story),
                List.of("build", story, "-o", folder.resolve("story-site").toString()));
    }

    /** The same article on one day after the other: as days go by, "on Monday" is another one. */
    static void story(Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rehearsal.class.getResourceAsStream("rehearsal.md"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < ARTICLES; i++) {
                LocalDate day = LocalDate.of(2024, 2, 1).plusDays(i);
                String front = "---\ntitle: The bridge, part " + i + "\ndate: " + day + "\ntags: [harbour]\n---\n";
                Files.writeString(folder.resolve("part-" + i + ".md"), front + text);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
