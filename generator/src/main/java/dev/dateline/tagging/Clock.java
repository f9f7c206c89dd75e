package dev.dateline.tagging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times of the clock, with or without their day and zone. */
final class Clock {
    /** So many words behind a time its day stands: "at 14:22 local time (20:22 GMT) on Saturday". */
    private static final int AHEAD = 8;

    private Clock() {}

    /** "10:35 a.m.", "4 p.m. Thursday", "16:00 UTC today", "noon". */
    static @Nullable Meaning time(Match match, Context context) {
        int minutes = minutes(match);
        if (minutes < 0) {
            return null;
        }
        Meaning day = day(match, context);
        String zone = match.has(Category.ZONE) && match.value(Category.ZONE) == 0 ? "Z" : "";
        if (day == null) {
            return null;
        }
        Meaning time = day.at(Stamp.two(minutes / 60) + ":" + Stamp.two(minutes % 60) + zone);
        return match.items().is(match.first(), "about") ? time.between(match.first() + 1, match.last()) : time;
    }

    private static int minutes(Match match) {
        int spoken = spoken(match);
        if (spoken >= 0) {
            return match.value(Category.MERIDIEM) == 12 && spoken < 720 ? spoken + 720 : spoken;
        }
        int noon = match.find(Category.NOON);
        if (noon == match.first()
                && match.items().is(noon - 1, "high")
                && !match.items().is(noon - 2, "at")) {
            // the film, or a figure of speech
            return -1;
        }
        if (noon >= 0) {
            return match.items().value(noon, Category.NOON) * 60;
        }
        int clock = match.find(Category.CLOCK);
        int minutes = clock >= 0 ? match.items().value(clock, Category.CLOCK) : hour(match);
        if (minutes < 0) {
            return -1;
        }
        boolean said = match.has(Category.MERIDIEM);
        boolean after = said ? match.value(Category.MERIDIEM) == 12 : afternoon(match);
        boolean before = said && !after;
        if (after && minutes < 720) {
            return minutes + 720;
        }
        return before && minutes >= 720 && minutes < 780 ? minutes - 720 : minutes;
    }

    /** "Half past five", "a quarter to nine", "10 minutes past noon"; -1 for none. */
    private static int spoken(Match match) {
        int relation = Math.max(
                match.find("past"), Math.max(match.find("to"), Math.max(match.find("before"), match.find("after"))));
        if (relation <= match.first()) {
            return -1;
        }
        Items items = match.items();
        int hour = items.is(relation + 1, Category.NOON)
                ? items.value(relation + 1, Category.NOON)
                : (int) items.number(relation + 1);
        int minutes = items.is(relation - 1, Category.HALF)
                ? 30
                : items.is(relation - 1, "quarter") ? 15 : (int) items.number(match.first());
        int all = hour * 60 + (match.has("past") || match.has("after") ? minutes : -minutes);
        return hour < 1 || hour > 24 || minutes > 59 || minutes < 1 ? -1 : all % 1440;
    }

    private static boolean afternoon(Match match) {
        return (match.has(Category.PART) && match.value(Category.PART) >= 2) || match.has("tonight");
    }

    /** Whole hours, or "10.30" as the British write it; in minutes. */
    private static int hour(Match match) {
        Items items = match.items();
        int said = Math.max(match.find(Category.MERIDIEM), match.find("o'clock"));
        // "Nov. 4, at 9 p.m.": not the day
        int item = items.is(said - 1, Category.NUM) && said > match.first() ? said - 1 : match.find(Category.NUM);
        if (match.has("hours") && !Nearby.told(match, "at", "by", "until", "from", "around", "since")) {
            return -1;
        }
        boolean whole = item >= 0
                && Character.isDigit(items.firstChar(item))
                && items.number(item) == Math.rint(items.number(item));
        if (whole && items.end(item) - items.begin(item) == 4 && items.number(item) < 2400) {
            // "0900 GMT"
            int figure = (int) items.number(item);
            return figure % 100 < 60 ? figure / 100 * 60 + figure % 100 : -1;
        }
        if (match.has("hours")) {
            return -1;
        }
        boolean bare = !match.has(Category.MERIDIEM)
                && !match.has("o'clock")
                && (match.has(Category.NEARDAY) || match.hasAny("this", "that", "last"));
        if (bare
                && !Nearby.told(
                        match, "at", "by", "until", "till", "from", "around", "about", "since", "before", "after")) {
            return -1; // "won 7 yesterday"
        }
        if (match.has(Category.ZONE) && !match.has(Category.MERIDIEM) && !match.has("o'clock")) {
            // "5 Eastern states"
            return -1;
        }
        double hour = item < 0 ? -1 : match.items().number(item);
        int minutes = (int) Math.round((hour - Math.floor(hour)) * 100);
        return hour >= 0 && hour < 25 && minutes < 60 ? ((int) hour) * 60 + minutes : -1;
    }

    /** "At 10:35 (0735 GMT) Friday", "by 06:00 (03:00 GMT) on 12 April": the item of a day a few words on; -1 for none. */
    private static int dayAfter(Match match) {
        Items items = match.items();
        for (int i = match.last() + 1; i < items.size() && i <= match.last() + AHEAD && !Tense.ends(items, i); i++) {
            boolean month = items.is(i, Category.MONTH) && items.is(i + 1, Category.DAY);
            boolean day = items.is(i, Category.DAY) && items.is(i + 1, Category.MONTH);
            if (items.is(i, Category.WEEKDAY) || (items.is(i - 1, "on") && (month || day))) {
                return i;
            }
        }
        return -1;
    }

    /** "5:34 AM Baghdad time on March 20": the item at which the date begins that the zone stands before; -1 for none. */
    private static int dateBehind(Match match) {
        Items items = match.items();
        int at = match.last() + 1;
        for (int zone = at; zone < at + 3; zone++) {
            if (items.is(zone, "time") && Character.isUpperCase(items.firstChar(at))) {
                int next = items.is(zone + 1, ",") || items.is(zone + 1, "on") ? zone + 2 : zone + 1;
                boolean day = items.is(next, Category.MONTH) && items.is(next + 1, Category.DAY);
                return day || (items.is(next, Category.DAY) && items.is(next + 1, Category.MONTH)) ? next : -1;
            }
        }
        return -1;
    }

    private static @Nullable Meaning day(Match match, Context context) {
        if (match.has(Category.ISO)) {
            return Calendar.figures(match, context);
        }
        if (match.hasAny("this", "that", "last")) {
            Meaning part = Nearby.part(match.part(match.find(Category.PART) - 1, match.last()), context);
            Stamp stamp = part == null ? null : part.stamp();
            return part == null || stamp == null
                    ? null
                    : Meaning.date(stamp, part.anchoring(), "the day of “" + match.words() + "”");
        }
        if (match.has(Category.WEEKDAY) && !match.has(Category.MONTH)) {
            int item = match.find(Category.WEEKDAY);
            return Weekdays.weekday(match.part(item, item), context);
        }
        if (match.has(Category.NEARDAY)) {
            int item = match.find(Category.NEARDAY);
            Meaning near = Nearby.day(match.part(item, item), context);
            // "tonight" brings its own part of the day
            Stamp stamp = near == null ? null : near.stamp();
            return near == null || stamp == null
                    ? near
                    : Meaning.date(stamp, near.anchoring(), "the day of “" + match.words() + "”");
        }
        int month = match.find(Category.MONTH);
        if (month >= 0) {
            boolean dayFirst =
                    match.items().is(month - 1, Category.DAY) || match.items().is(month - 1, Category.DAYTH);
            return Calendar.date(match.part(dayFirst ? month - 1 : month, match.last()), context);
        }
        int behind = dateBehind(match);
        if (behind >= 0) {
            int year = match.items().is(behind + 2, ",") ? behind + 3 : behind + 2;
            boolean told = match.items().is(year, Category.YEAR);
            return Calendar.date(new Match(match.items(), behind, told ? year : behind + 1, match.rule()), context);
        }
        Stamp last = context.lastDay();
        LocalDate anchor = context.anchor();
        int named = context.dayInSentence(match.first()) ? -1 : dayAfter(match);
        if (named >= 0) {
            return match.items().is(named, Category.WEEKDAY)
                    ? Weekdays.weekday(match.part(named, named), context)
                    : Calendar.date(match.part(named, named + 1), context);
        }
        if (last != null
                && (context.isHistory() || Tense.beside(match.items(), context.lastDayItem(), match.first()))) {
            return Meaning.date(last, TimeExpression.Anchoring.TEXT, "the day told last");
        }
        if (anchor == null) {
            return Meaning.unresolved("XXXX-XX-XX", "no date tells the day");
        }
        return Meaning.date(new Stamp(Unit.DAY, anchor), TimeExpression.Anchoring.ARTICLE, "the article's date");
    }
}
