package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.article.ArticleReader.Reading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    private static Article read(String body) {
        return Read.article("ferry.md", "---\ndate: 2031-05-02\n---\n" + body);
    }

    private static List<String> inlines(Article article) {
        return article.blocks().stream()
                .flatMap(block -> block.inlines().stream())
                .map(inline -> (inline.kind() + " " + inline.span().of(article.text()) + " " + inline.target()).strip())
                .toList();
    }

    @Test
    void theFirstHeadingIsTheTitleAndNoPartOfTheStory() {
        Article article = read("# Ferry *returns*\n\nIt came on Monday.\n\nWhat next\n---------\n\nIt sails in May.\n");
        assertThat(article.title()).isEqualTo("Ferry returns");
        assertThat(Read.blocks(article))
                .containsExactly(
                        "LEFTOVER: Ferry *returns",
                        "PARAGRAPH: It came on Monday.",
                        "HEADING: What next",
                        "PARAGRAPH: It sails in May.");
    }

    @Test
    void listsQuotationsAndCodeAreTold() {
        Article article = read("> It is *late*,\n> she said on Friday.\n\n- one\n  - two\n\n```\ncode\n```\n");
        assertThat(Read.blocks(article))
                .containsExactly(
                        "QUOTATION: It is late , she said on Friday.",
                        "LIST_ITEM: one",
                        "LIST_ITEM: two",
                        "CODE: code");
        assertThat(article.blocks().get(2).level()).isEqualTo(2);
    }

    @Test
    void markupBecomesSpaceAndWordsKeepTheirPlaces() {
        String body =
                "The **old** [ferry](https://post.example/f?a=1&amp;b=2) of B&amp;C *left* `pier` 2\\. today [sic].\n";
        Article article = read(body);
        assertThat(article.text().indexOf("ferry")).isEqualTo(body.indexOf("ferry"));
        assertThat(article.text().indexOf("left")).isEqualTo(body.indexOf("left"));
        assertThat(Words.oneLine(article.text())).isEqualTo("The old ferry of B&C left pier 2. today [sic].");
        assertThat(inlines(article))
                .containsExactly(
                        "STRONG old", "LINK ferry https://post.example/f?a=1&b=2", "EMPHASIS left", "CODE pier");
    }

    @Test
    void inlinesAreNestedOuterFirst() {
        assertThat(inlines(read("A [**big** ship][s] came.\n\n[s]: /ships#big\n")))
                .containsExactly("LINK big   ship /ships#big", "STRONG big");
        assertThat(inlines(read("See <https://post.example> or <ann@post.example>.\n")))
                .containsExactly(
                        "LINK https://post.example https://post.example",
                        "LINK ann@post.example mailto:ann@post.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "java&#10;script:alert(1)",
                "&#1;javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//host.example/x",
                "/\\\\host.example/x"
            })
    void linksThatLeadElsewhereAreDropped(String target) {
        Article article = read("The [ferry](<" + target + ">) came.\n");
        assertThat(inlines(article)).isEmpty();
        assertThat(Words.oneLine(article.text())).isEqualTo("The ferry came.");
    }

    @Test
    void rawHtmlAndPicturesAreNotText() {
        Article article = read("""
                The <b>ferry</b> ![on Tuesday](f.png) came <script>on("Friday")</script> late.

                <div class="x">Loose <i>words</i> &amp; more<style>p {}</style></div>

                <!-- on Sunday -->
                """);
        assertThat(Read.blocks(article))
                .containsExactly("PARAGRAPH: The ferry came late.", "PARAGRAPH: Loose words & more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", ">", "> ", "[", "![", "*a **b ", "- ", "1) ", "<", "<!--", "\\", "&", "  - x\n  "})
    void noRunOfMarksStopsTheReader(String mark) {
        String body = mark.repeat(30_000) + " end";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Read.reading("a.md", body).articles().forEach(Read::sound));
    }

    @Test
    void tooDeepMarkdownIsReadAsPlainTextWithAWarning() {
        Reading reading =
                Read.reading("a.md", "---\ndate: 2031-05-02\n---\nIt came.\n\n" + ">".repeat(200) + " deep\n");
        assertThat(Read.problems(reading)).containsExactly("6 markdown-nesting");
        assertThat(reading.articles().get(0).text()).contains("It came.").contains("deep");
    }
}
