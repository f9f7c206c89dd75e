package dev.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Publication dates as front matter, web pages and file names write them. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
            + "(?:[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?");

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

    /** As {@link #iso}, or the form of mail and HTTP headers ({@code Wed, 3 Dec 2025 10:15:00 GMT}). */
    static @Nullable LocalDate metadata(String text) {
        LocalDate date = iso(text);
        if (date != null) {
            return date;
        }
        try {
            return LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip()));
        } catch (DateTimeException e) {
            return null;
        }
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
