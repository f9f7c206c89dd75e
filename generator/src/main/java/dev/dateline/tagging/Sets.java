package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** Times that come back: "every Monday", "daily", "twice a month". */
final class Sets {
    private Sets() {}

    static @Nullable Meaning set(Match match, Context context) {
        Items items = match.items();
        int next = match.last() + 1;
        boolean paper = next < items.size() && Character.isUpperCase(items.firstChar(next));
        boolean named = Character.isUpperCase(items.firstChar(match.first()))
                && match.first() > 0
                && !Tense.ends(items, match.first() - 1);
        boolean clock = match.has("per") && match.hasUnit() && match.unit().isClock();
        if (clock && (match.unit() == Unit.SECOND || Durations.isSpeed(items, match.first() - 1))) {
            return null; // "a million steps per second"
        }
        // "the party daily Granma" is a newspaper, the People's Daily is one, "average daily volume" a rate
        if (match.has(Category.OFTEN) && (paper || named || Nearby.told(match, "average"))) {
            return null;
        }
        return Meaning.of(TimexType.SET, value(match), "a time that comes back");
    }

    /** "Every April and October": each of them comes back. */
    static Meaning two(Match match, Context context) {
        int second = match.last();
        Meaning right = Meaning.of(TimexType.SET, value(match.part(second, second)), "a time that comes back");
        return Meaning.of(TimexType.SET, value(match.part(match.first(), second - 2)), "a time that comes back")
                .between(match.first(), second - 2)
                .and(right.between(second, second));
    }

    private static String value(Match match) {
        if (match.has(Category.OFTEN)) {
            int unit = match.value(Category.OFTEN);
            return Durations.value(1, Unit.of(unit));
        }
        if (match.has(Category.HOLIDAY)) {
            int code = match.value(Category.HOLIDAY);
            return code < 100 ? "P1Y" : "XXXX-" + Stamp.two(code / 100) + "-" + Stamp.two(code % 100);
        }
        if (match.has(Category.WEEKDAY) && match.has(Category.ORD)) {
            return Durations.value(match.value(Category.ORD), Unit.WEEK);
        }
        if (match.has(Category.WEEKDAY)) {
            return "XXXX-WXX-" + match.value(Category.WEEKDAY) + part(match);
        }
        if (match.has(Category.MONTH)) {
            return "XXXX-" + Stamp.two(match.value(Category.MONTH));
        }
        if (match.has(Category.SEASON)) {
            return "XXXX-"
                    + Stamp.season(2000, match.value(Category.SEASON)).value().substring(5);
        }
        if (match.has(Category.PART) && !match.hasUnit()) {
            return "XXXX-XX-XX" + part(match);
        }
        if (match.has("weekends")) {
            return "XXXX-WXX-WE";
        }
        if (match.has("annum")) {
            return "P1Y";
        }
        int every = Math.max(match.find("every"), match.find("each"));
        if (every > match.first() && match.hasUnit()) {
            // "once every two months"
            return value(match.part(every, match.last()));
        }
        if (match.has("times") || match.has(Category.TIMES)) {
            // "three times a day" comes back each day
            return Durations.value(1, match.unit());
        }
        double count =
                match.has("other") ? 2 : match.has(Category.ORD) ? match.value(Category.ORD) : Quantity.of(match);
        return Durations.value(count, match.unit());
    }

    private static String part(Match match) {
        return match.has(Category.PART) ? "T" + Parts.code(match.value(Category.PART)) : "";
    }
}
