package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages on paper, from right to left, in the colours of the reader's system, and without motion. */
@ExtendWith(Figures.class)
class MediaTest {
    private static final BuiltSite SITE = BuiltSite.sample();
    private static final BuiltSite RIGHT_TO_LEFT = BuiltSite.of(Path.of("src", "test", "resources", "rtl"));
    /** A4 without its margins, in pixels. */
    private static final int PAPER = 672;

    /** Headlines, sentences and their sources that cannot be read, folded or not. */
    private static final String UNREADABLE = """
            () => [...document.querySelectorAll('h1, h2, h3, blockquote, figcaption')]
              .filter(e => !e.closest('.hidden, .panel'))
              .filter(e => !e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
                || !e.getBoundingClientRect().height)
              .map(e => e.tagName + ' ' + e.textContent)
            """;

    /** Boxes that cut off what they hold; a reader of paper cannot scroll. */
    private static final String CUT = """
            () => [...document.querySelectorAll('main *')]
              .filter(e => e.checkVisibility() && !e.closest('.hidden, svg'))
              .filter(e => getComputedStyle(e).overflowX !== 'visible' || getComputedStyle(e).overflowY !== 'visible')
              .filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
              .map(e => e.tagName + '.' + e.className + ' ' + e.textContent)
            """;

    private static final String COUNT = "() => [document.querySelectorAll('h3, blockquote').length]";

    /** Marks that nobody could see: neither filled nor drawn in another colour than the page's. */
    private static final String UNSEEN = """
            () => {
              const page = getComputedStyle(document.body).backgroundColor;
              const seen = (colour, opacity) => colour !== 'none' && colour !== page && colour !== 'rgba(0, 0, 0, 0)' && opacity > .2;
              return [...document.querySelectorAll('svg :is(circle, rect:not(.weekend), line, path, text)')]
                .filter(e => e.checkVisibility())
                .filter(e => { const s = getComputedStyle(e); return !seen(s.fill, s.opacity) && !seen(s.stroke, s.opacity); })
                .map(e => e.parentNode.getAttribute('class') + ' ' + e.tagName + '.' + e.getAttribute('class'));
            }
            """;

    /** Date words in the colour of the page behind them. */
    private static final String BURIED = """
            () => [...document.querySelectorAll('mark')]
              .filter(e => getComputedStyle(e).color === getComputedStyle(document.body).backgroundColor)
              .map(e => e.textContent)
            """;

    /** Where the day numbers of the first ruler stand, and whether their letters are mirrored. */
    private static final String DAYS = """
            () => {
              const texts = [...document.querySelectorAll('.ruler')[0].querySelectorAll('text')].filter(t => t.checkVisibility());
              const mirrored = e => new DOMMatrix(getComputedStyle(e).transform).a < 0;
              const x = texts.map(t => t.getBoundingClientRect().x);
              const marks = [...document.querySelectorAll('.strip svg :is(.day, .range, .planned)')].map(m => m.getBoundingClientRect().x);
              const date = document.querySelector('.row .date').getBoundingClientRect().x;
              return {
                falling: x.every((at, i) => !i || at < x[i - 1]),
                upright: texts.every(t => mirrored(t) && mirrored(t.closest('svg'))),
                strip: marks[0] > marks[marks.length - 1],
                gutter: date > document.querySelector('.row .event').getBoundingClientRect().x,
              };
            }
            """;

    private static final String SCROLLING = "() => getComputedStyle(document.documentElement).scrollBehavior";
    private static final String MOVING = "() => document.getAnimations().length";

    @BeforeAll
    static void browser() {
        Chromium.browser();
    }

    static List<String> pages() {
        return SITE.pageOfEachType();
    }

    static List<String> pagesFromRightToLeft() {
        return RIGHT_TO_LEFT.pageOfEachType();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void on_paper_all_is_read_and_nothing_is_there_to_press(String path) {
        try (Visit visit = Visit.to(SITE.server.url(path)).width(PAPER)) {
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.strings(UNREADABLE)).as(path).isEmpty();
            assertThat(visit.strings(CUT)).as(path).isEmpty();
            assertThat(visit.overflow()).as(path).isEmpty();
            assertThat(visit.page
                            .locator("nav[aria-label=Site], .skip, button, .panel, .neighbours, form, .crumbs")
                            .all())
                    .as(path)
                    .noneMatch(control -> control.isVisible());
        }
    }

    @Test
    void headlines_and_sentences_of_the_timeline_are_read_without_a_script_and_on_paper() {
        try (Visit visit = Visit.withoutScript(SITE.server.url("index.html")).width(PAPER)) {
            String all = visit.strings(COUNT).get(0);
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            int unread = visit.strings(UNREADABLE).size();
            Figures.say(
                    "headlines and sentences read on paper, without a script",
                    Integer.parseInt(all) - unread + " of " + all,
                    "all");
            assertThat(unread).isZero();
            assertThat(Integer.parseInt(all)).isGreaterThan(50);
        }
    }

    @ParameterizedTest
    @MethodSource("pagesFromRightToLeft")
    void from_right_to_left_pages_are_mirrored_and_fit(String path) {
        try (Visit visit = Visit.to(RIGHT_TO_LEFT.server.url(path))) {
            assertThat(visit.page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            for (int width : new int[] {320, 360, 1280}) {
                assertThat(visit.width(width).everything())
                        .as("%s at %d", path, width)
                        .isEmpty();
                assertThat(visit.strings(
                                "() => [document.documentElement.scrollWidth - innerWidth].filter(x => x > 0)"))
                        .as("%s at %d", path, width)
                        .isEmpty();
            }
        }
    }

    @Test
    void from_right_to_left_time_runs_so_too_and_numbers_do_not() {
        try (Visit visit = Visit.to(RIGHT_TO_LEFT.server.url("index.html"))) {
            for (int width : new int[] {360, 1280}) {
                assertThat(visit.width(width).page.evaluate(DAYS))
                        .as("at " + width)
                        .isEqualTo(Map.of("falling", true, "upright", true, "strip", true, "gutter", true));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void in_the_systems_colours_every_mark_is_seen_and_date_words_are_read(String path) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE);
        try (Visit visit = Visit.to(SITE.server.url(path), options).width(1280)) {
            for (boolean dark : new boolean[] {false, true}) {
                assertThat(visit.dark(dark).strings(UNSEEN)).as(path).isEmpty();
                assertThat(visit.strings(BURIED)).as(path).isEmpty();
            }
        }
    }

    @Test
    void nothing_moves_by_itself_and_the_page_jumps_where_motion_is_unwelcome() {
        try (Visit visit = Visit.to(SITE.server.url("index.html"))) {
            visit.page.locator(".skip").focus();
            assertThat(visit.page.evaluate(SCROLLING)).isEqualTo("auto");
            assertThat(visit.page.evaluate(MOVING)).isEqualTo(0);
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertThat(visit.page.evaluate(SCROLLING)).isEqualTo("smooth");
            assertThat(visit.page.evaluate(MOVING)).isEqualTo(0);
        }
    }
}
