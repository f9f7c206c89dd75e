package dev.dateline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that need no class files: lengths, names, the list of rooms. */
class FilesTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path ROOT = PROJECT.resolve("generator/src/main/java/dev/dateline");
    private static final int LONGEST = 400;
    private static final int LONGEST_COMMAND = 120;
    private static final Pattern ROOM = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE);
    private static final Pattern OWN_IMPORT = Pattern.compile("^import (?:static )?(dev\\.dateline\\.[\\w.]+);");

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        assertThat(javaFiles(PROJECT))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST));
    }

    @Test
    void no_command_is_longer_than_120_lines() throws IOException {
        assertThat(javaFiles(ROOT.resolve("cli")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .hasSizeLessThanOrEqualTo(LONGEST_COMMAND));
    }

    @Test
    void names_are_those_of_the_field() throws IOException {
        assertThat(javaFiles(PROJECT))
                .allSatisfy(file -> assertThat(name(file)).doesNotMatch("Abstract.*|.*(Utils?|Impl|Helper|Manager)"));
        assertThat(rooms()).doesNotContain("util", "utils", "common", "misc", "impl", "internal");
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        List<Path> folders = javaFiles(PROJECT).stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/src/main/"))
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(folders)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .startsWith("/**"));
    }

    @Test
    void the_rooms_of_the_architecture_page_are_the_packages() throws IOException {
        Set<String> written = new TreeSet<>();
        Matcher room = ROOM.matcher(Files.readString(PROJECT.resolve("ARCHITECTURE.md")));
        while (room.find()) {
            written.add(room.group(1));
        }
        assertThat(written).isEqualTo(rooms());
    }

    @Test
    void the_maven_plugin_knows_the_facade_alone() throws IOException {
        for (Path file : javaFiles(PROJECT.resolve("maven-plugin/src/main"))) {
            for (String line : Files.readAllLines(file)) {
                Matcher own = OWN_IMPORT.matcher(line);
                if (own.find()) {
                    assertThat(own.group(1)).as(file.toString()).matches("dev\\.dateline\\.[A-Z]\\w+");
                }
            }
        }
    }

    private static Set<String> rooms() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            Set<String> rooms = new TreeSet<>();
            entries.filter(Files::isDirectory)
                    .forEach(folder -> rooms.add(folder.getFileName().toString()));
            return rooms;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().replace('\\', '/').contains("/target/"))
                    .sorted()
                    .toList();
        }
    }
}
