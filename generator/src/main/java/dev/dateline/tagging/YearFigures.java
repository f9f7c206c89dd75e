package dev.dateline.tagging;

/** Tells a year from a number of the same size: "in 1500" and "1500 troops", "Room 2012". */
final class YearFigures {
    /** From this year on, four figures are a year more often than not. */
    private static final int LIKELY = 1900;

    /** What is counted, and not dated, is often told in fifties. */
    private static final int ROUND = 50;

    /** The lexicon's number of a kind of road. */
    private static final int ROAD = 5;

    private YearFigures() {}

    /** Whether the figures count or number something. */
    static boolean isNumber(Match match) {
        Items items = match.items();
        int item = match.first();
        if (match.first() != match.last()) {
            return false;
        }
        int before = item - 1;
        if (items.is(before, Category.LABEL) || telephone(items, item) || address(items, item) || code(items, item)) {
            return true;
        }
        int next = item + 1;
        boolean counts = next < items.size() && counted(items, next);
        boolean round = items.value(item, Category.YEAR) % ROUND == 0;
        if (counts && items.is(before, "the") && !round && !items.is(next, Category.COUNTED)) {
            return false; // "the 1777 campaigns", but "the 1500 prisoners"
        }
        boolean led = items.is(before, Category.CUE) || items.is(before, Category.MOD);
        if (items.value(item, Category.YEAR) >= LIKELY) {
            return counts && !led;
        }
        boolean opens = before < 0 || !Character.isLetterOrDigit(items.firstChar(before));
        return counts || (!led && !opens);
    }

    /** "555-1984". */
    private static boolean telephone(Items items, int item) {
        return items.is(item - 1, "-")
                && items.is(item - 2, Category.NUM)
                && !items.is(item - 2, Category.YEAR)
                && items.end(item - 2) - items.begin(item - 2) >= 3
                && items.begin(item) == items.end(item - 2) + 1;
    }

    /** "The asteroid 2001 KT7": between a noun and a word of capitals and figures; "the 1999 G8 summit" is of a year. */
    private static boolean code(Items items, int item) {
        int before = item - 1;
        int next = item + 1;
        boolean noun = before >= 0 && items.word(before) == null && Character.isLetter(items.lastChar(before));
        if (!noun || next >= items.size() || !Character.isUpperCase(items.firstChar(next))) {
            return false;
        }
        boolean runsOn = next + 1 < items.size() && items.begin(next + 1) == items.end(next);
        return Character.isDigit(items.lastChar(next)) || (runsOn && Character.isDigit(items.firstChar(next + 1)));
    }

    /** "1600 Main Street". */
    private static boolean address(Items items, int item) {
        for (int i = item + 1; i < items.size() && i <= item + 3 && Character.isUpperCase(items.firstChar(i)); i++) {
            if (items.value(i, Category.ASKED) == ROAD) {
                return true;
            }
        }
        return false;
    }

    /** A plural noun, or one of those that make no plural. */
    private static boolean counted(Items items, int item) {
        if (items.is(item, Category.COUNTED)) {
            return true;
        }
        int length = items.end(item) - items.begin(item);
        return items.word(item) == null
                && length > 3
                && Character.isLowerCase(items.firstChar(item))
                && items.lastChar(item) == 's';
    }
}
