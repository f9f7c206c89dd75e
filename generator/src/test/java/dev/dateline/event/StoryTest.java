package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What many articles make an entry, and what one of them mentions by the way. */
class StoryTest {
    private static final String OTHER =
            "\n\nBrita Lundquist opened a bakery in Oslo on Monday. Yvo Terhaar welcomed her there. Guests from Bergen ate"
                    + " bread. Everybody liked it. Nobody left early. It rained. Then it stopped.";

    private static List<Article> folder(int articles, String more) {
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String body = "Odile Marchetta met Tomas Brankovar in Vienna on Monday. They spoke of the ferry, case " + i
                    + "." + " Nobody of their staff came along. The weather was fine.";
            out.add(Told.article(String.format(Locale.ROOT, "a%02d", i), "2031-05-14", i == 0 ? body + more : body));
        }
        return out;
    }

    private static List<String> titles(List<Article> articles) {
        return Told.timeline(articles.toArray(Article[]::new)).events().stream()
                .map(Event::title)
                .toList();
    }

    @Test
    void where_all_articles_tell_one_story_what_names_nobody_of_it_is_no_entry() {
        assertThat(titles(folder(60, OTHER))).containsExactly("Odile Marchetta meets Tomas Brankovar in Vienna");
    }

    @Test
    void in_a_small_folder_everything_counts() {
        assertThat(titles(folder(3, OTHER))).contains("Lundquist opens bakery in Oslo");
    }

    @Test
    void where_articles_tell_of_many_things_nothing_is_off_the_story() {
        List<Article> articles = new ArrayList<>(folder(10, ""));
        String[] first = {"Bor", "Dal", "Fen", "Gus", "Hol", "Kel", "Lun"};
        String[] last = {"mann", "quist", "berger", "stra", "owitz", "dottir", "ley", "vany"};
        for (String a : first) {
            for (String b : last) {
                articles.add(Told.article(a + b, "2031-05-14", "Ester " + a + b + " opened a bakery on Monday."));
            }
        }
        assertThat(Told.timeline(articles.toArray(Article[]::new)).events().stream()
                        .flatMap(event -> event.articles().stream())
                        .distinct())
                .hasSize(articles.size());
    }
}
