package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.ArticleReader.Reading;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much is told with its file, its line and what to do, and costs one article at most. */
final class LimitsTest {
    private static final String HEAD = "---\ntitle: Ferry\ndate: 2031-05-02\n---\n";

    @Test
    void aTextOfMoreThanTwoMegabytesIsNotReadButAPageOfThatSizeIs() {
        String long_ = HEAD + "The ferry came on Monday.\n\n".repeat(100_000);
        Reading text = Read.reading("a.md", long_);
        assertThat(text.articles()).isEmpty();
        assertThat(Read.problem(text, "too-large").message()).isEqualTo("The file is larger than 2 MB and is not read");
        String script = "<script>" + "x".repeat(3_000_000) + "</script><p>The ferry came on Monday.</p>";
        assertThat(Read.reading("a.html", HEAD + script).articles()).hasSize(1);
    }

    /** Programs that collect pages save many an article as one line, however long it is. */
    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.txt", "a.html"})
    void anArticleInOneLineOfAMegabyteIsRead(String path) {
        String line = "The ferry came on Monday. ".repeat(40_000);
        Reading reading = Read.reading(path, HEAD + line);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.articles().get(0).blocks()).hasSize(1);
        assertThat(reading.articles().get(0).text()).contains(line.strip());
    }

    @Test
    void aTitleThatIsALetterLongIsCut() {
        Reading reading =
                Read.reading("a.md", "---\ndate: 2031-05-02\ntitle: " + "word ".repeat(1_000) + "\n---\nIt came.");
        assertThat(Read.problems(reading)).containsExactly("3 too-long");
        assertThat(reading.articles().get(0).title()).hasSize(301).endsWith("…");
    }

    @Test
    void moreThanAHundredTagsAreTold() {
        Reading reading =
                Read.reading("a.md", "---\ndate: 2031-05-02\ntags: [" + "a, ".repeat(200) + "b]\n---\nIt came.");
        assertThat(Read.problems(reading)).containsExactly("3 too-long");
        assertThat(reading.articles().get(0).tags()).hasSize(100);
    }

    @Test
    void anAddressOfMoreThanTwoThousandCharactersIsNone() {
        String url = "https://gazette.example/" + "/".repeat(2_000);
        Reading reading = Read.reading("a.md", "---\ndate: 2031-05-02\nurl: " + url + "\n---\nIt came.");
        assertThat(Read.problems(reading)).containsExactly("3 bad-url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "*a ",
                "[",
                "[]",
                "![",
                "<b>",
                "&amp;",
                "`a",
                "\\*",
                "<!--",
                "<?",
                "|a|b|\n|-|-|\n",
                "- a\n"
            })
    void markdownThatItsParserWouldChokeOnIsReadAsPlainText(String unit) {
        Reading reading = Read.reading("a.md", HEAD + "It came.\n\n" + unit.repeat(5_000 / unit.length() * 3));
        assertThat(reading.articles()).hasSize(1);
        Problem problem = Read.problem(reading, "markdown-nesting");
        assertThat(problem.line()).isGreaterThanOrEqualTo(7);
        assertThat(problem.hint()).isNotEmpty();
        Read.sound(reading.articles().get(0));
    }

    @Test
    void aliasesOfYamlAreNotExpanded() {
        StringBuilder yaml = new StringBuilder("a: &a [lol]\n");
        for (char c = 'b'; c < 'z'; c++) {
            String before = "*" + (char) (c - 1);
            yaml.append(c + ": &" + c + " [" + String.join(", ", List.of(before, before, before, before)) + "]\n");
        }
        List<Problem> problems = new ArrayList<>();
        assertThat(YamlFile.of(yaml.toString(), "events.yaml", problems)).isPresent();
        Reading reading = Read.reading("a.md", "---\ndate: 2031-05-02\n" + yaml + "---\nIt came.");
        assertThat(reading.articles()).hasSize(1);
    }

    @Test
    void settingsThatNestTooDeeplyAreToldWithTheirLine() {
        List<Problem> problems = new ArrayList<>();
        String deep = "events:\n " + "{a: ".repeat(30) + "x" + "}".repeat(30);
        YamlFile.of(deep, "events.yaml", problems);
        assertThat(problems).extracting(Problem::code).containsOnly("too-deep");
        assertThat(problems).extracting(Problem::line).containsOnly(2);
    }

    @Test
    void foldersThatLieTooDeepAreLeftOutAndTold(@TempDir Path root) throws IOException {
        Path deep = Files.createDirectories(root.resolve("d/".repeat(60)));
        Files.writeString(deep.resolve("a.md"), HEAD + "It came.");
        Files.writeString(root.resolve("b.md"), HEAD + "It came.");
        Reading reading = ArticleReader.folder(root);
        assertThat(reading.articles()).hasSize(1);
        assertThat(Read.problems(reading)).containsExactly("0 too-deep");
    }
}
