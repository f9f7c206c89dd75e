package dev.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Publication dates as front matter, web pages and file names write them. */
final class Dates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})"
                    + "(?:[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,18})?)?\\s?(?:Z|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2})?)?");

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");

    /** {@code 3 December 2025} and {@code Dec. 3, 2025}, behind a day of the week and before a time. */
    private static final Pattern NAMED = Pattern.compile("(?:[A-Z][a-z]{2,8},? )?(?:(\\d{1,2}) ([A-Z][a-z]{2,8})\\.?,?"
            + "|([A-Z][a-z]{2,8})\\.? (\\d{1,2}),?) ((?:19|20)\\d{2})(?:[ ,T].{0,40})?");

    /** A date in a file's name stands free of other digits: {@code 20251203} is one, {@code 120251203} is none. */
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)((?:1[5-9]|20|21)\\d{2})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");

    private Dates() {}

    /** {@code 2025-12-03} with or without a time of day, as it is written there (no zone is applied); else null. */
    static @Nullable LocalDate iso(String text) {
        Matcher m = ISO.matcher(text.strip());
        if (!m.matches()) {
            return null;
        }
        try {
            return LocalDate.parse(m.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * As {@link #iso}, or as pages write it for programs: {@code 20251203}, {@code Wed, 3 Dec 2025 10:15:00 GMT},
     * {@code December 3, 2025}. Figures alone, as {@code 3/12/2025}, are one day here and another there, and none.
     */
    static @Nullable LocalDate metadata(String text) {
        String bare = Words.oneLine(text);
        LocalDate date = iso(bare);
        Matcher compact = COMPACT.matcher(bare);
        if (date == null && compact.matches()) {
            date = iso(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3));
        }
        Matcher named = NAMED.matcher(bare);
        if (date == null && named.matches()) {
            boolean dayFirst = named.group(1) != null;
            int month = month(named.group(dayFirst ? 2 : 3));
            int day = Integer.parseInt(named.group(dayFirst ? 1 : 4));
            date = iso("%s-%02d-%02d".formatted(named.group(5), month, day));
        }
        return date;
    }

    /** By its name or its first letters; 0 where it is none. */
    private static int month(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(upper) || (upper.equals("SEPT") && month == Month.SEPTEMBER)) {
                return month.getValue();
            }
        }
        return 0;
    }

    /** The first date in a file's name ({@code 2025-12-03-slug}, {@code 20251203}, {@code 2025_12_03}), else null. */
    static @Nullable LocalDate inName(String name) {
        Matcher m = IN_NAME.matcher(name);
        while (m.find()) {
            LocalDate date = iso(m.group(1) + "-" + m.group(3) + "-" + m.group(4));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The name without its date, for a title. */
    static String withoutDate(String name) {
        Matcher m = IN_NAME.matcher(name);
        return m.find() && inName(m.group()) != null ? name.substring(0, m.start()) + name.substring(m.end()) : name;
    }
}
