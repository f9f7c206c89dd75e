package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Times told by a counted distance: "two weeks ago", "a year earlier", "three days later". */
final class Distances {
    /** More units than this are no date. */
    private static final int FARTHEST = 5000;

    private Distances() {}

    /** From the article's date. */
    static @Nullable Meaning ago(Match match, Context context) {
        LocalDate anchor = context.anchor();
        if (match.unit() == Unit.YEAR && Quantity.of(match) == 1 && context.lastQuarter() != null && match.has("ago")) {
            return Quarters.yearBefore(match, context);
        }
        boolean ahead = match.hasAny("from", "in", "within", "hence", "time");
        String vague = ahead ? "FUTURE_REF" : "PAST_REF";
        return away(
                match,
                ahead ? 1 : -1,
                vague,
                anchor == null ? null : new Stamp(Unit.DAY, anchor),
                Anchoring.ARTICLE,
                null);
    }

    /** "a week from Tuesday", "two days before Christmas Eve": from a day that the same words name. */
    static @Nullable Meaning fromDay(Match match, Context context) {
        if (Nearby.followed(match, "-")) {
            // "Friday week-long talks"
            return null;
        }
        int relation = relation(match);
        Match distance = relation < 0 ? match : match.part(match.first(), relation);
        Meaning named = named(relation < 0 ? match : match.part(relation + 1, match.last()), context);
        boolean back = distance.hasAny("before", "ago");
        double number = Quantity.of(distance);
        if (named == null || named.stamp() == null || number < 0 || number > FARTHEST || number != Math.rint(number)) {
            return null;
        }
        long count = (long) number;
        Unit unit = distance.unit();
        Stamp from = named.stamp();
        Unit of = from.unit();
        if (of.compareTo(unit) > 0) {
            return null;
        }
        LocalDate there = Stamp.move(from.start(), back ? -count : count, unit);
        // "Two months after Christmas" is a month, "forty years ago today" a day.
        boolean rough =
                unit.compareTo(Unit.FORTNIGHT) > 0 && (match.has(Category.MONTH) || match.has(Category.HOLIDAY));
        if (of == Unit.WEEK) {
            // "a year ago this week" is the week of its middle
            there = there.plusDays(3);
        }
        Stamp stamp = Stamp.of(rough ? unit : of, there);
        return Meaning.date(stamp, named.anchoring(), () -> "counted from " + from.words());
    }

    /** The item that tells which way to count; -1 for "Friday week", where there is none. */
    private static int relation(Match match) {
        for (String word : new String[] {"from", "before", "after", "ago"}) {
            if (match.has(word)) {
                return match.find(word);
            }
        }
        return -1;
    }

    /** The day that the words count from. */
    static @Nullable Meaning named(Match day, Context context) {
        if (day.has(Category.MONTH)) {
            return Calendar.date(day, context);
        }
        if (day.has(Category.HOLIDAY)) {
            return Holidays.holiday(day, context);
        }
        if (day.has(Category.UNIT) && !day.has(Category.WEEKDAY)) {
            return Nearby.unit(day, context);
        }
        return day.has(Category.WEEKDAY) ? Weekdays.weekday(day, context) : Nearby.day(day, context);
    }

    /** From the date told last. */
    static @Nullable Meaning later(Match match, Context context) {
        if (match.items().is(match.last(), "before") && !clauseEnds(match)) {
            return null;
        }
        if (match.unit() == Unit.YEAR && Quantity.of(match) == 1 && context.lastQuarter() != null) {
            return Quarters.yearBefore(match, context);
        }
        boolean back = match.hasAny("earlier", "before", "previously", "prior");
        Stamp named = context.named(match.first());
        Stamp last = named != null ? named : context.last();
        LocalDate anchor = context.anchor();
        if (last == null && anchor != null) {
            last = new Stamp(Unit.DAY, anchor);
        }
        if (last != null && weeks(match.unit()) && last.unit().compareTo(Unit.YEAR) >= 0) {
            // "Held on 5 May on a warrant of 2022 … three weeks later": a year has no week to count from, a day has
            Stamp day = context.lastDay();
            last = day != null && Tense.near(match.items(), context.lastDayItem(), match.first()) ? day : null;
        }
        return away(match, back ? -1 : 1, back ? "PAST_REF" : "FUTURE_REF", last, Anchoring.TEXT, context.lastDay());
    }

    private static boolean weeks(Unit unit) {
        return unit == Unit.WEEK || unit == Unit.FORTNIGHT;
    }

    /** "two days before the vote" hangs on the vote, not on the date told last. */
    static boolean clauseEnds(Match match) {
        int next = match.last() + 1;
        return next >= match.items().size()
                || !Character.isLetterOrDigit(match.items().firstChar(next));
    }

    /** "Hurt the day before when it sank": nothing behind it that it could hang on, as on "the day before the vote". */
    static boolean standsAlone(Match match) {
        boolean both =
                match.items().is(match.last() + 2, "after") || match.items().is(match.last() + 2, "before");
        boolean compound = match.items().is(match.last() + 2, "-");
        return clauseEnds(match)
                || (!both
                        && !compound
                        && Nearby.followed(
                                match, "when", "while", "where", "in", "on", "by", "near", "during", "with", "and",
                                "but"));
    }

    /** "A year and a half", "half a century": so many months make a year, so many years the longer units. */
    private static int finer(Unit unit) {
        return switch (unit) {
            case YEAR -> 12;
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            default -> 1;
        };
    }

    private static @Nullable Meaning away(
            Match match,
            int direction,
            String vague,
            @Nullable Stamp from,
            Anchoring anchoring,
            @Nullable Stamp lastDay) {
        double told = Quantity.of(match);
        boolean halves = told >= 0 && told != Math.rint(told) && finer(match.unit()) > 1;
        double count = halves ? told * finer(match.unit()) : told;
        Unit unit = !halves ? match.unit() : match.unit() == Unit.YEAR ? Unit.MONTH : Unit.YEAR;
        boolean some = match.has("or") && match.has(Category.UNIT) && match.hasAny("a", "an", "one");
        if (count < 0 || from == null || some) {
            return Meaning.unresolved(vague, "an unknown time away");
        }
        if (unit.isClock() || count != Math.rint(count) || count > FARTHEST) {
            // no hour is told to count from, so the length alone is an expression
            int end = match.hasAny("later", "earlier", "ago") ? match.last() - 1 : -1;
            return Meaning.of(TimexType.DURATION, Durations.value(count, unit), "a length of time")
                    .between(-1, end);
        }
        long steps = direction * (long) count;
        Stamp day = anchoring == Anchoring.TEXT && unit == Unit.DAY ? lastDay : null;
        if (day != null && from.unit() != Unit.DAY && from.span().contains(day.span())) {
            return away(match, direction, vague, day, anchoring, null);
        }
        if (unit == Unit.DAY && from.unit() != Unit.DAY) {
            return Meaning.unresolved(vague, "no day is told to count from");
        }
        LocalDate there = Stamp.move(from.start(), steps, unit);
        Stamp stamp = Stamp.of(unit, there);
        Supplier<String> step = () -> unit.words((int) Math.abs(steps))
                + (direction < 0 ? " before " : " after ") + from.words() + " → "
                + stamp.words();
        return Meaning.date(stamp, anchoring, step).roughly(Calendar.approx(match));
    }
}
