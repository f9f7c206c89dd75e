package dev.dateline.tagging;

/** Tells a month from a name, a walk and a verb that are written alike. */
final class MonthNames {
    private MonthNames() {}

    /** "Jan" without its dot is a man's name, "the march of" and "March to" are walks. */
    static boolean meansNoMonth(Match match) {
        Items items = match.items();
        int item = match.find(Category.MONTH);
        if (match.first() != match.last()) {
            return false;
        }
        boolean brief = items.is(item, Category.ABBREVIATION) && items.lastChar(item) != '.';
        boolean walk = items.is(item, "march")
                && (items.is(item + 1, "of")
                        || (items.is(item + 1, "to") && items.is(item + 2, "the"))
                        || ((items.is(item + 1, "on") || items.is(item + 1, "for")) && name(items, item + 2))
                        || (items.is(item - 1, "the") && !noun(items, item + 1))
                        || called(items, item));
        boolean verb = items.is(item, "may")
                && (item == 0 || Tense.ends(items, item - 1))
                && item + 1 < items.size()
                && Character.isLowerCase(items.firstChar(item + 1));
        return brief || walk || verb || person(match);
    }

    /** "Theresa May", "August Wilson": a month that is also a name, beside another. */
    private static boolean person(Match match) {
        Items items = match.items();
        int item = match.first();
        if (!match.hasAny("april", "may", "june", "august")) {
            return false;
        }
        boolean joined = (items.is(item - 1, "and") || items.is(item - 1, "or")) && !items.is(item - 2, Category.MONTH);
        boolean led = (items.is(item - 1, Category.CUE) && !joined) || items.is(item - 1, Category.MOD);
        return (beside(items, item) && name(items, item - 1))
                || (!led && beside(items, item + 1) && name(items, item + 1));
    }

    /** "The Long March": with its name before it and no noun of its own behind it, as "the Chicago March wheat" has. */
    private static boolean called(Items items, int item) {
        boolean capital = beside(items, item)
                && Character.isUpperCase(items.firstChar(item - 1))
                && !items.is(item - 1, Category.WEEKDAY)
                && !items.is(item - 1, Category.MONTH)
                && !items.is(item - 1, Category.CUE)
                && !items.is(item - 1, Category.MOD);
        int next = item + 1;
        boolean noun = noun(items, next);
        boolean figure = next < items.size() && Character.isDigit(items.firstChar(next));
        return capital && !noun && !figure && item > 1 && !Tense.ends(items, item - 2);
    }

    /** "The March accession": whether a noun of its own follows a month. */
    private static boolean noun(Items items, int next) {
        return next < items.size()
                && Character.isLowerCase(items.firstChar(next))
                && !items.is(next, Category.CUE)
                && !items.is(next, Category.PAST);
    }

    private static boolean beside(Items items, int item) {
        return item > 0 && item < items.size() && items.begin(item) == items.end(item - 1) + 1;
    }

    private static boolean name(Items items, int item) {
        return item >= 0
                && item < items.size()
                && items.word(item) == null
                && Character.isUpperCase(items.firstChar(item));
    }
}
