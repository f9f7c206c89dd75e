package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.naming.Entity;
import dev.dateline.tagging.TemporalTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What five real articles must give; they lie outside of the project and may be absent. */
class FiveArticlesTest {
    private static Timeline timeline = new Timeline("", List.of(), List.of(), List.of(), Map.of());

    @BeforeAll
    static void build() throws IOException {
        List<Article> dated = ArticleReader.folder(folder()).articles().stream()
                .filter(article -> article.date() != null)
                .toList();
        timeline = TimelineBuilder.build("Five articles", dated, TemporalTagger.english());
    }

    private static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path samples = at.resolve("shared/articles");
            if (Files.isDirectory(samples)) {
                return samples;
            }
        }
        return Assumptions.abort("shared/articles is not on this machine");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-11, plan, happened, regroup-with-allies moscow-meeting-useful talks-productive third-day-in-miami",
        "2025-11-30, Florida, happened, moscow-meeting-useful regroup-with-allies talks-productive",
        "2025-12-02, Moscow, happened, moscow-meeting-useful regroup-with-allies talks-productive third-day-in-miami"
                + " promising-prospects",
        "2025-12-03, dismissed|reject|Peskov, happened, regroup-with-allies",
        "2025-12-03, Brussels, planned, regroup-with-allies",
        "2025-12-03, reasonably good, happened, third-day-in-miami",
        "2025-12-04/2025-12-06, Miami|Florida, happened|planned, third-day-in-miami promising-prospects",
        "2025-12-05, Witkoff, happened, third-day-in-miami",
        "2025-12-05, Podolyak, happened, third-day-in-miami",
        "2025-12-01/2025-12-07, Modi, happened, third-day-in-miami",
    })
    void the_event_is_told(String date, String words, String status, String articles) {
        assertThat(timeline.events())
                .as(Told.lines(timeline.events()).toString())
                .filteredOn(event -> Told.date(event).equals(date))
                .filteredOn(event -> Stream.of(words.split("\\|", -1)).anyMatch(word -> speaksOf(event, word)))
                .anySatisfy(event -> {
                    assertThat(event.status().word()).matches(status);
                    assertThat(event.articles()).contains(articles.split(" ", -1));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-03 Trump", "2025-12-05 Witkoff", "2025-12-05 Podolyak", "2025-12-03 Peskov"})
    void the_words_of_a_day_are_a_statement_of_their_speaker(String dayAndSpeaker) {
        String[] parts = dayAndSpeaker.split(" ", -1);
        assertThat(timeline.events()).anySatisfy(event -> {
            assertThat(event.statement()).isTrue();
            assertThat(Told.date(event)).isEqualTo(parts[0]);
            assertThat(Told.names(event.people())).anyMatch(name -> name.endsWith(parts[1]));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putin", "Witkoff", "Kushner", "Rubio", "Umerov", "Hnatov", "Ushakov", "Peskov", "Zelensk", "Trump",
                "Modi"
            })
    void the_person_is_one_however_spelled(String family) {
        assertThat(timeline.entities())
                .filteredOn(e -> e.kind() == Entity.Kind.PERSON && e.name().contains(family))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moscow", "Florida", "Brussels", "Miami"})
    void the_place_is_one_of_the_places(String place) {
        assertThat(timeline.entities())
                .filteredOn(e -> e.kind() == Entity.Kind.PLACE)
                .extracting(Entity::name)
                .containsOnlyOnce(place);
    }

    @Test
    void the_meeting_that_all_five_tell_is_the_most_salient_event() {
        assertThat(timeline.events())
                .filteredOn(e -> e.salience() == 1.0)
                .singleElement()
                .satisfies(e -> {
                    assertThat(Told.date(e)).isEqualTo("2025-12-02");
                    assertThat(e.articles()).hasSize(5);
                });
    }

    @Test
    void authors_and_outlets_are_nobody_in_the_story() {
        assertThat(timeline.entities())
                .extracting(Entity::name)
                .doesNotContain("Layla Al Mansoori", "Logan Reeves", "Aiden Foster", "Raw Story", "Associated Press");
    }

    @Test
    void events_stand_in_the_order_of_their_days() {
        assertThat(timeline.events()).isSortedAccordingTo(Event.ORDER).isNotEmpty();
    }

    private static boolean speaksOf(Event event, String word) {
        String all = event.title() + " " + Told.names(event.people()) + " " + Told.names(event.places());
        return all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
