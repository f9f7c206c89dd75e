package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Counts;
import dev.dateline.site.Views.Link;
import dev.dateline.site.Views.Month;
import dev.dateline.site.Views.Strip;
import dev.dateline.site.Views.Year;
import dev.dateline.telling.Status;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the timeline shows, and the pages of its years and months where it is long. */
final class TimelinePages {
    private static final int CHIEF = 5;

    private final Timeline timeline;
    private final Periods periods;
    private final Cards cards;
    private final Months months;
    private final Facets facets;

    TimelinePages(Timeline timeline, Periods periods, Permalinks permalinks, Cards cards) {
        this.timeline = timeline;
        this.periods = periods;
        this.cards = cards;
        this.months = new Months(periods, cards, permalinks);
        this.facets = new Facets(cards, permalinks);
    }

    Models.Timeline whole() {
        return new Models.Timeline(
                counts(),
                latest(),
                timeline.events().isEmpty() ? null : strip(),
                periods.isVeryLong() ? List.of() : months.of(periods.months(), "", periods.isLong()),
                periods.isVeryLong() ? years() : List.of(),
                facets.of(timeline.events(), ""));
    }

    private Counts counts() {
        List<Event> events = timeline.events();
        return new Counts(
                events.size(),
                timeline.articles().size(),
                (int) timeline.articles().stream()
                        .map(Article::publisher)
                        .filter(p -> !p.isEmpty())
                        .distinct()
                        .count(),
                (int) events.stream().filter(e -> !e.differences().isEmpty()).count(),
                (int) events.stream().filter(e -> e.status() == Status.PLANNED).count());
    }

    /** The last day of which something is told that took place. */
    private @Nullable Link latest() {
        return timeline.events().stream()
                .filter(e -> e.status() == Status.HAPPENED && e.time().exact() && !e.statement())
                .max(Comparator.comparing((Event e) -> e.time().last())
                        .thenComparing(Event::salience)
                        .thenComparing(Event::id))
                .map(e -> new Link(periods.among(e), e.title(), 0, e.id(), Labels.longForm(e.time())))
                .orElse(null);
    }

    /** The strip of some events, whose months are on the page itself or on pages of their own. */
    private Strip strip(Collection<Event> events, Function<YearMonth, String> month) {
        List<LocalDate> reports = new ArrayList<>();
        events.stream()
                .flatMap(e -> e.articles().stream())
                .distinct()
                .forEach(id -> cards.article(id).anchor().ifPresent(reports::add));
        return Strips.of(List.copyOf(events), reports, month);
    }

    private Strip strip() {
        List<LocalDate> reports = new ArrayList<>();
        timeline.articles().forEach(a -> a.anchor().ifPresent(reports::add));
        return Strips.of(timeline.events(), reports, periods.isVeryLong() ? periods::month : TimelinePages::onPage);
    }

    private static String onPage(YearMonth month) {
        return "#" + Periods.id(month);
    }

    /** Whether its months have pages of their own. */
    boolean isLong() {
        return periods.isLong();
    }

    /** The strip of the events of one person or place; null where they are too few to need one. */
    @Nullable
    Strip strip(List<Event> own, String root) {
        return own.size() < 3 ? null : strip(own, m -> root + periods.month(m));
    }

    private List<Year> years() {
        List<Year> out = new ArrayList<>();
        int before = 0;
        for (int year : periods.years()) {
            List<Link> links = new ArrayList<>();
            List<Event> all = new ArrayList<>();
            periods.months(year).forEach((m, events) -> {
                links.add(new Link(periods.month(m), Periods.shortName(m.atDay(1)), events.size(), "", ""));
                all.addAll(events);
            });
            String gap = out.isEmpty() ? "" : Months.gap(12L * (year - before - 1));
            out.add(new Year(
                    Periods.yearPage(year),
                    Periods.label(year),
                    all.size(),
                    gap,
                    links,
                    all.stream()
                            .sorted(Comparator.comparing((Event e) -> -e.salience())
                                    .thenComparing(Event.ORDER))
                            .limit(CHIEF)
                            .sorted(Event.ORDER)
                            .map(e -> cards.card(e, ""))
                            .toList()));
            before = year;
        }
        return out;
    }

    /** The page of a year, where the whole is too long for one page. */
    Models.Period year(int year) {
        List<Integer> all = periods.years();
        int at = all.indexOf(year);
        return period(
                Periods.label(year),
                Periods.yearPage(year),
                List.of(timelineLink("../")),
                periods.months(year),
                true,
                at == 0 ? null : yearLink(all.get(at - 1)),
                at + 1 == all.size() ? null : yearLink(all.get(at + 1)));
    }

    private static Link yearLink(int year) {
        return new Link("../" + Periods.yearPage(year), Periods.label(year), 0, "", "");
    }

    /** The page of a month, where the whole is too long for cards on one page. */
    Models.Period month(YearMonth month) {
        List<YearMonth> all = List.copyOf(periods.months().keySet());
        int at = all.indexOf(month);
        List<Event> events = begun(month);
        List<Link> trail = new ArrayList<>();
        trail.add(timelineLink("../../"));
        if (periods.isVeryLong()) {
            trail.add(
                    new Link("../../" + Periods.yearPage(month.getYear()), Periods.label(month.getYear()), 0, "", ""));
        }
        return period(
                Labels.longForm(TimeSpan.month(month)),
                periods.month(month),
                trail,
                new TreeMap<>(Map.of(month, events)),
                events.size() > Periods.MOST_CARDS,
                at == 0 ? null : monthLink(all.get(at - 1)),
                at + 1 == all.size() ? null : monthLink(all.get(at + 1)));
    }

    /** The fingerprint of all that the page of a month is made from. */
    Key from(YearMonth month) {
        return from(
                new TreeMap<>(Map.of(month, begun(month))),
                List.copyOf(periods.months().keySet()),
                month);
    }

    /** The fingerprint of all that the page of a year is made from. */
    Key from(int year) {
        return from(periods.months(year), periods.years(), year);
    }

    private <T> Key from(SortedMap<YearMonth, List<Event>> shown, List<T> all, T self) {
        int at = all.indexOf(self);
        Packer out = new Packer().flag(periods.isLong()).flag(periods.isVeryLong());
        for (T near : all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2))) {
            out.text(near.toString());
        }
        shown.forEach((month, events) -> {
            out.text(month.toString());
            for (List<Event> some : List.of(events, periods.in(month))) {
                out.each(some, e -> out.key(cards.from(e)));
            }
        });
        return out.fingerprint();
    }

    private List<Event> begun(YearMonth month) {
        return periods.months().getOrDefault(month, List.of());
    }

    private Link monthLink(YearMonth month) {
        return new Link("../../" + periods.month(month), Labels.longForm(TimeSpan.month(month)), 0, "", "");
    }

    private static Link timelineLink(String root) {
        return new Link(root + "index.html", "Timeline", 0, "", "");
    }

    private Models.Period period(
            String heading,
            String path,
            List<Link> trail,
            SortedMap<YearMonth, List<Event>> some,
            boolean lines,
            @Nullable Link previous,
            @Nullable Link next) {
        String root = Permalinks.root(path);
        List<Event> events = some.values().stream().flatMap(List::stream).toList();
        List<Month> shown = months.of(some, root, lines);
        return new Models.Period(
                heading,
                trail,
                events.size(),
                some.size() < 2 || events.isEmpty() ? null : strip(events, TimelinePages::onPage),
                shown,
                facets.of(events, root),
                previous,
                next);
    }
}
