package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** Lengths of time. */
final class Durations {
    private Durations() {}

    /** "three days", "five-hour", "years", "a year and a half". */
    static @Nullable Meaning duration(Match match, Context context) {
        Unit unit = match.unit();
        double count = Quantity.of(match);
        return Meaning.of(TimexType.DURATION, value(count, unit), "a length of time")
                .roughly(Calendar.approx(match));
    }

    /** The ISO 8601 duration; decades and centuries are told in years, as TIMEX3's corpora do. */
    static String value(double count, Unit unit) {
        String prefix = unit.isClock() ? "PT" : "P";
        if (count < 0) {
            return prefix + "X" + (unit == Unit.DECADE ? "Y" : unit.letter());
        }
        return switch (unit) {
            case DECADE -> "P" + plain(count * 10) + "Y";
            case CENTURY -> "P" + plain(count * 100) + "Y";
            case MILLENNIUM -> "P" + plain(count * 1000) + "Y";
            case FORTNIGHT -> "P" + plain(count * 2) + "W";
            case YEAR -> halves(prefix, count, "Y", "6M");
            case HOUR -> halves(prefix, count, "H", "30M");
            case MINUTE -> halves(prefix, count, "M", "30S");
            default -> prefix + plain(count) + unit.letter();
        };
    }

    private static String halves(String prefix, double count, String letter, String half) {
        long whole = (long) count;
        if (count - whole != 0.5) {
            return prefix + plain(count) + letter;
        }
        return prefix + (whole == 0 ? "" : whole + letter) + half;
    }

    private static String plain(double count) {
        return count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
    }
}
