package dev.dateline.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A site as one file. The same site gives the same bytes: entries in order, one date for all. */
final class SiteArchive {
    /** The day on which other tools for reproducible archives have settled; older ones break old readers. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SiteArchive() {}

    /** Writes the pages of a folder, without the files that are only Dateline's own. */
    static void write(Path site, Path zip) throws IOException {
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Path file : files(site)) {
                ZipEntry entry = new ZipEntry(site.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(DATE);
                entries.putNextEntry(entry);
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !site.relativize(file).toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
