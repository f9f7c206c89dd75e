package dev.dateline.site;

import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Card;
import dev.dateline.site.Views.Going;
import dev.dateline.site.Views.Month;
import dev.dateline.site.Views.Row;
import dev.dateline.time.Labels;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The reading column: months with events, in each first what has no day, then its days. */
final class Months {
    /** A longer range is not said to go on day by day. */
    private static final long LONGEST_RUN = 7;

    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private final Cards cards;
    private final Permalinks permalinks;
    private final Timeline timeline;

    Months(Timeline timeline, Cards cards, Permalinks permalinks) {
        this.timeline = timeline;
        this.cards = cards;
        this.permalinks = permalinks;
    }

    static String id(YearMonth month) {
        return "m" + month;
    }

    static String shortName(LocalDate day) {
        return Labels.shortForm(TimeSpan.month(YearMonth.from(day))).substring(0, 3);
    }

    List<Month> all() {
        Map<YearMonth, List<Event>> byMonth = new TreeMap<>();
        for (Event e : timeline.events()) {
            byMonth.computeIfAbsent(YearMonth.from(e.time().start()), k -> new ArrayList<>())
                    .add(e);
        }
        List<Month> out = new ArrayList<>();
        YearMonth before = null;
        for (Map.Entry<YearMonth, List<Event>> entry : byMonth.entrySet()) {
            YearMonth month = entry.getKey();
            long silent = before == null ? 0 : ChronoUnit.MONTHS.between(before, month) - 1;
            String name = Labels.longForm(TimeSpan.month(month));
            out.add(new Month(
                    id(month),
                    name.substring(0, name.lastIndexOf(' ')),
                    Integer.toString(month.getYear()),
                    entry.getValue().size(),
                    gap(silent),
                    Rulers.of(month, timeline.events(), null),
                    rows(entry.getValue())));
            before = month;
        }
        return out;
    }

    private static String gap(long months) {
        if (months <= 0) {
            return "";
        }
        if (months >= 24) {
            return months / 12 + " years with no dated reports";
        }
        return months == 1 ? "A month with no dated reports" : months + " months with no dated reports";
    }

    private List<Row> rows(List<Event> events) {
        List<Row> out = new ArrayList<>();
        Map<TimeSpan, List<Event>> coarse = new TreeMap<>();
        Map<LocalDate, List<Event>> days = new TreeMap<>();
        for (Event e : events) {
            if (e.time().exact() && !e.time().approximate()) {
                days.computeIfAbsent(e.time().start(), k -> new ArrayList<>()).add(e);
            } else {
                coarse.computeIfAbsent(e.time(), k -> new ArrayList<>()).add(e);
            }
        }
        coarse.forEach(
                (time, told) -> out.add(new Row(numeral(time), "no day given", true, false, List.of(), cards(told))));
        TreeSet<LocalDate> shown = new TreeSet<>(days.keySet());
        List<Event> ranges = events.stream()
                .filter(e -> e.time().precision() == Precision.RANGE
                        && !e.time().approximate()
                        && e.time().days() <= LONGEST_RUN)
                .toList();
        for (Event range : ranges) {
            for (LocalDate d = range.time().start().plusDays(1);
                    d.isBefore(range.time().end());
                    d = d.plusDays(1)) {
                shown.add(d);
            }
        }
        for (LocalDate day : shown) {
            List<Event> here = days.getOrDefault(day, List.of());
            boolean opens = here.stream().anyMatch(ranges::contains);
            out.add(new Row(
                    Integer.toString(day.getDayOfMonth()),
                    WEEKDAYS[day.getDayOfWeek().getValue() - 1],
                    false,
                    opens,
                    going(ranges, day),
                    cards(here)));
        }
        return out;
    }

    private static String numeral(TimeSpan time) {
        String about = time.approximate() ? "~" : "";
        return about
                + switch (time.precision()) {
                    case MONTH -> shortName(time.start());
                    case WEEK -> "week";
                    case YEAR -> Integer.toString(time.start().getYear());
                    case DECADE -> time.start().getYear() + "s";
                    case DAY, RANGE -> Integer.toString(time.start().getDayOfMonth());
                    case SEASON, QUARTER -> Labels.shortForm(time).split(" ", 2)[0];
                };
    }

    private List<Going> going(List<Event> ranges, LocalDate day) {
        List<Going> out = new ArrayList<>();
        for (Event e : ranges) {
            if (e.time().contains(day) && !day.equals(e.time().start())) {
                long nth = ChronoUnit.DAYS.between(e.time().start(), day) + 1;
                out.add(new Going(
                        permalinks.event(e),
                        e.title(),
                        "day " + nth + " of " + e.time().days(),
                        nth == e.time().days()));
            }
        }
        return out;
    }

    private List<Card> cards(List<Event> events) {
        return events.stream().map(e -> cards.card(e, "")).toList();
    }
}
