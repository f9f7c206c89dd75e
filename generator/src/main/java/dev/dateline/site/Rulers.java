package dev.dateline.site;

import dev.dateline.event.Event;
import dev.dateline.event.Status;
import dev.dateline.site.Views.Mark;
import dev.dateline.site.Views.Ruler;
import dev.dateline.site.Views.Tick;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the calendar of a month as a row of marks. */
final class Rulers {
    /** Marks of one day are stacked up to this many, then they share the top line. */
    private static final int LEVELS = 3;

    private Rulers() {}

    /** A share of a whole as a percentage with two decimals. */
    static String percent(double part, double whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part / whole);
    }

    /** The ruler of a month; the mark of one event may be set off against the others. */
    static Ruler of(YearMonth month, List<Event> all, @Nullable Event self) {
        int days = month.lengthOfMonth();
        List<Mark> weekends = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        for (int d = 1; d <= days; d++) {
            DayOfWeek weekday = month.atDay(d).getDayOfWeek();
            if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
                weekends.add(new Mark("we", percent(d - 1, days), percent(1, days), "0", false));
            }
            ticks.add(new Tick(percent(d - 0.5, days), Integer.toString(d), d % 7 == 1));
        }
        List<Event> events = all.stream()
                .filter(e -> e.time().overlaps(TimeSpan.month(month)))
                .filter(e -> e.time().exact() || e.time().days() <= 31 || e.equals(self))
                .toList();
        List<Mark> marks = new ArrayList<>();
        int[] levels = new int[days + 2];
        for (Event e : events) {
            marks.add(mark(e, month, levels, e.equals(self)));
        }
        String label = "Calendar of " + Labels.longForm(TimeSpan.month(month)) + ". "
                + events.stream()
                        .map(e -> Labels.longForm(e.time()) + ": " + e.title())
                        .collect(Collectors.joining("; "));
        return new Ruler(label, weekends, ticks, marks);
    }

    private static Mark mark(Event e, YearMonth month, int[] levels, boolean self) {
        int days = month.lengthOfMonth();
        LocalDate first = e.time().start().isBefore(month.atDay(1))
                ? month.atDay(1)
                : e.time().start();
        LocalDate last = e.time().last().isAfter(month.atEndOfMonth())
                ? month.atEndOfMonth()
                : e.time().last();
        boolean planned = e.status() == Status.PLANNED;
        String kind = planned ? "planned" : Cards.kind(e);
        if (!e.time().exact() || e.time().approximate()) {
            return new Mark(
                    planned ? "planned-band" : "band",
                    percent(first.getDayOfMonth() - 1, days),
                    percent(last.getDayOfMonth() - first.getDayOfMonth() + 1.0, days),
                    "36",
                    self);
        }
        int level = 0;
        for (int d = first.getDayOfMonth(); d <= last.getDayOfMonth(); d++) {
            level = Math.max(level, levels[d]);
        }
        for (int d = first.getDayOfMonth(); d <= last.getDayOfMonth(); d++) {
            levels[d] = Math.min(LEVELS - 1, level + 1);
        }
        String y = Integer.toString(27 - 11 * level);
        if (first.equals(last)) {
            return new Mark(
                    kind.equals("range") ? "day" : kind, percent(first.getDayOfMonth() - 0.5, days), "", y, self);
        }
        return new Mark(
                planned ? "planned-range" : "range",
                percent(first.getDayOfMonth() - 0.85, days),
                percent(last.getDayOfMonth() - first.getDayOfMonth() + 0.7, days),
                y,
                self);
    }
}
