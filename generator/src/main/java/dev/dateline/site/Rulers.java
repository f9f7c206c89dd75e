package dev.dateline.site;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.event.Event;
import dev.dateline.site.Views.Mark;
import dev.dateline.site.Views.Ruler;
import dev.dateline.site.Views.Tick;
import dev.dateline.telling.Status;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the calendar of a month as a row of marks. */
final class Rulers {
    /** Marks of one day are stacked up to this many; a further one is not drawn. */
    private static final int LEVELS = 3;
    /** Days to each side that "about" a day is drawn with. */
    private static final int ABOUT = 2;
    /** A description that names more events than this is no help to who hears it. */
    private static final int MOST_NAMED = 12;

    private Rulers() {}

    /** A share of a whole as a percentage with at most two decimals. */
    static String percent(double part, double whole) {
        return BigDecimal.valueOf(100 * part / whole)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /**
     * What all rulers of a month have in common, worked out once: each event of a full month has one of its own.
     *
     * @param events those of the month, in the order in which they are drawn
     * @param key a fingerprint of all that its rulers with one event set off are made from
     */
    record Sheet(
            YearMonth month, List<Event> events, List<Placed> placed, List<Mark> weekends, List<Tick> ticks, Key key) {}

    /** An event with the days of the month that its mark covers. */
    private record Placed(Event event, String shape, String kind, int first, int last) {}

    static Sheet sheet(YearMonth month, List<Event> events) {
        int days = month.lengthOfMonth();
        List<Mark> weekends = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        for (int d = 1; d <= days; d++) {
            DayOfWeek weekday = month.atDay(d).getDayOfWeek();
            if (weekday == DayOfWeek.SATURDAY || (d == 1 && weekday == DayOfWeek.SUNDAY)) {
                int free = weekday == DayOfWeek.SATURDAY && d < days ? 2 : 1;
                weekends.add(new Mark("weekend", percent(d - 1, days), percent(free, days), "0", "", false));
            }
            ticks.add(new Tick(percent(d - 0.5, days), Integer.toString(d), d % 7 == 1));
        }
        List<Placed> placed = events.stream().map(e -> placed(e, month)).toList();
        return new Sheet(month, events, placed, weekends, ticks, key(month, placed));
    }

    private static Key key(YearMonth month, List<Placed> placed) {
        Packer all = new Packer().text(month.toString());
        return all.each(
                        placed,
                        p -> all.text(p.event().id())
                                .one(p.event().status())
                                .text(p.shape())
                                .text(p.kind())
                                .number(p.first())
                                .number(p.last()))
                .fingerprint();
    }

    private static Placed placed(Event e, YearMonth month) {
        LocalDate begin = month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        TimeSpan time = e.time();
        int first = time.start().isBefore(begin) ? 1 : time.start().getDayOfMonth();
        int last = time.last().isAfter(end) ? end.getDayOfMonth() : time.last().getDayOfMonth();
        return new Placed(e, Cards.shape(time), kind(e), first, last);
    }

    /** The ruler of a month; the mark of one event may be set off against the others. */
    static Ruler of(Sheet sheet, @Nullable Event self) {
        List<Mark> marks = new ArrayList<>();
        int[] levels = new int[sheet.month().lengthOfMonth() + 2];
        for (Placed p : sheet.placed()) {
            boolean own = self != null
                    && p.event().id().equals(self.id())
                    && p.event().equals(self);
            draw(p, sheet.month().lengthOfMonth(), levels, own, marks);
        }
        return new Ruler(
                label(sheet.month(), sheet.events(), self),
                sheet.weekends(),
                sheet.ticks(),
                marks.stream().distinct().toList());
    }

    private static String label(YearMonth month, List<Event> events, @Nullable Event self) {
        String name = "Calendar of " + Labels.longForm(TimeSpan.month(month));
        if (self != null) {
            return name + " with this event, " + Labels.longForm(self.time()) + ", among " + events.size();
        }
        String more = events.size() > MOST_NAMED ? "; and " + (events.size() - MOST_NAMED) + " more" : "";
        return events.stream()
                .limit(MOST_NAMED)
                .map(e -> Labels.longForm(e.time()) + ": " + e.title())
                .collect(Collectors.joining("; ", name + ". ", more));
    }

    private static void draw(Placed placed, int days, int[] levels, boolean self, List<Mark> marks) {
        int first = placed.first();
        int last = placed.last();
        String shape = placed.shape();
        String kind = placed.kind();
        if (shape.equals("coarse")) {
            marks.add(new Mark(kind, percent(first - 1, days), percent(last - first + 1.0, days), "34", "5", self));
            return;
        }
        int level = 0;
        for (int d = first; d <= last; d++) {
            level = Math.max(level, levels[d]);
        }
        if (level >= LEVELS && !self) {
            return;
        }
        for (int d = first; d <= last; d++) {
            levels[d] = level + 1;
        }
        double middle = 27 - 11.0 * Math.min(level, LEVELS - 1);
        if (first == last) {
            if (shape.equals("circa")) {
                int from = Math.max(1, first - ABOUT);
                int to = Math.min(days, first + ABOUT);
                marks.add(new Mark(
                        placed.event().status() == Status.PLANNED ? "whisker planned" : "whisker",
                        percent(from - 1, days),
                        percent(to, days),
                        number(middle),
                        "",
                        false));
            }
            marks.add(new Mark(
                    kind.equals("range") ? "day" : kind, percent(first - 0.5, days), "", number(middle), "5", self));
            return;
        }
        marks.add(new Mark(
                kind.equals("range") ? "range" : kind + " range",
                percent(first - 0.85, days),
                percent(last - first + 0.7, days),
                number(middle - 4.5),
                "9",
                self));
    }

    private static String number(double pixels) {
        return pixels == Math.rint(pixels) ? Integer.toString((int) pixels) : Double.toString(pixels);
    }

    /** The class of a mark: its status where that is not the usual one, else its shape; a coarse time is a band. */
    static String kind(Event e) {
        String shape = Cards.shape(e.time());
        String status = e.status() == Status.HAPPENED ? "" : e.status().word();
        if (shape.equals("coarse")) {
            return status.isEmpty() ? "band" : status + " band";
        }
        return shape.equals("circa") && e.status() == Status.PLANNED
                ? "planned circa"
                : status.isEmpty() ? shape : status;
    }
}
