package dev.dateline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.Report;
import dev.dateline.source.Problem;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkersTest {
    private static final Problem ERROR = Problem.error("deep/b.md", 3, "front-matter-unclosed", "It is open", "close");
    private static final Problem WARNING = Problem.warning("a.md", 0, "undated", "No date", "add one");

    @TempDir
    Path content;

    private final List<String> told = new ArrayList<>();

    /** Says what an IDE is told, call by call. */
    private final BuildContext ide = (BuildContext) Proxy.newProxyInstance(
            BuildContext.class.getClassLoader(), new Class<?>[] {BuildContext.class}, (self, method, arguments) -> {
                told.add(method.getName() + Arrays.toString(arguments));
                return null;
            });

    private static Report report(Problem... problems) {
        return new Report(2, 0, 0, 0, 0, 0, 0, List.of(problems));
    }

    @Test
    void an_ide_gets_each_problem_at_its_file_and_line() {
        new Markers(ide).set(report(ERROR, WARNING), content);
        assertThat(told)
                .containsExactly(
                        "addMessage[" + file("a.md") + ", 1, 1, No date (add one) [undated], "
                                + BuildContext.SEVERITY_WARNING + ", null]",
                        "addMessage[" + file("deep/b.md") + ", 3, 1, It is open (close) [front-matter-unclosed], "
                                + BuildContext.SEVERITY_ERROR + ", null]");
    }

    @Test
    void the_markers_of_an_earlier_run_are_taken_off_every_file() throws IOException {
        Files.createDirectory(content.resolve("deep"));
        Files.createFile(content.resolve("deep/b.md"));
        new Markers(ide).remove(content);
        assertThat(told).contains("removeMessages[" + file("deep/b.md") + "]");
    }

    private File file(String name) {
        return content.resolve(name).toFile();
    }

    @Test
    void what_fails_a_build_is_for_its_settings_to_say() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Markers.judge(report(ERROR, WARNING), true, false))
                .withMessageContaining("1 error, listed above");
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Markers.judge(report(WARNING, WARNING), true, true))
                .withMessageContaining("2 warnings, listed above");
        assertThatCode(() -> Markers.judge(report(WARNING), true, false)).doesNotThrowAnyException();
        assertThatCode(() -> Markers.judge(report(ERROR), false, false)).doesNotThrowAnyException();
    }
}
