package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The largest page of each type, as wide as a small phone, a phone and a desk, in light and dark. */
@ExtendWith(Figures.class)
class PageTypesTest {
    private static final BuiltSite SITE = BuiltSite.sample();
    private static final String BODY_MARGIN = "() => getComputedStyle(document.body).margin";
    private static final String UNSTYLED = "8px";
    private static final String AXE = "axe-core, each type of page at 320, 360, 1280, light, dark";
    private static final int[] WIDTHS = {320, 360, 1280};

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    static List<String> pages() {
        return SITE.pageOfEachType();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_accessible_fits_and_keeps_quiet(String path) {
        List<String> overflow = new ArrayList<>();
        List<String> axe = new ArrayList<>();
        try (Visit visit = Visit.to(SITE.server.url(path))) {
            for (int width : WIDTHS) {
                visit.width(width);
                visit.overflow().forEach(fault -> overflow.add("at " + width + ": " + fault));
                for (boolean dark : new boolean[] {false, true}) {
                    visit.dark(dark);
                    String where = "at " + width + ", " + (dark ? "dark: " : "light: ");
                    visit.accessibilityFaults().forEach(fault -> axe.add(where + fault));
                }
            }
            Figures.add(AXE, axe.size(), "0");
            Figures.add("overflow, each type of page at 320, 360, 1280", overflow.size(), "0");
            Figures.add(
                    "errors, warnings and messages on the console",
                    visit.faults().size(),
                    "0");
            Figures.add("requests to other hosts", visit.foreignRequests().size(), "0");
            assertThat(overflow).as(path).isEmpty();
            assertThat(axe).as(path).isEmpty();
            assertThat(visit.faults()).as(path).isEmpty();
            assertThat(visit.foreignRequests()).as(path).isEmpty();
        }
    }

    @Test
    void a_missing_page_is_told_with_the_sites_own_look_at_any_depth() {
        try (Visit visit = Visit.to(SITE.server.url("people/nobody/at/all/"))) {
            assertThat(visit.page.locator("h1").innerText()).isEqualTo("This page is not here");
            assertThat(visit.page.evaluate(BODY_MARGIN)).isNotEqualTo(UNSTYLED);
            visit.page.locator("main a").first().click();
            assertThat(visit.page.url()).isEqualTo(SITE.server.url("index.html") + "index.html");
            assertThat(visit.foreignRequests()).isEmpty();
        }
    }

    @Test
    void words_of_a_list_in_an_article_run_on_before_and_after_a_date() {
        try (Visit visit = Visit.to(SITE.server.url("articles/brussels-diary/"))) {
            Locator item = visit.width(360)
                    .page
                    .locator(".item:has(time)")
                    .filter(new Locator.FilterOptions().setHasText("European Union"));
            assertThat(item.innerText().replace('\u00a0', ' '))
                    .contains("The leaders of the European Union meet on 18 and 19 December. They want");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_whole_without_scripts(String path) {
        try (Visit visit = Visit.withoutScript(SITE.server.url(path))) {
            assertThat(visit.page.locator("h1").innerText()).isNotBlank();
            assertThat(visit.faults()).as(path).isEmpty();
        }
    }

    /** All but the page that only a host shows, in place of a missing one. */
    static List<String> pagesOfAFolder() {
        return pages().stream().filter(page -> !page.equals("404.html")).toList();
    }

    @ParameterizedTest
    @MethodSource("pagesOfAFolder")
    void opens_from_a_folder_by_double_click(String path) {
        try (Visit visit = Visit.to(SITE.folder.resolve(path).toUri().toString())) {
            assertThat(visit.faults()).as(path).isEmpty();
            assertThat(visit.page.evaluate(BODY_MARGIN))
                    .as("the style sheet of " + path)
                    .isNotEqualTo(UNSTYLED);
        }
    }
}
