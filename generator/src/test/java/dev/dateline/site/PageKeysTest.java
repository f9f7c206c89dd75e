package dev.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.cache.Cache;
import dev.dateline.cache.Recipe;
import dev.dateline.event.Difference;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.telling.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A page is taken from the last edition where its key is as it was, so each change of its bytes must change its key. */
class PageKeysTest {
    private static final SiteOptions OPTIONS = new SiteOptions("Ferry", "A story", "https://ferry.example/");
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 5);

    private static Article article(String title, String publisher) {
        return Stories.article(
                "gazette.md",
                "---\ntitle: " + title + "\ndate: 2031-05-02\npublisher: " + publisher
                        + "\nurl: https://gazette.example/ferry\n---\nThe ferry came back.\n");
    }

    /** Events three days apart, so that a long story has pages of months, and a very long one of years. */
    private static List<Event> events(int count, Article article) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var time = Stories.day(FIRST.plusDays(3L * i * 210 / count).toString());
            events.add(Stories.event(
                    "e" + i,
                    "Ferry sails " + i,
                    time,
                    Status.HAPPENED,
                    Stories.mention(article, "The ferry came back.", time)));
        }
        return events;
    }

    private static Event with(Event e, String title, Status status, Entity person, List<Difference> differences) {
        return new Event(
                e.id(),
                title,
                e.time(),
                status,
                e.statement(),
                e.salience(),
                e.summary(),
                List.of(person),
                e.organizations(),
                e.places(),
                e.articles(),
                e.mentions(),
                differences);
    }

    private static Event on(Event e, String day, Article article) {
        Mention told = Stories.mention(article, "The ferry came back.", Stories.day(day));
        return Stories.event(e.id(), e.title(), Stories.day(day), e.status(), told);
    }

    /** The story, and what it is after one change each. */
    private static Map<String, Timeline> editions(int count) {
        Article article = article("Ferry returns", "Gazette");
        List<Event> events = events(count, article);
        Event one = events.get(100);
        Event next = events.get(101);
        Entity other = new Entity(Entity.Kind.PERSON, "tobin-ashe", "Tobin Ashe", List.of("Ashe"), "Master");
        Difference differs = new Difference(
                "number",
                List.of(
                        new Difference.Reading("two", List.of("gazette")),
                        new Difference.Reading("six", List.of("gazette"))));
        Map<String, Timeline> all = new LinkedHashMap<>();
        all.put("nothing", Stories.timeline(events, article));
        Map<String, Event> changes = new LinkedHashMap<>();
        changes.put("a title", with(one, "Ferry sinks", one.status(), Stories.MARA, List.of()));
        changes.put("a status", with(one, one.title(), Status.PLANNED, Stories.MARA, List.of()));
        changes.put("a person", with(one, one.title(), one.status(), other, List.of()));
        changes.put("a difference", with(one, one.title(), one.status(), Stories.MARA, List.of(differs)));
        changes.put("a day", on(one, next.time().start().toString(), article));
        changes.put("a year", on(one, "2040-02-01", article));
        changes.forEach((what, event) -> {
            List<Event> changed = new ArrayList<>(events);
            changed.set(100, event);
            all.put(what, Stories.timeline(changed, article));
        });
        all.put("one less", Stories.timeline(events.subList(1, count), article));
        Article retold = article("Ferry is back", "Mole Street Post");
        all.put("an article", Stories.timeline(events(count, retold), retold));
        return all;
    }

    private static SortedMap<String, Supplier<byte[]>> files(Timeline timeline, SiteOptions options) {
        return new SiteRenderer(null).rendering(timeline, options, Cache.none()).files();
    }

    private static Timeline of(Map<String, Timeline> editions, String after) {
        return Objects.requireNonNull(editions.get(after));
    }

    /** How many pages are as they were, and keep their key. */
    private static int assertKeys(
            String after,
            SortedMap<String, Supplier<byte[]>> before,
            SortedMap<String, Supplier<byte[]>> now,
            Predicate<String> which) {
        int kept = 0;
        for (Map.Entry<String, Supplier<byte[]>> file : now.entrySet()) {
            if (which.test(file.getKey())
                    && file.getValue() instanceof Recipe recipe
                    && before.get(file.getKey()) instanceof Recipe old) {
                if (old.gather().key().equals(recipe.gather().key())) {
                    assertThat(Arrays.equals(old.get(), recipe.get()))
                            .as("%s after %s", file.getKey(), after)
                            .isTrue();
                    kept++;
                }
            }
        }
        return kept;
    }

    @Test
    void a_page_of_a_long_story_whose_bytes_change_has_another_key() {
        Map<String, Timeline> editions = editions(210);
        SortedMap<String, Supplier<byte[]>> before = files(of(editions, "nothing"), OPTIONS);
        assertThat(before.keySet()).contains("2031/05/index.html", "e/e100/picture.png");
        // Drawing all pictures takes long; those of the month that changes must do.
        Predicate<String> some = path -> !path.endsWith(".png") || path.matches("e/e(9[0-9]|10[0-9])/.*");
        editions.forEach((after, timeline) -> {
            int kept = assertKeys(after, before, files(timeline, OPTIONS), some);
            assertThat(kept).as(after).matches(n -> after.equals("an article") ? n < 30 : n > 100);
        });
    }

    @Test
    void a_page_of_a_year_or_a_month_whose_bytes_change_has_another_key() {
        Map<String, Timeline> editions = editions(5001);
        SortedMap<String, Supplier<byte[]>> before = files(of(editions, "nothing"), OPTIONS);
        assertThat(before.keySet()).contains("2031/index.html", "2031/02/index.html", "2032/index.html");
        for (String after : List.of("a title", "a year")) {
            int kept = assertKeys(after, before, files(of(editions, after), OPTIONS), path -> path.matches("20.*"));
            assertThat(kept).as(after).isPositive();
        }
    }

    @Test
    void a_site_with_another_name_or_place_has_other_pages() {
        Timeline timeline = Stories.ferry();
        SortedMap<String, Supplier<byte[]>> before = files(timeline, OPTIONS);
        for (SiteOptions options : List.of(
                new SiteOptions("Boat", "A story", OPTIONS.baseUrl()),
                new SiteOptions("Ferry", "Another", OPTIONS.baseUrl()),
                new SiteOptions("Ferry", "A story", "https://other.example/"))) {
            assertThat(assertKeys(options.toString(), before, files(timeline, options), path -> path.endsWith(".html")))
                    .isZero();
        }
    }
}
