package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.site.Stories;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExpressionsTest {
    /** Its body begins right after the line that closes the front matter. */
    private static Article story(String body) {
        return Stories.article("2031/story.md", "---\ntitle: Ferry\ndate: 2031-05-02\n---\n" + body);
    }

    private static List<TimeExpression> times(Article article) {
        return TemporalTagger.english().tag(article.text(), article.date());
    }

    @Test
    void tsv_has_a_line_an_expression() {
        Article article = story("It sailed on 5 May 2031 for three hours.\n");
        assertThat(Expressions.tsv(article, times(article))).isEqualTo("""
                story\t13\t23\tDATE\t2031-05-05\t5 May 2031
                story\t28\t39\tDURATION\tPT3H\tthree hours
                """);
    }

    @Test
    void offsets_count_code_points_not_units() {
        Article article = story("😀😀 5 May 2031 𝄞 6 May 2031\n");
        assertThat(Expressions.tsv(article, times(article))).isEqualTo("""
                story\t3\t13\tDATE\t2031-05-05\t5 May 2031
                story\t16\t26\tDATE\t2031-05-06\t6 May 2031
                """);
    }

    @Test
    void words_over_two_lines_stand_on_one() {
        Article article = story("It sailed on 5\nMay 2031.\n");
        assertThat(Expressions.tsv(article, times(article))).isEqualTo("""
                story\t13\t23\tDATE\t2031-05-05\t5 May 2031
                """);
    }

    @Test
    void json_has_an_object_a_line_with_the_same_offsets() {
        Article article = story("😀 5 May 2031 and 6 May 2031\n");
        List<String> lines =
                Expressions.jsonLines(article, times(article)).lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode second = new ObjectMapper().readTree(lines.get(1));
        assertThat(second.propertyNames()).containsExactly("article", "begin", "end", "type", "value", "text", "rule");
        assertThat(second.get("article").asString()).isEqualTo("story");
        assertThat(second.get("begin").asInt()).isEqualTo(17);
        assertThat(second.get("end").asInt()).isEqualTo(27);
        assertThat(second.get("value").asString()).isEqualTo("2031-05-06");
    }

    @Test
    void the_table_stands_under_the_path_and_the_date() {
        Article article = story("It sailed on 5 May 2031 for three hours.\n");
        assertThat(Expressions.table(article, times(article))).isEqualTo("""
                2031/story.md, 2031-05-02
                  5 May 2031   DATE      2031-05-05
                  three hours  DURATION  PT3H
                """);
        Article undated = Stories.article("quiet.md", "---\ntitle: Quiet\n---\nNothing.\n");
        assertThat(Expressions.table(undated, List.of())).isEqualTo("quiet.md, undated\n");
    }

    @Test
    void code_points_can_be_asked_backwards_too() {
        CodePoints points = new CodePoints("😀a😀b");
        assertThat(points.at(5)).isEqualTo(3);
        assertThat(points.at(2)).isEqualTo(1);
        assertThat(points.at(6)).isEqualTo(4);
        assertThat(points.at(0)).isZero();
    }
}
