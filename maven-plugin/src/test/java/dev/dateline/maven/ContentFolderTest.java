package dev.dateline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {
    @TempDir
    Path module;

    @Test
    void mavens_own_layout_comes_first() throws IOException {
        assertThat(ContentFolder.in(module)).isNull();
        Path content = Files.createDirectory(module.resolve("content"));
        assertThat(ContentFolder.in(module)).isEqualTo(content.toFile());
        Path sources = Files.createDirectories(module.resolve("src/dateline"));
        assertThat(ContentFolder.in(module)).isEqualTo(sources.toFile());
    }

    @Test
    void a_file_of_that_name_is_no_folder() throws IOException {
        Files.createFile(module.resolve("content"));
        assertThat(ContentFolder.in(module)).isNull();
    }
}
