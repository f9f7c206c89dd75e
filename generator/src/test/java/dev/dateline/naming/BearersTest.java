package dev.dateline.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Read;
import org.junit.jupiter.api.Test;

/** Whom one article means by a word alone. */
class BearersTest {
    private static String meant(String form, String article) {
        Read read = Read.of(article);
        Entity entity = new Bearers(read.register(), read.passages()).of(form);
        return entity == null ? "-" : entity.name();
    }

    @Test
    void a_given_name_alone_is_the_only_one_in_the_article_who_has_it() {
        assertThat(meant("Odile", "They thanked Odile Brankovar and Tomas Brankovar. They saw Odile."))
                .isEqualTo("Odile Brankovar");
        assertThat(meant("Odile", "They thanked Odile Brankovar and Odile Marchetta. They saw Odile."))
                .isEqualTo("-");
        assertThat(meant("Odile", "They thanked Tomas Brankovar. They saw Odile."))
                .isEqualTo("-");
    }

    @Test
    void a_king_is_nobody_else_of_his_name() {
        assertThat(meant("Tomas", "They thanked Tomas Brankovar. They saw King Tomas."))
                .isEqualTo("Tomas");
    }

    @Test
    void a_town_or_a_nation_is_nobodys_given_name() {
        assertThat(meant("Florence", "They thanked Florence Brankovar. They live in Florence."))
                .isEqualTo("Florence");
        assertThat(meant("German", "They thanked German Brankovar. They saw a German boat."))
                .isEqualTo("-");
    }
}
