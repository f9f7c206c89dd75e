package dev.dateline.tagging;

import dev.dateline.tagging.TimeExpression.Anchoring;
import org.jspecify.annotations.Nullable;

/** Parts of the day, added to the day they belong to. */
final class Parts {
    private static final String[] CODES = {"", "MO", "AF", "EV", "NI", "12:00", "24:00", "DT", "MI"};

    private Parts() {}

    /** TIMEX3's letters for the lexicon's number of a part. */
    static String code(int part) {
        return CODES[part];
    }

    /** "In morning trading": of the day told last, else of the article's. */
    static @Nullable Meaning trading(Match match, Context context) {
        Match word = match.part(match.first(), match.first());
        Stamp told = context.lastDay();
        Meaning part = told != null
                ? add(word, Meaning.date(told, Anchoring.TEXT, "the day told last"))
                : Nearby.part(word, context);
        return part == null ? null : part.between(match.first(), match.first());
    }

    /** The day's meaning, narrowed to the part of the day or the clock time that the match names too. */
    static Meaning add(Match match, Meaning day) {
        int part = match.find(Category.PART);
        if (part >= 0) {
            return day.at(code(match.items().value(part, Category.PART)));
        }
        if (match.has("ago") && match.has(Category.PARTS)) {
            return day.at(code(match.value(Category.PARTS)));
        }
        return day;
    }
}
