package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article.DateSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>Ferry returns | The Post</title>
            <meta property="og:site_name" content="The Larkhaven Post">
            <link rel="canonical" href="https://post.example/ferry">
            <script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle",
              "headline": "Ferry returns", "datePublished": "2031-05-02T08:00:00+02:00",
              "author": [{"@type": "Person", "name": "Ann Example"}]}]}</script></head>
            <body><nav><p>A menu with a long text about Monday, Tuesday and Wednesday.</p></nav>
            <article><header><h1>Ferry returns</h1><p>By Ann Example</p></header>
            <h1>Ferry returns</h1>
            <p>The <b>ferry</b> of <a href="/bc?a=1&amp;b=2">B&amp;C <i>Lines</i></a> came on Monday.</p>
            <h2>What comes next</h2>
            <div>Loose words<br>go on here.<br><br>A new paragraph follows two breaks.</div>
            <ul><li><a href=" java&#10;script:x">One</a></li><li>Two<ul><li>Deep</li></ul></li></ul>
            <blockquote><p>It is late.</p></blockquote>
            <figure><img alt="on Friday"><figcaption>A caption of Saturday.</figcaption></figure>
            <script>on("Sunday")</script>
            <p>Share</p></article>
            <footer>All about Thursday.</footer></body></html>
            """;

    @Test
    void thePageSaysWhoWroteItWhenAndWhere() {
        Article article = Read.article("ferry.html", PAGE);
        assertThat(article.title()).isEqualTo("Ferry returns");
        assertThat(article.date()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(article.dateSource()).isEqualTo(DateSource.METADATA);
        assertThat(article.author()).isEqualTo("Ann Example");
        assertThat(article.publisher()).isEqualTo("The Larkhaven Post");
        assertThat(article.url()).isEqualTo("https://post.example/ferry");
        assertThat(article.lang()).isEqualTo("en-GB");
    }

    @Test
    void theStoryIsReadAndTheRestOfThePageIsNot() {
        Article article = Read.article("ferry.html", PAGE);
        assertThat(Read.blocks(article))
                .containsExactly(
                        "LEFTOVER: Ferry returns",
                        "PARAGRAPH: The ferry of B&C Lines came on Monday.",
                        "HEADING: What comes next",
                        "PARAGRAPH: Loose words go on here.",
                        "PARAGRAPH: A new paragraph follows two breaks.",
                        "LIST_ITEM: One",
                        "LIST_ITEM: Two",
                        "LIST_ITEM: Deep",
                        "QUOTATION: It is late.",
                        "LEFTOVER: Share");
        assertThat(article.text()).doesNotContain("Tuesday", "Thursday", "Friday", "Saturday", "Sunday");
        assertThat(article.text().indexOf("came on Monday")).isEqualTo(PAGE.indexOf("came on Monday"));
    }

    @Test
    void linksAndEmphasisKeepTheirPlaces() {
        Article article = Read.article("ferry.html", PAGE);
        assertThat(article.blocks().get(1).inlines())
                .extracting(inline ->
                        inline.kind() + " " + Words.oneLine(inline.span().of(article.text())) + " " + inline.target())
                .containsExactly("STRONG ferry ", "LINK B&C Lines /bc?a=1&b=2", "EMPHASIS Lines ");
        assertThat(article.blocks().get(5).inlines()).isEmpty();
    }

    @Test
    void frontMatterWinsOverThePage() {
        Article article = Read.article(
                "ferry.html",
                "---\r\ntitle: Ours\r\ndate: 2031-06-01\r\n---\r\n<p>It came &ndash; at last\r\non Monday.</p>\r\n");
        assertThat(article.title()).isEqualTo("Ours");
        assertThat(article.dateSource()).isEqualTo(DateSource.FRONT_MATTER);
        assertThat(Read.blocks(article)).containsExactly("PARAGRAPH: It came – at last on Monday.");
    }

    @Test
    void metadataInOtherPlacesIsFound() {
        Article article = Read.article(
                "a.htm",
                "<meta property=article:published_time content=2031-05-02T08:00:00Z><meta name=author content='Ann Example'>"
                        + "<meta property=og:title content='Ferry &amp; pier'><script type=application/ld+json>{broken</script>"
                        + "<main><p>It came on Monday.</p></main>");
        assertThat(article.title()).isEqualTo("Ferry & pier");
        assertThat(article.author()).isEqualTo("Ann Example");
        assertThat(article.date()).isEqualTo(LocalDate.of(2031, 5, 2));
        Article time = Read.article(
                "a.html", "<article><time datetime='2031-05-02'>today</time><p>It came on Monday.</p></article>");
        assertThat(time.date()).isEqualTo(LocalDate.of(2031, 5, 2));
    }

    @Test
    void withoutAMarkTheLongestRunOfParagraphsIsTheStory() {
        Article article = Read.article(
                "a.html",
                "<div><p>Short note.</p></div><div id=x><p>The ferry came on Monday and left again.</p>"
                        + "<p>It was late, as it always is.</p></div><div><p>Other page, other words.</p></div>");
        assertThat(Read.blocks(article))
                .containsExactly(
                        "PARAGRAPH: The ferry came on Monday and left again.",
                        "PARAGRAPH: It was late, as it always is.");
    }

    @Test
    void deepBrokenAndStrangePagesAreRead() {
        String deep = "<div>".repeat(10_000) + "<p>Deep on Monday.</p>";
        assertThat(Read.blocks(Read.article("a.html", deep))).containsExactly("PARAGRAPH: Deep on Monday.");
        assertThat(Read.blocks(
                        Read.article("a.html", "<table><tr><td>Cell was here.</td></tr>Stray was here.</table>")))
                .containsExactly("PARAGRAPH: Cell was here.", "PARAGRAPH: Stray was here.");
        Read.article("a.html", "<b><i><a>".repeat(50_000) + "x");
        Read.article("a.html", "No tags at all, and a < sign &amp &bogus; here.");
    }

    private static final String MONDAY = "The ferry came to Larkhaven on Monday, four hours late and with one engine.";
    private static final String TUESDAY = "On Tuesday the mayor asked the owner of the line for a second boat.";
    private static final String STORY = "<p>" + MONDAY + "</p><p>" + TUESDAY + "</p>";

    private static void tells(String page) {
        assertThat(Read.texts(Read.article("a.html", page), Block.Kind.PARAGRAPH))
                .containsExactly(MONDAY, TUESDAY);
    }

    @Test
    void paragraphsEachInABoxOfItsOwnAreOneStory() {
        String promotion =
                "<div><p>" + "There are so many reasons to read us, and here is one more. ".repeat(3) + "</p></div>";
        String boxes = "<div><p>" + MONDAY + "</p></div><div>Advertisement</div><div><p>" + TUESDAY + "</p></div>";
        Article article =
                Read.article("a.html", "<title>Ferry</title><div id=r>" + boxes.repeat(3) + "</div>" + promotion);
        assertThat(Read.texts(article, Block.Kind.PARAGRAPH)).hasSize(6).contains(MONDAY, TUESDAY);
    }

    @Test
    void textWithoutParagraphsIsFoundAmongMenus() {
        String menu = "<div><a href=/x>Section of the paper</a></div>".repeat(30);
        String page = "<table><tr><td>" + menu + "</td><td>%s</td></tr></table>";
        tells(page.formatted("<div>" + MONDAY + "<br><br>" + TUESDAY + "</div>"));
        Article boxes = Read.article(
                "a.html",
                page.formatted(
                        "<div id=t><div>" + MONDAY + MONDAY + "</div><div>" + TUESDAY + TUESDAY + "</div></div>"));
        assertThat(boxes.text()).contains(MONDAY, TUESDAY).doesNotContain("Section of");
    }

    @Test
    void whatNobodySeesIsNotRead() {
        tells("<div style='color: red; display:none'><p>" + "How we use your data on Sunday. ".repeat(20) + "</p></div>"
                + "<div>" + STORY + "<p style=\"display: none !important\">A teaser of Sunday.</p></div>");
        tells("<div role=dialog><p>" + "We value your privacy on Sunday. ".repeat(20) + "</p></div><div>" + STORY
                + "</div>");
        // Other styles hide nothing, and a body is shown by a script that is not run here.
        tells("<body style='display:none'><div style='display: block; opacity: 0'>" + STORY + "</div></body>");
    }

    @Test
    void aBoxThatOpensWithTheHeadOfOtherStoriesIsLeftOut() {
        String box =
                "<div><h4>Related</h4><div><h3><a href=/s>Strike enters third week</a></h3><p>The union met on Sunday.</p>"
                        + "</div></div>";
        tells("<main><h1>Ferry</h1><p>" + MONDAY + "</p>" + box + "<p>" + TUESDAY + "</p></main>");
        tells("<main>" + STORY.replace("</p><p>", "</p>" + box + "<p>") + "<section><h2>Latest news</h2>"
                + "<article><h3>Other</h3><p>A thing happened on Monday in Norrby.</p></article>".repeat(9)
                + "</section></main>");
        tells("<article>" + STORY + "<div><p>Sign up to our letter</p><p>All of it on Sundays.</p></div></article>");
        tells("<article>" + STORY
                + "<h3>Related coverage</h3><ul><li>It rained on Sunday.</li><li>Boats</li></ul></article>");
    }

    @Test
    void aStoryBelowSuchAHeadStays() {
        tells("<article><h4>Latest news</h4>" + STORY + "</article>");
        tells("<div><div><h2>Comments</h2>" + STORY + "</div><div><p>A short note.</p></div></div>");
        Article section = Read.article(
                "a.html",
                "<article>" + STORY + "<section><h2>Related questions of the mayor</h2><p>He asked them on Sunday.</p>"
                        + "</section></article>");
        assertThat(section.text()).contains("He asked them on Sunday.");
    }

    @Test
    void commentsBelowAStoryAreNotRead() {
        String comment =
                "<article><p>" + "I took the ferry on Sunday and it was late again. ".repeat(9) + "</p></article>";
        String long_ = STORY + STORY.replace("Larkhaven", "Lund");
        for (String comments : new String[] {
            "<section><h2>3 Comments</h2>" + comment.repeat(3) + "</section>",
            "<div id=c><h3>2 thoughts on “Ferry”</h3>" + comment + "</div>",
            "<div itemprop=comment>" + comment + "</div>",
        }) {
            assertThat(Read.article("a.html", "<main><div>" + long_ + "</div>" + comments + "</main>")
                            .text())
                    .contains(MONDAY)
                    .doesNotContain("Sunday");
        }
    }

    @Test
    void aListOfLinksAndAFieldForAnAddressAreNoPartOfAStory() {
        String links =
                "<ul><li><a href=/1>Strike enters third week</a></li><li><a href=/2>Boats age badly</a></li></ul>";
        String letter = "<div><p>Our letter comes each Sunday.</p><form><input type=email></form></div>";
        tells("<article><p>" + MONDAY + "</p>" + links + letter + "<p>" + TUESDAY + "</p></article>");
        Article list = Read.article(
                "a.html",
                "<article>" + STORY
                        + "<ul><li><a href=/1>The first boat</a> came on Monday</li><li><a href=/2>The second</a></li></ul>"
                        + "<ul><li><a href=/3>It left on Friday.</a></li><li><a href=/3>It sank on Saturday.</a></li></ul></article>");
        assertThat(Read.texts(list, Block.Kind.LIST_ITEM)).hasSize(4);
    }

    @Test
    void aCaptionInAnyBoxIsNoPartOfAStory() {
        tells("<article><p>" + MONDAY
                + "</p><div class='wp-caption alignnone'><p class=wp-caption-text>The quay on Sunday.</p></div><p>"
                + TUESDAY + "</p></article>");
        tells("<div class=captioned>" + STORY + "</div>");
    }

    @Test
    void linesAboveTheStorySayWhoWroteItWherePagesSayNothingToPrograms() {
        Article article = Read.article(
                "a.html",
                "<div><div>Updated 3:45 pm, 12 Mar 2031</div><div>By Ann Example</div><div id=t>" + STORY
                        + "</div></div>");
        assertThat(article.author()).isEqualTo("Ann Example");
        assertThat(Read.texts(article, Block.Kind.LEFTOVER)).contains("Updated 3:45 pm, 12 Mar 2031");
        assertThat(Read.texts(article, Block.Kind.PARAGRAPH)).containsExactly(MONDAY, TUESDAY);
        Article other = Read.article(
                "a.html",
                "<div><p>By Bea Other</p></div><h1>Ferry</h1><div><article>" + STORY
                        + "</article><p>By Cid Third</p></div>");
        assertThat(other.author()).isEmpty();
    }
}
