package dev.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Days that a time can mean, with the precision it was given in; it never invents a day: a month stays a month.
 *
 * @param start the first day
 * @param end the day after the last
 * @param precision the unit the words named
 * @param approximate whether the words said "about"
 */
public record TimeSpan(LocalDate start, LocalDate end, Precision precision, boolean approximate)
        implements Comparable<TimeSpan> {
    private static final int LAST_CALENDAR_YEAR = 9999;

    public TimeSpan {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an empty span: " + start + " to " + end);
        }
    }

    /** By hand: merging compares spans all the time, and what the compiler makes of a record is slower. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSpan that
                && start.equals(that.start)
                && end.equals(that.end)
                && precision == that.precision
                && approximate == that.approximate;
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    public static TimeSpan day(LocalDate day) {
        return new TimeSpan(day, day.plusDays(1), Precision.DAY, false);
    }

    /** Both days included; one day only is a {@link Precision#DAY}. */
    public static TimeSpan range(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new TimeSpan(first, last.plusDays(1), Precision.RANGE, false);
    }

    /** The ISO week, Monday to Sunday, that holds the day. */
    public static TimeSpan week(LocalDate anyDay) {
        LocalDate monday = anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new TimeSpan(monday, monday.plusWeeks(1), Precision.WEEK, false);
    }

    public static TimeSpan month(YearMonth month) {
        return new TimeSpan(month.atDay(1), month.plusMonths(1).atDay(1), Precision.MONTH, false);
    }

    /**
     * Three whole months: 1 spring (from March), 2 summer, 3 autumn, 4 winter (from December of the year given), as
     * meteorologists of the north count them.
     */
    public static TimeSpan season(int year, int season) {
        YearMonth first = YearMonth.of(year, season * 3);
        return new TimeSpan(first.atDay(1), first.plusMonths(3).atDay(1), Precision.SEASON, false);
    }

    /** Quarter 1 to 4 of a calendar year. */
    public static TimeSpan quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new TimeSpan(first.atDay(1), first.plusMonths(3).atDay(1), Precision.QUARTER, false);
    }

    public static TimeSpan year(int year) {
        return new TimeSpan(Year.of(year).atDay(1), Year.of(year + 1).atDay(1), Precision.YEAR, false);
    }

    /** The ten years that begin with the given one. */
    public static TimeSpan decade(int firstYear) {
        return new TimeSpan(Year.of(firstYear).atDay(1), Year.of(firstYear + 10).atDay(1), Precision.DECADE, false);
    }

    /** The same days, said to be about. */
    public TimeSpan about() {
        return new TimeSpan(start, end, precision, true);
    }

    /** The last day. */
    public LocalDate last() {
        return end.minusDays(1);
    }

    /** The number of days, at least 1. */
    public long days() {
        return end.toEpochDay() - start.toEpochDay();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Whether each day of the other is a day of this span. */
    public boolean contains(TimeSpan other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether the two share a day. */
    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether the words gave a day or a range of days. */
    public boolean exact() {
        return precision == Precision.DAY || precision == Precision.RANGE;
    }

    /** Whether a calendar can show it without making up a day: exact days, of the years that calendars write. */
    public boolean fitsCalendar() {
        return exact() && !approximate && start.getYear() > 0 && end.getYear() <= LAST_CALENDAR_YEAR;
    }

    /** By first day, then last. */
    @Override
    public int compareTo(TimeSpan other) {
        int order = start.compareTo(other.start);
        order = order != 0 ? order : end.compareTo(other.end);
        order = order != 0 ? order : precision.compareTo(other.precision);
        return order != 0 ? order : Boolean.compare(approximate, other.approximate);
    }
}
