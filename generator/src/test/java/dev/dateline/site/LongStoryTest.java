package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Timeline;
import dev.dateline.time.TimeSpan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LongStoryTest {
    private static Timeline story(int count, int days) {
        LocalDate first = LocalDate.of(2010, 1, 1);
        return Stories.timeline(IntStream.range(0, count)
                .mapToObj(i -> Stories.event(
                        "e" + i, "Event number " + i, TimeSpan.day(first.plusDays((long) i * days / count))))
                .toList());
    }

    private static Pages pages(int count, int days) {
        return Pages.of(story(count, days));
    }

    @Test
    void a_story_of_200_events_is_one_page_of_cards() {
        Pages pages = pages(200, 700);
        assertThat(pages.page("index.html").select(".event")).hasSize(200);
        assertThat(pages.names()).noneMatch(n -> n.startsWith("2010/"));
    }

    @Test
    void a_long_story_is_a_page_of_lines_and_a_page_of_cards_for_each_month() {
        Pages pages = pages(300, 700);
        Document whole = pages.page("index.html");
        assertThat(whole.select(".line")).hasSize(300);
        assertThat(whole.select(".event")).isEmpty();
        assertThat(whole.select("#m2010-03 h2 a").attr("href")).isEqualTo("2010/03/index.html");
        Document march = pages.page("2010/03/index.html");
        assertThat(march.select("h1").text()).isEqualTo("March 2010");
        assertThat(march.select(".event").size())
                .isEqualTo(whole.select("#m2010-03 .line").size());
        assertThat(march.select("a[rel=prev]").attr("href")).isEqualTo("../../2010/02/index.html");
        assertThat(march.select("a[rel=next]").text()).isEqualTo("After April 2010");
        assertThat(pages.page("e/e30/index.html").select(".crumbs a").eachAttr("href"))
                .containsExactly("../../index.html", "../../2010/03/index.html#e30");
        assertThat(pages.deadLinks()).isEmpty();
    }

    @Test
    void lines_come_in_lists_whose_length_is_known_so_that_their_height_is() {
        Document whole = pages(250, 31).page("index.html");
        assertThat(whole.select("#m2010-01").attr("class")).isEqualTo("month as-lines h2 t5");
        assertThat(whole.select("#m2010-01 ol").eachAttr("class"))
                .hasSize(13)
                .startsWith("lines t2", "lines t2")
                .endsWith("lines t1");
        assertThat(whole.select("#m2010-01 ol.t1 li")).hasSize(10);
    }

    @Test
    void a_very_long_story_lists_its_years_and_each_has_a_page_of_lines() {
        Timeline story = story(5100, 1800);
        Permalinks permalinks = new Permalinks(story);
        TimelinePages pages = new TimelinePages(story, new Periods(story), permalinks, new Cards(story, permalinks));
        Document whole = page("timeline.ftlh", pages.whole());
        assertThat(whole.select(".line")).isEmpty();
        assertThat(whole.select(".month h2 a").eachAttr("href"))
                .containsExactly(
                        "2010/index.html", "2011/index.html", "2012/index.html", "2013/index.html", "2014/index.html");
        assertThat(whole.select("section:first-of-type .twelve a")).hasSize(12);
        assertThat(whole.select("section:first-of-type .lines li")).hasSize(5);
        Document year = page("period.ftlh", pages.year(2011));
        assertThat(year.select(".line").size()).isBetween(1000, 1100);
        assertThat(year.select(".strip a").eachAttr("href")).contains("#m2011-01", "#m2011-12");
        Document may = page("period.ftlh", pages.month(YearMonth.of(2011, 5)));
        assertThat(may.select(".crumbs a").eachText()).containsExactly("Timeline", "2011");
        assertThat(may.select(".event").size()).isBetween(80, 95);
    }

    private static Document page(String template, Record model) {
        Views.Page page = new Views.Page("", "", "", "", "", "", "", "", "en", "ltr");
        Views.Head head = new Views.Head("", "website", "", "", "", false, "");
        return Jsoup.parse(new String(new Theme(null).render(template, page, head, model), StandardCharsets.UTF_8));
    }
}
