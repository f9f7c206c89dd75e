package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Seasons, decades and centuries. */
final class Seasons {
    private Seasons() {}

    /** "the summer of 1955", "last fall", "spring". */
    static @Nullable Meaning season(Match match, Context context) {
        int season = match.value(Category.SEASON);
        boolean attribute = match.items().is(match.last() - 1, Category.YEAR);
        if (Nearby.followed(match, "olympics", "games")
                || (attribute && match.has("fall") && Nearby.followed(match, "of", "in", "from", "to", "by"))) {
            return null; // "the 1453 fall of the town"
        }
        boolean two = match.find(Category.YEAR) != match.findLast(Category.YEAR);
        // "the winter of 1941–1942" begins in the first year
        Integer year = two
                ? Integer.valueOf(match.items().value(match.find(Category.YEAR), Category.YEAR))
                : Calendar.writtenYear(match, context);
        if (year != null) {
            return Meaning.date(Stamp.season(year, season), Anchoring.ABSOLUTE, "a season and its year")
                    .between(named(match) ? match.first() + 1 : -1, -1);
        }
        if (match.items().is(match.last(), "fall") && Nearby.followed(match, "of", "into", "behind", "apart")) {
            return null; // "the fall of the wall", "banks that fall into debt"
        }
        LocalDate now = context.now();
        if (now == null) {
            return Meaning.unresolved(
                    "XXXX-" + Stamp.season(2000, season).value().substring(5), "no year is told");
        }
        if (match.hasAny("before", "after") && Nearby.named(match.items(), match.last() + 1)) {
            return null;
        }
        if (match.hasAny("before", "after") && match.hasAny("last", "next")) {
            int shift = match.has("last") ? -1 : 1;
            Stamp near = Stamp.season(now.getYear(), season);
            boolean over = shift * near.compareStart(Stamp.of(Unit.SEASON, now)) <= 0;
            Stamp stamp = near.shift(over ? 2L * shift : shift, Unit.YEAR);
            return Meaning.date(stamp, Anchoring.ARTICLE, "counted from the article's date");
        }
        Stamp told = context.mentioned();
        if (told != null && match.hasAny("that", "same", "following", "next", "previous") && !bare(match)) {
            return pointed(match, told, season);
        }
        Stamp current = Stamp.of(Unit.SEASON, now);
        boolean story = context.isHistory() && !match.hasAny("last", "past", "next", "coming", "this");
        int near = story ? context.storyYear(match.last(), season * 3) : now.getYear();
        Stamp stamp = Stamp.season(near, season);
        if (match.last() == match.first()
                && !Nearby.told(match, "in", "by", "until", "since", "during", "through", "of", "this")) {
            String name = match.items().text(match.first(), match.last());
            if (name.equalsIgnoreCase("fall") || unseasonable(match)) {
                return null;
            }
        }
        boolean plain = match.first() == match.last()
                || (match.items().is(match.last() - 1, "the")
                        && !Nearby.told(match, "in", "by", "until", "since", "during"));
        if (match.items().is(match.last(), "fall") && plain && Nearby.followed(match, "in", "from", "to", "by")) {
            return null; // "the fall in profits"
        }
        if (match.has("last") || match.has("past")) {
            stamp = stamp.compareStart(current) >= 0 ? stamp.shift(-1, Unit.YEAR) : stamp;
        } else if (match.has("next") || match.has("coming")) {
            stamp = stamp.compareStart(current) <= 0 ? stamp.shift(1, Unit.YEAR) : stamp;
        } else if (!story && season == 4 && now.getMonthValue() < 3) {
            stamp = stamp.shift(-1, Unit.YEAR);
        } else if (!story && stamp.compareStart(current) < 0 && Tense.around(match) == Tense.FUTURE) {
            stamp = stamp.shift(1, Unit.YEAR);
        }
        Supplier<String> nowWords = context.nowWords();
        return Meaning.date(stamp, context.nowAnchoring(), () -> "the season near " + nowWords.get())
                .between(named(match) ? match.first() + 1 : -1, -1);
    }

    /** "The spring and early summer of 1943": the year belongs to both. */
    static @Nullable Meaning seasons(Match match, Context context) {
        int first = match.find(Category.SEASON);
        int second = match.find(Category.SEASON, first + 1);
        Integer year = Calendar.writtenYear(match, context);
        Meaning right = season(match.part(second, match.last()), context);
        if (year == null || right == null) {
            return null;
        }
        int begins = match.items().value(first, Category.SEASON);
        boolean earlier = begins > match.items().value(second, Category.SEASON);
        Stamp stamp = Stamp.season(earlier ? year - 1 : year, begins);
        int begin = match.items().is(second - 1, Category.MOD) ? second - 1 : second;
        return Meaning.date(stamp, right.anchoring(), () -> "the year stands with the second season → " + stamp.words())
                .between(match.first(), first)
                .and(right.between(begin, match.last()));
    }

    /** "the Spring Offensive": the article belongs to the noun. */
    private static boolean named(Match match) {
        int next = match.last() + 1;
        return match.items().is(match.first(), "the")
                && match.items().is(match.last(), Category.SEASON)
                && next < match.items().size()
                && Character.isUpperCase(match.items().firstChar(next));
    }

    /** "In the new year": the one that begins next, but in its first half the one that has begun. */
    static @Nullable Meaning newYear(Match match, Context context) {
        LocalDate now = context.now();
        if (now == null) {
            return null;
        }
        Stamp stamp = Stamp.year(now.getMonthValue() > 6 ? now.getYear() + 1 : now.getYear());
        Supplier<String> nowWords = context.nowWords();
        return Meaning.date(stamp, context.nowAnchoring(), () -> "the new year near " + nowWords.get());
    }

    /** "Next summer" counts from the article's day, "the next summer" from the day told last. */
    private static boolean bare(Match match) {
        return match.items().is(match.first(), "next") || match.items().is(match.find("next") - 1, Category.MOD);
    }

    /** "that summer", "the following spring": from the date told last. */
    private static Meaning pointed(Match match, Stamp told, int season) {
        Stamp stamp = Stamp.season(told.start().getYear(), season);
        Stamp from = Stamp.of(Unit.SEASON, told.start());
        if (match.hasAny("following", "next") && stamp.compareStart(from) <= 0) {
            stamp = stamp.shift(1, Unit.YEAR);
        } else if (match.has("previous") && stamp.compareStart(from) >= 0) {
            stamp = stamp.shift(-1, Unit.YEAR);
        }
        return Meaning.date(stamp, Anchoring.TEXT, () -> "the season near " + told.words());
    }

    /** "spring up", "spring from", "a spring of". */
    private static boolean unseasonable(Match match) {
        Items items = match.items();
        int next = match.last() + 1;
        boolean attribute = next < items.size() && Character.isUpperCase(items.firstChar(next));
        boolean name = !attribute
                && match.first() > 0
                && Character.isUpperCase(items.firstChar(match.first()))
                && Character.isUpperCase(items.firstChar(match.first() - 1))
                && items.word(match.first() - 1) == null;
        // "the Arab Spring"
        return name
                || items.is(next, "of")
                || items.is(next, "up")
                || items.is(next, "from")
                || items.is(next, "to")
                || Nearby.told(match, "to");
    }

    /** "the 1980s", "the nineties", "the mid-’60s". */
    static @Nullable Meaning decade(Match match, Context context) {
        int item = match.findLast(Category.DECADE);
        boolean brief = item < 0 || match.items().end(item) - match.items().begin(item) == 3;
        Match bare = Nearby.told(match, "early", "mid", "late") ? match.part(match.first() - 1, match.last()) : match;
        if (brief && Nearby.told(bare, "his", "her", "their", "my", "your", "our")) {
            // "in her seventies", "in her late 20s"
            return null;
        }
        int year = item >= 0
                ? match.items().value(item, Category.DECADE)
                : match.items().value(match.findLast(Category.DECADEWORD), Category.DECADEWORD);
        boolean led = match.has("the") || match.has(Category.MOD);
        if (year < 1000 || (year < 1500 && !led)) {
            // "the 470s" are a model's number as well
            return null;
        }
        Stamp stamp = Stamp.of(Unit.DECADE, LocalDate.of(year, 1, 1));
        if (year % 100 == 0 && item >= 0 && year < 1900) {
            stamp = Stamp.of(Unit.CENTURY, stamp.start());
        }
        return Meaning.date(stamp, Anchoring.ABSOLUTE, "a decade by its first year");
    }

    /** "the 20th century", "the second half of the 14th century". */
    static @Nullable Meaning century(Match match, Context context) {
        int number = match.items().value(match.findLast(Category.ORD), Category.ORD);
        if (number < 1 || number > 30) {
            return null;
        }
        Stamp stamp = Stamp.of(Unit.CENTURY, LocalDate.of((number - 1) * 100, 1, 1));
        return Meaning.date(stamp, Anchoring.ABSOLUTE, "a century by its number");
    }

    /** "the 17th and 18th centuries": each number an expression. */
    static @Nullable Meaning twoCenturies(Match match, Context context) {
        int first = match.find(Category.ORD);
        int second = match.find(Category.ORD, first + 1);
        int begin = match.items().is(second - 1, Category.MOD) ? second - 1 : second;
        boolean bc = match.hasAny("bc", "bce");
        Match one = match.part(match.first(), first);
        Match other = match.part(second, match.last());
        Meaning left = bc ? Calendar.centuryBeforeChrist(one) : century(one, context);
        Meaning right = bc ? Calendar.centuryBeforeChrist(other) : century(other, context);
        return left == null || right == null
                ? null
                : left.between(match.first(), first).and(right.between(begin, match.last()));
    }
}
