package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.ArticleReader.Reading;
import dev.dateline.source.Slug;
import dev.dateline.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees changes no word and turns no order around. */
final class UnseenTest {
    private static final String HEAD = "---\ntitle: Ferry\ndate: 2031-05-02\n---\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"\u200B", "\u00AD", "\u2060", "\uFEFF", "\u202E", "\u2066", "\u200F", "\u200D", "\uDB40\uDC41"})
    void aSignWithinANameLeavesItTheSameName(String sign) {
        for (String path : new String[] {"a.md", "a.txt", "a.html"}) {
            Article article = Read.article(path, HEAD + "Odile Mar" + sign + "chetta came on Mon" + sign + "day.");
            assertThat(Read.sound(article).text().replaceAll(" +", " ").strip())
                    .isEqualTo("Odile Marchetta came on Monday.");
            assertThat(article.shown(new SourceSpan(0, article.text().length())))
                    .isEqualTo("Odile Marchetta came on Monday.");
        }
    }

    @Test
    void aReferenceWithinAWordDoesNotPartIt() {
        Article page = Read.article("a.html", HEAD + "<p>The caf&eacute;s of Mar&shy;chetta &amp; Sons opened.</p>");
        assertThat(page.text().replaceAll(" +", " ").strip()).isEqualTo("The cafés of Marchetta & Sons opened.");
    }

    @Test
    void aTitleCannotTurnThePageAroundIt() {
        Reading reading = Read.reading(
                "a.md",
                "---\ntitle: \"\\u202Egnp.ex\\u200Be \\u2066\"\ndate: 2031-05-02\nauthor: \"A\\u200Bnna\"\n---\nIt came.");
        assertThat(reading.articles().get(0).title()).isEqualTo("gnp.exe");
        assertThat(reading.articles().get(0).author()).isEqualTo("Anna");
        assertThat(Slug.of("A\u200Bn\u00ADna")).isEqualTo("anna");
    }

    @Test
    void joinersStayWhereScriptsAndEmojiNeedThem() {
        String text = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \uD83D\uDC69\u200D\uD83D\uDE80";
        assertThat(Read.article("a.txt", HEAD + text).text().strip()).isEqualTo(text);
    }

    @Test
    void halfOfASurrogatePairIsNoCharacter() {
        Reading reading = Read.reading("a.md", "---\ntitle: \"Fer\\uD800ry\"\ndate: 2031-05-02\n---\nIt came.");
        assertThat(reading.articles().get(0).title().getBytes(StandardCharsets.UTF_8))
                .doesNotContain('?');
        byte[] bytes = ("\uFEFF" + HEAD + "It ca\uD800me.").getBytes(StandardCharsets.UTF_16LE);
        bytes[bytes.length - 8] = 0;
        assertThat(ArticleReader.of("a", "a.md", bytes).articles()).hasSize(1);
    }

    @Test
    void windowsLineEndsAndLoneReturnsAreLineEnds() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            Article article = Read.article("a.md", (HEAD + "It came.\n\nIt left.\n").replace("\n", end));
            assertThat(Read.blocks(article)).containsExactly("PARAGRAPH: It came.", "PARAGRAPH: It left.");
        }
    }

    @Test
    void namesOfFilesThatWouldMoveTheCursorAreNotRead(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("a\u001b[2J\n::error::b.md"), HEAD + "It came.");
        Files.writeString(root.resolve("b.md"), HEAD + "It came.");
        Reading reading = ArticleReader.folder(root);
        assertThat(reading.articles()).hasSize(1);
        assertThat(Read.problem(reading, "bad-name").toString())
                .startsWith("a\uFFFD[2J\uFFFD::error::b.md: error: ")
                .doesNotContain("\u001b");
    }

    @Test
    void unsoundUtf16IsTold() {
        Reading reading =
                ArticleReader.of("a", "a.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 0, (byte) 0xD8});
        assertThat(Read.problem(reading, "encoding").line()).isEqualTo(2);
    }
}
