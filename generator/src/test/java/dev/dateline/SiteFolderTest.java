package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.DatelineException.Kind;
import dev.dateline.cache.Cache;
import dev.dateline.export.Streamed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
    @TempDir
    Path folder;

    private static SortedMap<String, Supplier<byte[]>> files(String... names) {
        SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, () -> name.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void a_file_whose_bytes_are_the_same_is_not_written_again() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(files("index.html", "e/old/index.html"), Cache.none());
        FileTime longAgo = FileTime.fromMillis(86_400_000);
        Files.setLastModifiedTime(site.resolve("e/old/index.html"), longAgo);
        Files.setLastModifiedTime(site.resolve("index.html"), longAgo);
        SortedMap<String, Supplier<byte[]>> next = files("e/old/index.html");
        next.put("index.html", () -> "another".getBytes(StandardCharsets.UTF_8));

        new SiteFolder(site).publish(next, Cache.none());

        assertThat(Files.getLastModifiedTime(site.resolve("e/old/index.html"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isNotEqualTo(longAgo);
        assertThat(site.resolve("index.html")).hasContent("another");
    }

    @Test
    void nor_is_one_that_is_too_large_to_be_held() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(large("data.json", "much"), Cache.none());
        FileTime longAgo = FileTime.fromMillis(86_400_000);
        Files.setLastModifiedTime(site.resolve("data.json"), longAgo);

        new SiteFolder(site).publish(large("data.json", "much"), Cache.none());
        assertThat(Files.getLastModifiedTime(site.resolve("data.json"))).isEqualTo(longAgo);

        new SiteFolder(site).publish(large("data.json", "more"), Cache.none());
        assertThat(site.resolve("data.json")).hasContent("more");
    }

    @Test
    void a_disk_that_is_full_in_the_middle_of_a_large_file_is_told_as_such() {
        SortedMap<String, Supplier<byte[]>> files = files("index.html");
        files.put("data.json", new Streamed(out -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }));

        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new SiteFolder(folder.resolve("site")).publish(files, Cache.none()))
                .withMessageContaining("No space left on device")
                .withMessageContaining("look at the disk's free space");
    }

    private static SortedMap<String, Supplier<byte[]>> large(String name, String text) {
        SortedMap<String, Supplier<byte[]>> files = files("index.html");
        files.put(name, new Streamed(out -> {
            try (out) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return files;
    }

    @Test
    void where_a_page_cannot_be_made_the_old_site_stays_and_the_first_failure_is_told() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(files("index.html"), Cache.none());
        SortedMap<String, Supplier<byte[]>> broken = files("index.html", "new.html");
        for (String name : List.of("m.html", "c.html", "z.html")) {
            broken.put(name, () -> {
                throw new IllegalStateException(name);
            });
        }

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new SiteFolder(site).publish(broken, Cache.none()))
                .withMessage("c.html");
        assertThat(names(folder)).containsExactly("site/.dateline", "site/index.html");
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(p -> root.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void refused(Path output, Path content, String words) {
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new SiteFolder(output).check(content))
                .withMessageContaining(words)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.CALL));
    }

    @Test
    void a_second_site_takes_the_place_of_the_first_whole() throws IOException {
        Path site = folder.resolve("deep/site");
        new SiteFolder(site).publish(files("index.html", "e/old/index.html"), Cache.none());
        new SiteFolder(site).check(folder.resolve("content"));
        new SiteFolder(site).publish(files("index.html", "e/new/index.html"), Cache.none());
        assertThat(names(folder))
                .containsExactly("deep/site/.dateline", "deep/site/e/new/index.html", "deep/site/index.html");
        assertThat(site.resolve("e/old")).doesNotExist();
        assertThat(site.resolve("e/new/index.html")).hasContent("e/new/index.html");
    }

    @Test
    void a_folder_with_files_of_others_is_refused_and_left_alone() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("thesis.txt"), "Years of work");
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("a.md"), "---\ndate: 2031-05-02\n---\n\nQuill met Ashe on Tuesday.\n");
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new Dateline(Settings.of(content, site)).build(step -> {}))
                .withMessageContaining("holds files that Dateline did not write, as thesis.txt");
        assertThat(names(folder)).containsExactly("content/a.md", "site/thesis.txt");
        assertThat(site.resolve("thesis.txt")).hasContent("Years of work");
    }

    @Test
    void a_file_that_somebody_put_among_the_pages_is_never_lost() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(files("index.html", "e/old/index.html"), Cache.none());
        Path cname = Files.writeString(site.resolve("CNAME"), "news.example");
        refused(site, folder.resolve("content"), "did not write, as CNAME");
        Files.delete(cname);
        Files.createDirectory(site.resolve(".git"));
        Files.writeString(site.resolve(".git/HEAD"), "ref: refs/heads/pages");
        refused(site, folder.resolve("content"), "did not write, as .git");
        Files.delete(site.resolve(".git/HEAD"));
        Files.writeString(site.resolve("e/old/notes.txt"), "Ask Quill again");
        refused(site, folder.resolve("content"), "notes.txt");
        assertThat(site.resolve("e/old/notes.txt")).hasContent("Ask Quill again");
    }

    @Test
    void what_file_managers_leave_is_nobodys() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(files("e/old/index.html"), Cache.none());
        Files.createFile(site.resolve("e/.DS_Store"));
        assertThatCode(() -> new SiteFolder(site).check(folder.resolve("content")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_site_that_was_merged_from_two_can_be_built_again() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(files("index.html"), Cache.none());
        Files.writeString(site.resolve(SiteManifest.NAME), "e/other/index.html\n", StandardOpenOption.APPEND);
        Files.writeString(site.resolve("merged.html"), "of the other branch");
        assertThatCode(() -> new SiteFolder(site).check(folder.resolve("content")))
                .doesNotThrowAnyException();
        new SiteFolder(site).publish(files("index.html"), Cache.none());
        Files.writeString(site.resolve("index.html"), "of the other branch");
        Files.writeString(site.resolve("merged.html"), "of the other branch");
        assertThatCode(() -> new SiteFolder(site).check(folder.resolve("content")))
                .doesNotThrowAnyException();
    }

    @Test
    void nor_is_what_no_edition_of_a_site_holds_lost_where_the_list_fits_no_longer() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(files("index.html", "feed.xml"), Cache.none());
        Files.writeString(site.resolve("index.html"), "changed by hand");
        for (String name : List.of("CNAME", ".git/HEAD", ".git/index.html", "e/.git/HEAD", "photo.jpg")) {
            Path file = site.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "mine");
            refused(site, folder.resolve("content"), "did not write, as " + name);
            Files.delete(file);
        }
        Files.delete(site.resolve(SiteManifest.NAME));
        refused(site, folder.resolve("content"), "did not write");
    }

    @Test
    void a_site_behind_a_link_stays_behind_it() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path link = Files.createSymbolicLink(folder.resolve("site"), disk);
        new SiteFolder(link).publish(files("index.html"), Cache.none());
        assertThat(link).isSymbolicLink();
        assertThat(disk.resolve("index.html")).exists();
        Path content = Files.createDirectory(folder.resolve("content"));
        Path inside = Files.createDirectory(content.resolve("inside"));
        Path way = Files.createSymbolicLink(folder.resolve("way"), inside);
        refused(way, content, "would lie in one another");
        refused(way.resolve("new"), content, "would lie in one another");
    }

    @Test
    void the_home_folder_is_no_place_for_a_site() {
        refused(Path.of(System.getProperty("user.home")), folder.resolve("content"), "");
        refused(folder.getRoot(), Path.of("/content"), "would lie in one another");
    }

    @Test
    void an_empty_folder_and_one_that_is_not_there_are_fine() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("site"));
        assertThatCode(() -> new SiteFolder(empty).check(folder.resolve("content")))
                .doesNotThrowAnyException();
        assertThatCode(() -> new SiteFolder(folder.resolve("none")).check(folder.resolve("content")))
                .doesNotThrowAnyException();
    }

    @Test
    void site_and_articles_never_lie_in_one_another() {
        Path content = folder.resolve("content");
        refused(content.resolve("site"), content, "would lie in one another");
        refused(folder, content, "would lie in one another");
        refused(content, content, "would lie in one another");
        refused(content.resolve("../content/site"), content, "would lie in one another");
        assertThatCode(() -> new SiteFolder(folder.resolve("content-site")).check(content))
                .doesNotThrowAnyException();
    }

    @Test
    void a_file_is_no_place_for_a_site() throws IOException {
        refused(Files.createFile(folder.resolve("site")), folder.resolve("content"), "is a file, not a folder");
    }

    @Test
    void nothing_is_written_outside_the_site_and_the_old_one_stays() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(files("index.html"), Cache.none());
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new SiteFolder(site).publish(files("../evil.html"), Cache.none()))
                .withMessageContaining("outside the site")
                .satisfies(e -> assertThat(e.exitStatus()).isEqualTo(3));
        assertThat(names(folder)).containsExactly("site/.dateline", "site/index.html");
    }

    @Test
    void what_an_interrupted_run_left_is_cleared_up() throws IOException {
        Path site = folder.resolve("site");
        for (Map.Entry<String, String> left :
                Map.of(".site.new", "half.html", ".site.old", "index.html").entrySet()) {
            Files.writeString(
                    Files.createDirectory(folder.resolve(left.getKey())).resolve(left.getValue()), "left");
        }
        new SiteFolder(site).publish(files("index.html"), Cache.none());
        assertThat(names(folder)).containsExactly("site/.dateline", "site/index.html");
    }

    @Test
    void a_build_that_died_between_the_two_moves_of_its_swap_costs_nothing() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(files("index.html"), Cache.none());
        Files.move(site, folder.resolve(".site.old"));
        new SiteFolder(site).check(folder.resolve("content"));
        assertThat(names(folder)).containsExactly("site/.dateline", "site/index.html");
    }

    @Test
    void a_page_that_cannot_be_written_leaves_the_old_site_as_it_was() throws IOException {
        Path site = folder.resolve("site");
        new SiteFolder(site).publish(files("index.html"), Cache.none());
        String tooLong = "z".repeat(300) + ".html";
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new SiteFolder(site).publish(files("e/new/index.html", tooLong), Cache.none()))
                .withMessageContaining("the old site is as it was");
        assertThat(names(folder)).containsExactly("site/.dateline", "site/index.html");
    }

    @Test
    void a_place_under_a_file_cannot_be_written() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(() -> new SiteFolder(file.resolve("site")).publish(files("index.html"), Cache.none()))
                .withMessageContaining("the site cannot be written to")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.MACHINE));
    }

    @Test
    void a_folder_without_permission_cannot_be_written() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "this user may write anywhere");
        try {
            assertThatExceptionOfType(DatelineException.class)
                    .isThrownBy(() -> new SiteFolder(locked.resolve("site")).publish(files("index.html"), Cache.none()))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.MACHINE));
        } finally {
            assertThat(locked.toFile().setWritable(true)).isTrue();
        }
    }
}
