package dev.dateline.tagging;

import java.util.Set;

/** Whether the words around an expression tell of what was or of what is to come: the nearest cue in the sentence. */
enum Tense {
    PAST,
    FUTURE,
    /** What was planned then, "was scheduled for Tuesday": it may have come about since. */
    PLANNED,
    /** "Decided to close it in March": the month belongs to what was decided, the day of the week as often to the vote. */
    DECIDED,
    NONE;

    private static final int REACH = 14;
    /** The lexicon's number of a verb that always points ahead, also from behind the expression. */
    private static final int STRONG = 1;
    /** The lexicon's number of a word that points ahead only with "to". */
    private static final int NEEDS_TO = 2;
    /** The lexicon's number of a verb whose present tense tells a plan, "meets Monday", but only close by. */
    private static final int PRESENT = 3;
    /** The lexicon's number of a verb that moves what is to be: to a day, or from one. */
    private static final int MOVES = 4;

    /** The lexicon's number of a verb behind which "to" begins what is to be done. */
    private static final int DECISION = 1;

    /** The lexicon's number of a verb that says what is to be: "announced a strike starting Friday". */
    private static final int SAYS = 7;
    /** The lexicon's number of a verb that sets what is to be, also with "from": "banned it from Friday". */
    private static final int SETS = 8;

    private static final int CLOSE = 7;
    /** The length of two long sentences, in items: a text without full stops must not be searched through and through. */
    private static final int FARTHEST = 200;
    /** Behind a month, what is traded now and delivered then. */
    private static final Set<String> TRADED = Set.of("crude", "contracts", "futures");

    /** The tense around the items; the words before them weigh more than those after. */
    static Tense around(Match match) {
        Items items = match.items();
        if (items.is(match.last() + 1, "'s")) {
            boolean ahead = items.is(match.first() - 2, "ahead") && items.is(match.first() - 1, "of");
            boolean planned = items.is(match.last() + 2, "scheduled") || items.is(match.last() + 2, "planned");
            return ahead || planned || awaited(match) ? FUTURE : PAST;
        }
        if (since(match)) {
            return PAST;
        }
        if (is(match) || items.is(match.last() + 1, "delivery") || traded(match)) {
            return FUTURE;
        }
        int start = beforeClock(match);
        for (int i = match.first() - 1; i >= 0 && i >= match.first() - REACH && !ends(items, i); i--) {
            if (items.is(i, Category.FUTURE) && items.value(i, Category.FUTURE) == PRESENT) {
                if (perfect(items, i)) {
                    return PAST;
                }
                if (i >= match.first() - CLOSE && plan(items, i)) {
                    return meant(items, i) ? PLANNED : FUTURE;
                }
                continue;
            }
            Tense cue = cue(items, i);
            boolean moves = items.is(i, Category.FUTURE) && items.value(i, Category.FUTURE) == MOVES;
            if (moves && items.is(start, "from")) {
                return PLANNED; // "postponed from March": it was to be then
            }
            if (moves && items.is(i - 1, "been") && !perfect(items, i)) {
                return FUTURE; // "has been postponed until March"
            }
            if (cue == PAST && items.is(i + 1, "to") && deadline(match)) {
                return FUTURE; // "hoped to reach them by Friday"
            }
            if ((cue == PAST || cue == DECIDED) && sets(items, i, start) && !perfect(items, i)) {
                // "declared three days of mourning beginning on Tuesday"; "banned it from Friday" may be over
                return begins(items, start) ? FUTURE : PLANNED;
            }
            if (cue != NONE) {
                boolean weak = cue == FUTURE && (moves || items.value(i, Category.FUTURE) == 0);
                return weak && perfect(items, i) ? PAST : cue;
            }
        }
        if (items.is(match.first() - 1, "by")) {
            return reached(items, match.first(), match.last()) ? PAST : FUTURE;
        }
        for (int i = match.last() + 1; i < items.size() && i <= match.last() + REACH && !ends(items, i); i++) {
            Tense cue = cue(items, i);
            // "On Friday, when … plans": a weak cue after the day belongs to something else
            if (cue == DECIDED) {
                return PAST; // "on May 3 the council voted to close it"
            }
            if (cue == PAST || (cue == FUTURE && items.value(i, Category.FUTURE) == STRONG)) {
                return cue;
            }
        }
        if (announced(match)) {
            return FUTURE;
        }
        if (begins(items, start)) {
            return PLANNED;
        }
        return items.is(start, "until") || items.is(start, "till") ? FUTURE : NONE;
    }

    /** "A ban starting Friday", "talks beginning from Monday"; "the start", "the beginning" is a noun. */
    private static boolean begins(Items items, int item) {
        int verb = items.is(item, "from") ? item - 1 : item;
        return (items.is(verb, "beginning") || items.is(verb, "starting") || items.is(verb, "commencing"))
                && !items.is(verb - 1, "the");
    }

    /** Whether what begins with the day is what a verb said or set before. */
    private static boolean sets(Items items, int verb, int start) {
        int kind = items.value(verb, Category.ASKED);
        boolean decision = items.value(verb, Category.PAST) == DECISION;
        return begins(items, start)
                ? decision || kind == SAYS || kind == SETS
                : items.is(start, "from") && (decision || kind == SETS);
    }

    /** "He will speak at Thursday's hearing", "they plan to": an occasion that a verb says is to come. */
    private static boolean awaited(Match match) {
        Items items = match.items();
        boolean occasion = Nearby.told(match, "at", "before", "during", "for", "until", "in");
        for (int i = match.first() - 2; occasion && i >= 0 && i >= match.first() - CLOSE && !ends(items, i); i--) {
            int strength = items.is(i, Category.FUTURE) ? items.value(i, Category.FUTURE) : 0;
            if ((strength == STRONG || strength == NEEDS_TO) && cue(items, i) == FUTURE) {
                return true;
            }
        }
        return false;
    }

    /** "The September and October contracts", "October crude rose": what is traded is yet to be delivered. */
    private static boolean traded(Match match) {
        Items items = match.items();
        boolean two = items.is(match.last() + 1, "and") && items.is(match.last() + 2, Category.MONTH);
        int next = match.last() + (two ? 3 : 1);
        return next < items.size() && items.is(match.last(), Category.MONTH) && TRADED.contains(items.text(next, next));
    }

    /** "The match is at 7.45pm on Thursday", "a trial date of 9 September": what is on a day has yet to come. */
    private static boolean is(Match match) {
        int i = beforeClock(match);
        Items items = match.items();
        boolean date = items.is(i, "of") && (items.is(i - 1, "date") || items.is(i - 1, "dates"));
        return date || items.is(i, "is") || items.is(i, "are");
    }

    /** The item before a day, or before the time of the clock that stands with it: "until 5 p.m. Thursday". */
    private static int beforeClock(Match match) {
        Items items = match.items();
        int i = match.first() - 1;
        while (i > match.first() - CLOSE
                && (items.is(i, "on")
                        || items.is(i, "at")
                        || items.is(i, "in")
                        || items.is(i, Category.CLOCK)
                        || items.is(i, Category.NOON)
                        || items.is(i, Category.MERIDIEM)
                        || (items.is(i, Category.NUM) && i < match.first() - 1))) {
            i--;
        }
        return i;
    }

    /** "Was to open in May", "were supposed to start in March": what is to come was so then. */
    private static boolean meant(Items items, int verb) {
        int to = items.is(verb - 1, "to") && items.is(verb - 2, Category.FUTURE) ? verb - 2 : verb - 1;
        return to >= 0 && cue(items, to) == PLANNED;
    }

    /** "By Thursday", also "by Wednesday or Thursday". */
    private static boolean deadline(Match match) {
        Items items = match.items();
        int before = match.first() - 1;
        boolean second = (items.is(before, "or") || items.is(before, "and")) && items.is(before - 1, Category.WEEKDAY);
        return items.is(second ? before - 2 : before, "by");
    }

    /** "By Tuesday the train had left", and, where it opens the sentence, "By Tuesday, the train was gone". */
    private static boolean reached(Items items, int first, int last) {
        boolean opens = items.is(last + 1, ",") && (first < 2 || ends(items, first - 2));
        for (int i = last + 2; opens && i < items.size() && i <= last + REACH && !ends(items, i); i++) {
            Tense cue = cue(items, i);
            if (cue != NONE) {
                return cue == PAST;
            }
        }
        for (int i = last + 1; i < items.size() && i <= last + REACH && !ends(items, i); i++) {
            if (items.is(i, "had") || items.is(i, Category.FUTURE)) {
                return items.is(i, "had");
            }
        }
        return false;
    }

    /** "On Tuesday, the league plans to meet": the day opens the sentence, and its first verb tells a plan. */
    private static boolean announced(Match match) {
        Items items = match.items();
        boolean opens = items.is(match.first() - 1, "on")
                && (match.first() < 2 || ends(items, match.first() - 2))
                && items.is(match.last() + 1, ",");
        for (int i = match.last() + 2; opens && i < items.size() && i <= match.last() + REACH; i++) {
            if (ends(items, i) || items.is(i, ",") || items.is(i, "when")) {
                return false;
            }
            Tense cue = cue(items, i);
            if (cue != NONE) {
                boolean now = items.is(i - 1, "is") || items.is(i - 1, "are") || items.lastChar(i) == 's';
                return cue == FUTURE && now && items.is(i + 1, "to");
            }
        }
        return false;
    }

    /** "Since Monday", "since shortly after the May 3 fire". */
    private static boolean since(Match match) {
        Items items = match.items();
        int i = items.is(match.first() - 1, "the") ? match.first() - 2 : match.first() - 1;
        boolean beside = items.is(i, "after") || items.is(i, "before");
        return items.is(match.first() - 1, "since")
                || (beside && (items.is(i - 1, "since") || items.is(i - 2, "since")));
    }

    /** Whether a verb in the present is one: not "did not meet", "helped open", "the start". */
    private static boolean plan(Items items, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - 2 && !ends(items, i); i--) {
            if (items.is(i, Category.PAST) && items.value(i, Category.PAST) != DECISION) {
                return false;
            }
        }
        if (verb == 0) {
            return true;
        }
        Word before = items.word(verb - 1);
        boolean noun = Character.isDigit(items.firstChar(verb - 1)) // "by 120 votes"
                || items.is(verb - 1, "the")
                || items.is(verb - 1, "a")
                || items.is(verb - 1, "of")
                || items.is(verb - 1, "an")
                || (before != null && before.is(Category.ORD));
        return !noun;
    }

    /** "had announced that it was planned": what was to come then is past by now. */
    private static boolean perfect(Items items, int cue) {
        for (int i = cue - 1; i >= 0 && i >= cue - REACH && !ends(items, i); i--) {
            if (items.is(i, "had")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item stands in the same sentence as a later one, or in the sentence before. */
    static boolean near(Items items, int item, int later) {
        return ends(items, item, later, true) < 2;
    }

    /** The same, but where a sentence before ends a paragraph, too, it is too far: a new entry has a day of its own. */
    static boolean beside(Items items, int item, int later) {
        return ends(items, item, later, false) < 2;
    }

    /** How many sentences end between the items, up to two; a full stop and a blank line are one end or two. */
    private static int ends(Items items, int item, int later, boolean one) {
        if (item < 0 || later - item > FARTHEST) {
            return 2;
        }
        int ends = 0;
        for (int i = later - 1; i > item && ends < 2; i--) {
            boolean again = one && i > item + 1 && Character.isWhitespace(items.firstChar(i)) && ends(items, i - 1);
            ends += ends(items, i) && !again ? 1 : 0;
        }
        return ends;
    }

    /** Whether a sentence ends at the item. */
    static boolean ends(Items items, int item) {
        char c = items.firstChar(item);
        return c == '.' || c == ';' || c == '?' || c == '!' || c == '\n' || items.lastChar(item) == '\n';
    }

    /** "won't" */
    private static boolean contracted(Items items, int item) {
        int end = items.end(item);
        return end + 1 < items.text().length()
                && "'’".indexOf(items.text().charAt(end)) >= 0
                && items.text().charAt(end + 1) == 't';
    }

    private static Tense cue(Items items, int item) {
        if (items.is(item, "won") && !contracted(items, item)) {
            return PAST;
        }
        if (items.is(item, Category.FUTURE)) {
            int strength = items.value(item, Category.FUTURE);
            if (strength == PRESENT) {
                return NONE;
            }
            if (strength == NEEDS_TO && !items.is(item + 1, "to")) {
                // "the plan" is no verb
                return NONE;
            }
            boolean then = items.is(item - 1, "was")
                    || items.is(item - 1, "were")
                    || items.is(item - 1, "been")
                    || items.is(item, "was to")
                    || items.is(item, "were to");
            return strength != STRONG && then ? PLANNED : FUTURE;
        }
        if (items.is(item - 1, "be") || items.is(item - 1, "is") || items.is(item - 1, "are")) {
            // "will be paid", "is sentenced": a participle
            return NONE;
        }
        if (items.is(item, Category.PAST)) {
            // "will hit", "is expected to quit": the same word, but no past
            boolean led = items.is(item - 1, "to")
                    || items.is(item - 1, "not")
                    || (items.is(item - 1, Category.FUTURE) && items.value(item - 1, Category.FUTURE) <= STRONG);
            boolean decided = items.value(item, Category.PAST) == DECISION && items.is(item + 1, "to");
            return led ? NONE : decided ? DECIDED : PAST;
        }
        // A past tense that the lexicon doesn't list: "announced", "killed"; but no "unspecified" before its noun.
        int length = items.end(item) - items.begin(item);
        boolean past = (items.word(item) == null || items.value(item, Category.ASKED) >= SAYS)
                && length > 4
                && !items.is(item - 1, "a")
                && !items.is(item - 1, "an")
                && !items.is(item - 1, "still")
                && items.lastChar(item) == 'd'
                && items.text().charAt(items.end(item) - 2) == 'e'
                && Character.isLowerCase(items.firstChar(item));
        return past ? PAST : NONE;
    }
}
