package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that attack their readers, in every way to a page; each page is opened, and poked. */
class HostileArticlesTest {
    private static final BuiltSite SITE = BuiltSite.hostile();

    /** Everything that a reader could set off by looking, pointing and walking with the keyboard. */
    private static final String POKE = """
            () => {
              document.querySelectorAll('details').forEach(d => { d.open = true; });
              for (const e of document.querySelectorAll('*'))
                for (const type of ['mouseover', 'mouseenter', 'focus', 'toggle', 'load', 'error', 'begin', 'animationend'])
                  e.dispatchEvent(new Event(type));
            }
            """;

    /** What should not be in a page at all, whether or not a policy would stop it. */
    private static final String FOREIGN = """
            () => [...document.querySelectorAll('*')].flatMap(e => {
              const own = new RegExp('^' + location.origin + '/twenty-eight-points/(assets/[a-z]+\\\\.[0-9a-f]{8}|search/[0-9a-f]{8}/[a-z0-9]+)\\\\.js$');
              const found = [];
              if (/^(base|embed|form|frame|iframe|math|object|plaintext|style|template|video|audio|xmp)$/i.test(e.tagName)
                  && !e.closest('[role=search], search')) found.push(e.tagName);
              if (e.tagName === 'META' && e.httpEquiv === 'refresh') found.push('refresh');
              if (e.tagName === 'SCRIPT' && e.type !== 'application/ld+json' && !own.test(e.src))
                found.push('script ' + e.src);
              for (const a of e.attributes) {
                if (/^on|^(style|srcdoc|ping|formaction|autofocus|background)$/i.test(a.name)) found.push(a.name + '=' + a.value);
                if (/^(href|src|xlink:href|action|poster)$/i.test(a.name)
                    && !/^(https?:|file:)$/.test(new URL(a.value, location).protocol)) found.push(a.name + '=' + a.value);
              }
              return found;
            })
            """;

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    /** Once as it is, and once in a browser that is told to forget the policy: the pages themselves must be clean. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothing_runs_and_nothing_is_fetched(boolean withoutPolicy) {
        assertThat(faults(SITE, SITE.pages(), withoutPolicy)).isEmpty();
    }

    /** Fifty texts, each in all places of an article, and so in all places of an event's page. */
    @Test
    void no_text_runs_in_any_place() {
        BuiltSite site = BuiltSite.attacked();
        Set<String> pages = new TreeSet<>(site.pageOfEachType());
        site.pages().stream().filter(page -> page.startsWith("e/")).forEach(pages::add);
        assertThat(pages).hasSizeGreaterThan(55);
        assertThat(faults(site, pages, true)).isEmpty();
    }

    @Test
    void what_is_found_is_shown_as_text() {
        BuiltSite site = BuiltSite.attacked();
        Browser.NewContextOptions options = new Browser.NewContextOptions().setBypassCSP(true);
        for (String words : List.of("alert", "img onerror", "</script><script>alert(1)</script> formula")) {
            String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
            try (Visit visit = Visit.to(site.server.url("search/index.html") + "?q=" + query, options)) {
                visit.page.waitForFunction("() => document.querySelector('.live').textContent !== ''");
                assertThat(visit.strings("() => [...document.querySelectorAll('.results *')].map(e => e.tagName)"))
                        .as(words)
                        .isSubsetOf("LI", "A", "SMALL", "P")
                        .hasSizeGreaterThan(words.startsWith("<") ? -1 : 3);
                assertThat(visit.strings("() => [...document.querySelectorAll('.results a')].map(a => a.protocol)"))
                        .isSubsetOf("http:");
                assertThat(visit.strings(FOREIGN)).as(words).isEmpty();
                assertThat(visit.faults()).as(words).isEmpty();
            }
        }
    }

    private static List<String> faults(BuiltSite site, Iterable<String> pages, boolean withoutPolicy) {
        List<String> found = new ArrayList<>();
        for (String page : pages) {
            Browser.NewContextOptions options = new Browser.NewContextOptions().setBypassCSP(withoutPolicy);
            try (Visit visit = Visit.to(site.server.url(page), options)) {
                visit.page.evaluate(POKE);
                visit.page.waitForTimeout(20);
                visit.strings(FOREIGN).forEach(s -> found.add(page + ": " + s));
                visit.faults().forEach(s -> found.add(page + ": " + s));
                visit.foreignRequests().forEach(s -> found.add(page + ": " + s));
                assertThat(visit.page.url()).isEqualTo(site.server.url(page));
            }
        }
        return found;
    }

    @Test
    void the_attacks_got_as_far_as_the_pages() {
        assertThat(SITE.pages()).hasSizeGreaterThan(15);
        assertThat(text("articles/markup/index.html")).contains("&lt;script&gt;", "alert(&#39;title&#39;)");
        assertThat(text("index.html")).contains("&lt;/title&gt;&lt;script&gt;alert(&#39;site&#39;)");
        assertThat(text("feed.xml")).contains("&lt;/title&gt;");
        assertThat(text("timeline.csv")).doesNotContain("\n=").contains("Otto Brandt");
    }

    private static String text(String file) {
        return new String(SITE.bytes(file), StandardCharsets.UTF_8);
    }
}
