package dev.dateline.time;

import java.time.LocalDate;

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
