package dev.dateline.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a feed or the header of a mail gives, by the clock of who wrote it (RFC 5322, RFC 3339). */
final class HeaderDay {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*", Pattern.DOTALL);

    private HeaderDay() {}

    /** As {@code 2025-12-03}; empty where it gives none. */
    static String of(String text) {
        Matcher m = DAY.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            if (m.find()) {
                String name = m.group(2).toUpperCase(Locale.ROOT);
                for (Month month : Month.values()) {
                    if (month.name().startsWith(name)) {
                        return LocalDate.of(Integer.parseInt(m.group(3)), month, Integer.parseInt(m.group(1)))
                                .toString();
                    }
                }
            }
            return iso.matches() ? LocalDate.parse(iso.group(1)).toString() : "";
        } catch (DateTimeException e) {
            return "";
        }
    }
}
