package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Block.Kind;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String LONG = "The ferry company said on Monday that its oldest ship would come back into"
            + " service after a winter of repairs, and that tickets would cost what they cost before.";

    @Test
    void anEmptyLineEndsAParagraph() {
        Article article = Read.story("One came home.\n\n  \nTwo stayed away.\n");
        assertThat(Read.blocks(article)).containsExactly("PARAGRAPH: One came home.", "PARAGRAPH: Two stayed away.");
    }

    @Test
    void longLinesAreOneParagraphEach() {
        Article article = Read.story(LONG + "\nMayor Ada Brill agreed. " + LONG + "\n" + LONG + "\n");
        assertThat(article.blocks()).hasSize(3).allMatch(Block::story);
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        Article article = Read.story("""
                The ferry company said on Monday that its oldest ship
                would come back into service after a long winter. The
                Larkhaven council agreed to pay for a part of repairs
                in June.

                A second paragraph begins here, and it is as wide as
                The first one was.
                """);
        assertThat(Read.texts(article, Kind.PARAGRAPH)).hasSize(2);
        assertThat(Read.texts(article, Kind.PARAGRAPH).get(0)).endsWith("repairs in June.");
    }

    @Test
    void aShortLineAboveAParagraphIsAHeading() {
        Article article = Read.story(LONG + "\nWhat It Means for Islanders\n" + LONG + "\nWhat comes next\n" + LONG);
        assertThat(Read.texts(article, Kind.HEADING)).containsExactly("What It Means for Islanders", "What comes next");
        assertThat(article.blocks().get(1).story()).isFalse();
    }

    @Test
    void aPlaceWithAnAgencyOpensAReportAndHeadsNothing() {
        for (String opening : new String[] {"LARKHAVEN (EX) --", "LARKHAVEN, Isle (EX) _", "LARKHAVEN —"}) {
            Article article = Read.story(opening + "\n\n" + LONG + "\n");
            assertThat(Read.texts(article, Kind.PARAGRAPH)).containsExactly(opening, LONG);
        }
        Article inline = Read.story("LARKHAVEN — " + LONG);
        assertThat(Read.texts(inline, Kind.PARAGRAPH)).containsExactly("LARKHAVEN — " + LONG);
    }

    @Test
    void bulletsAreListItemsWithoutTheirMarks() {
        Article article =
                Read.story(LONG + "\n\n• The ship sails in May.\n- The pier opens in June.\n1) Tickets are free.\n");
        assertThat(Read.texts(article, Kind.LIST_ITEM))
                .containsExactly("The ship sails in May.", "The pier opens in June.", "Tickets are free.");
        assertThat(article.text()).doesNotContain("•");
    }

    @Test
    void withoutATitleAFirstLineThatHeadsTheStoryIsTaken() {
        Article article = Read.article("a.txt", "Ferry comes back in May 2031\n\n" + LONG + "\n");
        assertThat(article.title()).isEqualTo("Ferry comes back in May 2031");
        assertThat(Read.blocks(article).get(0)).isEqualTo("HEADING: Ferry comes back in May 2031");
        assertThat(Read.article("old-ferry_returns.txt", LONG).title()).isEqualTo("Old ferry returns");
    }

    @Test
    void manyShortLinesAreManyShortParagraphs() {
        Article article = Read.story("a\n".repeat(100_000));
        assertThat(article.blocks().size()).isEqualTo(100_000);
    }
}
