package dev.dateline.tagging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Tells a history, whose dates hang on each other, from news, whose dates hang on the day it is written. */
final class History {
    /** Full dates that make a history. */
    private static final int ENOUGH = 3;

    /** Full dates that make one of a text that begins with one of them and never leans on its own date. */
    private static final int FEW = 2;
    /** So many years back one full date is enough for that. */
    private static final int REMOTE = 15;

    /** The years on either side that a year is compared with. */
    private static final int WINDOW = 2;
    /** How far before a date the words are looked for that turn it back, in items. */
    private static final int BACK = 10;
    /** How far a year reaches, in items. */
    private static final int CLOSE = 6;
    /** How far the year that a sentence opens with reaches, in items. */
    private static final int SENTENCE = 40;
    /** A day of the week among so many first items is that of the news. */
    private static final int LEAD = 40;
    /** The length of the longest heading, in UTF-16 units. */
    private static final int HEADING = 90;

    private final boolean tells;
    /** The figures of years that look aside: far from the years told before and after them. */
    private final BitSet asides = new BitSet();
    /** The figures of years that belong to a month or a season. */
    private final BitSet dates = new BitSet();

    private final Items items;
    /** The last year of a heading, at the item of its first year. */
    private final int[] ends;
    /** The years of headings. */
    private final BitSet openings = new BitSet();

    History(Items items, @Nullable LocalDate anchor) {
        this.items = items;
        int[] years = new int[items.size()];
        ends = new int[items.size()];
        int count = 0;
        int old = 0;
        int near = 0;
        boolean leans = false;
        boolean opens = false;
        boolean remote = false;
        boolean fresh = false;
        int first = -1;
        for (int i = 0; i < items.size(); i++) {
            if (items.is(i, Category.YEAR)) {
                years[count++] = i;
                boolean far = anchor != null && Math.abs(year(items, i) - anchor.getYear()) > 1;
                boolean full = item(items, i, Category.MONTH) >= 0;
                dates.set(i, full || item(items, i, Category.SEASON) >= 0);
                old += far && full ? 1 : 0;
                boolean begins = full && far && first == item(items, i, Category.MONTH);
                opens |= begins;
                remote |= begins && leads(items, first) && anchor != null && anchor.getYear() - year(items, i) > REMOTE;
            } else if (items.is(i, Category.MONTH) && first < 0) {
                first = i;
            } else if (items.is(i, Category.NUM) && items.is(i + 1, "bc")) {
                old++;
            } else if ((items.is(i, Category.WEEKDAY) && !dated(items, i, anchor))
                    || (items.is(i, Category.NEARDAY) && items.value(i, Category.NEARDAY) != 0)) {
                near++;
                fresh |= old == 0 && i < LEAD;
            } else if (leans(items, i)) {
                leans = true;
            }
        }
        headings(items);
        for (int k = openings.nextSetBit(0); anchor != null && k >= 0; k = openings.nextSetBit(k + 1)) {
            old += Math.abs(year(items, k) - anchor.getYear()) > 1 ? 1 : 0;
        }
        tells = anchor == null
                || (!fresh && old >= (near > 0 || leans || !opens ? ENOUGH : remote ? 1 : FEW) && old > 2 * near);
        for (int k = 0; tells && k < count; k++) {
            int[] around = new int[Math.min(count, k + WINDOW + 1) - Math.max(0, k - WINDOW)];
            for (int j = 0; j < around.length; j++) {
                around[j] = year(items, years[Math.max(0, k - WINDOW) + j]);
            }
            Arrays.sort(around);
            boolean onward = (k == 0 || year(items, years[k - 1]) <= year(items, years[k]))
                    && (k + 1 == count || year(items, years[k + 1]) >= year(items, years[k]));
            if (!onward && Math.abs(year(items, years[k]) - around[around.length / 2]) > 1) {
                asides.set(years[k]);
            }
        }
    }

    /** "Sunday, 2 September 1866": a day of the week that stands with its own, far year. */
    private static boolean dated(Items items, int weekday, @Nullable LocalDate anchor) {
        for (int i = weekday + 1; i < items.size() && i <= weekday + 5 && !Tense.ends(items, i); i++) {
            if (items.is(i, Category.YEAR)) {
                return anchor == null || Math.abs(year(items, i) - anchor.getYear()) > 1;
            }
        }
        return false;
    }

    /** "In March 1848 …", "On 1 September 1939 …": whether a sentence begins with the month's date. */
    private static boolean leads(Items items, int month) {
        int i = items.is(month - 1, Category.DAY) || items.is(month - 1, Category.DAYTH) ? month - 2 : month - 1;
        while (items.is(i, ",") || items.is(i, Category.WEEKDAY)) {
            i--; // "On Sunday, 2 September 1866"
        }
        boolean led = items.is(i, "in") || items.is(i, "on") || items.is(i, "by");
        return led && (i == 0 || Tense.ends(items, i - 1));
    }

    /** "Last year", "a week ago": whether the item leans on the day of writing. */
    private static boolean leans(Items items, int item) {
        boolean unit = items.is(item, Category.UNIT)
                && (items.is(item - 1, "last") || items.is(item - 1, "this") || items.is(item - 1, "next"))
                && !items.is(item - 2, "the");
        return unit || items.is(item, "ago");
    }

    /** A short paragraph without a full stop is a heading; the first year in it opens a part of the story. */
    private void headings(Items items) {
        int begin = 0;
        for (int i = 0; i <= items.size(); i++) {
            if (i < items.size() && !Character.isWhitespace(items.firstChar(i))) {
                continue;
            }
            boolean brief =
                    i > begin && items.end(i - 1) - items.begin(begin) < HEADING && items.firstChar(i - 1) != '.';
            int opening = -1;
            for (int k = begin; brief && k < i; k++) {
                if (items.is(k, Category.YEAR)) {
                    if (opening < 0) {
                        opening = k;
                        openings.set(k);
                    } else {
                        asides.set(k);
                    }
                    ends[opening] = Math.max(year(items, opening), year(items, k));
                }
            }
            begin = i + 1;
        }
    }

    private static int year(Items items, int item) {
        return items.value(item, Category.YEAR);
    }

    /** The month or season that belongs to a year's figures; -1 for none. */
    private static int item(Items items, int year, Category category) {
        for (int i = year - 1; i >= year - 3; i--) {
            if (items.is(i, category)) {
                return i;
            }
        }
        return -1;
    }

    /** "Last week", "On Sunday the company will …": whether words of a history are about the days of writing. */
    boolean present(Match match) {
        for (int i = match.first(); i <= match.last(); i++) {
            if (items.is(i, "ago") || (items.is(i, Category.UNIT) && items.is(i - 1, "last") && leans(items, i))) {
                return true;
            }
        }
        return match.find(Category.YEAR) < 0 && will(match) && Tense.around(match) == Tense.FUTURE;
    }

    /** Whether "will" stands near in the sentence. */
    boolean will(Match match) {
        boolean will = false;
        for (int i = match.first() - 1; i >= 0 && i > match.first() - BACK && !Tense.ends(items, i); i--) {
            will |= items.is(i, "will");
        }
        for (int i = match.last() + 1; i < items.size() && i < match.last() + BACK && !Tense.ends(items, i); i++) {
            will |= items.is(i, "will");
        }
        return will;
    }

    /** Whether full dates of other years outnumber the words that lean on the article's date by far. */
    boolean tells() {
        return tells;
    }

    /** Whether the story goes on in the year of these figures. */
    boolean leads(int item) {
        return openings.get(item) || !asides.get(item);
    }

    /** The last year of the heading that opens with these figures; 0 where it has no range's end. */
    int closes(int item) {
        return ends[item];
    }

    /** The next month or season that stands written out with its year after the item and leads on; null for none. */
    @Nullable
    LocalDate next(int item) {
        int heading = openings.nextSetBit(item + 1);
        for (int k = dates.nextSetBit(item + 1); k >= 0; k = dates.nextSetBit(k + 1)) {
            if (heading >= 0 && heading < k) {
                return LocalDate.of(year(items, heading), 1, 1); // a part of the story ends before it
            }
            if (leads(k) && !items.is(k - 3, "since") && !items.is(k - 2, "since")) {
                int month = item(items, k, Category.MONTH);
                return month < 0
                        ? Stamp.season(year(items, k), items.value(item(items, k, Category.SEASON), Category.SEASON))
                                .start()
                        : LocalDate.of(year(items, k), items.value(month, Category.MONTH), 1);
            }
        }
        return null;
    }

    /** Whether the items stand close together in one sentence. */
    boolean together(int first, int last) {
        return within(first, last, CLOSE);
    }

    /** Whether the items stand in one sentence. */
    boolean inSentence(int first, int last) {
        return within(first, last, SENTENCE);
    }

    /** Whether the items stand in one sentence or in two that follow each other. */
    boolean isNear(int first, int last) {
        return Tense.near(items, first, last);
    }

    private boolean within(int first, int last, int reach) {
        boolean one = last - first <= reach;
        for (int i = first + 1; one && i < last; i++) {
            one = !Tense.ends(items, i);
        }
        return one;
    }

    private boolean inClause(int item) {
        return !Tense.ends(items, item) && items.firstChar(item) != ',' && !items.is(item, "and");
    }

    /** "Having broken the codes in May": whether the words before the item tell of what was before the story. */
    boolean looksBack(int item) {
        boolean reached = items.is(item - 1, "by") || items.is(item - 1, "until");
        for (int i = item; !reached && i > item - BACK && i >= 0 && inClause(i); i--) {
            if (items.is(i, "had") || items.is(i, "having")) {
                return true;
            }
        }
        return false;
    }

    /** "Until 18 December": whether the date at the item ends what began on the one before. */
    boolean reaches(int item) {
        for (int i = item - 1; i >= item - 3; i--) {
            if (items.is(i, "until") || items.is(i, "till") || items.is(i, "through")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading opens with these figures. */
    boolean opens(int item) {
        return openings.get(item);
    }
}
