package dev.dateline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildRecordTest {
    private static final List<String> SETTINGS = List.of("drafts false", "theme null");

    @TempDir
    Path folder;

    private Path content;
    private Path article;
    private Path theme;
    private Path site;
    private Path page;
    private Path file;
    private Path kept;

    @BeforeEach
    void a_build_that_was_recorded() throws IOException {
        content = Files.createDirectories(folder.resolve("content/deep"));
        article = Files.writeString(content.resolve("a.md"), "The ferry sailed on Tuesday.");
        theme = Files.createDirectory(folder.resolve("theme"));
        Files.writeString(theme.resolve("site.css"), "a { color: red }");
        site = Files.createDirectory(folder.resolve("site"));
        page = Files.writeString(site.resolve("index.html"), "<p>Tuesday");
        file = folder.resolve("target/record.txt");
        List<Path> folders = List.of(folder.resolve("content"), theme);
        kept = folder.resolve("content/permalinks.yaml");
        String inputs = BuildRecord.inputs(SETTINGS, folders, kept);
        Files.writeString(kept, "events: {}");
        new BuildRecord(folders, kept, inputs, BuildRecord.outputs(List.of(site), kept), " (1 warning)").write(file);
    }

    private boolean upToDate() {
        BuildRecord record = BuildRecord.read(file);
        return record != null && record.holds(SETTINGS, List.of(site));
    }

    @Test
    void nothing_changed_is_up_to_date() {
        assertThat(upToDate()).isTrue();
        assertThat(BuildRecord.read(file)).extracting(BuildRecord::remark).isEqualTo(" (1 warning)");
    }

    @Test
    void a_new_time_stamp_alone_is_no_change_of_an_article() throws IOException {
        Files.setLastModifiedTime(article, FileTime.fromMillis(0));
        assertThat(upToDate()).isTrue();
    }

    @Test
    void another_letter_of_the_same_length_at_the_same_time_is_a_change() throws IOException {
        FileTime time = Files.getLastModifiedTime(article);
        Files.writeString(article, "The ferry sailed on Tuesdaz.");
        Files.setLastModifiedTime(article, time);
        assertThat(upToDate()).isFalse();
    }

    @Test
    void a_new_file_is_a_change() throws IOException {
        Files.createFile(content.resolve("b.md"));
        assertThat(upToDate()).isFalse();
    }

    @Test
    void a_file_that_is_gone_is_a_change() throws IOException {
        Files.delete(article);
        assertThat(upToDate()).isFalse();
    }

    @Test
    void a_file_with_another_name_is_a_change() throws IOException {
        Files.move(article, content.resolve("b.md"));
        assertThat(upToDate()).isFalse();
    }

    @Test
    void the_theme_counts() throws IOException {
        Files.writeString(theme.resolve("site.css"), "a { color: tan }");
        assertThat(upToDate()).isFalse();
    }

    @Test
    void a_folder_that_is_gone_is_a_change() throws IOException {
        Files.delete(theme.resolve("site.css"));
        Files.delete(theme);
        assertThat(upToDate()).isFalse();
    }

    @Test
    void other_settings_are_a_change() {
        BuildRecord record = Objects.requireNonNull(BuildRecord.read(file));
        assertThat(record.holds(List.of("drafts true", "theme null"), List.of(site)))
                .isFalse();
        assertThat(record.holds(List.of("drafts falsetheme null"), List.of(site)))
                .isFalse();
    }

    @Test
    void a_page_that_somebody_changed_or_removed_is_made_again() throws IOException {
        Files.writeString(page, "<p>Wednesday");
        assertThat(upToDate()).isFalse();
        Files.delete(page);
        assertThat(upToDate()).isFalse();
        Files.delete(site);
        assertThat(upToDate()).isFalse();
    }

    @Test
    void what_the_build_itself_keeps_among_the_articles_is_no_change_until_somebody_else_touches_it()
            throws IOException {
        assertThat(kept).exists();
        assertThat(upToDate()).isTrue();
        Files.writeString(kept, "events: {}\nmoved: {}");
        assertThat(upToDate()).isFalse();
        Files.delete(kept);
        assertThat(upToDate()).isFalse();
    }

    @Test
    void the_site_of_another_folder_is_not_this_one() throws IOException {
        BuildRecord record = Objects.requireNonNull(BuildRecord.read(file));
        assertThat(record.holds(SETTINGS, List.of(Files.createDirectory(folder.resolve("site2")))))
                .isFalse();
    }

    @Test
    void a_damaged_record_is_not_trusted() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length - 1; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThat(BuildRecord.read(file)).as("bit flipped in byte %d", i).isNull();
        }
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(BuildRecord.read(file)).as("cut after %d bytes", length).isNull();
        }
    }

    @Test
    void no_record_and_one_that_is_not_text_are_none() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(BuildRecord.read(file)).isNull();
        Files.delete(file);
        assertThat(BuildRecord.read(file)).isNull();
        Files.createDirectory(file);
        assertThat(BuildRecord.read(file)).isNull();
    }

    @Test
    void a_link_that_leads_back_is_walked_once() throws IOException {
        Files.createSymbolicLink(content.resolve("again"), folder.resolve("content"));
        assertThatCode(() -> BuildRecord.inputs(SETTINGS, List.of(content), kept))
                .doesNotThrowAnyException();
    }

    @Test
    void a_record_is_text_for_people() throws IOException {
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("dateline-build-record 1\n")
                .contains(folder.resolve("content").toString());
    }
}
