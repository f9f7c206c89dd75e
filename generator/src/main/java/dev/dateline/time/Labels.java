package dev.dateline.time;

import java.time.LocalDate;

/** What people read in place of a {@link TimeSpan}, in English; never the platform's locale. */
public final class Labels {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] SHORT_MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final String[] QUARTERS = {"first", "second", "third", "fourth"};
    private static final String DASH = "–";

    private Labels() {}

    /** For lists and margins: {@code Tue 2 Dec 2025}, {@code 4–6 Dec 2025}, {@code Nov 2025}, {@code Q3 2025}. */
    public static String shortForm(TimeSpan span) {
        return about(span) + label(span, true);
    }

    /** For headings and sentences: {@code Tuesday 2 December 2025}, {@code the week of 1 December 2025}. */
    public static String longForm(TimeSpan span) {
        return about(span) + label(span, false);
    }

    private static String about(TimeSpan span) {
        return span.approximate() ? "about " : "";
    }

    private static String label(TimeSpan span, boolean brief) {
        LocalDate start = span.start();
        String year = year(start);
        return switch (span.precision()) {
            case DAY -> weekday(start, brief) + " " + day(start, brief) + " " + year;
            case RANGE -> range(start, span.last(), brief);
            case WEEK -> (brief ? "week of " : "the week of ") + day(start, brief) + " " + year;
            case MONTH -> month(start, brief) + " " + year;
            case SEASON -> season(start);
            case QUARTER -> quarter(start, brief);
            case YEAR -> year;
            case DECADE -> (brief ? "" : "the ") + start.getYear() + "s";
        };
    }

    private static String range(LocalDate first, LocalDate last, boolean brief) {
        String end = day(last, brief) + " " + year(last);
        if (first.getYear() != last.getYear()) {
            return day(first, brief) + " " + year(first) + " " + DASH + " " + end;
        }
        if (first.getMonth() != last.getMonth()) {
            return day(first, brief) + " " + DASH + " " + end;
        }
        return first.getDayOfMonth() + DASH + end;
    }

    private static String season(LocalDate start) {
        // A winter is the only season with two years; naming one would be taken for the other half as often as not.
        int year = start.getYear();
        String name = SEASONS[start.getMonthValue() / 3 - 1];
        return name.equals("winter") && year > 0
                ? name + " " + year + DASH + twoDigits(year + 1)
                : name + " " + year(start);
    }

    private static String quarter(LocalDate start, boolean brief) {
        int number = (start.getMonthValue() + 2) / 3;
        return brief ? "Q" + number + " " + year(start) : QUARTERS[number - 1] + " quarter of " + year(start);
    }

    private static String year(LocalDate date) {
        int year = date.getYear();
        return year > 0 ? Integer.toString(year) : 1 - year + " BC";
    }

    private static String twoDigits(int year) {
        int rest = year % 100;
        return rest < 10 ? "0" + rest : Integer.toString(rest);
    }

    private static String weekday(LocalDate date, boolean brief) {
        String name = DAYS[date.getDayOfWeek().getValue() - 1];
        return brief ? name.substring(0, 3) : name;
    }

    private static String day(LocalDate date, boolean brief) {
        return date.getDayOfMonth() + " " + month(date, brief);
    }

    private static String month(LocalDate date, boolean brief) {
        return (brief ? SHORT_MONTHS : MONTHS)[date.getMonthValue() - 1];
    }
}
