package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Days of the week. */
final class Weekdays {
    /** The lexicon's number of a noun that makes a day of the week a newspaper. */
    private static final int MASTHEAD = 4;

    private static final Steps AGAIN = Steps.of(() -> "said twice, so the same day");

    private Weekdays() {}

    /** "Tuesday", "last Tuesday", "Tuesday morning". */
    static @Nullable Meaning weekday(Match match, Context context) {
        DayOfWeek name = DayOfWeek.of(
                match.has(Category.WEEKDAY) ? match.value(Category.WEEKDAY) : match.value(Category.WEEKDAYS));
        if (titled(match)) {
            return Meaning.of(TimexType.DATE, "", "a newspaper or a programme");
        }
        if (match.has("that")) {
            return that(match, context, name);
        }
        LocalDate now = context.now();
        boolean pointing =
                match.hasAny("previous", "prior", "following") || match.items().is(match.find("next") - 1, "the");
        if (now == null || (context.anchor() == null && !pointing)) {
            return Parts.add(match, Meaning.unresolved("XXXX-WXX-" + name.getValue(), "no date tells which"));
        }
        Stamp said = context.lastDay();
        if (said != null && repeats(match, context)) {
            return new Meaning(TimexType.DATE, said.value(), said, false, context.nowAnchoring(), AGAIN, -1, -1, null);
        }
        String why;
        LocalDate day;
        if (pointing
                && said != null
                && (said.start().getDayOfWeek() == name
                        || Tense.near(match.items(), context.lastDayItem(), match.first()))) {
            // "On 4 November … by the following Tuesday": from the day told before
            LocalDate from = said.start();
            LocalDate there = from.with(
                    match.hasAny("previous", "prior")
                            ? TemporalAdjusters.previous(name)
                            : TemporalAdjusters.next(name));
            Stamp stamp = new Stamp(Unit.DAY, there);
            return Parts.add(match, Meaning.date(stamp, Anchoring.TEXT, () -> "counted from " + said.words()));
        }
        int week = match.find("week");
        boolean beside = match.items().is(week - 1, "last")
                || match.items().is(week - 1, "this")
                || match.items().is(week - 1, "next");
        if (week >= 0 && beside) {
            int weeks = match.has("last") ? -1 : match.has("next") ? 1 : 0;
            day = Stamp.of(Unit.WEEK, now).start().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(name));
            why = "that of the week beside ";
        } else if (match.hasAny("last", "past", "previous", "prior")) {
            day = now.with(TemporalAdjusters.previous(name));
            why = "the one before ";
        } else if (match.hasAny("next", "coming", "following", "upcoming")) {
            day = now.with(TemporalAdjusters.next(name));
            why = "the one after ";
        } else if (context.lastDay() != null && closesRange(match) && context.lastDayItem() == match.first() - 2) {
            Stamp begun = context.lastDay();
            day = (begun == null ? now : begun.start()).with(TemporalAdjusters.next(name));
            why = "the end of a range, so the first one after ";
        } else if (match.has("this") || ahead(match, now, name)) {
            day = now.with(TemporalAdjusters.nextOrSame(name));
            why = "a day of the week and the words around it point ahead, so the next one from ";
        } else if (context.isHistory()) {
            day = now.with(TemporalAdjusters.nextOrSame(name));
            why = "a day of the week in a history, so the first one from ";
        } else {
            day = now.with(TemporalAdjusters.previousOrSame(name));
            why = "a day of the week; no later-pointing verb stands near, so the last one up to ";
        }
        String words = match.words();
        String reason = why;
        Supplier<String> nowWords = context.nowWords();
        Stamp stamp = new Stamp(Unit.DAY, day);
        Supplier<String> step = () -> "“" + words + "” is " + reason + nowWords.get() + " → " + stamp.words();
        return Parts.add(match, Meaning.date(stamp, context.nowAnchoring(), step));
    }

    /** "By that Friday": the first one from a day told before; null for "says that Friday …" and where no day is told. */
    private static @Nullable Meaning that(Match match, Context context, DayOfWeek name) {
        Items items = match.items();
        int before = match.first() - 1;
        boolean led = before < 0
                || Tense.ends(items, before)
                || Nearby.told(match, "on", "by", "until", "till", "from", "of", "before", "after", "since");
        Stamp said = context.lastDay();
        if (!led || said == null || !Tense.near(items, context.lastDayItem(), match.first())) {
            return null;
        }
        Stamp stamp = new Stamp(Unit.DAY, said.start().with(TemporalAdjusters.nextOrSame(name)));
        return Parts.add(match, Meaning.date(stamp, Anchoring.TEXT, () -> "counted from " + said.words()));
    }

    /** "On a Tuesday": one of many. */
    static @Nullable Meaning some(Match match, Context context) {
        return Distances.clauseEnds(match)
                ? Meaning.unresolved("XXXX-WXX-" + match.value(Category.WEEKDAY), "one of many, no day in particular")
                : null;
    }

    /** Whether the same word stands right before: what it means there is known, and need not be looked for again. */
    private static boolean repeats(Match match, Context context) {
        Items items = match.items();
        int before = match.first() - 1;
        return match.first() == match.last()
                && context.lastDayItem() == before
                && items.word(before) == items.word(match.first());
    }

    /** "The Sunday Herald", "Saturday Night Live". */
    private static boolean titled(Match match) {
        Items items = match.items();
        int next = match.last() + 1;
        boolean capital = next < items.size() && Character.isUpperCase(items.firstChar(next));
        boolean part = match.last() > match.first() && Character.isUpperCase(items.firstChar(match.last()));
        boolean title = part && match.has(Category.PART) && items.is(match.last(), Category.PART);
        return capital && (title || items.value(next, Category.ASKED) == MASTHEAD);
    }

    /** "Monday through Friday". */
    private static boolean closesRange(Match match) {
        return Nearby.told(match, "through", "to", "until", "till", "-")
                && match.items().is(match.first() - 2, Category.WEEKDAY);
    }

    /** A plan of the past is dated by the nearer of the two days: "was scheduled for Tuesday", said on Wednesday. */
    private static boolean ahead(Match match, LocalDate now, DayOfWeek name) {
        Tense tense = Tense.around(match);
        int days = Math.floorMod(name.getValue() - now.getDayOfWeek().getValue(), 7);
        return tense == Tense.FUTURE || (tense == Tense.PLANNED && days > 0 && days <= 3);
    }

    /** "The Saturday before": from the day told last, or from the one that follows; not from an event. */
    static @Nullable Meaning beside(Match match, Context context) {
        LocalDate now = context.now();
        boolean feast = match.has(Category.HOLIDAY) || match.has(Category.MONTH);
        if (now == null || (!feast && !Distances.clauseEnds(match))) {
            return null;
        }
        int relation = match.find(Category.WEEKDAY) + 1;
        Meaning named = feast ? Distances.named(match.part(relation + 1, match.last()), context) : null;
        Stamp told = named != null ? named.stamp() : context.lastDay();
        if (feast && told == null) {
            return null;
        }
        LocalDate from = told == null ? now : told.start();
        DayOfWeek name = DayOfWeek.of(match.value(Category.WEEKDAY));
        LocalDate day =
                from.with(match.has("before") ? TemporalAdjusters.previous(name) : TemporalAdjusters.next(name));
        Anchoring anchoring = told == null ? context.nowAnchoring() : Anchoring.TEXT;
        return Meaning.date(
                new Stamp(Unit.DAY, day), anchoring, () -> "counted from " + new Stamp(Unit.DAY, from).words());
    }

    /** "Tuesdays": a set, unless a possessive has lost its apostrophe ("Tuesdays session"). */
    static @Nullable Meaning plural(Match match, Context context) {
        Items items = match.items();
        LocalDate now = context.now();
        if (match.has("ago")) {
            return now == null ? null : ago(match, context, now);
        }
        int before = match.first() - 1;
        boolean set = match.last() > match.first()
                || items.is(before, "on")
                || items.is(before, "and")
                || items.is(match.last() + 1, "through")
                || items.is(match.last() + 1, "to")
                || items.is(match.last() + 1, "of")
                || items.is(match.last() + 1, "and")
                || items.is(before, "or")
                || match.last() + 1 >= items.size()
                || !Character.isLetterOrDigit(items.firstChar(match.last() + 1));
        if (!set) {
            return weekday(match, context);
        }
        int name = match.has(Category.WEEKDAYS) ? match.value(Category.WEEKDAYS) : match.value(Category.WEEKDAY);
        String part = match.has(Category.PARTS) ? Parts.code(match.value(Category.PARTS)) : "";
        String value = "XXXX-WXX-" + name + (part.isEmpty() ? "" : "T" + part);
        return Meaning.of(TimexType.SET, value, "a day of every week");
    }

    /** "Two Sundays ago". */
    private static @Nullable Meaning ago(Match match, Context context, LocalDate now) {
        double count = match.items().number(match.first());
        if (count < 1 || count > 52) {
            return null;
        }
        DayOfWeek name = DayOfWeek.of(match.value(Category.WEEKDAYS));
        LocalDate day = now.with(TemporalAdjusters.previous(name)).minusWeeks((long) count - 1);
        return Meaning.date(
                new Stamp(Unit.DAY, day),
                context.nowAnchoring(),
                () -> "counted back from " + new Stamp(Unit.DAY, now).words());
    }
}
