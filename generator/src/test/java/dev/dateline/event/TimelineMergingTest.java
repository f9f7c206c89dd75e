package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.export.TimelineJson;
import dev.dateline.naming.Entity;
import dev.dateline.telling.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two or more outlets tell of the same thing. */
class TimelineMergingTest {
    private static final Article HARBOUR = Told.article(
            "harbour-post",
            "2031-05-14",
            "Grenadian Foreign Minister Arsenyi Vellikov met Swedish envoy Brita Lundquist in Geneva on Tuesday. "
                    + "Vellikov praised the tone of the evening.");
    private static final Article INLAND = Told.article(
            "inland-herald",
            "2031-05-15",
            "Envoy Brita Lundquist met with Foreign Minister Arsenii Velikov in Geneva on Tuesday to talk about "
                    + "herring quotas. Velikov left without a word.");

    @Test
    void two_reports_of_one_meeting_are_one_event() {
        Event meeting = Told.only(meetings(Told.timeline(HARBOUR, INLAND)));
        assertThat(meeting.articles()).containsExactly("harbour-post", "inland-herald");
        assertThat(Told.date(meeting)).isEqualTo("2031-05-13");
        assertThat(meeting.status()).isEqualTo(Status.HAPPENED);
        assertThat(Told.names(meeting.places())).containsExactly("Geneva");
    }

    @Test
    void what_one_person_does_on_a_day_and_in_a_place_is_not_all_one_event() {
        Timeline timeline = Told.timeline(
                Told.article("harbour-post", "2031-05-14", "Brita Lundquist opened the library in Geneva on Tuesday."),
                Told.article(
                        "inland-herald", "2031-05-14", "Brita Lundquist sacked her secretary in Geneva on Tuesday."),
                Told.article("west-mail", "2031-05-14", "Brita Lundquist met Odile Marchetta in Geneva on Tuesday."));
        assertThat(timeline.events())
                .hasSize(3)
                .allSatisfy(e -> assertThat(e.articles()).hasSize(1));
    }

    @Test
    void one_person_in_two_spellings_is_one_entity() {
        Timeline timeline = Told.timeline(HARBOUR, INLAND);
        assertThat(timeline.entities())
                .filteredOn(e -> e.kind() == Entity.Kind.PERSON)
                .extracting(Entity::id)
                .hasSize(2)
                .contains("brita-lundquist")
                .anyMatch(id -> id.matches("arsenyi-vellikov|arsenii-velikov"));
    }

    @Test
    void the_other_spelling_is_kept_as_a_variant() {
        Entity minister = Told.timeline(HARBOUR, INLAND).entities().stream()
                .filter(e -> e.name().startsWith("Arsen"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(minister.name(), String.join(", ", minister.variants()))
                        .toString())
                .contains("Vellikov", "Velikov");
    }

    /** The resignation has the day before carried along; the talks, joined with it, have their own. */
    @Test
    void a_sentence_that_tells_an_event_twice_is_shown_with_the_words_that_date_it() {
        Article article = Told.article(
                "gazette",
                "2031-05-03",
                "Brita Lundquist sued the harbour board on 3 May 2031. "
                        + "She resigned after talks with the ministry tomorrow.");
        assertThat(Told.timeline(article).events())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.mentions())
                        .as(e.toString())
                        .anyMatch(m -> m.time().equals(e.time())));
    }

    @Test
    void the_order_of_the_articles_changes_nothing() {
        Article third = Told.article(
                "third-mail", "2031-05-16", "Lundquist told reporters on Thursday that the quotas were settled.");
        String json = TimelineJson.of(Told.timeline(HARBOUR, INLAND, third));
        assertThat(json).contains("2031-05-13");
        assertThat(TimelineJson.of(Told.timeline(third, INLAND, HARBOUR))).isEqualTo(json);
        assertThat(TimelineJson.of(Told.timeline(INLAND, HARBOUR, third))).isEqualTo(json);
        assertThat(TimelineJson.of(Told.timeline(third, HARBOUR, INLAND))).isEqualTo(json);
    }

    @Test
    void reports_that_name_different_lengths_stay_one_event_with_a_difference() {
        Event meeting = Told.only(meetings(Told.timeline(
                Told.article(
                        "a-news",
                        "2031-05-14",
                        "Premier Odile Marchetta held a four-hour meeting with President Tomas Brankovar in Vienna "
                                + "on Tuesday."),
                Told.article(
                        "b-news",
                        "2031-05-14",
                        "Premier Odile Marchetta held a six-hour meeting with President Tomas Brankovar in Vienna "
                                + "on Tuesday."))));
        assertThat(meeting.articles()).containsExactly("a-news", "b-news");
        assertThat(meeting.differences()).extracting(Difference::subject).contains("duration");
    }

    @Test
    void what_is_told_of_a_day_in_the_same_words_is_what_is_told_of_its_year() {
        List<Event> events = Told.timeline(
                        Told.article("gazette", "2031-05-14", "Fjord Boats launched the Vigra harbour line in 2029."),
                        Told.article(
                                "mirror", "2031-06-02", "Fjord Boats launched the Vigra harbour line on 3 April 2029."),
                        Told.article("herald", "2031-06-02", "Fjord Boats launched the Lisbon night ferry in 2029."))
                .events();
        assertThat(events).extracting(Told::date).containsExactly("2029", "2029-04-03");
    }

    @Test
    void meetings_in_two_towns_are_two_events() {
        List<Event> events = meetings(Told.timeline(
                Told.article(
                        "a-news",
                        "2031-05-14",
                        "Premier Odile Marchetta met President Tomas Brankovar in Vienna on Tuesday."),
                Told.article(
                        "b-news",
                        "2031-05-14",
                        "Premier Odile Marchetta met Chancellor Ruth Ebbinghaus in Lisbon on Tuesday.")));
        assertThat(events).as(Told.lines(events).toString()).hasSize(2);
    }

    private static List<Event> meetings(Timeline timeline) {
        return timeline.events().stream()
                .filter(e -> !e.places().isEmpty() && e.people().size() > 1)
                .toList();
    }
}
