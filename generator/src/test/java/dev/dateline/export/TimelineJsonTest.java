package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.site.Stories;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TimelineJsonTest {
    private static JsonNode json(Timeline timeline) {
        return new ObjectMapper().readTree(TimelineJson.of(timeline));
    }

    private static JsonNode only(Event event) {
        return json(Stories.timeline(List.of(event))).get("events").get(0);
    }

    @Test
    void the_fields_are_those_of_the_contract_in_its_order() {
        JsonNode root = json(Stories.ferry());
        assertThat(root.propertyNames()).containsExactly("version", "title", "events");
        assertThat(root.get("version").asInt()).isEqualTo(1);
        assertThat(root.get("title").asString()).isEqualTo("Larkhaven ferry");
        assertThat(root.get("events")).isNotEmpty().allSatisfy(event -> {
            assertThat(event.propertyNames())
                    .containsSubsequence(
                            "id",
                            "title",
                            "date",
                            "start",
                            "end",
                            "precision",
                            "approximate",
                            "status",
                            "salience",
                            "summary",
                            "people",
                            "organizations",
                            "places",
                            "articles",
                            "mentions");
            assertThat(event.get("mentions"))
                    .isNotEmpty()
                    .allSatisfy(mention -> assertThat(mention.propertyNames())
                            .containsSubsequence("article", "begin", "end", "text", "time", "date"));
        });
    }

    @Test
    void the_end_is_the_last_day_itself() {
        JsonNode fair = only(Stories.event("fair", "Harbour fair", Stories.days("2031-05-05", "2031-05-07")));
        assertThat(fair.get("date").asString()).isEqualTo("2031-05-05/2031-05-07");
        assertThat(fair.get("start").asString()).isEqualTo("2031-05-05");
        assertThat(fair.get("end").asString()).isEqualTo("2031-05-07");
        assertThat(fair.get("precision").asString()).isEqualTo("range");
        JsonNode sailed = only(Stories.event("sailed", "Ferry sails", Stories.day("2031-05-05")));
        assertThat(sailed.get("end").asString()).isEqualTo("2031-05-05");
    }

    @Test
    void a_month_about_which_nothing_more_is_known_stays_a_month() {
        JsonNode dug = only(Stories.event(
                "dug", "Canal dug", TimeSpan.month(YearMonth.of(2031, 2)).about(), Status.CANCELLED));
        assertThat(dug.get("date").asString()).isEqualTo("2031-02~");
        assertThat(dug.get("end").asString()).isEqualTo("2031-02-28");
        assertThat(dug.get("precision").asString()).isEqualTo("month");
        assertThat(dug.get("approximate").asBoolean()).isTrue();
        assertThat(dug.get("status").asString()).isEqualTo("cancelled");
    }

    @Test
    void who_and_where_come_with_id_and_name() {
        JsonNode sailed = only(Stories.event("sailed", "Ferry sails", Stories.day("2031-05-05")));
        assertThat(sailed.get("people").toString()).isEqualTo("[{\"id\":\"mara-quill\",\"name\":\"Mara Quill\"}]");
        assertThat(sailed.get("organizations").toString())
                .isEqualTo("[{\"id\":\"port-board\",\"name\":\"Port Board\"}]");
        assertThat(sailed.get("places").toString()).isEqualTo("[{\"id\":\"larkhaven\",\"name\":\"Larkhaven\"}]");
    }

    @Test
    void a_mention_is_the_sentence_with_its_place_in_the_article() {
        Article article = Stories.article("All was \"quiet\". The ferry\tsailed on Tuesday.");
        TimeSpan day = Stories.day("2031-04-29");
        String sentence = "The ferry\tsailed on Tuesday.";
        JsonNode mention = only(Stories.event(
                        "sailed", "Ferry sails", day, Status.HAPPENED, Stories.mention(article, sentence, day)))
                .get("mentions")
                .get(0);
        assertThat(mention.get("article").asString()).isEqualTo("gazette");
        assertThat(article.body()
                        .substring(
                                mention.get("begin").asInt(), mention.get("end").asInt()))
                .isEqualTo(sentence);
        assertThat(mention.get("text").asString()).isEqualTo(sentence);
        assertThat(mention.get("time").asString()).isEmpty();
    }

    @Test
    void any_text_comes_back_as_it_was() {
        String odd = "\"Quote\" \\ <b> \u0001 \u2028 😀 {\n}";
        assertThat(only(Stories.event("odd", odd, Stories.day("2031-05-05")))
                        .get("title")
                        .asString())
                .isEqualTo(odd);
    }

    @Test
    void the_text_ends_with_a_line_feed_and_has_no_carriage_return() {
        assertThat(TimelineJson.of(Stories.ferry()))
                .startsWith("{\n  \"version\" : 1,\n")
                .endsWith("}\n")
                .doesNotContain("\r");
        assertThat(json(Stories.timeline(List.of())).get("events")).isEmpty();
    }

    @Test
    void a_disk_that_cannot_take_the_file_is_told_as_itself() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TimelineJson.file(Stories.ferry()).to(full))
                .withMessageContaining("No space left on device");
    }
}
