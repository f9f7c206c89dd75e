package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's archive of classes: made once, used, and done without where it cannot be. The jar is a stand-in. */
class LauncherTest {
    private static final String MAIN = """
            package dev.dateline.cli;
            class Main {
                public static void main(String[] words) {
                    if (words[0].equals("charset")) {
                        System.out.println(System.getProperty("sun.jnu.encoding"));
                        return;
                    }
                    var given = java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments();
                    boolean archive = given.stream().anyMatch(a -> a.matches("-XX:(SharedArchiveFile|AOTCache)=.*"));
                    boolean optimized = !given.contains("-XX:TieredStopAtLevel=1");
                    System.out.println(String.join(" ", words) + (archive ? " with" : " without") + (optimized ? ", optimized" : ""));
                }
            }
            """;

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();
    private Path target;

    @BeforeEach
    void a_built_tree() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        assumeTrue(Files.isRegularFile(Path.of(System.getProperty("java.home"), "release")), "no release file");
        target = Files.createDirectories(home.resolve("generator/target"));
        Files.createDirectory(target.resolve("lib"));
        Files.copy(Path.of("../dateline"), home.resolve("dateline"), StandardCopyOption.COPY_ATTRIBUTES);
        jar("");
    }

    @Test
    void an_archive_is_made_behind_the_first_run_and_used_from_then_on() throws Exception {
        assertThat(run("check")).isEqualTo("check without\n");
        Path archive = made();
        FileTime then = Files.getLastModifiedTime(archive);
        assertThat(Files.size(archive)).isPositive();
        assertThat(run("build", "my articles")).isEqualTo("build my articles with\n");
        assertThat(run("check")).isEqualTo("check with\n");
        assertThat(made()).isEqualTo(archive);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5})
    void an_archive_that_was_cut_short_is_made_anew(double part) throws Exception {
        run("check");
        Path archive = made();
        byte[] whole = Files.readAllBytes(archive);
        replace(archive, Arrays.copyOf(whole, (int) (part * whole.length)));
        assertThat(run("check")).isEqualTo("check without\n");
        await(() -> Files.size(archive) > part * whole.length + 1);
        made();
        assertThat(run("check")).isEqualTo("check with\n");
    }

    @Test
    void nothing_is_said_of_an_archive_that_is_none() throws Exception {
        run("check");
        Path archive = made();
        replace(archive, new byte[(int) Files.size(archive)]);
        assertThat(run("check")).isEqualTo("check with\n");
    }

    @Test
    void an_archive_of_another_jar_is_made_anew() throws Exception {
        run("check");
        Path archive = made();
        Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
        assertThat(run("check")).isEqualTo("check without\n");
        await(() -> Files.getLastModifiedTime(archive).toMillis() > 0);
        made();
        assertThat(run("check")).isEqualTo("check with\n");
    }

    @Test
    void where_none_can_be_made_nothing_is_tried_again() throws Exception {
        jar("System.exit(1);");
        assertThat(run("check")).isEqualTo("check without\n");
        Path archive = made();
        assertThat(Files.size(archive)).isZero();
        FileTime then = Files.getLastModifiedTime(archive);
        assertThat(run("check")).isEqualTo("check without\n");
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(then);
    }

    @Test
    void a_folder_that_cannot_be_written_stays_as_it_is() throws Exception {
        assumeTrue(target.toFile().setWritable(false), "no permissions");
        try {
            assumeFalse(Files.isWritable(target), "root may write anywhere");
            assertThat(run("check")).isEqualTo("check without\n");
            assertThat(archives()).isEmpty();
        } finally {
            target.toFile().setWritable(true);
        }
    }

    @Test
    void only_a_folder_of_many_articles_is_worth_the_optimizing_compiler() throws Exception {
        Path few = Files.createDirectory(home.resolve("few"));
        Path many = Files.createDirectories(home.resolve("many/2025"));
        for (int i = 1; i < 15_000; i++) {
            Files.createFile(many.resolve(i + ".md"));
        }
        assertThat(run("build", home.resolve("many").toString())).doesNotContain("optimized");
        Files.createFile(many.resolve("one more.md"));
        assertThat(run("build", home.resolve("many").toString())).contains("optimized");
        assertThat(run("build", "-o", home.resolve("many").toString(), few.toString()))
                .doesNotContain("optimized");
    }

    @Test
    void the_shells_path_for_cd_leads_nowhere_else() throws Exception {
        environment.put("CDPATH", home.resolveSibling("").toString());
        assertThat(run("check")).isEqualTo("check without\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_YY.UTF-8", "C.UTF-8"})
    void names_of_files_may_hold_any_letter_whatever_the_locale(String locale) throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "elsewhere it is not the locale that decides");
        environment.put("LC_ALL", locale);
        assertThat(run("charset")).endsWith("UTF-8\n"); // bash may warn of the locale
    }

    /** What a run says on both of its streams. */
    private String run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/bash", home.getFileName() + "/dateline"));
        command.addAll(List.of(words));
        Path out = home.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.directory(home.resolveSibling("").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out);
    }

    /** The archive, once whoever makes it is done. */
    private Path made() throws Exception {
        await(() -> archives().size() == 1
                && Files.notExists(
                        archives().get(0).resolveSibling(archives().get(0).getFileName() + ".lock")));
        return archives().get(0);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> all = Files.list(target)) {
            return all.filter(p -> p.toString().endsWith(".jsa")).toList();
        }
    }

    private interface Question {
        boolean yes() throws IOException;
    }

    private static void await(Question question) throws Exception {
        for (int i = 0; i < 600 && !question.yes(); i++) {
            Thread.sleep(50);
        }
        assertThat(question.yes()).isTrue();
    }

    private static void replace(Path archive, byte[] bytes) throws IOException {
        Files.delete(archive); // it is read-only
        Files.write(archive, bytes);
    }

    /** A jar with the two classes that the launcher calls. */
    private void jar(String rehearsal) throws IOException {
        Path sources = Files.createDirectories(home.resolve("stand-in"));
        Files.writeString(sources.resolve("Main.java"), MAIN);
        Files.writeString(
                sources.resolve("Rehearsal.java"),
                "package dev.dateline.cli; class Rehearsal { public static void main(String[] a) { " + rehearsal
                        + " } }");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        sources.toString(),
                        sources.resolve("Main.java").toString(),
                        sources.resolve("Rehearsal.java").toString());
        assertThat(status).isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "dev.dateline.cli.Main");
        Path jar = target.resolve("dateline-1.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                Stream<Path> classes = Files.list(sources.resolve("dev/dateline/cli"))) {
            classes.sorted().forEach(c -> {
                try {
                    out.putNextEntry(new JarEntry("dev/dateline/cli/" + c.getFileName()));
                    Files.copy(c, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
    }
}
