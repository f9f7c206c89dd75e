package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Times told by their place in a longer one, or by pointing at one: the last week of May, the eighth day, that time. */
final class Numbered {
    /** The days of a week. */
    private static final int WEEK = 7;

    private Numbered() {}

    /** "the last week of November", "the week of Oct. 6", "the first weekend of May 2024". */
    static @Nullable Meaning week(Match match, Context context) {
        Unit unit = match.has("weekend") ? Unit.WEEKEND : Unit.WEEK;
        int month = match.find(Category.MONTH);
        int before = match.items().is(month - 1, "of") ? month - 2 : month - 1;
        boolean dayFirst =
                match.items().is(before, Category.DAY) || match.items().is(before, Category.DAYTH);
        Match named = match.part(dayFirst ? before : month, match.last());
        if (named.has(Category.DAY) || named.has(Category.DAYTH)) {
            Meaning day = Calendar.date(named, context);
            return day == null || day.stamp() == null
                    ? day
                    : in(unit, day.stamp().start(), day.anchoring());
        }
        Meaning whole = Calendar.month(named, context);
        if (whole == null || whole.stamp() == null) {
            return whole;
        }
        Stamp stamp = whole.stamp();
        int number = match.value(Category.ORD);
        LocalDate first = stamp.start().plusDays((long) WEEK * (number - 1));
        LocalDate day = number > 0 ? first.plusDays(WEEK / 2) : stamp.end().minusDays(WEEK / 2 + 1);
        return number > 5 ? null : in(unit, day, whole.anchoring());
    }

    /** "the last day of 2024", "the first day of September". */
    static @Nullable Meaning edgeDay(Match match, Context context) {
        int month = match.find(Category.MONTH);
        boolean figures = match.items().is(match.last(), Category.YEAR);
        Meaning whole = month >= 0
                ? Calendar.month(match.part(month, match.last()), context)
                : figures
                        ? Calendar.year(match.part(match.last(), match.last()), context)
                        : ofUnit(match.part(match.find("of") + 1, match.last()), context);
        if (whole == null || whole.stamp() == null) {
            return whole;
        }
        Stamp stamp = whole.stamp();
        int number = match.value(Category.ORD);
        if (match.has("week")) {
            LocalDate middle = number > 0
                    ? stamp.start().plusDays((long) WEEK * (number - 1) + WEEK / 2)
                    : stamp.end().minusDays(WEEK / 2 + 1);
            return in(Unit.WEEK, middle, whole.anchoring());
        }
        if (match.has("month") && month < 0 && figures) {
            Stamp part = Stamp.month(stamp.start().getYear(), number > 0 ? Math.min(number, 12) : 12);
            return Meaning.date(part, whole.anchoring(), "counted in the year");
        }
        LocalDate day =
                number > 0 ? stamp.start().plusDays(number - 1) : stamp.end().minusDays(1);
        return counted(day, stamp, whole.anchoring());
    }

    /** "Of the month" is that of a day told right before, else the article's, as "of this month" is. */
    private static @Nullable Meaning ofUnit(Match unit, Context context) {
        boolean told = unit.hasAny("that", "same", "following", "previous")
                || (unit.items().is(unit.first(), "the")
                        && Tense.near(unit.items(), context.lastDayItem(), unit.first()));
        return told ? Nearby.named(unit, context) : Nearby.unit(unit, context);
    }

    /** "the first Monday of October". */
    static @Nullable Meaning weekday(Match match, Context context) {
        int month = match.find(Category.MONTH);
        Meaning whole = month < 0
                ? Nearby.unit(match.part(match.last() - 1, match.last()), context)
                : Calendar.month(match.part(month, match.last()), context);
        if (whole == null || whole.stamp() == null) {
            return whole;
        }
        Stamp stamp = whole.stamp();
        int number = match.has(Category.ORD) ? match.value(Category.ORD) : -1;
        DayOfWeek name = DayOfWeek.of(match.value(Category.WEEKDAY));
        LocalDate day = stamp.start().with(TemporalAdjusters.dayOfWeekInMonth(number, name));
        return counted(day, stamp, whole.anchoring());
    }

    /** The day, where the count did not lead out of what it counts in. */
    private static @Nullable Meaning counted(LocalDate day, Stamp in, Anchoring anchoring) {
        return day.isBefore(in.end())
                ? Meaning.date(new Stamp(Unit.DAY, day), anchoring, () -> "counted in " + in.words())
                : null;
    }

    private static Meaning in(Unit unit, LocalDate day, Anchoring anchoring) {
        Stamp stamp = Stamp.of(unit, day);
        return Meaning.date(
                stamp,
                anchoring,
                () -> "the " + unit.words(1).substring(2) + " around " + new Stamp(Unit.DAY, day).words());
    }

    /** "Labor Day weekend", "Easter week". */
    static @Nullable Meaning holidayWeek(Match match, Context context) {
        Meaning day = Holidays.holiday(match, context);
        if (day == null || day.stamp() == null) {
            return day;
        }
        LocalDate now = context.now();
        LocalDate near = now == null || context.isHistory() ? null : Holidays.nearest(match, now);
        // "As Easter week began": its Sunday is still to come.
        boolean close = near != null && now != null && Math.abs(ChronoUnit.DAYS.between(now, near)) <= WEEK;
        LocalDate start = near != null && close ? near : day.stamp().start();
        if (match.has("week")) {
            return in(Unit.WEEK, start, day.anchoring());
        }
        // a Monday's weekend is the one before it
        LocalDate free = start.getDayOfWeek().getValue() <= 2 ? start.minusDays(3) : start;
        return in(Unit.WEEKEND, free, day.anchoring());
    }

    /** "the eighth day", known where the sentence says that it is today; "the first year of", a length. */
    static @Nullable Meaning unit(Match match, Context context) {
        Unit unit = match.unit();
        if (match.items().is(match.last(), "of")) {
            return Meaning.of(TimexType.DURATION, Durations.value(1, unit), "one of several")
                    .between(match.first(), match.last() - 1);
        }
        LocalDate anchor = context.anchor();
        if (anchor != null && !context.isHistory() && Nearby.told(match, "is", "'s", "marks", "entered", "enters")) {
            return Meaning.date(new Stamp(Unit.DAY, anchor), Anchoring.ARTICLE, "the day that the article tells of");
        }
        return match.items().is(match.first(), "the")
                ? Meaning.unresolved("XXXX-XX-XX", "the words do not tell where the count began")
                : null;
    }

    /** "during this period": in a history the date told last; "at that time". */
    static @Nullable Meaning period(Match match, Context context) {
        Items items = match.items();
        Stamp told = context.mentioned();
        if (match.has("period")) {
            return told != null
                    ? Meaning.date(told, Anchoring.TEXT, "the date told last")
                    : Meaning.unresolved("PAST_REF", "no date is told that it could point at");
        }
        int next = match.last() + 1;
        boolean ends = next >= items.size() || !Character.isLetterOrDigit(items.firstChar(next));
        if (Nearby.followed(match, "of")
                || !Nearby.told(match, "at", "by", "during", "around", "from", "since", "until")
                || (match.has("the") && !ends)) {
            // "This time they won", "by the time of the vote", "at this time of year"
            return null;
        }
        return Meaning.unresolved(match.has("this") ? "PRESENT_REF" : "PAST_REF", "a time that is told elsewhere");
    }
}
