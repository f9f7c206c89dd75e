package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.naming.Entity;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteSafetyTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(1)>";

    private final Pages pages = hostile();

    /** A story whose every text is an attempt. */
    private static Pages hostile() {
        Article article = Stories.article("evil.md", """
                ---
                title: '<script>alert(1)</script>'
                date: 2031-05-02
                author: '"><img src=x onerror=alert(1)>'
                publisher: '"><img src=x onerror=alert(1)>'
                url: 'javascript:alert(1)'
                ---

                Quill met Ashe on [Tuesday](javascript:alert(2)). <img src=x onerror=alert(3)> See `<script>`.

                <script>alert(4)</script>
                """);
        TimeSpan day = Stories.day("2031-05-02");
        Entity person = new Entity(Entity.Kind.PERSON, "x", IMAGE, List.of(SCRIPT), SCRIPT);
        Entity place = new Entity(Entity.Kind.PLACE, "y", SCRIPT, List.of(IMAGE), IMAGE);
        Event event = new Event(
                "z",
                SCRIPT,
                day,
                Status.HAPPENED,
                false,
                0.5,
                IMAGE,
                List.of(person),
                List.of(),
                List.of(place),
                List.of("evil"),
                List.of(Stories.mention(article, "Quill met Ashe on ", day)),
                List.of());
        return Pages.of(Stories.timeline(List.of(event), article));
    }

    @Test
    void a_hostile_text_makes_no_element() {
        assertThat(pages.names()).allSatisfy(name -> {
            assertThat(pages.page(name).select("img, iframe, object, embed, base, form:not(.search), body style"))
                    .as(name)
                    .isEmpty();
            assertThat(pages.page(name).select("script:not([type=application/ld+json])"))
                    .as(name)
                    .hasSize(1)
                    .allSatisfy(s -> assertThat(s.attr("src")).matches(".*assets/(script|search)\\.\\w+\\.js"));
        });
    }

    @Test
    void a_hostile_text_is_shown_as_it_is() {
        assertThat(pages.page("e/z/index.html").select("h1").text()).isEqualTo(SCRIPT);
        assertThat(pages.page("people/x/index.html").select("h1").text()).isEqualTo(IMAGE);
        assertThat(pages.page("places/y/index.html").select("h1").text()).isEqualTo(SCRIPT);
        assertThat(pages.page("articles/evil/index.html").select("h1").text()).isEqualTo(SCRIPT);
        assertThat(pages.page("articles/evil/index.html").select(".when").text())
                .contains(IMAGE);
    }

    @Test
    void no_page_has_inline_code_or_style() {
        assertThat(pages.names()).allSatisfy(name -> {
            for (Element e : pages.page(name).getAllElements()) {
                assertThat(e.attributes().asList())
                        .as(name + ": " + e.tagName())
                        .extracting(Attribute::getKey)
                        .noneMatch(k -> k.startsWith("on") || k.equals("style") || k.equals("srcdoc"));
            }
            assertThat(pages.page(name).select("style")).as(name).isEmpty();
        });
    }

    @Test
    void every_address_is_relative_or_of_the_web() {
        assertThat(pages.names())
                .allSatisfy(name -> assertThat(pages.page(name).select("[href]").eachAttr("href"))
                        .as(name)
                        .allMatch(a -> a.matches("(https?://.*|(\\.\\./)*[\\w/-]*[\\w.-]*(#.*)?)")));
    }

    @Test
    void every_page_forbids_code_and_style_from_elsewhere() {
        assertThat(pages.names()).allSatisfy(name -> {
            String policy = pages.page(name)
                    .select("head meta[http-equiv=Content-Security-Policy]")
                    .attr("content");
            assertThat(policy)
                    .as(name)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe");
        });
    }
}
