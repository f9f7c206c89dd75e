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
        List<String> lines = Files.isRegularFile(manifest) ? Files.readAllLines(manifest) : List.of();
        List<String> listed = lines.subList(Math.min(1, lines.size()), lines.size());
        Path front = site.resolve(FRONT);
        byte[] page = Files.isRegularFile(front) ? Files.readAllBytes(front) : new byte[0];
        boolean fits = !lines.isEmpty() && lines.get(0).equals(HEAD + checksum(String.join("\n", listed) + "\n", page));
        // Two editions of a site that git merged, say: their list is a mixture, too, and only tells kinds of files.
        Set<String> names = new HashSet<>(
                fits ? listed : listed.stream().map(SiteManifest::kind).toList());
        Path[] found = new Path[1];
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = site.relativize(file).toString().replace('\\', '/');
                if (file.equals(manifest)
                        || names.contains(fits ? name : kind(name))
                        || OF_NOBODY.contains(String.valueOf(file.getFileName()))) {
                    return FileVisitResult.CONTINUE;
                }
                found[0] = file;
                return FileVisitResult.TERMINATE;
            }
        });
        return Optional.ofNullable(found[0]);
    }

    /** The ending of a file, its name where it has none; of what is hidden the whole path, since no page is. */
    private static String kind(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return hidden ? path : name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    private static String checksum(String list, byte[] front) {
        CRC32 sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        sum.update(front);
        return Long.toHexString(sum.getValue());
    }
}
