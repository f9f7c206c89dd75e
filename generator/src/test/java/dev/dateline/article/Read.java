package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.ArticleReader.Reading;
import dev.dateline.article.Block.Kind;
import dev.dateline.source.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads articles from memory and says what came of them in short forms. */
final class Read {
    private Read() {}

    static Reading reading(String path, String file) {
        return ArticleReader.of(ArticleFolder.withoutEnding(path), path, file.getBytes(StandardCharsets.UTF_8));
    }

    static Article article(String path, String file) {
        Reading reading = reading(path, file);
        assertThat(reading.articles()).hasSize(1);
        return sound(reading.articles().get(0));
    }

    /** A plain text article with a title and a date. */
    static Article story(String body) {
        return article("story.txt", "---\ntitle: \"Ferry returns to Larkhaven\"\ndate: 2031-05-02\n---\n" + body);
    }

    /** What holds of every article: offsets of text and body agree, blocks follow each other, inlines are within. */
    static Article sound(Article article) {
        assertThat(article.text()).hasSameSizeAs(article.body());
        int to = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(to);
            to = block.span().end();
            for (Inline inline : block.inlines()) {
                assertThat(block.span().contains(inline.span())).isTrue();
            }
        }
        assertThat(to).isLessThanOrEqualTo(article.body().length());
        return article;
    }

    /** {@code KIND: text} of each block; of a leftover what stood there. */
    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind()
                        + ": "
                        + Words.oneLine(
                                block.span().of(block.kind() == Kind.LEFTOVER ? article.body() : article.text())))
                .toList();
    }

    static List<String> texts(Article article, Kind kind) {
        return article.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> Words.oneLine(block.span().of(article.body())))
                .toList();
    }

    /** {@code line code} of each problem. */
    static List<String> problems(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + " " + problem.code())
                .toList();
    }

    static Problem problem(Reading reading, String code) {
        return reading.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + reading.problems()));
    }
}
