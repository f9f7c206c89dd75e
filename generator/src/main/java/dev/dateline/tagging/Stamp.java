package dev.dateline.tagging;

import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A date as exact as the words made it: a unit and the first day of it.
 *
 * @param unit from a day to a century
 * @param start the first day
 */
record Stamp(Unit unit, LocalDate start) {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** The unit that holds the day. */
    static Stamp of(Unit unit, LocalDate day) {
        int year = day.getYear();
        return switch (unit) {
            case WEEK -> new Stamp(unit, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case WEEKEND -> new Stamp(unit, Stamp.of(Unit.WEEK, day).start.plusDays(5));
            case FORTNIGHT -> of(Unit.WEEK, day);
            case MONTH -> new Stamp(unit, day.withDayOfMonth(1));
            case QUARTER -> new Stamp(unit, LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1));
            case SEASON -> season(day);
            case HALF -> new Stamp(unit, LocalDate.of(year, day.getMonthValue() > 6 ? 7 : 1, 1));
            case YEAR -> new Stamp(unit, LocalDate.of(year, 1, 1));
            case DECADE -> round(unit, year, 10);
            case CENTURY -> round(unit, year, 100);
            case MILLENNIUM -> round(unit, year, 1000);
            default -> new Stamp(Unit.DAY, day);
        };
    }

    /** The years with the same figures but the last; before Christ they run from 489 to 480. */
    private static Stamp round(Unit unit, int year, int size) {
        int bc = 1 - year;
        return new Stamp(unit, LocalDate.of(year > 0 ? year - year % size : 1 - (bc - bc % size + size - 1), 1, 1));
    }

    static Stamp year(int year) {
        return of(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    static Stamp month(int year, int month) {
        return new Stamp(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    static Stamp quarter(int year, int quarter) {
        return new Stamp(Unit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
    }

    /** Season 1 (spring) to 4 (winter, from December). */
    static Stamp season(int year, int season) {
        return new Stamp(Unit.SEASON, LocalDate.of(year, season * 3, 1));
    }

    private static Stamp season(LocalDate day) {
        LocalDate shifted = day.minusMonths(2);
        return season(shifted.getYear(), (shifted.getMonthValue() - 1) / 3 + 1);
    }

    /** This many of its own units later. */
    Stamp plus(long count) {
        return shift(count, unit);
    }

    /** The stamp of the same unit that lies this far away, or of the finer unit that the distance is told in. */
    Stamp shift(long count, Unit by) {
        Unit result = by.compareTo(unit) < 0 && unit != Unit.WEEKEND ? by : unit;
        return of(result, move(start, count, by));
    }

    static LocalDate move(LocalDate day, long count, Unit by) {
        return switch (by) {
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2 * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER, SEASON -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
            case MILLENNIUM -> day.plusYears(1000 * count);
            case DAY -> day.plusDays(count);
            default -> day;
        };
    }

    /** The first day after it. */
    LocalDate end() {
        return unit == Unit.WEEKEND ? start.plusDays(2) : move(start, 1, unit);
    }

    int compareStart(Stamp other) {
        return start.compareTo(other.start);
    }

    /** TIMEX3's value. */
    String value() {
        int year = start.getYear();
        String digits = four(year);
        return switch (unit) {
            case WEEK, WEEKEND ->
                four(start.get(IsoFields.WEEK_BASED_YEAR))
                        + "-W"
                        + two(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                        + (unit == Unit.WEEKEND ? "-WE" : "");
            case MONTH -> digits + "-" + two(start.getMonthValue());
            case QUARTER -> digits + "-Q" + (start.getMonthValue() + 2) / 3;
            case SEASON -> digits + "-" + SEASONS[start.getMonthValue() / 3 - 1];
            case HALF -> digits + "-H" + (start.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> digits;
            case DECADE -> digits.substring(0, digits.length() - 1);
            case CENTURY -> digits.substring(0, digits.length() - 2);
            case MILLENNIUM -> digits.substring(0, digits.length() - 3);
            default -> digits + "-" + two(start.getMonthValue()) + "-" + two(start.getDayOfMonth());
        };
    }

    /** As people read it in a derivation: {@code Tue 2 Dec 2025}. */
    String words() {
        return Labels.shortForm(span());
    }

    /** The days it can mean. */
    TimeSpan span() {
        return switch (unit) {
            case WEEK, FORTNIGHT -> TimeSpan.week(start);
            case MONTH -> TimeSpan.month(YearMonth.from(start));
            case QUARTER -> TimeSpan.quarter(start.getYear(), (start.getMonthValue() + 2) / 3);
            case SEASON -> TimeSpan.season(start.getYear(), start.getMonthValue() / 3);
            case YEAR -> TimeSpan.year(start.getYear());
            case DECADE -> TimeSpan.decade(start.getYear());
            case DAY -> TimeSpan.day(start);
            default -> TimeSpan.range(start, end().minusDays(1));
        };
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Four figures; a year before Christ as TIMEX3 writes it, with its own number. */
    private static String four(int number) {
        if (number <= 0) {
            return "BC" + four(1 - number);
        }
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
