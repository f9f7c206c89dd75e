package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import dev.dateline.time.Labels;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Times told by their distance from now without a number: yesterday, this week, last year, the next day. */
final class Nearby {
    /** The lexicon's number of a noun that "today's" gives an age and no day. */
    private static final int AGE = 2;

    private Nearby() {}

    /** Today, yesterday, tomorrow, tonight, last night. */
    static @Nullable Meaning day(Match match, Context context) {
        LocalDate anchor = context.anchor();
        int shift = match.value(Category.NEARDAY);
        if (match.has("before")) {
            shift = -2;
        } else if (match.has("after")) {
            shift = 2;
        }
        int item = match.find(Category.NEARDAY);
        if (titled(match)) {
            return Meaning.of(TimexType.DATE, "", "a newspaper or a programme");
        }
        boolean night = match.items().is(item, "tonight");
        if (shift == 1 && told(match, "of") && noun(match.items(), match.first() - 2) && !followed(match, "'s")) {
            return null; // "the people of tomorrow"
        }
        if (anchor == null) {
            Meaning vague = shift == 0 && !night
                    ? Meaning.unresolved("PRESENT_REF", "no date tells which day")
                    : Meaning.unresolved("XXXX-XX-XX", "no date tells which day");
            return night ? vague.at("NI") : vague;
        }
        Items items = match.items();
        boolean age = items.is(match.last() + 1, "'s") && items.value(match.last() + 2, Category.ASKED) == AGE;
        if (age && shift == 0) {
            return Meaning.unresolved("PRESENT_REF", "“today's” is that of the present age");
        }
        if (context.isHistory() && shift == 0 && !night) {
            return Meaning.unresolved("PRESENT_REF", "“today” in a history is the present age");
        }
        Stamp stamp = new Stamp(Unit.DAY, anchor.plusDays(shift));
        Meaning meaning = Meaning.date(stamp, Anchoring.ARTICLE, step(match, anchor, stamp));
        return night ? meaning.at("NI") : Parts.add(match, meaning);
    }

    /** "USA Today", "“This Week”": a title. */
    private static boolean titled(Match match) {
        Items items = match.items();
        int before = match.first() - 1;
        if (before < 0 || !Character.isUpperCase(items.firstChar(match.last()))) {
            return false;
        }
        if (match.last() > match.first()) {
            return "\"“".indexOf(items.firstChar(before)) >= 0;
        }
        return match.has("today") && inName(match);
    }

    /** "USA Today", "State-run Russia Today", "the Hope For Haiti Now telethon". */
    static boolean inName(Match match) {
        Items items = match.items();
        int before = match.first() - 1;
        if (before < 0
                || !Character.isUpperCase(items.firstChar(match.last()))
                || !Character.isLowerCase(items.lastChar(match.last()))
                || items.word(before) != null
                || items.end(before) - items.begin(before) < 2
                || items.begin(match.first()) != items.end(before) + 1) {
            return false;
        }
        boolean inside = before > 0 && !Tense.ends(items, before - 1);
        return allCapitals(items.text(before, before)) || (inside && Character.isUpperCase(items.firstChar(before)));
    }

    /** "The world", "the people": not "the end of tomorrow", "as of tomorrow". */
    private static boolean noun(Items items, int item) {
        return item >= 0
                && Character.isLetter(items.firstChar(item))
                && (items.value(item, Category.ASKED) == AGE || items.is(item, Category.COUNTED));
    }

    private static boolean allCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    private static Supplier<String> step(Match match, LocalDate anchor, Stamp stamp) {
        String words = match.words();
        return () -> "“" + words + "” counted from the article's date, "
                + Labels.shortForm(dev.dateline.time.TimeSpan.day(anchor)) + " → " + stamp.words();
    }

    /** "this week", "last month", "next year", "the past year". */
    static @Nullable Meaning unit(Match match, Context context) {
        LocalDate anchor = context.anchor();
        Unit unit = match.unit();
        if (titled(match)) {
            return Meaning.of(TimexType.DATE, "", "a programme");
        }
        if (unit == Unit.MINUTE && match.has("the") && told(match, "at", "until", "till", "to")) {
            return Meaning.of(TimexType.DATE, "", "“at the last minute” is no length of time");
        }
        if (unit.isClock()) {
            return match.has("this")
                    ? References.vague(0)
                    : Meaning.of(TimexType.DURATION, Durations.value(1, unit), "one unit");
        }
        if (unit == Unit.DAY && match.items().is(match.last() + 1, "of")) {
            // "the last day of the trial"
            return Meaning.unresolved("XXXX-XX-XX", "the words do not tell where the count began");
        }
        if (unit == Unit.DAY && match.has("the") && match.has("last") && !match.has("before")) {
            // "on the last day" of something, "ten died in the last day"
            return told(match, "in", "over", "during", "within")
                    ? Meaning.of(TimexType.DURATION, Durations.value(1, unit), "a length of time up to now")
                    : Meaning.unresolved("XXXX-XX-XX", "the words do not tell where the count began");
        }
        if (anchor == null) {
            return Meaning.unresolved("XXXX", "no date tells which");
        }
        if (match.hasAny("before", "after") && named(match.items(), match.last() + 1)) {
            return null; // "the week before last year's vote"
        }
        int shift = match.hasAny("last", "past", "previous") ? -1 : match.hasAny("next", "coming", "upcoming") ? 1 : 0;
        shift *= match.hasAny("before", "after") ? 2 : 1;
        LocalDate now = context.now();
        boolean past = unit.compareTo(Unit.YEAR) > 0 && match.has("past");
        if (past) {
            return Meaning.of(TimexType.DURATION, Durations.value(1, unit), "a length of time up to now");
        }
        Stamp base = Stamp.of(unit, now == null ? anchor : now);
        if (unit == Unit.WEEKEND && shift < 0 && !base.start().isBefore(anchor)) {
            base = base.plus(-1).shift(7, Unit.DAY);
        }
        boolean ahead =
                unit == Unit.WEEKEND && match.has("coming") && base.start().isAfter(anchor);
        Stamp stamp = ahead ? base : base.plus(shift);
        return Meaning.date(stamp, Anchoring.ARTICLE, step(match, anchor, stamp))
                .roughly(Calendar.approx(match));
    }

    /** Whether "last" or "next" belongs to the item. */
    static boolean named(Items items, int item) {
        return items.is(item, Category.UNIT)
                || items.is(item, Category.WEEKDAY)
                || items.is(item, Category.MONTH)
                || items.is(item, Category.SEASON)
                || items.is(item, Category.PART);
    }

    /** "the next day", "the same month", "that year", "the following week": counted from the date told last. */
    static @Nullable Meaning named(Match match, Context context) {
        Stamp last = context.mentioned();
        Unit unit = match.unit();
        boolean beyond = match.items().is(match.last(), "that");
        int before = match.first() - 1;
        boolean opens = before < 0 || Tense.ends(match.items(), before) || told(match, "and", ",");
        if (beyond && !opens && !Distances.clauseEnds(match)) {
            return null; // "in the year before that war"
        }
        if (last == null) {
            LocalDate article = context.anchor();
            if (article == null) {
                return null;
            }
            last = new Stamp(Unit.DAY, article);
        }
        if (told(match, "for") && match.has("the") && match.has("next") && unit != Unit.DAY && !followed(match, "'s")) {
            // "for the next year the lull went on"
            return Meaning.of(TimexType.DURATION, Durations.value(1, unit), "a length of time from then on");
        }
        if (unit.isClock()) {
            return null;
        }
        boolean hangs = match.items().is(match.last(), "before")
                || match.items().is(match.last(), "after")
                || (match.items().is(match.last(), "prior") && followed(match, "to"));
        if (hangs && !Distances.standsAlone(match)) {
            Stamp day = context.lastDay();
            if (day != null && unit == Unit.DAY && context.lastDayItem() == match.first() - 2) {
                // "5 May, the day after the vote": the day before the comma
                return Meaning.date(day, Anchoring.TEXT, "the day told right before");
            }
            if (!context.isHistory()) {
                return Meaning.unresolved("XXXX-XX-XX", "the words hang on something that is told elsewhere");
            }
        }
        LocalDate now = context.now();
        if (unit == Unit.WEEKEND
                && now != null
                && match.has("the")
                && !match.hasAny("next", "following", "same", "previous", "before", "after")) {
            Stamp coming = Stamp.of(Unit.WEEKEND, now);
            boolean begun = !coming.start().isAfter(now);
            Stamp near = begun || Tense.around(match) == Tense.FUTURE ? coming : coming.shift(-1, Unit.WEEK);
            return Meaning.date(near, context.nowAnchoring(), step(match, now, near));
        }
        Stamp day = context.lastDay();
        LocalDate anchor = context.anchor();
        if (unit == Unit.DAY && last.unit() != Unit.DAY && !context.isHistory() && anchor != null) {
            boolean apart = day != null && !last.span().contains(day.span());
            if (apart && match.hasAny("next", "following") && context.isNear(match.first())) {
                // "It began in March 2011 … The next day": the day that was told before is of something else
                return Meaning.unresolved("XXXX-XX-XX", "no day is told before it");
            }
            last = day != null ? day : new Stamp(Unit.DAY, anchor);
        }
        if (unit == Unit.DAY
                && last.unit() != Unit.DAY
                && day != null
                && last.span().contains(day.span())) {
            last = day;
        }
        int shift = match.hasAny("previous", "preceding", "before", "prior", "earlier")
                ? -1
                : match.hasAny("next", "following", "after", "later") ? 1 : 0;
        if (!beyond && match.hasAny("that", "same", "in")) {
            shift = 0;
        }
        boolean article = !Tense.near(match.items(), context.lastDayItem(), match.first());
        if (match.has("in") && article && unit != Unit.DAY && !context.isHistory() && anchor != null) {
            last = new Stamp(Unit.DAY, anchor); // "earlier in the year": the article's own
        }
        if (unit.compareTo(last.unit()) < 0
                && !context.isHistory()
                && anchor != null
                && !match.hasAny("that", "same")) {
            last = new Stamp(Unit.DAY, anchor);
        }
        if (unit.compareTo(last.unit()) < 0 && unit != Unit.WEEKEND) {
            return unit == Unit.DAY && shift != 0
                    ? Meaning.unresolved("XXXX-XX-XX", "no day is told before it")
                    : Meaning.date(
                            last, Anchoring.TEXT, "“" + match.words() + "” lies in " + Labels.longForm(last.span()));
        }
        Stamp same = Stamp.of(unit, last.start());
        // from a working day the weekend of its own week is the next one
        boolean coming = unit == Unit.WEEKEND && shift > 0 && last.start().isBefore(same.start());
        Stamp stamp = coming ? same : same.plus(shift);
        Stamp from = last;
        String words = match.words();
        Supplier<String> step = () -> stamp.words().equals(from.words())
                ? "“" + words + "” is the date told last, " + from.words()
                : "“" + words + "” counted from the date told last, " + from.words() + " → " + stamp.words();
        return Parts.add(match, Meaning.date(stamp, Anchoring.TEXT, step));
    }

    /** "Month's end", "mid-week": in the unit that the story is in. */
    static @Nullable Meaning end(Match match, Context context) {
        Unit unit = match.has(Category.MIDST) ? Unit.of(match.value(Category.MIDST)) : match.unit();
        LocalDate now = context.now();
        if (now == null || unit.isClock() || unit == Unit.DAY) {
            return null;
        }
        Stamp stamp = Stamp.of(unit, now);
        return Meaning.date(stamp, context.nowAnchoring(), step(match, now, stamp));
    }

    /** "for the year.", "so far for the week,": the one that the article is written in. */
    static @Nullable Meaning bare(Match match, Context context) {
        int next = match.last() + 1;
        Items items = match.items();
        if (items.is(next, "to") && items.is(next + 1, Category.MONTH) && match.has("year")) {
            return Meaning.of(TimexType.DURATION, Durations.value(1, Unit.YEAR), "a year by its end");
        }
        boolean ends =
                next >= items.size() || (!Character.isLetterOrDigit(items.firstChar(next)) && !items.is(next, "'s"));
        if (told(match, "of") && (items.is(match.first() - 2, "day") || items.is(match.first() - 2, "days"))) {
            return null; // "a day of the week" is any
        }
        boolean has = items.is(next, "'s") && !match.has("month");
        return has || (ends && told(match, "for", "of", "in")) ? end(match, context) : null;
    }

    /** "At night", "night attacks", "in daytime": some night, some day. */
    static @Nullable Meaning night(Match match, Context context) {
        if (match.first() == match.last() && match.has("night") && !attribute(match)) {
            return null;
        }
        Meaning some = Meaning.unresolved("XXXX-XX-XX", "no night or day in particular");
        return some.at(match.has("daytime") ? "DT" : "NI")
                .between(match.has("at") ? match.last() : match.first(), match.last());
    }

    /** "Night attacks", not "the night he came", "all night long". */
    private static boolean attribute(Match match) {
        Items items = match.items();
        int next = items.is(match.last() + 1, "-") ? match.last() + 2 : match.last() + 1;
        return items.firstChar(match.first()) == 'n'
                && !told(match, "the", "that", "this", "one", "all", "per", "every", "each", "last", "next", "good")
                && (!told(match, "a") || next > match.last() + 1)
                && next < items.size()
                && Character.isLowerCase(items.firstChar(next))
                && items.word(next) == null
                && !items.is(match.first() - 1, Category.WEEKDAY)
                && !items.is(match.first() - 1, Category.NEARDAY)
                && !items.is(match.first() - 1, Category.NUM);
    }

    /** Whether one of the words stands right before the match. */
    static boolean told(Match match, String... words) {
        for (String word : words) {
            if (match.items().is(match.first() - 1, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands right behind the match. */
    static boolean followed(Match match, String... words) {
        for (String word : words) {
            if (match.items().is(match.last() + 1, word)) {
                return true;
            }
        }
        return false;
    }

    /** "the morning of 31 January", "late on the night of May 2". */
    static @Nullable Meaning partOfDate(Match match, Context context) {
        int month = match.find(Category.MONTH);
        if (match.has("mid")) {
            return part(match, context);
        }
        if (month < 0) {
            int day = match.find(Category.WEEKDAY);
            if (match.has(Category.DAYTH)) {
                Meaning told = MonthDays.days(match.part(match.last() - 1, match.last()), context);
                return told == null ? null : Parts.add(match, told);
            }
            if (day < 0) {
                return part(match.part(match.find("this"), match.last()), context);
            }
            Meaning named = Weekdays.weekday(match.part(day, day), context);
            return named == null
                    ? null
                    : match.has("hours") && !match.has(Category.PART) ? named.at("MO") : Parts.add(match, named);
        }
        int first = match.items().is(month - 1, "of") ? month - 2 : month - 1;
        boolean dayFirst =
                match.items().is(first, Category.DAY) || match.items().is(first, Category.DAYTH);
        // "the night of 4-5 May" begins on the first of the two days
        boolean two = dayFirst && first - 2 > match.first() && Calendar.dayOf(match.items(), first - 2) > 0;
        Match named = match.part(dayFirst ? first : month, match.last());
        Meaning date = two
                ? Calendar.date(named, context, Calendar.dayOf(match.items(), first - 2))
                : Calendar.date(named, context);
        return date == null
                ? null
                : match.has("hours") && !match.has(Category.PART) ? date.at("MO") : Parts.add(match, date);
    }

    /** "They met on Monday; in the evening they parted": of the day told right before. */
    private static boolean ofTold(Match match, Context context) {
        return told(match, "in", "by", "until", "during")
                && !followed(match, "of", "-")
                && Tense.near(match.items(), context.lastDayItem(), match.first());
    }

    /** "this morning", "that afternoon", "the next morning", "in the evening". */
    static @Nullable Meaning part(Match match, Context context) {
        LocalDate anchor = context.anchor();
        Stamp last = context.lastDay();
        if ((match.items().is(match.last(), "before") || match.items().is(match.last(), "after"))
                && !Distances.standsAlone(match)) {
            return null; // "the morning after the storm" hangs on the storm
        }
        boolean bare = match.has("the") && match.last() == match.first() + 1;
        if (bare && !ofTold(match, context)) {
            return null;
        }
        int part = Math.max(match.find(Category.PART), match.find(Category.PARTS));
        boolean pointing = match.hasAny("that", "same", "next", "following", "previous", "the");
        LocalDate base = (pointing || context.isHistory()) && last != null ? last.start() : anchor;
        if (base == null) {
            return Parts.add(match.part(part, part), Meaning.unresolved("XXXX-XX-XX", "no date tells the day"));
        }
        int shift =
                match.hasAny("next", "following", "after") ? 1 : match.hasAny("last", "previous", "before") ? -1 : 0;
        if (match.has("last") && match.has("before")) {
            shift = -2;
        }
        if (match.has("ago")) {
            double nights = Quantity.of(match);
            if (nights < 1 || nights > 31) {
                return null;
            }
            shift = (int) -nights;
        }
        Stamp stamp = new Stamp(Unit.DAY, base.plusDays(shift));
        Anchoring anchoring = base.equals(anchor) ? Anchoring.ARTICLE : Anchoring.TEXT;
        return Parts.add(match, Meaning.date(stamp, anchoring, step(match, base, stamp)));
    }
}
