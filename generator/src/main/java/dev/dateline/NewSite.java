package dev.dateline;

import dev.dateline.DatelineException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A new site, ready to be built; what is there already is left as it is. */
final class NewSite {
    private static final String SETTINGS = "dateline.yaml";
    private static final String SAMPLE = "bridge-reopens.md";

    private static final List<String> FILES =
            List.of(SETTINGS, SAMPLE, "events.yaml", "events.schema.json", "theme/extra.css");

    private NewSite() {}

    static void write(Path folder, Appendable out) {
        try {
            Files.createDirectories(folder);
            boolean empty = empty(folder);
            for (String name : FILES) {
                Path file = folder.resolve(name);
                String done = "kept";
                // Whoever has articles needs no sample among them.
                if (!Files.exists(file) && (empty || !name.equals(SAMPLE))) {
                    Path above = file.getParent();
                    Files.createDirectories(above == null ? folder : above);
                    Files.write(file, bytes(name));
                    done = "made";
                } else if (!Files.exists(file)) {
                    continue;
                }
                Results.print(done + "  " + file + "\n", out);
            }
        } catch (IOException e) {
            throw new DatelineException(
                    Kind.MACHINE,
                    folder + " cannot be written: " + e + "\n    look at the permissions of the folder",
                    e);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.noneMatch(f -> !String.valueOf(f.getFileName()).startsWith("."));
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = NewSite.class.getResourceAsStream("init/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
