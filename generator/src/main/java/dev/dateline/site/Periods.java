package dev.dateline.site;

import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a story is split: a short one is one page of cards; a long one is a page of lines, with a page of cards for each
 * month; a very long one has a page of lines for each year.
 */
final class Periods {
    /** More cards than this are too heavy for one page. */
    static final int MOST_CARDS = 200;
    /** More lines than this are too many for one page. */
    static final int MOST_LINES = 5000;

    private final SortedMap<YearMonth, List<Event>> months = new TreeMap<>();
    private final Map<YearMonth, List<Event>> reaching = new HashMap<>();
    private final int size;

    Periods(Timeline timeline) {
        this.size = timeline.events().size();
        for (Event e : timeline.events()) {
            months.computeIfAbsent(first(e), k -> new ArrayList<>()).add(e);
        }
        for (Event e : timeline.events()) {
            YearMonth last = YearMonth.from(e.time().last());
            for (YearMonth m = first(e); !m.isAfter(last); m = m.plusMonths(1)) {
                if (m.equals(first(e)) || Cards.shape(e.time()).equals("range")) {
                    reaching.computeIfAbsent(m, k -> new ArrayList<>()).add(e);
                }
            }
        }
        // A short range that runs into a month without events of its own is still told day by day there; a page of its
        // own would be too much.
        reaching.forEach((m, events) -> {
            if (!isLong() && !months.containsKey(m) && events.stream().anyMatch(Months::runs)) {
                months.put(m, List.of());
            }
        });
    }

    static YearMonth first(Event e) {
        return YearMonth.from(e.time().start());
    }

    /** The months that have something to show, with the events that begin in each. */
    SortedMap<YearMonth, List<Event>> months() {
        return months;
    }

    /** The months of one year. */
    SortedMap<YearMonth, List<Event>> months(int year) {
        return months.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1));
    }

    List<Integer> years() {
        return months.keySet().stream().map(YearMonth::getYear).distinct().toList();
    }

    /** What begins in the month, and the exact ranges that reach into it; in the order of the timeline. */
    List<Event> in(YearMonth month) {
        return reaching.getOrDefault(month, List.of());
    }

    boolean isLong() {
        return size > MOST_CARDS;
    }

    boolean isVeryLong() {
        return size > MOST_LINES;
    }

    /** Where a month is told in full: a page of its own, or a part of the whole. */
    String month(YearMonth month) {
        return isLong()
                ? year(month.getYear()) + two(month.getMonthValue()) + "/index.html"
                : "index.html#" + id(month);
    }

    /** Where an event stands among its neighbours. */
    String among(Event e) {
        return isLong() ? month(first(e)) + "#" + e.id() : "index.html#" + e.id();
    }

    static String yearPage(int year) {
        return year(year) + "index.html";
    }

    private static String year(int year) {
        return label(year) + "/";
    }

    /** A year as a folder and as a heading; before year 1 astronomers count on, people say BC. */
    static String label(int year) {
        return Labels.shortForm(TimeSpan.year(year)).replace(' ', '-');
    }

    static String id(YearMonth month) {
        return "m" + month;
    }

    static String shortName(LocalDate day) {
        return Labels.shortForm(TimeSpan.month(YearMonth.from(day))).substring(0, 3);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
