package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Block.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Five real articles with what their pages left in them; they lie outside of the project and may be absent. */
class ScrapedArticlesTest {
    private static Path samples() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path samples = at.resolve("shared/articles");
            if (Files.isDirectory(samples)) {
                return samples;
            }
        }
        return Assumptions.abort("shared/articles is not on this machine");
    }

    @Test
    void everyLongLineIsStoryAndEveryShortOneIsNot() throws IOException {
        List<String> ids = new ArrayList<>();
        for (Article article : ArticleReader.folder(samples()).articles()) {
            Read.sound(article);
            ids.add(article.id());
            for (Block block : article.blocks()) {
                String line = block.span().of(article.body());
                boolean sentence = Words.endsSentence(line) && line.length() > 120;
                assertThat(block.kind() == Kind.PARAGRAPH)
                        .as(article.id() + ": " + line)
                        .isEqualTo(sentence);
            }
            long lines = article.body().lines().filter(line -> !line.isBlank()).count();
            assertThat(article.blocks()).as(article.id()).hasSize((int) lines);
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void titlesTrailsCountersAuthorsAndOutletsAreLeftOver() throws IOException {
        int seen = 0;
        for (Article article : ArticleReader.folder(samples()).articles()) {
            List<String> left = Read.texts(article, Kind.LEFTOVER);
            for (String line : article.body().lines().map(String::strip).toList()) {
                String bare = line.replaceFirst("^(?:\\d+\\.|•) ", "");
                boolean counter = bare.matches("HOME|WORLD|Share|Last update: .*|\\d+ min read|\\d+ Views|Author: .*");
                boolean known = !bare.isEmpty() && bare.equals(article.author());
                if (counter || known) {
                    assertThat(left).as(article.id()).contains(bare);
                    seen++;
                }
            }
            assertThat(article.text()).doesNotContain("min read", "Views", "Author:", "•");
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void whatThePageRepeatsIsGoneFromTheText() throws IOException {
        for (Article article : ArticleReader.folder(samples()).articles()) {
            if (article.dateSource() == Article.DateSource.FRONT_MATTER) {
                assertThat(article.text()).doesNotContain(article.title());
            }
        }
    }
}
