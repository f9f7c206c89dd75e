package dev.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    Path folder;

    private Cache open(String program) {
        return Cache.open(folder.resolve("caches"), "story", program);
    }

    private Path file() {
        return folder.resolve("caches/story.cache");
    }

    private static Key key(int number) {
        return new Key(number, -number);
    }

    private static @Nullable String found(Cache cache, int number) {
        Unpacker in = cache.find(key(number));
        return in == null ? null : in.text();
    }

    private void keep(int from, int to) {
        try (Cache cache = open("one")) {
            IntStream.range(from, to).parallel().forEach(n -> cache.keep(key(n), new Packer().text("value " + n)));
            cache.save();
        }
    }

    @Test
    void the_next_run_finds_what_one_kept() {
        keep(0, 500);
        try (Cache cache = open("one")) {
            assertThat(IntStream.range(0, 500).parallel().mapToObj(n -> found(cache, n)))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 500).mapToObj(n -> "value " + n).toList());
            assertThat(found(cache, 500)).isNull();
        }
    }

    @Test
    void what_a_run_did_not_ask_for_is_let_go() {
        keep(0, 3);
        try (Cache cache = open("one")) {
            found(cache, 1);
            cache.keep(key(7), new Packer().text("new"));
            cache.save();
        }
        try (Cache cache = open("one")) {
            assertThat(Stream.of(0, 1, 2, 7).map(n -> found(cache, n))).containsExactly(null, "value 1", null, "new");
        }
    }

    @Test
    void a_file_whose_entries_were_all_asked_for_is_not_written_again() throws IOException {
        keep(0, 3);
        FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file(), old);
        try (Cache cache = open("one")) {
            IntStream.range(0, 3).forEach(n -> found(cache, n));
            cache.save();
        }
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(old);
    }

    /** Asks for all of so many values but the first some, and keeps one more. */
    private void change(int forgotten, int all) {
        try (Cache cache = open("one")) {
            IntStream.range(forgotten, all).forEach(n -> found(cache, n));
            cache.keep(key(all), new Packer().text("value " + all));
            cache.save();
        }
    }

    private void assertFound(int from, int to) {
        try (Cache cache = open("one")) {
            for (int n = 0; n < to; n++) {
                assertThat(found(cache, n)).isEqualTo(n < from ? null : "value " + n);
            }
        }
    }

    @Test
    void a_file_of_which_most_is_asked_for_is_added_to() throws IOException {
        keep(0, 500);
        byte[] before = Files.readAllBytes(file());
        change(1, 500);
        byte[] after = Files.readAllBytes(file());
        assertThat(Arrays.mismatch(before, after)).isEqualTo(before.length);
        assertFound(1, 501);
    }

    @Test
    void a_file_of_which_little_is_asked_for_is_written_anew() throws IOException {
        keep(0, 500);
        long before = Files.size(file());
        change(400, 500);
        assertThat(Files.size(file())).isLessThan(before / 2);
        assertFound(400, 501);
    }

    @Test
    void a_file_does_not_grow_for_ever() throws IOException {
        keep(0, 50);
        long before = Files.size(file());
        for (int n = 50; n < 250; n++) {
            change(n - 49, n);
        }
        assertThat(Files.size(file())).isLessThan(3 * before);
        assertFound(200, 250);
    }

    @Test
    void of_two_runs_at_a_time_the_last_to_save_wins_and_nothing_is_broken() {
        keep(0, 50);
        try (Cache first = open("one");
                Cache second = open("one")) {
            for (Cache cache : List.of(first, second)) {
                IntStream.range(0, 50).forEach(n -> found(cache, n));
            }
            first.keep(key(50), new Packer().text("value 50"));
            second.keep(key(51), new Packer().text("value 51"));
            first.save();
            second.save();
        }
        try (Cache cache = open("one")) {
            assertThat(found(cache, 49)).isEqualTo("value 49");
            assertThat(found(cache, 50)).isNull();
            assertThat(found(cache, 51)).isEqualTo("value 51");
        }
    }

    @Test
    void what_another_program_kept_is_as_good_as_nothing() {
        keep(0, 1);
        try (Cache cache = open("another")) {
            assertThat(found(cache, 0)).isNull();
        }
    }

    @Test
    void of_a_damaged_file_nothing_wrong_is_found() throws IOException {
        keep(0, 40);
        byte[] whole = Files.readAllBytes(file());
        Random damage = new Random(11);
        for (int time = 0; time < 300; time++) {
            byte[] bytes = whole.clone();
            bytes[damage.nextInt(bytes.length)] ^= (byte) (1 << damage.nextInt(8));
            Files.write(file(), time % 3 == 0 ? Arrays.copyOf(bytes, damage.nextInt(bytes.length)) : bytes);
            try (Cache cache = open("one")) {
                for (int n = 0; n < 40; n++) {
                    assertThat(found(cache, n)).isIn(null, "value " + n);
                }
            }
        }
    }

    @Test
    void where_nothing_can_be_written_a_run_goes_on() throws IOException {
        Files.writeString(folder.resolve("caches"), "a file where the folder should be");
        assertThatCode(() -> keep(0, 3)).doesNotThrowAnyException();
    }

    @Test
    void a_run_that_does_not_save_leaves_the_file_as_it_was_and_nothing_beside_it() throws IOException {
        keep(0, 1);
        byte[] before = Files.readAllBytes(file());
        try (Cache cache = open("one")) {
            cache.keep(key(9), new Packer().text("lost"));
        }
        assertThat(file()).hasBinaryContent(before);
        assertThat(folder.resolve("caches").toFile().list()).containsExactly("story.cache");
    }

    @Test
    void what_other_runs_left_long_ago_is_removed() throws IOException {
        keep(0, 1);
        List<Path> old = List.of(
                file().resolveSibling("gone.cache"), file().resolveSibling("1.new"), file().resolveSibling("mine.txt"));
        for (Path one : old) {
            Files.writeString(one, "");
            Files.setLastModifiedTime(
                    one,
                    FileTime.from(Files.getLastModifiedTime(file()).toInstant().minus(Duration.ofDays(40))));
        }
        keep(1, 2);
        assertThat(old.stream().filter(Files::exists)).containsExactly(old.get(2));
    }

    @Test
    void a_cache_for_nothing_keeps_nothing() {
        Cache.none().keep(key(1), new Packer().text("x"));
        Cache.none().save();
        assertThat(Cache.none().keeps()).isFalse();
        assertThat(Cache.none().find(key(1))).isNull();
    }

    @Test
    void folders_of_one_name_have_their_own_files() {
        String one = Cache.name(Path.of("a/content"), "articles");
        assertThat(one)
                .startsWith("content-")
                .endsWith("-articles")
                .isNotEqualTo(Cache.name(Path.of("b/content"), "articles"));
    }
}
