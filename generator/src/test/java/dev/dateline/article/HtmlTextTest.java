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
}
