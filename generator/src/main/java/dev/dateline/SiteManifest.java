package dev.dateline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.zip.CRC32;

/** The list of the files that Dateline wrote, in the site itself: nothing else is ever deleted. */
final class SiteManifest {
    static final String NAME = ".dateline";

    /** The page that changes with every edition: a manifest that does not fit it is not that of these pages. */
    static final String FRONT = "index.html";

    private static final String HEAD = "This folder is written by Dateline; the next build replaces these files: ";

    /** What file managers leave in every folder that they show. */
    private static final Set<String> OF_NOBODY = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private SiteManifest() {}

    /** The manifest of a site with these files; the front page is empty where there is none. */
    static String of(SortedSet<String> files, byte[] front) {
        String list = String.join("\n", files) + "\n";
        return HEAD + checksum(list, front) + "\n" + list;
    }

    /** One file below a site's folder that Dateline did not write there, if there is any. */
    static Optional<Path> stranger(Path site) throws IOException {
        Path manifest = site.resolve(NAME);
        Set<Path> ours = new HashSet<>();
        if (Files.isRegularFile(manifest)) {
            List<String> lines = Files.readAllLines(manifest);
            String list = String.join("\n", lines.subList(Math.min(1, lines.size()), lines.size())) + "\n";
            Path front = site.resolve(FRONT);
            byte[] page = Files.isRegularFile(front) ? Files.readAllBytes(front) : new byte[0];
            if (lines.isEmpty() || !lines.get(0).equals(HEAD + checksum(list, page))) {
                // Two editions of a site that git merged, say: only a build can make one of them again.
                return Optional.empty();
            }
            lines.stream().skip(1).forEach(line -> ours.add(site.resolve(line)));
            ours.add(manifest);
        }
        Path[] found = new Path[1];
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (ours.contains(file) || OF_NOBODY.contains(String.valueOf(file.getFileName()))) {
                    return FileVisitResult.CONTINUE;
                }
                found[0] = file;
                return FileVisitResult.TERMINATE;
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private static String checksum(String list, byte[] front) {
        CRC32 sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        sum.update(front);
        return Long.toHexString(sum.getValue());
    }
}
