package dev.dateline.site;

import dev.dateline.event.Event;
import dev.dateline.site.Strips.Stretch.Unit;
import dev.dateline.site.Views.Mark;
import dev.dateline.site.Views.Part;
import dev.dateline.site.Views.Strip;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws the overview of a story. Its scale is in pieces: where much happened a part is a month, where little did it is a
 * year or a decade, and an empty stretch is only a gap, so that one old event does not press all others together.
 */
final class Strips {
    /** What the parts may take together; a year of months just fits, each a finger wide on the narrowest phone. */
    private static final double WIDEST = 366;
    /** More events than this are drawn as columns, since their marks would run together. */
    private static final int MOST_MARKS = 150;
    /** Free for the names of the two rows. */
    private static final double LEAD = 6;

    private static final int COLUMNS = 160;

    /** A stretch of the scale, from a day up to, not including, another. */
    record Stretch(LocalDate from, LocalDate to, Unit unit) {
        /** What a stretch is called after, from coarse to fine. */
        enum Unit {
            DECADE,
            YEAR,
            MONTH,
            GAP
        }

        boolean has(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }

        /** As the style sheet knows it: {@code d28} to {@code d31}, {@code year}, {@code decade}, {@code gap}. */
        String kind() {
            return unit == Unit.MONTH
                    ? "d" + (to.toEpochDay() - from.toEpochDay())
                    : unit.name().toLowerCase(Locale.ROOT);
        }

        double width() {
            return switch (unit) {
                case MONTH -> Math.max(29, to.toEpochDay() - from.toEpochDay());
                case YEAR, DECADE -> 32;
                case GAP -> 6;
            };
        }

        String label() {
            return switch (unit) {
                case MONTH -> Periods.shortName(from);
                case YEAR -> Labels.shortForm(TimeSpan.year(from.getYear()));
                case DECADE -> from.getYear() + "s";
                case GAP -> "";
            };
        }
    }

    private final List<Event> events;
    private final List<LocalDate> reports;
    private final List<Stretch> stretches;
    private final double whole;

    private Strips(List<Event> events, List<LocalDate> reports) {
        this.events = events;
        this.reports = reports;
        this.stretches = withGaps(split());
        this.whole = stretches.stream().mapToDouble(Stretch::width).sum();
    }

    /**
     * The strip of some events, at least one.
     *
     * @param reports the days on which articles about them appeared
     * @param month where a month is on the page that shows the strip
     */
    static Strip of(List<Event> events, List<LocalDate> reports, Function<YearMonth, String> month) {
        Strips strip = new Strips(events, reports);
        List<Mark> happened = events.size() > MOST_MARKS ? strip.columns() : strip.marks();
        return new Strip(happened, strip.reported(), strip.parts(month));
    }

    /** Decades first; then again and again the fullest part that can be told in finer ones while there is room. */
    private List<Stretch> split() {
        List<Stretch> parts = inUnits(Unit.DECADE, null);
        while (true) {
            Stretch fullest = null;
            for (Stretch p : parts) {
                boolean worth = p.unit() == Unit.DECADE || (p.unit() == Unit.YEAR && 5 * count(p) >= events.size());
                if (worth && fits(p, parts) && (fullest == null || count(p) > count(fullest))) {
                    fullest = p;
                }
            }
            if (fullest == null) {
                return parts;
            }
            int at = parts.indexOf(fullest);
            parts.remove(at);
            parts.addAll(at, finer(fullest));
        }
    }

    private boolean fits(Stretch p, List<Stretch> parts) {
        List<Stretch> after = new ArrayList<>(parts);
        after.addAll(after.indexOf(p), finer(p));
        after.remove(p);
        return withGaps(after).stream().mapToDouble(Stretch::width).sum() <= WIDEST;
    }

    private List<Stretch> finer(Stretch p) {
        return inUnits(p.unit() == Unit.DECADE ? Unit.YEAR : Unit.MONTH, p);
    }

    private int count(Stretch p) {
        return (int) events.stream().filter(e -> p.has(e.time().start())).count();
    }

    /** The decades, years or months in which something begins or is reported. */
    private List<Stretch> inUnits(Unit unit, @Nullable Stretch within) {
        Map<LocalDate, Stretch> out = new TreeMap<>();
        List<LocalDate> days = new ArrayList<>(reports);
        events.forEach(e -> days.add(e.time().start()));
        for (LocalDate day : days) {
            if (within == null || within.has(day)) {
                LocalDate from = switch (unit) {
                    case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
                    case YEAR -> day.withDayOfYear(1);
                    case MONTH, GAP -> day.withDayOfMonth(1);
                };
                LocalDate to = switch (unit) {
                    case DECADE -> from.plusYears(10);
                    case YEAR -> from.plusYears(1);
                    case MONTH, GAP -> from.plusMonths(1);
                };
                out.put(from, new Stretch(from, to, unit));
            }
        }
        return new ArrayList<>(out.values());
    }

    private static List<Stretch> withGaps(List<Stretch> parts) {
        List<Stretch> out = new ArrayList<>();
        for (Stretch p : parts) {
            LocalDate end = out.isEmpty() ? p.from() : out.get(out.size() - 1).to();
            boolean month = p.unit() == Unit.MONTH
                    && !out.isEmpty()
                    && out.get(out.size() - 1).unit() == Unit.MONTH;
            if (month && end.isBefore(p.from()) && !end.plusMonths(2).isBefore(p.from())) {
                // A month or two are no gap worth breaking the scale for.
                for (LocalDate d = end; d.isBefore(p.from()); d = d.plusMonths(1)) {
                    out.add(new Stretch(d, d.plusMonths(1), Unit.MONTH));
                }
            } else if (end.isBefore(p.from())) {
                out.add(new Stretch(end, p.from(), Unit.GAP));
            }
            out.add(p);
        }
        return out;
    }

    /** Where a day begins, in units of the scale. */
    private double at(LocalDate day) {
        double x = 0;
        for (Stretch s : stretches) {
            if (s.has(day)) {
                double days = s.to().toEpochDay() - s.from().toEpochDay();
                return x + s.width() * (day.toEpochDay() - s.from().toEpochDay()) / days;
            }
            if (day.isBefore(s.from())) {
                return x;
            }
            x += s.width();
        }
        return x;
    }

    private String x(double units) {
        return Rulers.percent(LEAD + units * (100 - LEAD) / whole, 100);
    }

    private String wide(double units) {
        return Rulers.percent(units * (100 - LEAD) / whole, 100);
    }

    private List<Mark> marks() {
        List<Mark> out = new ArrayList<>();
        double[] free = {-1, -1};
        for (Event e : events) {
            double from = at(e.time().start());
            double to = at(e.time().end());
            String kind = Rulers.kind(e);
            switch (Cards.shape(e.time())) {
                case "coarse" -> out.add(new Mark(kind, x(from), wide(Math.max(0.5, to - from)), "6", "4", false));
                case "range" -> {
                    int level = free[0] <= from ? 0 : 1;
                    free[level] = to;
                    String range = kind.equals("range") ? kind : kind + " range";
                    out.add(new Mark(
                            range, x(from), wide(Math.max(0.5, to - from)), level == 0 ? "27" : "17", "6", false));
                }
                default -> out.add(new Mark(kind, x((from + to) / 2), "", "30", "3.2", false));
            }
        }
        return out.stream().distinct().toList();
    }

    private List<Mark> columns() {
        List<Double> days = events.stream().map(e -> at(e.time().start())).toList();
        return columns(days, "day", 30, 36);
    }

    private List<Mark> reported() {
        return columns(reports.stream().map(this::at).toList(), "coverage", 20, 64);
    }

    private List<Mark> columns(List<Double> at, String kind, int highest, int base) {
        Map<Integer, Integer> counted = new TreeMap<>();
        at.forEach(x -> counted.merge((int) (x * COLUMNS / whole), 1, Integer::sum));
        int most = counted.values().stream().max(Integer::compare).orElse(1);
        List<Mark> out = new ArrayList<>();
        counted.forEach((column, n) -> {
            int height = Math.max(4, highest * n / Math.max(most, 4));
            out.add(new Mark(
                    kind,
                    x(column * whole / COLUMNS),
                    "0.5%",
                    Integer.toString(base - height),
                    Integer.toString(height),
                    false));
        });
        return out;
    }

    private List<Part> parts(Function<YearMonth, String> month) {
        List<Part> out = new ArrayList<>();
        boolean severalYears = stretches.stream()
                        .filter(s -> s.unit() == Unit.MONTH)
                        .map(s -> s.from().getYear())
                        .distinct()
                        .count()
                > 1;
        int year = Integer.MIN_VALUE;
        for (Stretch s : stretches) {
            List<Event> within =
                    events.stream().filter(e -> s.has(e.time().start())).toList();
            String href = within.isEmpty() ? "" : month.apply(Periods.first(within.get(0)));
            boolean named = severalYears && s.unit() == Unit.MONTH && s.from().getYear() != year;
            String ofYear =
                    named ? " " + Labels.shortForm(TimeSpan.year(s.from().getYear())) : "";
            out.add(new Part(href, s.label() + ofYear, within.size(), s.kind()));
            year = s.from().getYear();
        }
        return out;
    }
}
