package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Status;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Mark;
import dev.dateline.site.Views.Part;
import dev.dateline.site.Views.Strip;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The overview of the whole story: its months, or its years where there are many. */
final class Strips {
    private static final int MOST_MONTHS = 9;

    private Strips() {}

    static Strip of(Timeline timeline) {
        List<Event> events = timeline.events();
        LocalDate first = events.get(0).time().start();
        LocalDate last = first;
        for (Event e : events) {
            last = e.time().last().isAfter(last) ? e.time().last() : last;
        }
        for (Article a : timeline.articles()) {
            LocalDate d = a.anchor().orElse(first);
            first = d.isBefore(first) ? d : first;
            last = d.isAfter(last) ? d : last;
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        boolean years = months > MOST_MONTHS;
        LocalDate begin = years ? first.withDayOfYear(1) : first.withDayOfMonth(1);
        LocalDate end = years
                ? last.withDayOfYear(1).plusYears(1)
                : last.withDayOfMonth(1).plusMonths(1);
        double days = ChronoUnit.DAYS.between(begin, end);
        List<Mark> happened = new ArrayList<>();
        for (Event e : events) {
            happened.add(mark(e, begin, days));
        }
        return new Strip(
                "Overview: what happened above, what was reported below",
                happened,
                reported(timeline, begin, days),
                parts(events, begin, end, years));
    }

    private static Mark mark(Event e, LocalDate begin, double days) {
        double x = ChronoUnit.DAYS.between(begin, e.time().start());
        boolean planned = e.status() == Status.PLANNED;
        if (!e.time().exact()) {
            return new Mark(
                    planned ? "planned-band" : "band",
                    Rulers.percent(x, days),
                    Rulers.percent((double) e.time().days(), days),
                    "2",
                    false);
        }
        if (e.time().days() > 1) {
            return new Mark(
                    planned ? "planned-range" : "range",
                    Rulers.percent(x, days),
                    Rulers.percent((double) e.time().days(), days),
                    "14",
                    false);
        }
        return new Mark(planned ? "planned" : "day", Rulers.percent(x + 0.5, days), "", "16", false);
    }

    private static List<Mark> reported(Timeline timeline, LocalDate begin, double days) {
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        timeline.articles().forEach(a -> a.anchor().ifPresent(d -> byDay.merge(d, 1, Integer::sum)));
        int most = byDay.values().stream().max(Integer::compare).orElse(1);
        List<Mark> out = new ArrayList<>();
        byDay.forEach((d, n) -> {
            int height = Math.max(4, 16 * n / most);
            out.add(new Mark(
                    "cov",
                    Rulers.percent((double) ChronoUnit.DAYS.between(begin, d), days),
                    Integer.toString(height),
                    Integer.toString(46 - height),
                    false));
        });
        return out;
    }

    private static List<Part> parts(List<Event> events, LocalDate begin, LocalDate end, boolean years) {
        List<Part> out = new ArrayList<>();
        for (LocalDate d = begin; d.isBefore(end); d = years ? d.plusYears(1) : d.plusMonths(1)) {
            LocalDate next = years ? d.plusYears(1) : d.plusMonths(1);
            LocalDate from = d;
            List<Event> within = events.stream()
                    .filter(e ->
                            !e.time().start().isBefore(from) && e.time().start().isBefore(next))
                    .toList();
            String label = years ? Integer.toString(d.getYear()) : Months.shortName(d);
            String href = within.isEmpty()
                    ? ""
                    : "#" + Months.id(YearMonth.from(within.get(0).time().start()));
            out.add(new Part(href, label, within.size()));
        }
        return out;
    }
}
