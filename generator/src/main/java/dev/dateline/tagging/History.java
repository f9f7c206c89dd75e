package dev.dateline.tagging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells a history, whose dates hang on each other, from news, whose dates hang on the day it is written. */
final class History {
    private static final int ENOUGH = 3;

    private History() {}

    /** Whether full dates of other years outnumber the words that lean on the article's date by far. */
    static boolean tells(Items items, @Nullable LocalDate anchor) {
        if (anchor == null) {
            return true;
        }
        int old = 0;
        int near = 0;
        for (int i = 0; i < items.size(); i++) {
            if (items.is(i, Category.YEAR)
                    && (items.is(i - 1, Category.MONTH)
                            || items.is(i - 3, Category.MONTH)
                            || items.is(i - 2, Category.MONTH))) {
                old += Math.abs(items.value(i, Category.YEAR) - anchor.getYear()) > 1 ? 1 : 0;
            } else if (items.is(i, Category.WEEKDAY)
                    || (items.is(i, Category.NEARDAY) && items.value(i, Category.NEARDAY) != 0)) {
                near++;
            }
        }
        return old >= ENOUGH && old > 2 * near;
    }
}
