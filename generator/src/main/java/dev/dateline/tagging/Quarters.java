package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Quarters and years as business news counts them. */
final class Quarters {
    /** The days of half a quarter. */
    private static final int HALF = 45;

    /** How far back a sentence is searched, in items. */
    private static final int SENTENCE = 60;

    private Quarters() {}

    /** "the third quarter", "fourth-quarter", "the second quarter of 1984", "this year's third quarter". */
    static @Nullable Meaning quarter(Match match, Context context) {
        int number = match.has(Category.QUARTER) ? match.value(Category.QUARTER) : match.value(Category.ORD);
        if (!match.has(Category.QUARTER) && !match.has(Category.ORD)) {
            number = sameNumber(context);
        }
        boolean lastYears = match.items().is(match.find("last") + 1, "year"); // "last year's quarter"
        if (match.hasAny("last", "final", "opening")
                && !lastYears
                && !match.has(Category.ORD)
                && !match.has(Category.QUARTER)) {
            number = match.has("opening") ? 1 : 4;
        }
        if (number < 1 || number > 4) {
            return null;
        }
        Integer year = Calendar.writtenYear(match, context);
        LocalDate now = context.now();
        if (year == null && now == null) {
            return Meaning.unresolved("XXXX-Q" + number, "no year is told");
        }
        // "the third-quarter loss": the article belongs to the noun
        boolean joined = match.items().is(match.find("quarter") - 1, "-");
        int first = joined && match.items().is(match.first(), "the") ? match.first() + 1 : -1;
        if (year != null || now == null) {
            Stamp stamp = Stamp.quarter(year == null ? 0 : year, number);
            return Meaning.date(stamp, Anchoring.ABSOLUTE, "a quarter and its year")
                    .between(first, -1);
        }
        if (besideYearAgo(match)) {
            Stamp before = Stamp.quarter(now.getYear() - 1, number);
            return Meaning.date(before, context.nowAnchoring(), "the quarter beside it is that of a year ago");
        }
        Stamp current = Stamp.of(Unit.QUARTER, now);
        Stamp stamp = Stamp.quarter(now.getYear(), number);
        int ahead = stamp.start().getMonthValue() - current.start().getMonthValue();
        if (ahead > 6 || (ahead > 3 && Tense.around(match) == Tense.PAST)) {
            stamp = stamp.shift(-1, Unit.YEAR);
        } else if (ahead < -6 && Tense.around(match) == Tense.FUTURE) {
            stamp = stamp.shift(1, Unit.YEAR);
        }
        Supplier<String> nowWords = context.nowWords();
        return Meaning.date(stamp, context.nowAnchoring(), () -> "the quarter of that number near " + nowWords.get())
                .between(first, -1);
    }

    /** "The year-ago quarter, the second quarter": the words between two commas tell of the same one. */
    private static boolean besideYearAgo(Match match) {
        Items items = match.items();
        int beside = match.first() - 2;
        boolean ago = items.is(beside - 1, "ago") || items.is(beside - 1, "earlier");
        return ago && Nearby.told(match, ",") && (items.is(beside, "quarter") || items.is(beside, "period"));
    }

    /** "The June quarter", "the July-September quarter": the one that ends with the month. */
    static @Nullable Meaning ofMonth(Match match, Context context) {
        int item = match.findLast(Category.MONTH);
        Meaning month = Nearby.followed(match, "-") ? null : Calendar.month(match.part(item, item), context);
        Stamp last = month == null ? null : month.stamp();
        if (month == null || last == null) {
            return null;
        }
        Stamp stamp = Stamp.of(Unit.QUARTER, last.start().minusMonths(1));
        return Meaning.date(stamp, month.anchoring(), () -> "the quarter that ends with " + last.words());
    }

    /** "the second and third quarters": each number an expression. */
    static @Nullable Meaning two(Match match, Context context) {
        int second = match.find(Category.ORD, match.first() + 1);
        Meaning right = quarter(match.part(second, match.last()), context);
        Integer year = Calendar.writtenYear(match, context);
        int number = match.value(Category.ORD);
        if (right == null || right.stamp() == null || number < 1 || number > 4) {
            return null;
        }
        int base = year != null ? year : right.stamp().start().getYear();
        Meaning left =
                Meaning.date(Stamp.quarter(base, number), Anchoring.ARTICLE, "a quarter of the same year as the next");
        return left.between(match.first(), match.first()).and(right.between(second, match.last()));
    }

    /** "the second half of 2008", "the first half of next year". */
    static @Nullable Meaning half(Match match, Context context) {
        Integer year = Calendar.writtenYear(match, context);
        LocalDate now = context.now();
        if (year == null && now == null) {
            return Meaning.unresolved("XXXX-H1", "no year is told");
        }
        boolean first = match.hasAny("first", "1st") || match.value(Category.HALFYEAR) == 1;
        int number = year != null || now == null ? year == null ? 0 : year : now.getYear();
        Stamp stamp = Stamp.of(Unit.HALF, LocalDate.of(number, first ? 1 : 7, 1));
        boolean past = year == null && now != null && stamp.start().isAfter(now) && Tense.around(match) == Tense.PAST;
        stamp = past ? stamp.shift(-1, Unit.YEAR) : stamp;
        return Meaning.date(stamp, Anchoring.ABSOLUTE, "a half of a year");
    }

    /** "The 1988 quarter" beside a quarter of another year is the one of the same number. */
    private static int sameNumber(Context context) {
        Stamp told = context.lastQuarter();
        LocalDate now = context.now();
        LocalDate day = told != null ? told.start() : now == null ? null : now.minusMonths(3);
        return day == null ? 0 : (day.getMonthValue() + 2) / 3;
    }

    /** "the latest quarter", "the quarter": the quarter told last, else the one that ended last. */
    static @Nullable Meaning latest(Match match, Context context) {
        int next = match.last() + 1;
        if (match.items().is(next, "-") || match.items().is(next, Category.SCALE)) {
            return null; // "the quarter-finals", "the quarter million"
        }
        Stamp ended = ended(match, context);
        if (ended != null) {
            return Meaning.date(ended, Anchoring.TEXT, "a quarter by its last day");
        }
        Stamp told = context.lastQuarter();
        LocalDate now = context.now();
        if (told != null && (now == null || !told.end().isAfter(now))) {
            return Meaning.date(told, Anchoring.TEXT, "the quarter told last");
        }
        if (now == null) {
            return Meaning.unresolved("XXXX-QX", "no date tells which");
        }
        Stamp stamp = Stamp.of(Unit.QUARTER, now).plus(-1);
        Supplier<String> nowWords = context.nowWords();
        return Meaning.date(stamp, context.nowAnchoring(), () -> "the last whole quarter before " + nowWords.get());
    }

    /** "The quarter ended July 31": the one that most of its days lie in; null where no day follows. */
    private static @Nullable Stamp ended(Match match, Context context) {
        Items items = match.items();
        int month = match.last() + 2;
        boolean led = Nearby.followed(match, "ended", "ending") && items.is(month, Category.MONTH);
        if (!led || !items.is(month + 1, Category.DAY)) {
            return null;
        }
        Meaning day = Calendar.date(new Match(items, month, month + 1, match.rule()), context);
        Stamp last = day == null ? null : day.stamp();
        return last == null ? null : Stamp.of(Unit.QUARTER, last.start().minusDays(HALF));
    }

    /** "fiscal 1989", "the fiscal year". */
    static @Nullable Meaning fiscal(Match match, Context context) {
        Integer year = Calendar.writtenYear(match, context);
        LocalDate now = context.now();
        if (match.has("year") && !match.has(Category.YEAR) && Nearby.told(match, "a", "one", "each", "every")) {
            return null; // "from a fiscal year to a calendar year"
        }
        if (year == null && now == null) {
            return Meaning.unresolved("XXXX", "no year is told");
        }
        Stamp told = context.mentioned();
        boolean same = match.hasAny("entire", "whole") && told != null;
        int number =
                year != null ? year : same && told != null ? told.start().getYear() : now == null ? 0 : now.getYear();
        Stamp stamp = Stamp.year(number);
        return Meaning.date(stamp, Anchoring.ABSOLUTE, "a fiscal year is named by its number");
    }

    /** "In the first nine months … a year earlier": whether the sentence compares months and no quarter. */
    private static boolean ofMonths(Match match) {
        Items items = match.items();
        for (int i = match.first() - 1; i > match.first() - SENTENCE && i >= 0 && !Tense.ends(items, i); i--) {
            if (items.is(i, "quarter")) {
                return false;
            }
            if (items.is(i, "months") && items.is(i - 1, Category.NUM) && items.number(i - 1) > 3) {
                return true;
            }
        }
        return false;
    }

    /** "the year-earlier period", "a year ago" in a report on a quarter: the same quarter a year before. */
    static @Nullable Meaning yearBefore(Match match, Context context) {
        Stamp last = context.last();
        Stamp quarter = context.lastQuarter();
        LocalDate now = context.now();
        if (now == null) {
            return Meaning.unresolved("PAST_REF", "no date to count from");
        }
        if (match.has("period") && last != null && last.unit() == Unit.DAY && quarter == null) {
            // "the six months to Jan. 31 … the same period a year ago"
            return Meaning.date(Stamp.year(last.start().getYear() - 1), Anchoring.TEXT, "the year before");
        }
        if (match.has("same")
                && last != null
                && !match.has("quarter")
                && last.unit().compareTo(Unit.YEAR) < 0) {
            return Meaning.date(
                    last.shift(-1, Unit.YEAR), Anchoring.TEXT, () -> "the same time a year before " + last.words());
        }
        boolean named = match.has("quarter") || match.has("period");
        boolean month = !named && last != null && last.unit() == Unit.MONTH;
        Stamp base = month ? last : named || last == null || last.unit() == Unit.QUARTER ? quarter : null;
        if (base == null && named) {
            base = Stamp.of(Unit.QUARTER, now).plus(-1);
        }
        // "a year-earlier loss", "the year-earlier results": the article belongs to the noun
        int article = match.has("-") && !named && !match.items().is(match.first(), "year") ? match.first() + 1 : -1;
        Stamp told = context.mentioned();
        if (match.has("-")
                && !named
                && told != null
                && told.unit() == Unit.YEAR
                && told.start().getYear() == now.getYear() - 1
                && context.isNear(match.first())) {
            // "in the 1988 period. The year-ago results": of the same time
            return Meaning.date(told, Anchoring.TEXT, "the year told right before")
                    .between(article, match.last());
        }
        if (!named && ofMonths(match)) {
            base = Stamp.of(Unit.YEAR, now);
        }
        if (base == null) {
            base = last != null && last.unit() == Unit.MONTH ? last : Stamp.of(Unit.YEAR, now);
        }
        Stamp stamp = base.shift(-1, Unit.YEAR);
        Meaning meaning = Meaning.date(stamp, Anchoring.TEXT, "the same time a year before " + base.words());
        return meaning.between(article, match.last());
    }
}
