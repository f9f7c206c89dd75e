package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cache saves time and changes nothing else. In {@code mvn verify} a few random edits are built with one and without;
 * {@code mvn -pl generator test -Dtest=CachedBuildTest -Dedits=200} makes two hundred.
 */
class CachedBuildTest {
    private static final int EDITS = Integer.getInteger("edits", 6);
    private static final List<String> SENTENCES = List.of(
            "Marta Brankovar met Piotr Adar in Oslo on Tuesday.",
            "Brankovar, the harbour minister, resigned two days later.",
            "The council had voted to close the ferry on 3 March 2026.",
            "“We will open the bridge next month,” Adar said on Friday.",
            "Adar Holdings said that it would pay for the work.",
            "After the meeting the two flew to Larkhaven.",
            "In Brankovar’s words nothing had been decided; the Witkoff talks would go on.");

    @TempDir
    Path folder;

    private Path cached;
    private Path plain;
    private Path cache;

    @BeforeEach
    void two_copies_of_the_project_s_articles() throws IOException {
        cached = copy("cached/content");
        plain = copy("plain/content");
        cache = folder.resolve("caches");
    }

    private Path copy(String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        Path from = ContentSiteTest.root().resolve("content");
        for (Map.Entry<String, byte[]> file : files(from).entrySet()) {
            Path copied = to.resolve(file.getKey());
            Files.createDirectories(copied.getParent());
            Files.write(copied, file.getValue());
        }
        Files.writeString(to.resolve("dateline.yaml"), "title: A test\npictures: false\n"); // pictures take long
        return to;
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Path site(Path content) {
        return content.resolveSibling("site");
    }

    private void build() {
        new Dateline(Settings.of(cached, site(cached)).withCache(cache)).build(step -> {});
        new Dateline(Settings.of(plain, site(plain))).build(step -> {});
    }

    private void assertSame(String after) throws IOException {
        Map<String, byte[]> one = files(folder.resolve("cached"));
        Map<String, byte[]> other = files(folder.resolve("plain"));
        assertThat(one.keySet()).as(after).isEqualTo(other.keySet());
        one.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as("%s after %s", name, after)
                .isEqualTo(new String(other.get(name), StandardCharsets.UTF_8)));
    }

    @Test
    void the_same_bytes_come_of_any_edit() throws IOException {
        Random random = new Random(2031);
        build();
        assertSame("nothing");
        for (int i = 0; i < EDITS; i++) {
            String done = edit(random);
            if (random.nextInt(3) == 0) {
                done += " and damage";
                damage(random);
            }
            build();
            assertSame(i + ": " + done);
        }
    }

    /** One change, the same to both copies. */
    private String edit(Random random) throws IOException {
        List<Path> articles = new ArrayList<>();
        try (Stream<Path> all = Files.list(cached)) {
            all.filter(p -> p.toString().endsWith(".md")).sorted().forEach(articles::add);
        }
        String name =
                articles.get(random.nextInt(articles.size())).getFileName().toString();
        String text = Files.readString(cached.resolve(name));
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        switch (random.nextInt(6)) {
            case 0 -> write(name, text + "\n\n" + sentence + "\n");
            case 1 -> write(name, text.replaceFirst("\n\n", "\n\n" + sentence + " "));
            case 2 -> write("new" + random.nextInt(9) + ".md", "---\ndate: 2025-12-03\n---\n" + sentence + "\n");
            case 3 -> {
                Files.delete(cached.resolve(name));
                Files.delete(plain.resolve(name));
            }
            case 4 -> write(name, text.replaceFirst("title: ", "title: Again "));
            default -> write(name, text.replaceFirst("(date: \\d+-\\d+)-\\d+", "$1-1" + random.nextInt(9)));
        }
        return name + " with " + sentence;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(cached.resolve(name), text);
        Files.writeString(plain.resolve(name), text);
    }

    /** A byte of a cache or of a page is another. */
    private void damage(Random random) throws IOException {
        Path of = random.nextBoolean() ? cache : site(cached);
        List<String> names = new ArrayList<>(files(of).keySet());
        Path file = of.resolve(names.get(random.nextInt(names.size())));
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= 4;
            // A page may be linked to from nowhere else, but is written anew all the same.
            Files.delete(file);
            Files.write(file, bytes);
        }
    }

    @Test
    void a_build_of_what_has_not_changed_works_nothing_out_anew() throws IOException {
        build();
        FileTime old = FileTime.fromMillis(0);
        for (String name : files(cache).keySet()) {
            Files.setLastModifiedTime(cache.resolve(name), old);
        }
        build();
        assertThat(files(cache)).hasSize(3);
        for (String name : files(cache).keySet()) {
            assertThat(Files.getLastModifiedTime(cache.resolve(name))).as(name).isEqualTo(old);
        }
        assertSame("nothing");
    }

    @Test
    void what_another_article_says_of_a_name_changes_what_an_unchanged_one_tells() throws IOException {
        write("name.md", "---\ndate: 2031-05-14\n---\nZorvath met Adelbar in Oslo on Tuesday.\n");
        build();
        write("other.md", "---\ndate: 2031-05-14\n---\nThe minister, Irma Zorvath, said so. Mr Uwe Adelbar said no.\n");
        build();
        assertSame("a full name");
        assertThat(files(site(cached)).keySet()).anyMatch(name -> name.contains("irma-zorvath"));
    }

    @Test
    void a_site_that_moves_says_so_on_each_page() throws IOException {
        for (String address : List.of("https://one.example/", "https://other.example/news/")) {
            write("dateline.yaml", "title: A test\npictures: false\nbaseUrl: " + address + "\n");
            build();
            assertSame(address);
        }
    }

    @Test
    void an_event_s_page_changes_with_the_other_events_of_its_month() throws IOException {
        String first = "---\ndate: 2031-05-14\n---\nZorvath met Adelbar in Oslo on Tuesday.\n";
        write("first.md", first);
        build();
        for (String day : List.of("20 May 2031", "12 May 2031", "13 May 2031")) {
            write(
                    "other.md",
                    "---\ndate: 2031-05-14\n---\nIrma Quill resigned as mayor of Larkhaven on " + day + ".\n");
            build();
            assertSame("one on " + day);
        }
    }

    @Test
    void what_a_template_includes_changes_its_pages() throws IOException {
        Path theme = Files.createDirectory(folder.resolve("theme"));
        Settings settings = Settings.of(cached, site(cached)).withCache(cache).withTheme(theme);
        Files.writeString(theme.resolve("about.ftlh"), "<#include 'note.txt'>");
        for (String note : List.of("one", "two", "${.now?long?c}")) {
            Files.writeString(theme.resolve("note.txt"), note);
            new Dateline(settings).build(step -> {});
            String page = Files.readString(site(cached).resolve("about/index.html"));
            if (note.startsWith("$")) {
                new Dateline(settings).build(step -> {});
                assertThat(site(cached).resolve("about/index.html")).content().isNotEqualTo(page);
            } else {
                assertThat(page).isEqualTo(note);
            }
        }
    }
}
