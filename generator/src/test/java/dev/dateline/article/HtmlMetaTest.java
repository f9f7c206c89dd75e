package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say about themselves, in the many forms that systems write it in. */
class HtmlMetaTest {
    private static final String STORY = "<p>The ferry came to Larkhaven on Monday, four hours late.</p>";

    private static Article page(String head, String body) {
        return Read.article("a.html", "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static Article data(String json) {
        return page("<script type=\"application/ld+json\">" + json + "</script>", "<article>" + STORY + "</article>");
    }

    @Test
    void theArticleOfThePageGoesBeforeThoseOfAList() {
        Article article = data("""
                {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item":
                  {"@type": "NewsArticle", "headline": "Other", "datePublished": "2030-01-05", "author": "Bea Other"}}]}
                </script><script type="application/ld+json">
                {"@type": "NewsArticle", "headline": "Ferry", "datePublished": "2031-05-02", "author": "Ann Example"}""");
        assertThat(article.title()).isEqualTo("Ferry");
        assertThat(article.date()).isEqualTo("2031-05-02");
        assertThat(article.author()).isEqualTo("Ann Example");
    }

    @Test
    void aLiveBlogIsKnownByItsOwnTitleAndAnAdvertisedJobIsNoArticle() {
        Article live = data("""
                {"@type": "LiveBlogPosting", "headline": "Ferry: as it happened", "datePublished": "2031-05-02T08:00:00+01:00",
                 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Entry", "datePublished": "2031-05-03"}]}""");
        assertThat(live.title()).isEqualTo("Ferry: as it happened");
        assertThat(live.date()).isEqualTo("2031-05-02");
        assertThat(data("{\"@type\": \"JobPosting\", \"headline\": \"Captain\", \"datePublished\": \"2031-05-02\"}")
                        .date())
                .isNull();
    }

    @Test
    void namesAreFoundByTheirReferencesInListsAndInTheCreator() {
        Article graph = data("""
                {"@graph": [{"@type": ["Article"], "headline": "Ferry", "author": [{"@id": "#ann"}, {"name": ["Bo Example"]}],
                  "publisher": {"@id": "#post"}, "mainEntityOfPage": {"@id": "https://post.example/ferry"}},
                 {"@type": "Person", "@id": "#ann", "name": "Ann Example"}, {"@id": "#post", "name": "The Post"}]}""");
        assertThat(graph.author()).isEqualTo("Ann Example, Bo Example");
        assertThat(graph.publisher()).isEqualTo("The Post");
        assertThat(graph.url()).isEqualTo("https://post.example/ferry");
        assertThat(
                        data("{\"@type\": \"Article\", \"author\": \"https://post.example/ann\", \"creator\": [\"Ann Example\"]}")
                                .author())
                .isEqualTo("Ann Example");
    }

    @Test
    void dataThatATemplateWroteUncleanlyIsReadAllTheSame() {
        Article article = data("""

                //<![CDATA[
                {"@type": "http://schema.org/NewsArticle", "headline": "Mayor&#8217;s ferry
                &amp; pier", "datePublished": "Fri, 2 May 2031 18:20:00 +0100",}
                //]]>
                """);
        assertThat(article.title()).isEqualTo("Mayor’s ferry & pier");
        assertThat(article.date()).isEqualTo("2031-05-02");
        Article typed = page(
                "<script type='application/ld+json; charset=utf-8'><![CDATA[{\"@type\":\"Article\",\"headline\":\"Ferry\"}]]></script>",
                STORY);
        assertThat(typed.title()).isEqualTo("Ferry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "property=article:published_time content='2031-05-02T18:20:00.000000000000Z'",
                "property=article:published_time content='2031-05-02 18:20:00 CET'",
                "property=og:article:published_time content='2031-05-02T18:20:00+0100'",
                "property=article:published content='2031-05-02T14:03:22.000Z'",
                "name=publish_date content='2031-05-02'",
                "name=DC.date.issued content='20310502'",
                "name=dcterms.created content='2031-05-02'",
                "name=pdate content='20310502'",
                "name=date content='May 2, 2031'",
                "name=date content='Friday, 2 May 2031 10:15'",
                "name=pubdate content='Sept. 2, 2031'",
            })
    void theDayOfPublicationIsFoundInManyForms(String meta) {
        assertThat(page("<meta " + meta + ">", STORY).date())
                .isEqualTo(meta.contains("Sept") ? "2031-09-02" : "2031-05-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "property=article:modified_time content='2031-05-02'",
                "name=last-modified content='2031-05-02'",
                "name=publish-date-updated content='2031-05-02'",
                "name=date content='02/05/2031'",
                "name=date content='May 32, 2031'",
                "name=date content='Mayday 2, 2031'",
                "name=date content='20311302'",
                "name=description content='2031-05-02'",
            })
    void otherDaysAndWhatMayBeTwoDaysAreNotTaken(String meta) {
        assertThat(page("<meta " + meta + ">", STORY).date()).isNull();
    }

    @Test
    void microdataAndRdfaAreRead() {
        Article micro = page("<title>Ferry</title>", """
                <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry returns</h1>
                <span itemprop=author itemscope><span itemprop=name>Ann Example</span></span>
                <span itemprop=author itemscope><span itemprop=name>Bo Example</span></span>
                <span itemprop=publisher itemscope><meta itemprop=name content="The Post"></span>
                <div itemprop=articleBody>%s</div></div>
                <div itemscope><div><span itemprop=author itemscope><b itemprop=name>Cid Other</b></span></div></div>""".formatted(STORY));
        assertThat(micro.title()).isEqualTo("Ferry returns");
        assertThat(micro.author()).isEqualTo("Ann Example, Bo Example");
        assertThat(micro.publisher()).isEqualTo("The Post");

        Article rdfa = page("<title>Ferry | Post</title>", """
                <div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="schema:headline">Ferry returns</h1>
                <p>By <b property=author typeof=Person><i property=name>Ann Example</i></b>,
                <b property=datePublished content="2031-05-02T18:00">2 May</b></p>
                <div property=articleBody>%s</div></div>""".formatted(STORY));
        assertThat(rdfa.title()).isEqualTo("Ferry returns");
        assertThat(rdfa.author()).isEqualTo("Ann Example");
        assertThat(rdfa.date()).isEqualTo("2031-05-02");
        assertThat(Read.texts(rdfa, Block.Kind.PARAGRAPH)).hasSize(1);
    }

    @Test
    void aNameForALoginIsNobody() {
        Article article = page(
                "<meta name=author content=admin>",
                "<article><p class=byline>By Ann Example</p>" + STORY + "</article>");
        assertThat(article.author()).isEqualTo("Ann Example");
        assertThat(page("<meta name=author content='bell hooks'>", STORY).author())
                .isEqualTo("bell hooks");
        assertThat(page("<meta name=byl content='By Ann Example'>", STORY).author())
                .isEqualTo("Ann Example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Ferry returns | The Post;  The Post; <h2>x</h2>;                     Ferry returns
            The Post :: Ferry returns; The Post; <h2>x</h2>;                     Ferry returns
            Ferry returns – the post;  The Post; <h2>x</h2>;                     Ferry returns
            The Post;                  The Post; <h2>x</h2>;                     The Post
            Ferry - a life;            The Post; <h2>x</h2>;                     Ferry - a life
            Ferry;                     '';       <main><h1>Ferry returns</h1>x</main>; Ferry returns
            Ferry returns | The Post;  '';       <header><h1>The Post</h1></header>;   Ferry returns | The Post
            Ferry returns | The Post;  '';       <main><h1>The Post</h1></main>;       Ferry returns | The Post
            """)
    void theNameOfTheSiteIsNoPartOfATitle(String title, String site, String body, String found) {
        String head = "<title>" + title + "</title><meta property=og:site_name content='" + site + "'>";
        assertThat(page(head, body + STORY).title()).isEqualTo(found);
    }
}
