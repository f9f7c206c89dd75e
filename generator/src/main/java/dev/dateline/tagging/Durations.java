package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** Lengths of time. */
final class Durations {
    /** The lexicon's number of a word behind which "over" is "more than". */
    private static final int MEASURES = 3;
    /** The lexicon's number of a measure of ways: so many in an hour are a speed. */
    private static final int WAY = 6;

    private Durations() {}

    /** "three days", "five-hour", "years", "a year and a half". */
    static @Nullable Meaning duration(Match match, Context context) {
        boolean either = match.has("or") && match.has(Category.UNITS) && !match.has(Category.NUM);
        Unit unit = either ? Unit.of(match.value(Category.UNITS)) : match.unit();
        boolean more = match.has("or") && match.has(Category.UNIT) && !match.has(Category.UNITS);
        // "a month or two": the lesser of two lengths
        double count = more ? 1 : Quantity.of(match);
        int figure = match.find(Category.YEAR);
        if (figure >= 0 && unit != Unit.YEAR) {
            // "the 1988 quarter"
            return null;
        }
        Items items = match.items();
        int war = items.is(match.last() + 1, "'") ? match.last() + 2 : match.last() + 1;
        if (items.is(war, "war") && Character.isUpperCase(items.firstChar(war))) {
            // "the Thirty Years' War"
            return null;
        }
        if (unit.isClock() && titled(match)) {
            return Meaning.of(TimexType.DATE, "", "a programme");
        }
        if (unit == Unit.WEEKEND && count < 0 && match.first() == match.last()) {
            return null;
        }
        boolean years = match.last() == match.first() + 1 && match.has("the");
        if (years
                && Nearby.followed(
                        match, "before", "after", "following", "since", "to", "when", "of", "that", "ahead")) {
            return null;
        }
        boolean single = count == 1 && !match.has(Category.NUM);
        boolean parts = unit == Unit.QUARTER
                && !(match.has("several") && Nearby.told(match, "after", "for", "over", "in", "during", "within"))
                && !match.hasAny("last", "past", "next", "coming", "previous", "prior", "recent")
                && (count < 0 || match.items().is(match.last() + 1, "of") || match.has("-"));
        if (parts) {
            return null;
        }
        if (beside(match) || many(match)) {
            return null;
        }
        if (match.hasAny("ahead", "come") || someDay(match)) {
            return Meaning.unresolved("FUTURE_REF", "no number tells how far ahead");
        }
        if (single && unit.isClock() && isSpeed(items, match.first() - 1)) {
            return Meaning.of(TimexType.DATE, "", "a speed");
        }
        if (match.words().length() < 12 && single && rate(match)) {
            return Meaning.of(TimexType.SET, value(count, unit), "so much in each");
        }
        if (single && unit == Unit.YEAR && match.has("calendar") && Nearby.told(match, "to", "from", "of")) {
            return null; // "from a fiscal year to a calendar year": a kind of year
        }
        if (single
                && unit == Unit.DAY
                && match.has(Category.ADJ)
                && !match.has("-")
                && !match.has("full")
                && !match.has("whole")) {
            // "a difficult day" tells no length
            return null;
        }
        if (single && unit == Unit.DAY && Nearby.followed(match, "of") && items.is(match.last() + 3, "week")) {
            return null; // "on a day of the week"
        }
        if (single && (unit == Unit.SECOND || unit == Unit.QUARTER)) {
            // "a second chance", "a quarter of the votes"
            return null;
        }
        // "the year ended Jan. 31": the verb is no part of the length
        int end = match.hasAny("ended", "ending") ? match.last() - 1 : -1;
        boolean led = match.items().is(match.first(), "a") || match.items().is(match.first(), "an");
        // "a month-long search": the article belongs to the noun
        boolean about = items.is(match.first(), "about") || lasts(match) || during(match);
        int begin = about || (led && !match.hasAny("period", "and") && (match.has("-") || match.has(Category.LONG)))
                ? match.first() + 1
                : -1;
        return Meaning.of(TimexType.DURATION, value(count, unit), "a length of time")
                .roughly(Calendar.approx(match))
                .between(begin, end);
    }

    /** "“60 Minutes”": a programme. */
    private static boolean titled(Match match) {
        Items items = match.items();
        int before = match.first() - 1;
        boolean quoted = before >= 0 && "\"“'‘`".indexOf(items.firstChar(before)) >= 0;
        return Character.isUpperCase(items.firstChar(match.last()))
                && (items.is(before, Category.YEAR2) || (quoted && match.has(Category.NUM)));
    }

    /** "Over a year earlier", "under a month ago": not a length that "over" belongs to. */
    private static boolean beside(Match match) {
        return match.hasAny("over", "under")
                && Nearby.followed(match, "ago", "earlier", "later", "before", "previously", "from");
    }

    /** "The third in as many weeks", "on days when it rains": so many as something else, and no length. */
    private static boolean many(Match match) {
        Items items = match.items();
        boolean many = match.has("many") || Nearby.told(match, "many");
        int many1 = match.has("many") ? match.find("many") : match.first() - 1;
        boolean when = match.first() == match.last() && Nearby.told(match, "on") && Nearby.followed(match, "when");
        return (many && items.is(many1 - 1, "as")) || when;
    }

    /** "Some day", "will one day", "one day they will". */
    private static boolean someDay(Match match) {
        String words = match.words();
        if (words.equalsIgnoreCase("some day")) {
            return true;
        }
        int before = match.first() - 1;
        boolean led = match.items().is(before, Category.FUTURE);
        boolean opens = before < 0 || Tense.ends(match.items(), before);
        return words.equalsIgnoreCase("one day") && (led || (opens && Tense.around(match) == Tense.FUTURE));
    }

    /** "To be paid over ten years": during them; but "it took over ten years", "for over ten years". */
    private static boolean during(Match match) {
        Items items = match.items();
        return (items.is(match.first(), "over") || items.is(match.first(), "under"))
                && items.value(match.first() - 1, Category.ASKED) != MEASURES;
    }

    /** "The food would last three weeks": a verb. */
    private static boolean lasts(Match match) {
        Items items = match.items();
        return items.is(match.first(), "last")
                && (items.is(match.first() - 1, Category.FUTURE) || Nearby.told(match, "to", "can", "may", "not"));
    }

    /** "two to six days": each number is a length. */
    static @Nullable Meaning two(Match match, Context context) {
        Items items = match.items();
        int second = match.find(Category.NUM, match.first() + 1);
        boolean between = items.is(match.first() - 1, "between") || items.is(match.first() - 1, "from");
        if (match.unit() == Unit.SECOND || match.unit() == Unit.QUARTER || (match.has("and") && !between)) {
            return null;
        }
        int next = match.last() + 1;
        if (match.has("-") && (items.is(next, "-") || items.is(next, "old") || items.is(next, "olds"))) {
            return null;
        }
        String left = value(items.number(match.first()), match.unit());
        String right = value(items.number(second), match.unit());
        return Meaning.of(TimexType.DURATION, left, "the lesser of two lengths")
                .between(match.first(), match.first())
                .and(Meaning.of(TimexType.DURATION, right, "the greater of two lengths")
                        .between(second, match.last()));
    }

    /** "70 miles an hour": whether the item is a way that is gone in a unit of time. */
    static boolean isSpeed(Items items, int item) {
        return items.value(item, Category.ASKED) == WAY;
    }

    /** "thirty a day": a number or a noun, and no preposition, stands before. */
    private static boolean rate(Match match) {
        int before = match.first() - 1;
        Items items = match.items();
        if (match.last() != match.first() + 1 || !(items.is(match.first(), "a") || items.is(match.first(), "an"))) {
            return false;
        }
        if (Nearby.followed(match, "after", "before", "since")) {
            return false;
        }
        return before >= 0
                && (items.is(before, Category.NUM)
                        || counted(items, before)
                        || (items.is(before, Category.UNITS) && items.is(before - 1, Category.NUM))
                        || items.is(before, "%")
                        || items.is(before, "percent")
                        || (items.word(before) != null && items.is(before, Category.SCALE))
                        || NumberShape.OTHER.name().equals(name(items, before)));
    }

    /** "Four flights", "20,000 new cars". */
    private static boolean counted(Items items, int noun) {
        boolean plural = Character.isLetter(items.firstChar(noun))
                && (items.is(noun, Category.COUNTED) || (items.word(noun) == null && items.lastChar(noun) == 's'));
        return plural
                && (items.is(noun - 1, Category.NUM)
                        || (items.is(noun - 2, Category.NUM) && items.word(noun - 1) == null));
    }

    private static String name(Items items, int item) {
        Word word = items.word(item);
        return word == null ? "" : word.text().substring(word.text().startsWith("#") ? 1 : 0);
    }

    /** "A third consecutive day" is the last of three. */
    static @Nullable Meaning running(Match match, Context context) {
        int count = match.value(Category.ORD);
        boolean bare = match.last() == match.first() + 2 && match.items().is(match.last() - 1, Category.ORD);
        if (bare && (count == 1 || match.unit() == Unit.QUARTER || !Nearby.told(match, "for"))) {
            return null; // "the first day", "in the second year"
        }
        return Meaning.of(
                TimexType.DURATION,
                value(count, match.unit()),
                "the last of " + match.unit().words(count));
    }

    /** "two years to the day" after something: the day belongs to the length. */
    static @Nullable Meaning toTheDay(Match match, Context context) {
        Meaning length = duration(match.part(match.first(), match.find("to") - 1), context);
        return length == null ? null : length.between(match.first(), match.last());
    }

    /** "a quarter of a century", "a quarter-century". */
    static Meaning partOfCentury(Match match, Context context) {
        return Meaning.of(TimexType.DURATION, "P25Y", "a quarter of a hundred years");
    }

    /** The ISO 8601 duration; decades and centuries are told in years, as TIMEX3's corpora do. */
    static String value(double count, Unit unit) {
        String prefix = unit.isClock() ? "PT" : "P";
        if (count < 0) {
            return prefix + "X" + (unit == Unit.DECADE ? "Y" : unit.letter());
        }
        return switch (unit) {
            case DECADE -> "P" + plain(count * 10) + "Y";
            case CENTURY -> "P" + plain(count * 100) + "Y";
            case MILLENNIUM -> "P" + plain(count * 1000) + "Y";
            case FORTNIGHT -> "P" + plain(count * 2) + "W";
            case QUARTER -> "P" + plain(count * 3) + "M";
            case YEAR -> halves(prefix, count, "Y", "6M");
            case HOUR -> halves(prefix, count, "H", "30M");
            case MINUTE -> halves(prefix, count, "M", "30S");
            default -> prefix + plain(count) + unit.letter();
        };
    }

    private static String halves(String prefix, double count, String letter, String half) {
        long whole = (long) count;
        if (count - whole != 0.5) {
            return prefix + plain(count) + letter;
        }
        return prefix + (whole == 0 ? "" : whole + letter) + half;
    }

    private static String plain(double count) {
        return count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
    }
}
