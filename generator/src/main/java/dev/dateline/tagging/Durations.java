package dev.dateline.tagging;

import org.jspecify.annotations.Nullable;

/** Lengths of time. */
final class Durations {
    private Durations() {}

    /** "three days", "five-hour", "years", "a year and a half". */
    static @Nullable Meaning duration(Match match, Context context) {
        boolean either = match.has("or") && match.has(Category.UNITS) && !match.has(Category.NUM);
        Unit unit = either ? Unit.of(match.value(Category.UNITS)) : match.unit();
        double count = Quantity.of(match);
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
                && !match.hasAny("last", "past", "next", "coming", "previous", "prior", "recent")
                && (count < 0 || match.items().is(match.last() + 1, "of") || match.has("-"));
        if (parts) {
            return null;
        }
        boolean some = match.words().length() < 9 && match.has("day") && match.hasAny("some", "one");
        if (match.hasAny("ahead", "come") || (some && (match.has("some") || Tense.around(match) == Tense.FUTURE))) {
            return Meaning.unresolved("FUTURE_REF", "no number tells how far ahead");
        }
        if (match.words().length() < 12 && single && rate(match)) {
            return Meaning.of(TimexType.SET, value(count, unit), "so much in each");
        }
        if (single && unit == Unit.DAY && match.has(Category.ADJ) && !match.has("full") && !match.has("whole")) {
            // "a difficult day" tells no length
            return null;
        }
        if (single && (unit == Unit.SECOND || unit == Unit.QUARTER)) {
            // "a second chance", "a quarter of the votes"
            return null;
        }
        // "the year ended Jan. 31": the verb is no part of the length
        int end = match.hasAny("ended", "ending") ? match.last() - 1 : -1;
        boolean led = match.items().is(match.first(), "a") || match.items().is(match.first(), "an");
        // "a month-long search": the article belongs to the noun
        boolean about = match.items().is(match.first(), "about");
        int begin = about || (led && (match.has("-") || match.has(Category.LONG))) ? match.first() + 1 : -1;
        return Meaning.of(TimexType.DURATION, value(count, unit), "a length of time")
                .roughly(Calendar.approx(match))
                .between(begin, end);
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

    /** "thirty a day": a number or a noun, and no preposition, stands before. */
    private static boolean rate(Match match) {
        int before = match.first() - 1;
        Items items = match.items();
        if (match.last() != match.first() + 1 || !(items.is(match.first(), "a") || items.is(match.first(), "an"))) {
            return false;
        }
        return before >= 0
                && (items.is(before, Category.NUM)
                        || (items.is(before, Category.UNITS) && items.is(before - 1, Category.NUM))
                        || items.is(before, "%")
                        || items.is(before, "percent")
                        || (items.word(before) != null && items.is(before, Category.SCALE))
                        || NumberShape.OTHER.name().equals(name(items, before)));
    }

    private static String name(Items items, int item) {
        Word word = items.word(item);
        return word == null ? "" : word.text().substring(word.text().startsWith("#") ? 1 : 0);
    }

    /** "A third consecutive day" is the last of three. */
    static @Nullable Meaning running(Match match, Context context) {
        int count = match.value(Category.ORD);
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
