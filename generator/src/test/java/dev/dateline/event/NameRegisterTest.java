package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name stands for, and which names are one. */
class NameRegisterTest {
    private static List<Passage> passages(String... bodies) {
        List<Article> articles = new java.util.ArrayList<>();
        for (String body : bodies) {
            articles.add(Told.article("a" + articles.size(), "2031-05-14", body));
        }
        return PassageReader.read(articles, Map.of());
    }

    /** {@code kind name} of each name, in the order of the text. */
    private static List<String> settled(String... bodies) {
        List<Passage> passages = passages(bodies);
        NameRegister register = new NameRegister(passages);
        return passages.stream()
                .flatMap(p -> p.names().stream())
                .map(register::of)
                .map(e -> e == null ? "-" : e.kind().toString().toLowerCase(java.util.Locale.ROOT) + " " + e.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They thanked President Tomas Brankovar. | person Tomas Brankovar",
                "They work at the Harbour Ministry. | organization Harbour Ministry",
                "They sailed from Lisbon. | place Lisbon",
                "They watched it on Fjord TV. | organization Fjord TV",
            })
    void a_name_has_one_kind(String sentence, String settled) {
        assertThat(settled(sentence)).containsExactly(settled);
    }

    @Test
    void a_family_name_alone_is_the_person_of_another_article() {
        assertThat(settled("They thanked President Tomas Brankovar.", "They thanked Brankovar."))
                .containsExactly("person Tomas Brankovar", "person Tomas Brankovar");
    }

    @Test
    void an_abbreviation_is_nobodys_family_name() {
        assertThat(settled("They met Brita Lundquist UN.", "The ship of the UN sank. The UN paid.  They saw the UN."))
                .startsWith("person Brita Lundquist")
                .doesNotContain("person UN");
    }

    @Test
    void the_word_before_an_office_is_the_offices() {
        assertThat(settled("They thanked Harbour Minister Odile Marchetta.")).containsExactly("person Odile Marchetta");
    }
}
