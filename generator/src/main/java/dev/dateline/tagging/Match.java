package dev.dateline.tagging;

/** The items that a rule matched, seen by their categories. */
record Match(Items items, int first, int last, String rule) {
    /** The item of a category, the first one from the left; -1 for none. */
    int find(Category category) {
        return find(category, first);
    }

    int find(Category category, int from) {
        for (int i = from; i <= last; i++) {
            if (items.is(i, category)) {
                return i;
            }
        }
        return -1;
    }

    /** The item of a category, the first one from the right; -1 for none. */
    int findLast(Category category) {
        for (int i = last; i >= first; i--) {
            if (items.is(i, category)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(Category category) {
        return find(category) >= 0;
    }

    boolean has(String word) {
        return find(word) >= 0;
    }

    boolean hasAny(String... words) {
        for (String word : words) {
            if (has(word)) {
                return true;
            }
        }
        return false;
    }

    int find(String word) {
        for (int i = first; i <= last; i++) {
            if (items.is(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** The value of the first item of the category. */
    int value(Category category) {
        int item = find(category);
        return item < 0 ? 0 : items.value(item, category);
    }

    Unit unit() {
        int item = findLast(Category.UNITS);
        int along = find(Category.LONG);
        if (along >= 0) {
            return Unit.of(items.value(along, Category.LONG));
        }
        int single = findLast(Category.UNIT);
        return item > single ? Unit.of(items.value(item, Category.UNITS)) : Unit.of(items.value(single, Category.UNIT));
    }

    boolean hasUnit() {
        return has(Category.UNIT) || has(Category.UNITS);
    }

    /** The words themselves, for the steps. */
    String words() {
        return items.text(first, last);
    }

    Match part(int from, int to) {
        return new Match(items, from, to, rule);
    }
}
