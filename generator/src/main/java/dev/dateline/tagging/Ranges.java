package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two dates of the calendar in one breath, whose month or year stands with one of them. */
final class Ranges {
    private Ranges() {}

    /** Two days of one month, each an expression: "4–6 December". */
    static @Nullable Meaning days(Match match, Context context) {
        int first = Calendar.dayItem(match, match.first());
        int second = Calendar.dayItem(match, first + 1);
        int month = match.find(Category.MONTH);
        boolean monthFirst = month < first;
        Meaning left = Calendar.date(match, context, Calendar.dayOf(match.items(), first));
        Meaning right = Calendar.date(match, context, Calendar.dayOf(match.items(), second));
        if (left == null || right == null) {
            return null;
        }
        int begin = match.items().is(second - 1, "the") ? second - 1 : second;
        return left.between(match.first(), first).and(right.between(monthFirst ? second : begin, match.last()));
    }

    /** "August and September 1914": the year belongs to both months. */
    static @Nullable Meaning months(Match match, Context context) {
        int first = match.find(Category.MONTH);
        int second = match.find(Category.MONTH, first + 1);
        Integer year = Calendar.writtenYear(match, context);
        Meaning right = Calendar.month(match.part(second, match.last()), context);
        if (year == null || right == null) {
            return null;
        }
        int month = match.items().value(first, Category.MONTH);
        boolean earlier = month > match.items().value(second, Category.MONTH);
        Stamp stamp = Stamp.month(earlier ? year - 1 : year, month);
        return Meaning.date(stamp, right.anchoring(), () -> "the year stands with the second month → " + stamp.words())
                .between(first, first)
                .and(right.between(second, match.last()));
    }

    /** "April 22 to May 25, 1915": the year belongs to both days. */
    static @Nullable Meaning twoDates(Match match, Context context) {
        int first = match.find(Category.MONTH);
        int second = match.find(Category.MONTH, first + 1);
        boolean dayFirst = Calendar.dayItem(match, match.first()) < first;
        int begin = dayFirst ? Calendar.dayItem(match, first) : second;
        int end = dayFirst ? first : Calendar.dayItem(match, match.first());
        Meaning right = Calendar.date(match.part(begin, match.last()), context);
        Stamp until = right == null ? null : right.stamp();
        if (right == null || until == null) {
            return null;
        }
        int month = match.items().value(first, Category.MONTH);
        int year = until.start().getYear() - (month > until.start().getMonthValue() ? 1 : 0);
        LocalDate day =
                Calendar.make(year, month, Calendar.dayOf(match.items(), Calendar.dayItem(match, match.first())));
        if (day == null) {
            return null;
        }
        int weekday = match.items().is(begin - 1, Category.WEEKDAY) ? begin - 1 : begin;
        return Calendar.day(day, right.anchoring(), "the year stands with the second day: ")
                .between(match.first(), end)
                .and(right.between(weekday, match.last()));
    }

    /** "1995-96" and "1995–1996", each year an expression. */
    static @Nullable Meaning years(Match match, Context context) {
        int first = match.items().value(match.first(), Category.YEAR);
        int end = match.items().value(match.last(), Category.NUM);
        int second = end < 100 ? first - first % 100 + end : end;
        if (second <= first
                || end > 9999
                || (end < 100 && match.items().end(match.last()) - match.items().begin(match.last()) != 2)) {
            return null;
        }
        Meaning left = Meaning.date(Stamp.year(first), Anchoring.ABSOLUTE, "a year in figures");
        Meaning right = Meaning.date(Stamp.year(second), Anchoring.ABSOLUTE, "the year that a range ends with");
        return left.between(match.first(), match.first()).and(right.between(match.last(), match.last()));
    }
}
