package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.Stem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search of a built site. */
class SearchTest {
    private static final BuiltSite SITE = BuiltSite.of(Path.of("src", "test", "resources", "dam"));
    private static final String SEARCH = "search/index.html";
    private static final Pattern STEM = Pattern.compile("const bare[\\s\\S]*?: bare\\(w\\);");

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @Test
    void a_word_of_a_title_finds_its_event_in_any_of_its_forms() {
        try (Visit visit = Visit.to(SITE.server.url("index.html"))) {
            String title = visit.page.locator(".event h3 a").first().innerText();
            String word = Arrays.stream(title.split(" "))
                    .filter(w -> w.length() > 5)
                    .findFirst()
                    .orElseThrow();
            visit.page.navigate(SITE.server.url(SEARCH) + "?q=" + word.toUpperCase(Locale.ROOT));
            visit.page.waitForSelector(".results li");
            assertThat(visit.page.locator(".results a").allInnerTexts()).contains(title);
            assertThat(visit.page.locator("[role=status]").innerText()).matches("\\d+ found\\.");
            visit.page.locator(".results a").first().click();
            assertThat(visit.page.locator("h1").innerText()).isNotBlank();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void what_is_typed_is_found_as_it_is_typed_and_stands_in_the_address() {
        try (Visit visit = Visit.to(SITE.server.url(SEARCH))) {
            visit.page.locator("#q").pressSequentially("dam ");
            // A slow machine has answered the first letter before the last is typed.
            visit.page.waitForFunction("() => location.search === '?q=dam'");
            visit.page.waitForSelector(".results li");
            assertThat(visit.page.url()).endsWith("?q=dam");
            visit.page.locator("#q").fill("dam zzyzx");
            visit.page.waitForFunction("() => document.querySelector('.live').textContent.includes('zzyzx')");
            assertThat(visit.page.locator(".results li").count()).isPositive();
            visit.page.locator("#q").fill("zzyzx");
            visit.page.waitForFunction("() => document.querySelector('.live').textContent === 'Nothing found.'");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void the_search_works_in_a_folder_on_disk() {
        try (Visit visit = Visit.to(SITE.folder.resolve(SEARCH).toUri() + "?q=dam")) {
            visit.page.waitForSelector(".results li");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void without_a_script_the_page_says_so_and_lists_what_there_is() {
        try (Visit visit = Visit.withoutScript(SITE.server.url(SEARCH))) {
            assertThat(visit.page.locator("noscript").innerText()).contains("needs JavaScript");
            assertThat(visit.page.locator("form").isVisible()).isFalse();
            assertThat(visit.page.locator(".browse a").count()).isGreaterThan(4);
        }
    }

    @Test
    void the_client_cuts_words_down_as_the_index_does() throws IOException {
        Matcher stem = STEM.matcher(Files.readString(Path.of("..", "templates", "search.js")));
        assertThat(stem.find()).isTrue();
        List<String> words = Arrays.asList(
                ("talks talked talking talk ties tied dies died flies cities city buses boxes matches wishes passes"
                                + " running stopped falling telling added king ring being needed freed agreed agree"
                                + " virus crisis basis loss news used using planned makes making made the was 2025"
                                + " zelenskyy's strasse élysée öffnungen")
                        .split(" "));
        try (Visit visit = Visit.to("about:blank")) {
            Object cut = visit.page.evaluate("words => { " + stem.group() + " return words.map(stem); }", words);
            assertThat(cut).isEqualTo(words.stream().map(Stem::of).toList());
        }
    }
}
