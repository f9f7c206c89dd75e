package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final String FIRST = "The old ferry sailed into Larkhaven on Monday after a winter of repairs.";
    private static final String LAST = "The mayor said that she would be on the first crossing on Friday.";

    private static Article around(String above, String below) {
        return Read.story(above + "\n\n" + FIRST + "\n\n" + LAST + "\n\n" + below + "\n");
    }

    private static List<String> left(Article article) {
        assertThat(Read.texts(article, Kind.PARAGRAPH)).contains(FIRST, LAST);
        return Read.texts(article, Kind.LEFTOVER);
    }

    @Test
    void theTrailAndTheCountersAboveAStoryAreLeftOver() {
        Article article = around("""
                Ferry returns to Larkhaven

                  1. HOME
                  2. ISLES
                  3. Ferry returns to Larkhaven!
                  • Last update: 5 hours ago
                  • 4 min read
                  • 1.2K Views
                FERRY RETURNS TO LARKHAVEN""", "Share");
        assertThat(left(article)).hasSize(9);
        assertThat(article.text().strip()).startsWith(FIRST).endsWith(LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "ADVERTISEMENT",
                "Share this article",
                "Read more: Harbour dredged for the third time",
                "Related: What the ferry means for the isle?",
                "Subscribe to our newsletter",
                "Follow us on Bluesky",
                "We use cookies to make this site better. By going on you agree.",
                "Photo: Ann Example / The Post",
                "By Ann Example",
                "By ANN EXAMPLE and Bo van Sample",
                "Home > World > Ferry returns to Larkhaven",
                "© 2031 The Larkhaven Post. All rights reserved.",
                "Updated 3 hours ago"
            })
    void furnitureIsKnownAboveAndBelow(String line) {
        assertThat(left(around(line, "See more"))).contains(line);
        assertThat(left(around("Menu", line))).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LARKHAVEN (EX) _ Officials said Monday that the ferry was late.",
                "By Monday the ferry had crossed ten times.",
                "Share prices fell on Tuesday.",
                "\"Read more,\" the teacher said.",
                "Related companies will pay until June.",
                "We use the ferry daily.",
                "Subscribe to our plan, she told them in May, or leave.",
                "World leaders met on Wednesday.",
                "Updated: The council will now vote on Tuesday.",
                "More: she wants a second ship by June.",
                "Author Ann Example won a prize on Monday.",
                "Updated figures came out on Thursday.",
                "Source: the minister, who spoke on Friday, and two others who did not want to be named in any way"
                        + " because they were not allowed to speak about the ferry at all."
            })
    void sentencesAreNeverLeftOver(String line) {
        Article article = around(line, line);
        assertThat(left(article)).isEmpty();
        assertThat(article.blocks()).hasSize(4).allMatch(Block::story);
    }

    @Test
    void aLinkToOtherOutletsBelowTheLastSentenceIsLeftOver() {
        Article article = around("Menu", "Isle News\n\nNorth Press Top Stories\nNorth Press of the Isles\nThe Gull");
        assertThat(left(article)).hasSize(5);
    }

    @Test
    void whateverFollowsALineThatLeadsAwayIsLeftOver() {
        Article article = around("Menu", "Related stories\nharbour dredged for the third time in 2030\nNo ferry today");
        assertThat(left(article)).hasSize(4);
    }

    @Test
    void anAuthorWhoIsSpokenOfIsNoByline() {
        Article article = around("Author Ann Example Honoured", "Menu");
        assertThat(article.author()).isEmpty();
        assertThat(left(article)).containsExactly("Menu");
    }

    @Test
    void aTailThatSaysSomethingStays() {
        Article article = around("Menu", "Larkhaven Ferry, on 5 May 2031\nthe end of it");
        assertThat(left(article)).containsExactly("Menu");
    }

    @Test
    void theAuthorIsTakenFromABylineAndItsRepetitionIsLeftOver() {
        Article article = around("Author: Ann Example", "Ann Example");
        assertThat(article.author()).isEqualTo("Ann Example");
        assertThat(left(article)).containsExactly("Author: Ann Example", "Ann Example");
    }

    @Test
    void anAuthorHasNoControlSigns() {
        assertThat(around("By Ann\u001FExample", "Menu").author()).isEqualTo("Ann Example");
    }

    @Test
    void theAuthorOfTheFrontMatterCounts() {
        Article article = Read.article(
                "a.txt", "---\nauthor: Bo Sample\ndate: 2031-05-02\n---\nBy Ann Example\n\n" + FIRST + "\nBo Sample\n");
        assertThat(article.author()).isEqualTo("Bo Sample");
        assertThat(Read.texts(article, Kind.LEFTOVER)).containsExactly("By Ann Example", "Bo Sample");
    }

    @Test
    void aTitleThatStandsTwiceIsKnownWithoutFrontMatter() {
        Article article = Read.article(
                "a.txt", "Ferry comes back at last\n\n1. Home\n2. Ferry comes back at last\n\n" + FIRST + "\n" + LAST);
        assertThat(article.title()).isEqualTo("Ferry comes back at last");
        assertThat(left(article)).hasSize(3);
    }

    @Test
    void whatStandsInTheMiddleOfAStoryIsJudgedByItsWordsOnly() {
        Article article = Read.story(FIRST + "\n\nAdvertisement\n\nBrill Ferry Company\n\n" + LAST + "\n");
        assertThat(left(article)).containsExactly("Advertisement");
    }

    @Test
    void countersAndTheNamesOfAllAuthorsAboveAStoryAreLeftOver() {
        Article article = Read.article(
                "story.txt",
                "---\ntitle: Ferry returns\ndate: 2031-05-02\nauthor: Ann Example, Bo Example\n---\nAnn Example\n\nBo Example\n\n12\n\n·\n\n"
                        + FIRST + "\n\n" + LAST + "\n\n\\_\\_\n".replace("\\", ""));
        assertThat(left(article)).containsExactly("Ann Example", "Bo Example", "12", "·", "__");
        Article year = around("1914", "");
        assertThat(left(year)).isEmpty();
    }

    @Test
    void aNoticeIsKnownByTheWordsAroundTheNamesInIt() {
        assertThat(left(around("", "The post Ferry returns to Larkhaven appeared first on The Post.")))
                .hasSize(1);
        assertThat(left(around("", "Reporting by Ann Example; additional reporting by Bo; editing by Cid Third")))
                .hasSize(1);
        assertThat(left(around("", "The post office of Larkhaven appeared first to be closed on Friday.")))
                .isEmpty();
        assertThat(left(around("", "Reporting by sailors that the pier had sunk was wrong, she said on Friday.")))
                .isEmpty();
    }
}
