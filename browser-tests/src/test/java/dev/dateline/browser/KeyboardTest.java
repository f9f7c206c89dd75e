package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader without a mouse meets. */
class KeyboardTest {
    private static final BuiltSite SITE = BuiltSite.sample();
    private static final int STEPS = 18;

    /** Where the focus is, whether one sees it, and whether it is on the screen. */
    private static final String FOCUS = """
            () => {
              const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
              const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              const there = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return [e.tagName, e.getAttribute('href') ?? e.id, seen ? 'seen' : 'unseen', there ? 'there' : 'away'].join(' ');
            }
            """;

    private static final String STOPS = """
            () => [...document.querySelectorAll('a[href], button, input, summary, select, textarea, [tabindex="0"]')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }))
              .filter(e => e.type !== 'radio' || e.checked)
              .map(e => e.tagName + ' ' + (e.getAttribute('href') ?? e.id))
            """;

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    static List<String> pages() {
        return SITE.pageOfEachType();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tab_stops_are_those_of_the_text_in_its_order_and_the_focus_is_seen(String path) {
        try (Visit visit = Visit.to(SITE.server.url(path)).width(1280)) {
            List<String> expected = visit.strings(STOPS);
            List<String> stops = new ArrayList<>();
            for (int i = 0; i < Math.min(STEPS, expected.size()); i++) {
                visit.page.keyboard().press("Tab");
                stops.add((String) visit.page.evaluate(FOCUS));
            }
            assertThat(stops).as(path).allMatch(stop -> stop.endsWith(" seen there"));
            assertThat(stops.stream().map(stop -> stop.replace(" seen there", "")))
                    .as(path)
                    .containsExactlyElementsOf(expected.subList(0, stops.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_first_stop_skips_to_the_content(String path) {
        try (Visit visit = Visit.to(SITE.server.url(path))) {
            visit.page.keyboard().press("Tab");
            visit.page.keyboard().press("Enter");
            visit.page.waitForFunction("() => location.hash === '#main'");
            visit.page.keyboard().press("Tab");
            assertThat(visit.page.evaluate("() => document.activeElement.closest('main, footer') !== null"))
                    .as(path)
                    .isEqualTo(true);
        }
    }

    @Test
    void a_filter_is_chosen_by_arrow_and_by_space() {
        try (Visit visit = Visit.to(SITE.server.url("index.html")).width(1280)) {
            Page page = visit.page;
            page.locator("#show-all").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#show-happened").isChecked()).isTrue();
            page.locator("[data-filter]").first().focus();
            page.keyboard().press("Space");
            assertThat(page.locator("[data-filter]").first().getAttribute("aria-pressed"))
                    .isEqualTo("true");
            assertThat(page.url()).contains("?");
        }
    }
}
