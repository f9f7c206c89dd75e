package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar: days, months and years by name and number. */
final class Calendar {
    /** The last day that a month can have. */
    private static final int LAST_DAY = 31;

    private static final LocalDate ATTACKS = LocalDate.of(2001, 9, 11);
    /** What follows a day that the attacks are named for; in no word list, for there they would part other words. */
    private static final Set<String> ATTACKED = Set.of("attack", "attacks", "terror", "terrorist", "hijackers");

    /** Days ahead from which a verb in the past tense is believed. */
    private static final int FAR = 45;

    /** Days back from which a verb that points ahead is believed. */
    private static final int GONE = 10;

    /** Months ahead up to which a month without a verb is still the coming one. */
    private static final int SOON = 3;

    /** Days within which an article's own time is meant by a date with two readings. */
    private static final int NEARBY = 31;

    private Calendar() {}

    /** A month and a day, with or without its year and day of the week. */
    static @Nullable Meaning date(Match match, Context context) {
        int day = match.find(Category.DAY) >= 0 ? match.value(Category.DAY) : match.value(Category.DAYTH);
        return date(match, context, day);
    }

    static @Nullable Meaning date(Match match, Context context, int day) {
        int month = match.value(Category.MONTH);
        Integer year = writtenYear(match, context);
        if (year != null) {
            LocalDate date = make(year, month, day);
            return date == null
                    ? null
                    : day(date, Anchoring.ABSOLUTE, "the day is written out: ").roughly(approx(match));
        }
        LocalDate now = context.now();
        if (now == null) {
            String value = "XXXX-" + Stamp.two(month) + "-" + Stamp.two(day);
            return make(2000, month, day) == null ? null : Meaning.unresolved(value, "no date tells the year");
        }
        if (attribute(match) && month == 9 && day == 11 && !now.isBefore(ATTACKS) && ATTACKED.contains(next(match))) {
            return day(ATTACKS, Anchoring.ABSOLUTE, "the day that the attacks are named for: ");
        }
        LocalDate date = null;
        if (match.hasAny("last", "next")) {
            date = make(now.getYear(), month, day);
            int shift = match.has("last") ? -1 : 1;
            if (date != null && (shift < 0 ? !date.isBefore(now) : !date.isAfter(now))) {
                date = make(now.getYear() + shift, month, day);
            }
        } else if (context.isHistory() && weekday(match) == null) {
            date = make(context.storyYear(match.last(), month), month, day);
        }
        Integer opened = context.opened(match);
        if (opened != null && !match.hasAny("last", "next")) {
            LocalDate told = make(opened, month, day);
            return told == null ? null : day(told, Anchoring.TEXT, "the sentence opens with its year: ");
        }
        // "the July 21 decisions": a name for a day that the text has told of before
        int told = !context.isHistory() && weekday(match) == null && attribute(match) ? context.yearOf(month, day) : 0;
        if (told > 0 && !match.hasAny("last", "next")) {
            LocalDate same = make(told, month, day);
            LocalDate near = nearest(now, month, day, null);
            if (same != null && near != null && away(now, near) > FAR) {
                return day(same, Anchoring.TEXT, "the day of that name which the text has told before: ");
            }
        }
        if (date == null) {
            date = nearest(now, month, day, weekday(match));
        }
        if (date == null) {
            return null;
        }
        Integer on = match.has("last") ? null : context.openedBefore(match.last(), month, day);
        Integer story = on == null && date.isAfter(now) ? context.past(match.last()) : on;
        Tense tense = Tense.around(match);
        boolean back = on == null ? tense == Tense.PAST : tense != Tense.FUTURE;
        if (story != null && !match.has("next") && weekday(match) == null && back) {
            LocalDate then = make(story, month, day);
            return then == null ? null : day(then, Anchoring.TEXT, "the year of the day told before it: ");
        }
        boolean ended = Nearby.told(match, "ended"); // "the year ended March 31"
        if (!context.isHistory()
                && !match.has("next")
                && weekday(match) == null
                && date.isAfter(ended ? now : now.plusDays(FAR))
                && (ended || tense == Tense.PAST || context.goesOn(match, date.minusYears(1)))) {
            LocalDate before = make(date.getYear() - 1, month, day);
            date = before == null ? date : before;
        } else if (!context.isHistory()
                && !match.has("last")
                && weekday(match) == null
                && date.isBefore(now.minusDays(Nearby.told(match, "the") ? FAR : GONE))
                && tense == Tense.FUTURE) {
            LocalDate after = make(date.getYear() + 1, month, day);
            date = after == null ? date : after;
        }
        Supplier<String> nowWords = context.nowWords();
        Stamp stamp = new Stamp(Unit.DAY, date);
        return Meaning.date(
                        stamp,
                        context.nowAnchoring(),
                        () -> "without a year, the one nearest to " + nowWords.get() + " → " + stamp.words())
                .roughly(approx(match));
    }

    /** Whether the date tells which of the things that the next word names. */
    private static boolean attribute(Match match) {
        Items items = match.items();
        int next = match.last() + 1;
        return next < items.size() && items.word(next) == null && Character.isLowerCase(items.firstChar(next));
    }

    private static String next(Match match) {
        return match.items().text(match.last() + 1, match.last() + 1);
    }

    static boolean approx(Match match) {
        return match.has(Category.APPROX);
    }

    static Meaning day(LocalDate date, Anchoring anchoring, String step) {
        Stamp stamp = new Stamp(Unit.DAY, date);
        return Meaning.date(stamp, anchoring, () -> step + stamp.words());
    }

    private static @Nullable DayOfWeek weekday(Match match) {
        int name = match.value(Category.WEEKDAY);
        return name == 0 ? null : DayOfWeek.of(name);
    }

    static @Nullable LocalDate make(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The nearest such day; of those whose day of the week fits, if one is named. */
    private static @Nullable LocalDate nearest(LocalDate now, int month, int day, @Nullable DayOfWeek weekday) {
        LocalDate best = null;
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            LocalDate date = make(year, month, day);
            if (date != null && (best == null || closer(now, date, best, weekday))) {
                best = date;
            }
        }
        return best;
    }

    private static boolean closer(LocalDate now, LocalDate date, LocalDate best, @Nullable DayOfWeek weekday) {
        if (weekday != null && (date.getDayOfWeek() == weekday) != (best.getDayOfWeek() == weekday)) {
            return date.getDayOfWeek() == weekday;
        }
        return Math.abs(ChronoUnit.DAYS.between(now, date)) < Math.abs(ChronoUnit.DAYS.between(now, best));
    }

    /** The year that the words give, as figures or as "last year", "that year"; null for none. */
    static @Nullable Integer writtenYear(Match match, Context context) {
        int item = match.findLast(Category.YEAR);
        if (item >= 0) {
            return match.items().value(item, Category.YEAR);
        }
        if (match.has(Category.YEAR2)) {
            return match.value(Category.YEAR2);
        }
        if (!match.has("year")) {
            return named(match);
        }
        LocalDate anchor = context.anchor();
        Stamp last = context.mentioned();
        boolean pointing = match.hasAny("same", "that", "following", "previous", "preceding")
                || match.items().is(match.find("next") - 1, "the");
        LocalDate base = pointing && last != null ? last.start() : anchor;
        if (base == null) {
            return null;
        }
        // "the year-ago third quarter"
        boolean ago = match.has("-") && match.hasAny("ago", "earlier");
        int shift =
                ago || match.hasAny("last", "previous", "preceding") ? -1 : match.hasAny("next", "following") ? 1 : 0;
        return base.getYear() + shift;
    }

    /** "The July Revolution of 1830": the year that stands behind a name of up to three words; null for none. */
    private static @Nullable Integer named(Match match) {
        Items items = match.items();
        int end = match.last() + 1;
        while (end < items.size() && end <= match.last() + 3 && Character.isUpperCase(items.firstChar(end))) {
            end++;
        }
        boolean year = end > match.last() + 1 && items.is(end, "of") && items.is(end + 1, Category.YEAR);
        return year ? items.value(end + 1, Category.YEAR) : null;
    }

    /** A month, with or without its year. */
    static @Nullable Meaning month(Match match, Context context) {
        int month = match.value(Category.MONTH);
        if (MonthNames.meansNoMonth(match)) {
            return null;
        }
        Integer year = writtenYear(match, context);
        if (year != null) {
            boolean figures = match.has(Category.YEAR) || match.has(Category.YEAR2);
            Stamp stamp = Stamp.month(year, month);
            return Meaning.date(
                            stamp,
                            figures ? Anchoring.ABSOLUTE : Anchoring.ARTICLE,
                            () -> "the month and its year → " + stamp.words())
                    .roughly(approx(match));
        }
        LocalDate now = context.now();
        if (now == null) {
            return Meaning.unresolved("XXXX-" + Stamp.two(month), "no date tells the year");
        }
        Stamp stamp = Stamp.month(now.getYear(), month);
        int distance = month - now.getMonthValue();
        String why;
        Stamp told = context.mentioned();
        Integer same = context.opened(match);
        Integer before = same == null ? context.openedBefore(match.last(), month, LAST_DAY) : null;
        Integer opened = before != null && Tense.around(match) != Tense.FUTURE ? before : same;
        if (match.hasAny("previous", "preceding", "following") && told != null) {
            stamp = Stamp.month(told.start().getYear(), month);
            int gap = month - told.start().getMonthValue();
            boolean after = match.has("following");
            stamp = after && gap <= 0
                    ? stamp.shift(1, Unit.YEAR)
                    : !after && gap >= 0 ? stamp.shift(-1, Unit.YEAR) : stamp;
            why = "counted from " + told.words() + ", from ";
        } else if (match.has("last") || match.has("past")) {
            // in March, "last February" is no other name for last month
            stamp = distance >= (match.has("past") ? 0 : -1) ? stamp.shift(-1, Unit.YEAR) : stamp;
            why = "the last one before ";
        } else if (match.has("next") || match.has("coming")) {
            stamp = distance <= 0 ? stamp.shift(1, Unit.YEAR) : stamp;
            why = "the next one after ";
        } else if (match.has("this")) {
            why = "the year of ";
        } else if (opened != null) {
            stamp = Stamp.month(opened, month);
            why = "the sentence opens with its year, not with that of ";
        } else if (context.isHistory()) {
            stamp = Stamp.month(context.storyYear(match.last(), month), month);
            why = "the story's year, from ";
        } else if (Tense.around(match) == Tense.FUTURE) {
            stamp = distance < 0 ? stamp.shift(1, Unit.YEAR) : stamp;
            why = "the verb points ahead, so the next one from ";
        } else if (Tense.around(match) == Tense.PAST && !(Nearby.told(match, "through") && distance <= SOON)) {
            stamp = distance > 0 ? stamp.shift(-1, Unit.YEAR) : stamp;
            why = "the verb points back, so the last one up to ";
        } else {
            stamp = distance > SOON ? stamp.shift(-1, Unit.YEAR) : distance < -8 ? stamp.shift(1, Unit.YEAR) : stamp;
            why = "the one nearest to ";
        }
        Stamp found = stamp;
        String reason = why;
        Supplier<String> nowWords = context.nowWords();
        return Meaning.date(found, context.nowAnchoring(), () -> reason + nowWords.get() + " → " + found.words())
                .roughly(approx(match));
    }

    static int dayItem(Match match, int from) {
        int figure = match.find(Category.DAY, from);
        int ordinal = match.find(Category.DAYTH, from);
        return figure < 0 || (ordinal >= 0 && ordinal < figure) ? ordinal : figure;
    }

    static int dayOf(Items items, int item) {
        return items.is(item, Category.DAY) ? items.value(item, Category.DAY) : items.value(item, Category.DAYTH);
    }

    /** A year in figures. */
    static @Nullable Meaning year(Match match, Context context) {
        Integer year = writtenYear(match, context);
        boolean brief = match.has(Category.YEAR2)
                && !Nearby.told(match, "in", "of", "since", "by", "until", "from", "to", "during", "before", "after");
        if (year == null || brief || YearFigures.isNumber(match)) {
            return null;
        }
        Stamp stamp = Stamp.year(year);
        return Meaning.date(stamp, Anchoring.ABSOLUTE, "a year in figures").roughly(approx(match));
    }

    /** "Post-1959 politics": told by a year in which it need not lie. */
    static Meaning besideYear(Match match, Context context) {
        return Meaning.unresolved(Stamp.year(match.value(Category.YEAR)).value(), "a time before or after a year");
    }

    /** "490 BC", "June 479 BC", "the summer of 480 BC". */
    static @Nullable Meaning beforeChrist(Match match, Context context) {
        int decade = match.value(Category.DECADE);
        if (decade > 0) {
            // it ends with the round year: 479 to 470 BC
            return Meaning.date(
                    new Stamp(Unit.DECADE, LocalDate.of(1 - decade - 9, 1, 1)),
                    Anchoring.ABSOLUTE,
                    "a decade before Christ");
        }
        if (match.has("century")) {
            return centuryBeforeChrist(match);
        }
        int item = match.findLast(Category.NUM);
        int number = (int) match.items().number(item);
        if (number < 1 || number > 9999) {
            return null;
        }
        int year = 1 - number;
        int day = match.has(Category.MONTH) ? dayItem(match, match.first()) : -1;
        if (day >= 0 && day != item) {
            LocalDate date = make(year, match.value(Category.MONTH), dayOf(match.items(), day));
            return date == null ? null : Parts.add(match, day(date, Anchoring.ABSOLUTE, "a day before Christ: "));
        }
        Stamp stamp = match.has(Category.MONTH)
                ? Stamp.month(year, match.value(Category.MONTH))
                : match.has(Category.SEASON) ? Stamp.season(year, match.value(Category.SEASON)) : Stamp.year(year);
        Meaning meaning = Meaning.date(stamp, Anchoring.ABSOLUTE, "a year before Christ");
        int first = match.find(Category.NUM);
        if (first == item || first > match.first()) {
            return meaning;
        }
        int begin = (int) match.items().number(first);
        Meaning left = Meaning.date(Stamp.year(1 - begin), Anchoring.ABSOLUTE, "a year before Christ");
        return left.between(first, first).and(meaning.between(item, match.last()));
    }

    static Meaning centuryBeforeChrist(Match match) {
        int first = 1 - match.value(Category.ORD) * 100 + 1;
        return Meaning.date(
                new Stamp(Unit.CENTURY, LocalDate.of(first, 1, 1)), Anchoring.ABSOLUTE, "a century before Christ");
    }

    /** "AD 79", "325 CE". */
    static @Nullable Meaning yearOfTheLord(Match match, Context context) {
        int item = match.has(Category.NUM) ? match.find(Category.NUM) : match.find(Category.YEAR);
        double number = match.items().number(item);
        int word = item == match.first() ? match.last() : match.first();
        if (number < 1 || number > 2100 || number != Math.rint(number) || !isUpperCase(match.items(), word)) {
            return null;
        }
        return Meaning.date(Stamp.year((int) number), Anchoring.ABSOLUTE, "a year with its era");
    }

    private static boolean isUpperCase(Items items, int item) {
        return Character.isUpperCase(items.firstChar(item)) && !Character.isLowerCase(items.lastChar(item));
    }

    private static long away(LocalDate from, LocalDate to) {
        return Math.abs(ChronoUnit.DAYS.between(from, to));
    }

    /** 2025-12-02 and 12/2/2025. */
    static @Nullable Meaning figures(Match match, Context context) {
        int code = match.has(Category.ISO) ? match.value(Category.ISO) : match.value(Category.SLASH);
        LocalDate date = make(code / 10000, code / 100 % 100, code % 100);
        LocalDate other = make(code / 10000, code % 100, code / 100 % 100);
        LocalDate anchor = context.anchor();
        if (match.has(Category.SLASH)
                && date != null
                && other != null
                && anchor != null
                && away(anchor, date) > NEARBY
                && away(anchor, other) <= NEARBY) {
            return day(other, Anchoring.ARTICLE, "of the two readings the one near the article's date: ");
        }
        return date == null ? null : day(date, Anchoring.ABSOLUTE, "the day is written in figures: ");
    }
}
