package dev.dateline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteArchiveTest {
    @TempDir
    Path folder;

    private Path site(String name) throws IOException {
        Path site = folder.resolve(name);
        Files.createDirectories(site.resolve("e/bridge"));
        Files.writeString(site.resolve("e/bridge/index.html"), "<h1>Bridge");
        Files.writeString(site.resolve("index.html"), "<h1>Timeline");
        Files.writeString(site.resolve(".dateline"), "a mark for the next build");
        return site;
    }

    private byte[] zipped(Path site) throws IOException {
        Path zip = folder.resolve("target/site.zip");
        SiteArchive.write(site, zip);
        return Files.readAllBytes(zip);
    }

    @Test
    void it_holds_the_pages_in_order_and_not_the_mark() throws IOException {
        zipped(site("one"));
        try (ZipFile zip = new ZipFile(folder.resolve("target/site.zip").toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            assertThat(entries).extracting(ZipEntry::getName).containsExactly("e/bridge/index.html", "index.html");
            assertThat(entries).extracting(ZipEntry::getTimeLocal).containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
            assertThat(zip.getInputStream(entries.get(1)).readAllBytes())
                    .asString()
                    .isEqualTo("<h1>Timeline");
        }
    }

    @Test
    void the_same_pages_give_the_same_bytes_wherever_and_whenever() throws IOException {
        byte[] one = zipped(site("one"));
        Path other = site("other");
        Files.setLastModifiedTime(other.resolve("index.html"), FileTime.fromMillis(0));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(zipped(other)).isEqualTo(one);
        } finally {
            TimeZone.setDefault(zone);
        }
    }
}
