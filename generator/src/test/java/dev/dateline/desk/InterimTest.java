package dev.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is shown between a save and the events that are told anew. */
class InterimTest {
    private final Timeline last = Office.withThreeReports().made();
    private final List<Article> before =
            last.articles().stream().sorted(Comparator.comparing(Article::id)).toList();

    private Timeline with(String id, String text) {
        List<Article> now = new ArrayList<>(before);
        now.removeIf(a -> a.id().equals(id));
        if (!text.isEmpty()) {
            byte[] bytes =
                    ("---\ntitle: New\ndate: 2031-10-08\n---\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
            now.addAll(ArticleReader.of(id, id + ".md", bytes).articles());
        }
        now.sort(Comparator.comparing(Article::id));
        return Interim.of(last, before, now);
    }

    private static Event bridge(Timeline timeline) {
        return timeline.events().stream()
                .filter(e -> e.articles().contains("bridge"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_changes_where_no_article_has() {
        assertThat(Interim.of(last, before, before)).isEqualTo(last);
    }

    @Test
    void a_sentence_that_has_moved_keeps_its_event_and_its_date_words() {
        Timeline now = with(
                "bridge",
                "Something new came first, on Monday. Mayor Lena Oduya opened the harbour bridge in Bergen on 5 October 2031.");
        Mention mention = bridge(now).mentions().get(0);
        Article article = now.articles().stream()
                .filter(a -> a.id().equals("bridge"))
                .findFirst()
                .orElseThrow();

        assertThat(article.shown(mention.sentence())).startsWith("Mayor Lena Oduya opened");
        assertThat(article.shown(Objects.requireNonNull(mention.words()).span()))
                .contains("5 October 2031");
        assertThat(now.expressions().get("bridge")).extracting(x -> x.text()).contains("Monday");
    }

    @Test
    void a_sentence_that_is_gone_takes_its_event_with_it_and_a_file_its_sentences() {
        int all = last.events().size();

        assertThat(with("bridge", "Nothing of it is left here.").events()).hasSize(all - 1);
        assertThat(with("bridge", "").events()).hasSize(all - 1);
        assertThat(with("again", "").events())
                .hasSize(all - 1)
                .allMatch(e -> !e.articles().contains("again"));
    }
}
