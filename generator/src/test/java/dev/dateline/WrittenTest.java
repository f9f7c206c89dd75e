package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.cache.Cache;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Recipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the site is taken from the last edition where it is what was written then, and made again where it is not. */
class WrittenTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(86_400_000);

    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();

    /** One page, made from a word. */
    private SortedMap<String, Supplier<byte[]>> page(String from) {
        SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
        files.put("index.html", new Recipe() {
            @Override
            public Gathered gather() {
                return new Gathered(new Packer().text(from).fingerprint(), this);
            }

            @Override
            public byte[] get() {
                made.incrementAndGet();
                return from.getBytes(StandardCharsets.UTF_8);
            }
        });
        return files;
    }

    private Path publish(String from) {
        Path site = folder.resolve("site");
        try (Cache kept = Cache.open(folder.resolve("caches"), "site", "this program")) {
            new SiteFolder(site).publish(page(from), kept);
        }
        return site.resolve("index.html");
    }

    @Test
    void what_is_made_from_the_same_is_made_once() {
        publish("one");
        publish("one");
        assertThat(made).hasValue(1);
        assertThat(publish("two")).hasContent("two");
    }

    @Test
    void a_page_that_somebody_changed_is_made_again() throws IOException {
        Path page = publish("one");
        Files.writeString(page, "longer");
        assertThat(publish("one")).hasContent("one");
        Files.delete(page);
        assertThat(publish("one")).hasContent("one");
    }

    @Test
    void a_page_that_was_changed_in_the_moment_of_the_build_is_made_again_though_it_stands_as_it_was()
            throws IOException {
        Path page = publish("one");
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, "new");
        Files.setLastModifiedTime(page, time);
        assertThat(publish("one")).hasContent("one");
    }

    @Test
    void a_page_that_was_replaced_long_after_the_build_is_made_again_though_its_size_and_time_are_as_they_were()
            throws IOException {
        Path page = publish("one");
        Files.setLastModifiedTime(page, LONG_AGO);
        publish("one");
        Path other = Files.writeString(folder.resolve("other"), "new");
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.move(other, page, StandardCopyOption.REPLACE_EXISTING);
        assertThat(publish("one")).hasContent("one");
    }
}
