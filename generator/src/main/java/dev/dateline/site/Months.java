package dev.dateline.site;

import dev.dateline.event.Event;
import dev.dateline.site.Views.Bar;
import dev.dateline.site.Views.Card;
import dev.dateline.site.Views.Going;
import dev.dateline.site.Views.Month;
import dev.dateline.site.Views.Row;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The reading column: months with events, in each first what has no day, then its days. */
final class Months {
    /** A longer range is not said to go on day by day. */
    private static final long LONGEST_RUN = 7;
    /** Bars that run side by side; more share the last lane. */
    private static final int LANES = 3;

    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private final Cards cards;
    private final Permalinks permalinks;
    private final Periods periods;

    Months(Periods periods, Cards cards, Permalinks permalinks) {
        this.periods = periods;
        this.cards = cards;
        this.permalinks = permalinks;
    }

    /** Whether a range is followed day by day. */
    static boolean runs(Event e) {
        return Cards.shape(e.time()).equals("range") && e.time().days() <= LONGEST_RUN;
    }

    /**
     * Some months, as a page below {@code root} shows them.
     *
     * @param lines whether a line for each event must do
     */
    List<Month> of(SortedMap<YearMonth, List<Event>> some, String root, boolean lines) {
        List<Month> out = new ArrayList<>();
        YearMonth told = null;
        for (Map.Entry<YearMonth, List<Event>> entry : some.entrySet()) {
            YearMonth month = entry.getKey();
            long silent = told == null ? 0 : ChronoUnit.MONTHS.between(told, month) - 1;
            String name = Labels.longForm(TimeSpan.month(month));
            out.add(new Month(
                    Periods.id(month),
                    periods.isLong() ? root + periods.month(month) : "",
                    name.substring(0, name.indexOf(' ')),
                    name.substring(name.indexOf(' ') + 1),
                    entry.getValue().size(),
                    gap(silent),
                    Rulers.of(Rulers.sheet(month, periods.in(month)), null),
                    carried(month, root),
                    lines ? List.of() : rows(month, entry.getValue(), root),
                    lines ? cards(entry.getValue(), root) : List.of()));
            told = lastTold(told == null ? month : told, month);
        }
        return out;
    }

    /** The last month that is told of so far; what is only known to a year leaves its other months empty. */
    private YearMonth lastTold(YearMonth before, YearMonth month) {
        YearMonth last = before.isAfter(month) ? before : month;
        for (Event e : periods.in(month)) {
            YearMonth end = YearMonth.from(e.time().last());
            if (e.time().days() < 200 && end.isAfter(last)) {
                last = end;
            }
        }
        return last;
    }

    static String gap(long months) {
        if (months <= 0) {
            return "";
        }
        if (months >= 24) {
            long rest = months % 12;
            String years = rest == 0 ? "" : rest >= 9 ? "Nearly " : "More than ";
            return years + (months / 12 + (rest >= 9 ? 1 : 0)) + " years with no dated reports";
        }
        return months == 1 ? "A month with no dated reports" : months + " months with no dated reports";
    }

    /** Ranges too long to be followed day by day that began in an earlier month. */
    private List<Going> carried(YearMonth month, String root) {
        return periods.in(month).stream()
                .filter(e -> !Periods.first(e).equals(month) && !runs(e))
                .map(e -> new Going(root + permalinks.event(e), e.title(), Labels.shortForm(e.time())))
                .toList();
    }

    private List<Row> rows(YearMonth month, List<Event> begun, String root) {
        List<Row> out = new ArrayList<>();
        Map<TimeSpan, List<Event>> coarse = new TreeMap<>();
        Map<LocalDate, List<Event>> about = new TreeMap<>();
        Map<LocalDate, List<Event>> days = new TreeMap<>();
        for (Event e : begun) {
            switch (Cards.shape(e.time())) {
                case "coarse" ->
                    coarse.computeIfAbsent(e.time(), k -> new ArrayList<>()).add(e);
                case "circa" ->
                    about.computeIfAbsent(e.time().start(), k -> new ArrayList<>())
                            .add(e);
                default ->
                    days.computeIfAbsent(e.time().start(), k -> new ArrayList<>())
                            .add(e);
            }
        }
        coarse.forEach((time, told) ->
                out.add(new Row("", "coarse", numeral(time), "no day given", List.of(), List.of(), cards(told, root))));
        Map<Event, Integer> lanes = lanes(month);
        TreeSet<LocalDate> shown = new TreeSet<>(days.keySet());
        shown.addAll(about.keySet());
        lanes.keySet()
                .forEach(e -> e.time()
                        .start()
                        .datesUntil(e.time().end())
                        .filter(d -> YearMonth.from(d).equals(month))
                        .forEach(shown::add));
        for (LocalDate day : shown) {
            List<Card> here = cards(days.getOrDefault(day, List.of()), root);
            List<Bar> bars = bars(lanes, day);
            if (!here.isEmpty() || !bars.isEmpty()) {
                out.add(new Row("d" + day, "day", numeral(day), weekday(day), bars, going(lanes, day, root), here));
            }
            if (about.containsKey(day)) {
                out.add(new Row(
                        "", "about", "c. " + numeral(day), "about", List.of(), List.of(), cards(about.get(day), root)));
            }
        }
        return out;
    }

    private static String numeral(LocalDate day) {
        return Integer.toString(day.getDayOfMonth());
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    private static String numeral(TimeSpan time) {
        return switch (time.precision()) {
            case MONTH -> Periods.shortName(time.start());
            case WEEK -> "week";
            case YEAR -> Periods.label(time.start().getYear());
            case DECADE -> time.start().getYear() + "s";
            case DAY -> numeral(time.start());
            case RANGE ->
                Periods.shortName(time.start())
                        + (time.start().getMonth() == time.last().getMonth()
                                ? ""
                                : "–" + Periods.shortName(time.last()));
            case SEASON, QUARTER -> Labels.shortForm(time).split(" ", 2)[0];
        };
    }

    /** The ranges that are followed through a month, each in the first lane that is free. */
    private Map<Event, Integer> lanes(YearMonth month) {
        Map<Event, Integer> out = new TreeMap<>(Event.ORDER);
        LocalDate[] free = new LocalDate[LANES + 1];
        Arrays.fill(free, LocalDate.MIN);
        for (Event e : periods.in(month)) {
            if (runs(e)) {
                int lane = 1;
                while (lane < LANES && free[lane].isAfter(e.time().start())) {
                    lane++;
                }
                free[lane] = e.time().end();
                out.put(e, lane);
            }
        }
        return out;
    }

    private static List<Bar> bars(Map<Event, Integer> lanes, LocalDate day) {
        List<Bar> out = new ArrayList<>();
        lanes.forEach((e, lane) -> {
            if (e.time().contains(day)) {
                boolean opens = day.equals(e.time().start());
                boolean ends = day.equals(e.time().last());
                out.add(new Bar(lane, opens ? "opens" : ends ? "ends" : "through"));
            }
        });
        return out;
    }

    private List<Going> going(Map<Event, Integer> lanes, LocalDate day, String root) {
        List<Going> out = new ArrayList<>();
        for (Event e : lanes.keySet()) {
            if (e.time().contains(day) && !day.equals(e.time().start())) {
                long nth = ChronoUnit.DAYS.between(e.time().start(), day) + 1;
                out.add(new Going(
                        root + permalinks.event(e),
                        e.title(),
                        "day " + nth + " of " + e.time().days()));
            }
        }
        return out;
    }

    private List<Card> cards(List<Event> events, String root) {
        return events.stream().map(e -> cards.card(e, root)).toList();
    }
}
