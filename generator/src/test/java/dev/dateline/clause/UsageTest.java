package dev.dateline.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.text.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of words by what they do. */
class UsageTest {
    private static final Pattern ASKED = Pattern.compile("Usage\\.is\\(\\s*\"([^\"]+)\"");

    @Test
    void every_class_of_the_table_is_asked_for_and_no_other() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                Matcher m = ASKED.matcher(Files.readString(source));
                while (m.find()) {
                    asked.add(m.group(1));
                }
            }
        }
        assertThat(asked).isEqualTo(new TreeSet<>(Usage.classes())).isNotEmpty();
    }

    @Test
    void a_word_is_of_its_classes_alone() {
        assertThat(Usage.is("intransitive", "resign")).isTrue();
        assertThat(Usage.is("intransitive", "meet")).isFalse();
        assertThatThrownBy(() -> Usage.is("nothing of the kind", "resign")).hasMessageContaining("no such usage");
    }

    @Test
    void each_class_stands_in_one_row() {
        assertThat(WordList.table(Usage.class, "en/usage.tsv"))
                .extracting(row -> row.get(0))
                .doesNotHaveDuplicates();
    }
}
