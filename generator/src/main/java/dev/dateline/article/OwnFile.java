package dev.dateline.article;

import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of the content folder that is no article but decides about all: settings, corrections, addresses. */
final class OwnFile {
    private static final List<String> NAMES = List.of(SiteFile.NAME, "events.yaml", "permalinks.yaml");

    private OwnFile() {}

    /** What is wrong with a file whose name is nearly one of these, so that it is not read. */
    static Optional<Problem> near(Path folder, String path) {
        String name = path.toLowerCase(Locale.ROOT).replaceFirst("[.]yml$", ".yaml");
        if (!name.endsWith(".yaml")) {
            return Optional.empty();
        }
        return NAMES.stream()
                .filter(known -> NearestKey.distance(name, known) <= 1 && !same(folder.resolve(known), path))
                .findFirst()
                .map(known -> Problem.warning(
                        path,
                        0,
                        "near-name",
                        "The file is not read, as its name is not `" + known + "`",
                        "rename it to `" + known + "`, or move it out of the folder"));
    }

    /** Not every disk tells capitals apart. */
    private static boolean same(Path known, String path) {
        try {
            return Files.exists(known) && Files.isSameFile(known, known.resolveSibling(path));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the folder has something of the name, be it a link that leads to nothing. */
    static boolean present(Path folder, String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * What a present file holds; null, with a problem that says why, where it cannot be read.
     *
     * @param largest in bytes
     */
    static byte @Nullable [] bytes(Path folder, String name, int largest, List<Problem> problems) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file)) {
                boolean link = Files.isSymbolicLink(file) && Files.notExists(file);
                problems.add(unreadable(name, link ? "The link leads to nothing" : "This is not a file"));
                return null;
            }
            if (Files.size(file) > largest) {
                int kilobytes = largest / 1024;
                String size = kilobytes < 1024 ? kilobytes + " KB" : kilobytes / 1024 + " MB";
                problems.add(Problem.error(name, 0, "too-large", "The file is larger than " + size, "make it smaller"));
                return null;
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            problems.add(unreadable(name, "The file's permissions do not let it be read"));
        } catch (IOException e) {
            problems.add(unreadable(name, "The file cannot be read: " + e));
        }
        return null;
    }

    private static Problem unreadable(String name, String message) {
        return Problem.error(name, 0, "unreadable", message, "put a readable file there, or remove it");
    }
}
