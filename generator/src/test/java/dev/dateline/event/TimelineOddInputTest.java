package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dateline.export.TimelineJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hardly an article, and what stands around one. */
class TimelineOddInputTest {
    private static final String STORY = "Odile Marchetta met Tomas Brankovar in Vienna on Tuesday.";

    static String[] oddities() {
        return new String[] {
            "",
            " \n\n\t\n",
            ".",
            "...!!! ??? ,,, ;;; --- ((( ))) \"\"\" ''",
            ",".repeat(5000),
            "and ".repeat(2000),
            "(".repeat(3000),
            "\uD83D\uDE00 \uD83D\uDEA2\uD83D\uDC1F met \uD83D\uDE00 in \uD83C\uDDE8\uD83C\uDDED on Tuesday.",
            "\u05E9\u05DC\u05D5\u05DD met \u0645\u0631\u062D\u0628\u0627 in \u202Eanneiv\u202C on Tuesday.",
            "\uD83D alone \uDE00 and \u0000 and \uFFFF stood in Linz.",
            "Monday Tuesday Wednesday on in at to of said met",
            "said said said on Monday that that that",
            "Ruth Ebbinghaus attacked three ships from Lisbon to",
            "Fjord Boats said on Monday that",
            "\u2026 \u201C\u201D \u2018\u2019 \u2014 's 's 's",
            "A".repeat(5000),
            "Ann Bo ".repeat(800) + "met on Tuesday."
        };
    }

    /** Each sentence of our own articles, broken off behind each word, and begun at each. */
    @Test
    void a_sentence_may_break_off_or_begin_anywhere() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../content"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(file).replaceFirst("(?s)^---.*?---", "");
                StringBuilder body = new StringBuilder();
                for (String sentence : text.split("(?<=[.!?])\\s+", -1)) {
                    String[] words = sentence.trim().split("\\s+", -1);
                    for (int i = 1; i < words.length; i++) {
                        body.append(String.join(" ", List.of(words).subList(0, i)))
                                .append("\n\n");
                        body.append(String.join(" ", List.of(words).subList(i, words.length)))
                                .append("\n\n");
                    }
                }
                String broken = body.toString();
                assertThatCode(() -> Told.timeline(Told.article("broken", "2031-05-14", broken)))
                        .as(file.toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void odd_input_breaks_nothing_and_leaves_the_other_article_alone(String body) {
        Timeline timeline =
                Told.timeline(Told.article("odd", "2031-05-14", body), Told.article("story", "2031-05-14", STORY));
        assertThat(timeline.articles()).hasSize(2);
        assertThat(timeline.events())
                .filteredOn(e -> e.articles().equals(List.of("story")))
                .extracting(Told::date)
                .containsExactly("2031-05-13");
        assertThat(TimelineJson.of(timeline)).contains("2031-05-13");
    }

    @Test
    void no_articles_make_an_empty_timeline() {
        Timeline timeline = Told.timeline();
        assertThat(timeline.events()).isEmpty();
        assertThat(timeline.entities()).isEmpty();
    }

    @Test
    void an_undated_article_makes_no_event_of_its_own() {
        Timeline timeline =
                Told.timeline(Told.undated("leaflet", "Ruth Ebbinghaus met Yvo Terhaar in Lisbon on Friday."));
        assertThat(Told.lines(timeline.events())).isEmpty();
        assertThat(timeline.articles()).hasSize(1);
    }

    @Test
    void an_undated_article_changes_nothing_of_the_dated_one() {
        Event alone = Told.only(
                Told.timeline(Told.article("story", "2031-05-14", STORY)).events());
        Event beside = Told.only(Told.timeline(
                        Told.undated("leaflet", "Ruth Ebbinghaus met Yvo Terhaar in Lisbon on Friday."),
                        Told.article("story", "2031-05-14", STORY))
                .events());
        assertThat(beside.title()).isEqualTo(alone.title());
        assertThat(beside.time()).isEqualTo(alone.time());
        assertThat(beside.articles()).containsExactly("story");
    }

    @Test
    void an_undated_article_with_a_full_date_in_its_text_still_breaks_nothing() {
        Timeline timeline = Told.timeline(
                Told.undated("leaflet", "Ruth Ebbinghaus met Yvo Terhaar in Lisbon on May 9, 2031."),
                Told.article("story", "2031-05-14", STORY));
        assertThat(timeline.events()).extracting(Told::date).contains("2031-05-13");
    }

    @Test
    void furniture_around_a_story_gives_no_event_and_no_person() {
        Timeline timeline = Told.timeline(Told.read(
                "page",
                "---\ntitle: \"Two leaders in Vienna\"\ndate: 2031-05-14\nauthor: Piet Oosterling\n---\n"
                        + "Two leaders in Vienna\n\n  1. HOME\n  2. WORLD\n  \u2022 Last update: 2 days ago\n"
                        + "  \u2022 3 min read\n  \u2022 811 Views\n\n" + STORY
                        + "\n\nAuthor: Piet Oosterling\n\nShare\n"));
        Event meeting = Told.only(timeline.events());
        assertThat(meeting.mentions()).extracting(Mention::text).containsExactly(STORY);
        assertThat(Told.people(timeline)).containsExactly("Odile Marchetta", "Tomas Brankovar");
    }
}
