package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @Test
    void every_command_of_the_rehearsal_succeeds(@TempDir Path folder) throws IOException {
        Rehearsal.story(Files.createDirectory(folder.resolve("story")));
        for (List<String> command : Rehearsal.commands(folder)) {
            assertThat(Run.of(command.toArray(String[]::new)).status())
                    .as("%s", command)
                    .isZero();
        }
    }

    @Test
    void a_rehearsal_leaves_nothing_behind() throws IOException {
        long before = left();
        Rehearsal.main(new String[0]);
        assertThat(left()).isEqualTo(before);
    }

    private static long left() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(p -> p.getFileName().toString().startsWith(Rehearsal.FOLDER))
                    .count();
        }
    }
}
