package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Seasons, holidays, decades and centuries. */
final class Seasons {
    private Seasons() {}

    /** "the summer of 1955", "last fall", "spring". */
    static @Nullable Meaning season(Match match, Context context) {
        int season = match.value(Category.SEASON);
        Integer year = Calendar.writtenYear(match, context);
        if (year != null) {
            return Meaning.date(Stamp.season(year, season), Anchoring.ABSOLUTE, "a season and its year");
        }
        LocalDate now = context.now();
        if (now == null) {
            return Meaning.unresolved(
                    "XXXX-" + Stamp.season(2000, season).value().substring(5), "no year is told");
        }
        Stamp current = Stamp.of(Unit.SEASON, now);
        Stamp stamp = Stamp.season(now.getYear(), season);
        if (match.last() == match.first()
                && !Nearby.told(match, "in", "by", "until", "since", "during", "through", "of", "this")) {
            String name = match.items().text(match.first(), match.last());
            if (name.equalsIgnoreCase("fall") || unseasonable(match)) {
                return null;
            }
        }
        if (match.items().is(match.last() + 1, "of") && match.items().is(match.last(), "fall")) {
            // "the fall of the wall"
            return null;
        }
        if (match.has("last") || match.has("past")) {
            stamp = stamp.compareStart(current) >= 0 ? stamp.shift(-1, Unit.YEAR) : stamp;
        } else if (match.has("next") || match.has("coming")) {
            stamp = stamp.compareStart(current) <= 0 ? stamp.shift(1, Unit.YEAR) : stamp;
        } else if (season == 4 && now.getMonthValue() < 3) {
            stamp = stamp.shift(-1, Unit.YEAR);
        }
        Supplier<String> nowWords = context.nowWords();
        int next = match.last() + 1;
        boolean attribute = match.items().is(match.first(), "the")
                && next < match.items().size()
                && Character.isUpperCase(match.items().firstChar(next));
        // "the Spring Offensive": the article belongs to the noun
        return Meaning.date(stamp, context.nowAnchoring(), () -> "the season near " + nowWords.get())
                .between(attribute ? match.first() + 1 : -1, -1);
    }

    /** "spring up", "spring from", "a spring of". */
    private static boolean unseasonable(Match match) {
        Items items = match.items();
        int next = match.last() + 1;
        boolean attribute = next < items.size() && Character.isUpperCase(items.firstChar(next));
        boolean name = !attribute
                && match.first() > 0
                && Character.isUpperCase(items.firstChar(match.first()))
                && Character.isUpperCase(items.firstChar(match.first() - 1))
                && items.word(match.first() - 1) == null;
        // "the Arab Spring"
        return name
                || items.is(next, "of")
                || items.is(next, "up")
                || items.is(next, "from")
                || items.is(next, "to")
                || Nearby.told(match, "to");
    }

    /** A holiday by its number in the lexicon: month * 100 + day, or a rule for those that move. */
    static @Nullable Meaning holiday(Match match, Context context) {
        int code = match.value(Category.HOLIDAY);
        Integer year = Calendar.writtenYear(match, context);
        if (year != null) {
            return Meaning.date(
                    new Stamp(Unit.DAY, Holidays.in(year, code)), Anchoring.ABSOLUTE, "a holiday and its year");
        }
        LocalDate now = context.now();
        if (now == null) {
            return Meaning.unresolved("XXXX-XX-XX", "no year is told");
        }
        LocalDate best = Holidays.in(now.getYear(), code);
        boolean back = match.has("last") || Tense.around(match) == Tense.PAST;
        boolean ahead = match.has("next") || (!back && Tense.around(match) == Tense.FUTURE);
        if (ahead && best.isBefore(now)) {
            best = Holidays.in(now.getYear() + 1, code);
        } else if (back && best.isAfter(now)) {
            best = Holidays.in(now.getYear() - 1, code);
        } else if (!ahead && !back) {
            LocalDate before = Holidays.in(now.getYear() - 1, code);
            best = best.isAfter(now.plusMonths(6)) ? before : best;
        }
        Supplier<String> nowWords = context.nowWords();
        return Meaning.date(
                new Stamp(Unit.DAY, best), context.nowAnchoring(), () -> "the holiday near " + nowWords.get());
    }

    /** "the 1980s", "the nineties", "the mid-’60s". */
    static @Nullable Meaning decade(Match match, Context context) {
        int item = match.findLast(Category.DECADE);
        boolean brief = item < 0 || match.items().end(item) - match.items().begin(item) == 3;
        if (brief && Nearby.told(match, "his", "her", "their", "my", "your", "our")) {
            // "in her seventies"
            return null;
        }
        int year = item >= 0
                ? match.items().value(item, Category.DECADE)
                : match.items().value(match.findLast(Category.DECADEWORD), Category.DECADEWORD);
        if (year < 1000) {
            // "the 470s" are a model's number as well
            return null;
        }
        Stamp stamp = Stamp.of(Unit.DECADE, LocalDate.of(year, 1, 1));
        if (year % 100 == 0 && item >= 0 && year < 1900) {
            stamp = Stamp.of(Unit.CENTURY, stamp.start());
        }
        return Meaning.date(stamp, Anchoring.ABSOLUTE, "a decade by its first year");
    }

    /** "the 20th century". */
    static @Nullable Meaning century(Match match, Context context) {
        int number = match.value(Category.ORD);
        if (number < 1 || number > 30) {
            return null;
        }
        Stamp stamp = Stamp.of(Unit.CENTURY, LocalDate.of((number - 1) * 100, 1, 1));
        return Meaning.date(stamp, Anchoring.ABSOLUTE, "a century by its number");
    }

    /** "the 17th and 18th centuries": each number an expression. */
    static @Nullable Meaning twoCenturies(Match match, Context context) {
        int first = match.find(Category.ORD);
        int second = match.find(Category.ORD, first + 1);
        Meaning left = century(match.part(match.first(), first), context);
        Meaning right = century(match.part(second, match.last()), context);
        return left == null || right == null
                ? null
                : left.between(match.first(), first).and(right.between(second, match.last()));
    }

    /** The days that holidays fall on. */
    private static final class Holidays {
        static LocalDate in(int year, int code) {
            if (code >= 100) {
                return LocalDate.of(year, code / 100, code % 100);
            }
            return switch (code) {
                case 1 -> weekday(year, 11, DayOfWeek.THURSDAY, 4);
                case 2 -> weekday(year, 9, DayOfWeek.MONDAY, 1);
                case 3 -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case 4 -> weekday(year, 1, DayOfWeek.MONDAY, 3);
                case 5 -> weekday(year, 2, DayOfWeek.MONDAY, 3);
                case 6 -> weekday(year, 10, DayOfWeek.MONDAY, 2);
                case 7 -> weekday(year, 5, DayOfWeek.SUNDAY, 2);
                case 8 -> weekday(year, 6, DayOfWeek.SUNDAY, 3);
                case 9 -> easter(year).minusDays(2);
                case 10 -> easter(year);
                case 11 -> easter(year).plusDays(1);
                case 12 -> easter(year).minusDays(46);
                case 13 -> easter(year).minusDays(7);
                case 14 -> easter(year).plusDays(49);
                case 15 -> easter(year).plusDays(39);
                case 16 -> weekday(year, 11, DayOfWeek.THURSDAY, 4).plusDays(1);
                case 17 -> weekday(year, 11, DayOfWeek.MONDAY, 1).plusDays(1);
                case 18 -> easter(year).minusDays(3);
                case 19 -> easter(year).minusDays(47);
                case 20 -> easter(year).plusDays(50);
                case 21 -> weekday(year, 11, DayOfWeek.THURSDAY, 4).plusDays(4);
                case 22 -> easter(year).minusDays(1);
                default -> throw new IllegalArgumentException("no such holiday: " + code);
            };
        }

        private static LocalDate weekday(int year, int month, DayOfWeek day, int number) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
        }

        /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm in Nature of 20 April 1876. */
        private static LocalDate easter(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int n = h + l - 7 * m + 114;
            return LocalDate.of(year, n / 31, n % 31 + 1);
        }
    }
}
