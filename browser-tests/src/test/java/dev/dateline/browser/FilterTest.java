package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The filters of the timeline, with and without a script. */
class FilterTest {
    private static final BuiltSite SITE = BuiltSite.of(Path.of("src", "test", "resources", "dam"));
    private static final String TIMELINE = SITE.server.url("index.html");
    private static final String VISIBLE = """
            () => [...document.querySelectorAll('.event')].filter(e => e.checkVisibility())
              .map(e => e.id + ' ' + e.className)
            """;

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    @Test
    void planned_happened_and_differing_work_without_a_script() {
        try (Visit visit = Visit.withoutScript(TIMELINE).width(1280)) {
            Locator events = visit.page.locator(".event");
            int all = shown(events);
            int planned = shown(visit.page.locator(".event.planned"));
            int differing = shown(visit.page.locator(".event.differing"));
            assertThat(List.of(planned, differing)).allMatch(n -> n > 0 && n < all);
            assertThat(choose(visit, "#show-planned")).isEqualTo(planned);
            assertThat(choose(visit, "#show-happened")).isEqualTo(all - planned);
            assertThat(choose(visit, "#show-differing")).isEqualTo(differing);
            assertThat(choose(visit, "#show-all")).isEqualTo(all);
        }
    }

    @Test
    void a_person_without_a_script_is_a_link_to_the_persons_page() {
        try (Visit visit = Visit.withoutScript(TIMELINE).width(1280)) {
            Locator link = visit.page.locator("[data-filter^='who:']").first();
            String name = link.innerText();
            link.click();
            assertThat(visit.page.locator("h1").innerText()).isEqualTo(name);
        }
    }

    @Test
    void a_person_with_a_script_narrows_the_timeline_and_stands_in_the_address() {
        try (Visit visit = Visit.to(TIMELINE).width(1280)) {
            Page page = visit.page;
            int all = visit.strings(VISIBLE).size();
            Locator link = page.locator("[data-filter^='who:']").first();
            int count = Integer.parseInt(
                    page.locator("li:has([data-filter^='who:']) > span").first().innerText());
            link.click();
            List<String> narrowed = visit.strings(VISIBLE);
            assertThat(narrowed).hasSize(count).hasSizeLessThan(all);
            String address = page.url();
            assertThat(address).contains("?who=");
            assertThat(page.locator("[role=status]").first().innerText()).contains(count + " of " + all);

            page.goBack();
            assertThat(visit.strings(VISIBLE)).hasSize(all);
            page.navigate(address);
            assertThat(visit.strings(VISIBLE)).isEqualTo(narrowed);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void of_a_person_and_what_happened_as_many_are_shown_as_are_counted() {
        try (Visit visit = Visit.to(TIMELINE).width(1280)) {
            int all = visit.strings(VISIBLE).size();
            for (String show : List.of("#show-happened", "#show-planned", "#hide-statements")) {
                visit.page.navigate(TIMELINE);
                visit.page.locator(show).check();
                assertCounted(visit, all);
                visit.page.locator("[data-filter^='who:']").first().click();
                assertCounted(visit, all);
            }
        }
    }

    private static void assertCounted(Visit visit, int all) {
        int shown = visit.strings(VISIBLE).size();
        assertThat(visit.page.locator("[role=status]").first().innerText()).startsWith(shown + " of " + all + " ");
        assertThat(visit.page.locator(".none").isVisible()).isEqualTo(shown == 0);
        assertThat(visit.page.locator(".month").all())
                .allMatch(month -> month.isVisible() == (shown(month.locator(".event")) > 0));
    }

    private static int choose(Visit visit, String radio) {
        visit.page.locator(radio).check();
        return shown(visit.page.locator(".event"));
    }

    private static int shown(Locator events) {
        return (int) events.all().stream().filter(Locator::isVisible).count();
    }
}
