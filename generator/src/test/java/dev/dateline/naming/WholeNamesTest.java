package dev.dateline.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that look like a person's and are none. */
class WholeNamesTest {
    private static List<String> titles(String... bodies) {
        List<Article> articles = new ArrayList<>();
        for (String body : bodies) {
            articles.add(Told.article("a" + articles.size(), "2031-05-14", body));
        }
        return Told.timeline(articles.toArray(Article[]::new)).events().stream()
                .map(Event::title)
                .toList();
    }

    @Test
    void what_three_articles_never_shorten_keeps_its_words() {
        String seized = "The council seized Fanny Brask on Monday.";
        assertThat(titles(seized, seized + " Nobody protested.", seized + " It rained."))
                .containsExactly("Council seizes Fanny Brask");
    }

    @Test
    void what_one_article_tells_twice_and_never_shortens_keeps_its_words() {
        assertThat(titles("The council seized Fanny Brask on Monday. The sale of Fanny Brask is off."))
                .contains("Council seizes Fanny Brask");
    }

    @Test
    void what_goes_by_the_first_of_its_words_is_a_house() {
        String seized = "The council seized Fanny Brask on Monday. Fanny was in debt.";
        assertThat(titles(seized, seized + " Nobody protested.", seized + " Brask, a singer, wept."))
                .contains("Council seizes Fanny Brask");
    }

    @Test
    void of_two_who_share_a_family_name_a_title_says_both_words() {
        assertThat(titles("Odile Marchetta left Oslo on Monday. Bruno Marchetta arrived in Lima on Monday."))
                .containsExactlyInAnyOrder("Odile Marchetta leaves Oslo", "Bruno Marchetta arrives in Lima");
    }

    @Test
    void which_of_two_namesakes_is_meant_a_title_says_only_where_its_sentence_does() {
        assertThat(
                        titles(
                                "Odile Marchetta left Oslo on Sunday. Bruno Marchetta wept. Marchetta arrived in Lima on Monday."))
                .contains("Odile Marchetta leaves Oslo", "Marchetta arrives in Lima");
    }

    @Test
    void who_is_called_by_the_first_word_alone_is_never_called_by_the_last() {
        assertThat(titles("Ilse Kestrow arrived in Lima on Monday. The harbour of Lima was full. Ilse wept."))
                .contains("Ilse Kestrow arrives in Lima");
        assertThat(titles("Zhou Lanfen arrived in Lima on Monday. The harbour of Lima was full. Zhou wept."))
                .contains("Zhou arrives in Lima");
    }

    @Test
    void a_person_is_called_by_the_family_name_somewhere() {
        String seized = "The council arrested Fanny Brask on Monday.";
        assertThat(titles(seized, seized + " Nobody protested.", seized + " Brask wept."))
                .containsExactly("Council arrests Brask");
    }

    @Test
    void whom_few_of_many_articles_tell_of_is_called_by_the_whole_name() {
        String rain = "It rained in Oslo for hours and hours, said the council. ";
        String[] bodies = new String[60];
        Arrays.fill(bodies, rain + "On Monday the mayor, Ms Odile Marchetta, left Oslo. Ms Marchetta wept.");
        assertThat(titles(bodies)).contains("Marchetta leaves Oslo");
        bodies[8] = rain + "On Monday Mr Bruno Brankovar closed the harbour in Oslo. Ms Odile Marchetta wept.";
        bodies[9] = bodies[8];
        assertThat(titles(bodies)).contains("Marchetta leaves Oslo", "Bruno Brankovar closes harbour in Oslo");
    }

    @Test
    void what_cuts_jobs_cancels_flights_or_has_shares_keeps_its_words() {
        assertThat(titles("Fjordia Marchett cut 300 jobs on Monday."))
                .containsExactly("Fjordia Marchett cuts 300 jobs");
        assertThat(titles("Fjordia Marchett named a new chief executive on Monday."))
                .containsExactly("Fjordia Marchett names new chief executive");
        assertThat(titles("Fjordia Marchett opened a bakery in Oslo on Monday. Shares in Fjordia Marchett rose."))
                .contains("Fjordia Marchett opens bakery in Oslo");
    }

    @Test
    void somebody_who_cuts_jobs_is_called_by_the_family_name() {
        assertThat(titles("Mayor Odile Marchetta cut 300 jobs on Monday.")).containsExactly("Marchetta cuts 300 jobs");
        assertThat(titles("Odile Marchetta cut 300 jobs on Monday. Marchetta wept."))
                .contains("Marchetta cuts 300 jobs");
        assertThat(titles("Odile Marchetta cut short a trip to Oslo on Monday."))
                .containsExactly("Marchetta cuts short trip to Oslo");
        assertThat(titles("Odile Marchetta was named chief executive on Monday."))
                .containsExactly("Marchetta named chief executive");
    }

    @Test
    void a_town_of_two_words_keeps_both() {
        assertThat(titles("A fire destroyed a school in the town of Beni Marchett on Monday."))
                .containsExactly("Fire destroys school in town of Beni Marchett");
    }
}
