package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's quick start, run as it is written, in a folder where nothing is yet. */
class QuickStartTest {
    private static final Pattern BLOCK = Pattern.compile("```(sh|yaml)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void does_what_it_says() throws Exception {
        Path saved = Files.createDirectory(folder.resolve("saved-pages"));
        Files.writeString(saved.resolve("ferry.html"), """
                <html lang="en"><head><meta property="article:published_time" content="2025-10-08"></head><body><article>
                <h1>Ferry sails again</h1><p>Mara Quill met Tobin Ashe in Oslo on Monday, and the ferry sailed.</p>
                </article></body></html>
                """);
        List<String> ran = new ArrayList<>();
        Matcher block = BLOCK.matcher(quickStart());
        while (block.find()) {
            if (block.group(1).equals("yaml")) {
                Files.writeString(folder.resolve("content/events.yaml"), block.group(2));
                continue;
            }
            for (String line : block.group(2).lines().toList()) {
                String command = line.replaceFirst("#.*$", "").strip();
                run(command);
                ran.add(command.split(" ", -1)[1]);
            }
        }

        assertThat(ran).containsExactly("init", "import", "check", "serve", "check", "build");
        String page = Files.readString(folder.resolve("site/index.html"));
        assertThat(page).contains("The harbour bridge opens again", "Engineers close the bridge", "Tobin Ashe");
        assertThat(folder.resolve("content/permalinks.yaml")).exists();
    }

    private static String quickStart() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int begin = readme.indexOf("## Quick start");
        return readme.substring(begin, readme.indexOf("\n## ", begin + 5));
    }

    /** In a process of its own, as commands count their files from the folder where they are called. */
    private void run(String command) throws Exception {
        assertThat(command).startsWith("dateline ");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.dateline.cli.Main"));
        for (String word : command.substring(9).split(" +", -1)) {
            if (!word.equals("--open")) {
                words.add(word); // no browser belongs into a test
            }
        }
        boolean serves = words.contains("serve");
        if (serves) {
            words.addAll(List.of("--port", "0"));
        }
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder said = new StringBuilder();
            String line = out.readLine();
            while (line != null) {
                said.append(line).append('\n');
                line = serves && line.contains("Serving ") ? null : out.readLine();
            }
            if (serves) {
                assertThat(said).contains("http://localhost:");
            } else {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).as(command + "\n" + said).isZero();
                assertThat(said).doesNotContain("error:");
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
