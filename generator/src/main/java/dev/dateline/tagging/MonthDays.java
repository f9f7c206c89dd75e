package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days told by their number alone: of the month that the story is in. */
final class MonthDays {
    private static final String IN_STORY = "of the month that the text tells of: ";

    private MonthDays() {}

    /** "on the 15th", "on the 14th and 15th": of the month that the story is in. */
    static @Nullable Meaning days(Match match, Context context) {
        if (match.has("month")) {
            return ofMonth(match, context);
        }
        int first = match.find(Category.DAYTH);
        int second = match.find(Category.DAYTH, first + 1);
        Meaning left = day(match.part(match.first(), first), context, second > 0);
        boolean range = Nearby.told(match, "between", "from");
        if (second < 0 || left == null || (noun(match) && !range)) {
            return second < 0 ? left : null;
        }
        Stamp told = left.stamp();
        LocalDate date = told == null
                ? null
                : Calendar.make(
                        told.start().getYear(),
                        told.start().getMonthValue(),
                        match.items().value(second, Category.DAYTH));
        if (date == null) {
            return left.between(match.first(), first);
        }
        int begin = match.items().is(second - 1, "the") ? second - 1 : second;
        return left.between(match.first(), first)
                .and(Calendar.day(date, Anchoring.TEXT, IN_STORY).between(begin, second));
    }

    /** "the 24th of next month". */
    private static @Nullable Meaning ofMonth(Match match, Context context) {
        Meaning month = Nearby.unit(match.part(match.last() - 1, match.last()), context);
        if (month == null || month.stamp() == null) {
            return month;
        }
        LocalDate first = month.stamp().start();
        LocalDate date = Calendar.make(first.getYear(), first.getMonthValue(), match.value(Category.DAYTH));
        return date == null
                ? null
                : Calendar.day(
                        date, Anchoring.ARTICLE, "counted in " + month.stamp().words() + ": ");
    }

    private static @Nullable Meaning day(Match match, Context context, boolean ends) {
        Items items = match.items();
        boolean part = Nearby.told(match, "of") && items.is(match.first() - 2, Category.PART);
        boolean led = items.is(match.first(), "the")
                && (part
                        || Nearby.told(
                                match, "on", "by", "between", "around", "until", "till", "from", "to", "through",
                                "since", "before", "after"));
        LocalDate now = context.now();
        if ((!ends && noun(match))
                || !led
                || now == null
                || !Character.isDigit(items.firstChar(match.last()))
                || items.is(match.last() + 1, "-")) {
            return null;
        }
        Stamp month = context.month(match.first());
        Stamp told = month != null ? month : context.lastDay();
        boolean near = month != null || context.isHistory() || Tense.near(items, context.lastDayItem(), match.first());
        LocalDate base = near && told != null ? told.start() : now;
        LocalDate date = Calendar.make(base.getYear(), base.getMonthValue(), match.value(Category.DAYTH));
        return date == null ? null : Calendar.day(date, Anchoring.TEXT, IN_STORY);
    }

    /** "The 15th floor": whether the words count something that stands behind them. */
    private static boolean noun(Match match) {
        Items items = match.items();
        int next = match.last() + 1;
        return next < items.size()
                && Character.isLetterOrDigit(items.firstChar(next))
                && !items.is(next, Category.CUE)
                && !items.is(next, Category.NUM)
                && !items.is(next, Category.PAST);
    }
}
