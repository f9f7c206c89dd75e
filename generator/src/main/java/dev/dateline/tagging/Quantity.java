package dev.dateline.tagging;

/** How many: the number before a unit. */
final class Quantity {
    /** Some number that the words don't tell. */
    static final double SOME = -1;

    private Quantity() {}

    /** The count in the match; 1 for a bare singular, {@link #SOME} for a bare plural. */
    static double of(Match match) {
        Items items = match.items();
        double half = half(match);
        for (int i = match.first(); i <= match.last(); i++) {
            if (items.is(i, Category.NUM)) {
                boolean open = range(items, i, match.last());
                return open ? SOME : items.number(i) + (half > 0 && i < match.find(Category.HALF) ? half : 0);
            }
            if (items.is(i, Category.VAGUE) && !items.is(i + 1, Category.NUM)) { // "some 20 days"
                return items.value(i, Category.VAGUE);
            }
        }
        if (half > 0) {
            return match.has("and") ? 1 + half : half;
        }
        return match.has(Category.UNITS) ? SOME : 1;
    }

    /** "12 to 18 months" is no certain number, "two to three" is near enough to two. */
    private static boolean range(Items items, int item, int last) {
        boolean joined = items.is(item + 1, "to") || items.is(item + 1, "or") || items.is(item + 1, "-");
        return joined
                && item + 2 <= last
                && items.is(item + 2, Category.NUM)
                && items.number(item + 2) > items.number(item) + 1;
    }

    private static double half(Match match) {
        return match.has(Category.HALF) ? 0.5 : 0;
    }
}
