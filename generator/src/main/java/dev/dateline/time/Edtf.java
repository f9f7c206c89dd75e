package dev.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The Extended Date/Time Format (ISO 8601-2:2019, level 1 and, for quarters, level 2) of a {@link TimeSpan}. */
public final class Edtf {
    private static final int FIRST_SEASON = 20;
    private static final int FIRST_QUARTER = 32;

    private Edtf() {}

    /**
     * {@code 2025-12-02}, {@code 2025-12-04/2025-12-06}, {@code 2025-11}, {@code 2025-21} to {@code 2025-24} for spring
     * to winter, {@code 2025-33} to {@code 2025-36} for quarters, {@code 2025}, {@code 198X}; a week is written as its
     * days, since EDTF has no weeks; {@code ~} stands after each part of what is only about.
     */
    public static String format(TimeSpan span) {
        String mark = span.approximate() ? "~" : "";
        LocalDate start = span.start();
        return switch (span.precision()) {
            case DAY -> day(start) + mark;
            case RANGE, WEEK -> day(start) + mark + "/" + day(span.last()) + mark;
            case MONTH -> month(start) + mark;
            case SEASON -> year(start) + "-" + (FIRST_SEASON + start.getMonthValue() / 3) + mark;
            case QUARTER -> year(start) + "-" + (FIRST_QUARTER + (start.getMonthValue() + 2) / 3) + mark;
            case YEAR -> year(start) + mark;
            case DECADE -> decade(start) + "X" + mark;
        };
    }

    /** What {@link #format} writes, read again; a span of days needs its first day before its last. */
    public static Optional<TimeSpan> parse(String text) {
        String bare = text.replace("~", "");
        try {
            return span(bare).map(span -> bare.equals(text) ? span : span.about());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TimeSpan> span(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}")) {
            LocalDate first = LocalDate.parse(text.substring(0, 10));
            LocalDate last = LocalDate.parse(text.substring(11));
            return first.isBefore(last)
                    ? Optional.of(TimeSpan.range(first, last))
                    : first.equals(last) ? Optional.of(TimeSpan.day(first)) : Optional.empty();
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(TimeSpan.day(LocalDate.parse(text)));
        }
        if (text.matches("\\d{3}X")) {
            return Optional.of(TimeSpan.decade(10 * Integer.parseInt(text.substring(0, 3))));
        }
        if (text.matches("\\d{4}")) {
            return Optional.of(TimeSpan.year(Integer.parseInt(text)));
        }
        if (!text.matches("\\d{4}-\\d{2}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int part = Integer.parseInt(text.substring(5));
        if (part > FIRST_SEASON && part <= FIRST_SEASON + 4) {
            return Optional.of(TimeSpan.season(year, part - FIRST_SEASON));
        }
        if (part >= FIRST_QUARTER + 1 && part <= FIRST_QUARTER + 4) {
            return Optional.of(TimeSpan.quarter(year, part - FIRST_QUARTER));
        }
        return Optional.of(TimeSpan.month(YearMonth.of(year, part)));
    }

    private static String day(LocalDate date) {
        return month(date) + "-" + two(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        return year(date) + "-" + two(date.getMonthValue());
    }

    private static String year(LocalDate date) {
        String digits = Integer.toString(Math.abs(date.getYear()));
        return (date.getYear() < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String decade(LocalDate date) {
        String year = year(date);
        return year.substring(0, year.length() - 1);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
