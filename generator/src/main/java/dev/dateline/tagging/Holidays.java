package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holidays, by their number in the lexicon: month * 100 + day, or one of those that move. */
final class Holidays {
    /** The first number that is a column of the table of moving holidays. */
    private static final int TABLE = 30;

    /** Months ahead from which a holiday without a verb is last year's. */
    private static final int FAR = 6;

    private Holidays() {}

    /** "Christmas", "last Easter", "Passover 2024". */
    static @Nullable Meaning holiday(Match match, Context context) {
        int code = match.value(Category.HOLIDAY);
        if (foreign(match)) {
            return null;
        }
        Integer written = Calendar.writtenYear(match, context);
        int before = match.first() - 1;
        boolean led = written == null && match.items().is(before, Category.YEAR);
        if (led && inName(match)) {
            return null;
        }
        Integer year = led ? (Integer) match.items().value(before, Category.YEAR) : written;
        LocalDate now = context.now();
        Stamp told = context.mentioned();
        if (told != null
                && year == null
                && (match.hasAny("that", "following", "previous") || (match.has("the") && match.has("next")))) {
            return pointed(match, told, code);
        }
        if (year == null && now == null) {
            return Meaning.unresolved("XXXX-XX-XX", "no year is told");
        }
        LocalDate day = year != null
                ? in(year, code).findFirst().orElse(null)
                : now == null ? null : nearest(match, context, now, code);
        if (day == null) {
            return null; // the table does not reach so far
        }
        Stamp stamp = new Stamp(Unit.DAY, day);
        Supplier<String> nowWords = context.nowWords();
        Meaning meaning = year != null
                ? Meaning.date(stamp, Anchoring.ABSOLUTE, "a holiday and its year")
                : Meaning.date(stamp, context.nowAnchoring(), () -> "the holiday near " + nowWords.get());
        return Parts.add(match, meaning.roughly(sighted(code)));
    }

    /** "that Christmas", "the next Thanksgiving": the first one from the date told last; "the previous Easter", the last. */
    private static @Nullable Meaning pointed(Match match, Stamp told, int code) {
        LocalDate from = told.start();
        Stream<LocalDate> days = around(from, code);
        LocalDate day = match.has("previous")
                ? days.filter(each -> each.isBefore(from)).reduce((a, b) -> b).orElse(null)
                : days.filter(each -> match.has("that") ? !each.isBefore(from) : each.isAfter(from))
                        .findFirst()
                        .orElse(null);
        return day == null
                ? null
                : Meaning.date(new Stamp(Unit.DAY, day), Anchoring.TEXT, () -> "the holiday near " + told.words())
                        .roughly(sighted(code));
    }

    /** The day of a holiday that is nearest to the article's; null where no table has it. */
    static @Nullable LocalDate nearest(Match match, LocalDate now) {
        return around(now, match.value(Category.HOLIDAY))
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(now, day))))
                .orElse(null);
    }

    /** "The 1998 New Year Honours". */
    private static boolean inName(Match match) {
        Items items = match.items();
        int next = match.last() + 1;
        return next < items.size() && items.word(next) == null && Character.isUpperCase(items.firstChar(next));
    }

    /** "the Tibetan New Year": of a calendar that the table does not have. */
    private static boolean foreign(Match match) {
        Items items = match.items();
        int name = match.find(Category.HOLIDAY);
        int before = name - 1;
        return before >= 0
                && items.text(name, name).startsWith("New Year")
                && items.word(before) == null
                && Character.isUpperCase(items.firstChar(before));
    }

    /** Whether the moon must be seen, so that the day differs from country to country. */
    private static boolean sighted(int code) {
        return code == 36 || code == 37;
    }

    private static @Nullable LocalDate nearest(Match match, Context context, LocalDate now, int code) {
        List<LocalDate> days = around(now, code).toList();
        if (context.isHistory() && !match.hasAny("last", "next") && !days.isEmpty()) {
            int year = context.storyYear(match.last(), days.get(0).getMonthValue());
            return in(year, code).findFirst().orElse(null);
        }
        boolean back = match.has("last") || Tense.around(match) == Tense.PAST;
        if (!back && (match.has("next") || Tense.around(match) == Tense.FUTURE)) {
            return days.stream().filter(day -> !day.isBefore(now)).findFirst().orElse(null);
        }
        LocalDate soon = now.plusMonths(FAR);
        LocalDate latest = back ? now : soon.getYear() > now.getYear() ? LocalDate.of(now.getYear(), 12, 31) : soon;
        return days.stream()
                .filter(day -> !day.isAfter(latest))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The days of a holiday in the year before, the year itself and the year after. */
    private static Stream<LocalDate> around(LocalDate now, int code) {
        return IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
                .boxed()
                .flatMap(year -> in(year, code));
    }

    /** The days of a holiday in a year: one, two of a short calendar, none where the table ends. */
    private static Stream<LocalDate> in(int year, int code) {
        if (code >= 100) {
            return Stream.of(LocalDate.of(year, code / 100, code % 100));
        }
        if (code >= TABLE) {
            return Table.DAYS.in(year, code - TABLE);
        }
        return year > 0
                ? Stream.of(moving(year, code))
                : Stream.of(); // the rules of Easter know no years before Christ
    }

    private static LocalDate moving(int year, int code) {
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

    /** The holidays of other calendars, read when the first of them is met. */
    private record Table(Map<Integer, String[]> years) {
        static final Table DAYS = read();

        private static Table read() {
            Map<Integer, String[]> years = new HashMap<>();
            for (String line : RuleBook.lines("moving-holidays.tsv")) {
                String[] columns = line.split("\t", -1);
                years.put(Integer.valueOf(columns[0]), columns);
            }
            return new Table(years);
        }

        Stream<LocalDate> in(int year, int column) {
            String[] columns = years.get(year);
            return columns == null
                    ? Stream.of()
                    : Stream.of(columns[column + 1].split(",", -1))
                            .map(Integer::valueOf)
                            .map(day -> LocalDate.of(year, day / 100, day % 100));
        }
    }
}
