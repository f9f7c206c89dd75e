package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.tagging.TemporalTagger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days proposed for articles that have none. */
class DateProposalsTest {
    private static final Article DATED = Told.article(
            "gazette", "2031-05-14", "Odile Marchetta met Tomas Brankovar in Vienna on Monday and signed a treaty.");

    private static List<DateProposal> proposals(Article... articles) {
        return DateProposals.of(List.of(articles), TemporalTagger.english());
    }

    @Test
    void a_weekday_that_another_article_dates_gives_the_days_it_can_be() {
        Article undated = Told.undated("herald", "Tomas Brankovar met Odile Marchetta in Vienna on Monday.");
        assertThat(proposals(DATED, undated)).singleElement().satisfies(p -> {
            assertThat(p.article()).isEqualTo("herald");
            assertThat(p.date()).isEqualTo(LocalDate.of(2031, 5, 12));
            assertThat(p.latest()).isEqualTo(LocalDate.of(2031, 5, 18));
            assertThat(p.reason()).contains("“Monday”", "12 May 2031", "gazette", "Marchetta");
        });
    }

    @Test
    void yesterday_leaves_one_day() {
        Article undated = Told.undated("herald", "Odile Marchetta met Tomas Brankovar in Vienna yesterday.");
        assertThat(proposals(DATED, undated)).singleElement().satisfies(p -> {
            assertThat(p.date()).isEqualTo(LocalDate.of(2031, 5, 13));
            assertThat(p.latest()).isEqualTo(p.date());
        });
    }

    @Test
    void the_other_weekdays_of_the_article_tell_which_of_the_days_is_likeliest() {
        Article undated = Told.undated(
                "herald",
                "Odile Marchetta met Tomas Brankovar in Vienna on Monday. On Wednesday she opened the dam at Linz.");
        assertThat(proposals(DATED, undated)).extracting(DateProposal::date).containsExactly(LocalDate.of(2031, 5, 14));
    }

    @Test
    void another_story_on_the_same_weekday_gives_nothing() {
        Article undated = Told.undated("herald", "Ruth Ebbinghaus opened a school in Lisbon on Monday.");
        assertThat(proposals(DATED, undated)).isEmpty();
    }

    @Test
    void what_names_its_own_date_says_nothing_of_the_day_it_was_written() {
        Article undated = Told.undated("herald", "Odile Marchetta met Tomas Brankovar in Vienna on 12 May 2031.");
        assertThat(proposals(DATED, undated)).isEmpty();
    }

    @Test
    void dated_articles_and_a_folder_without_any_get_no_proposal() {
        assertThat(proposals(DATED)).isEmpty();
        assertThat(proposals(Told.undated("herald", "Odile Marchetta met Tomas Brankovar on Monday.")))
                .isEmpty();
    }
}
