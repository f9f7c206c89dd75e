package dev.dateline.headline;

import dev.dateline.clause.Agreement;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Usage;
import dev.dateline.naming.Entity;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When something began or ended that goes on for days: "since the strike began on 3 May", "the trial, which opened on
 * Monday". Whatever a sentence is about, it does not doubt that; and reports of later weeks tell it in no other way.
 *
 * @param thing what began, as the noun that tells it
 * @param title what began and where
 * @param settled the same once it has begun
 */
public record Onset(Trigger thing, String title, String settled) {
    /** Behind these stands what has begun; behind others it may begin. */
    private static final Set<String> SINCE = Set.of("since", "after", "when", "as", "before", "that", "because");

    /** A title has at most so many words for what begins. */
    private static final int MOST = 7;
    /** So far before its verb its noun stands. */
    private static final int FAR = 9;

    /**
     * What the verb says to have begun; null where it says no such thing, or not what or where.
     *
     * @param place where that was, null if nothing says so
     */
    public static @Nullable Onset of(Passage passage, Lexicon lexicon, Trigger verb, @Nullable Entity place) {
        if (verb.noun() || verb.passive() || !Usage.is("onset", verb.lemma().replace(' ', '-'))) {
            return null;
        }
        List<Token> tokens = passage.tokens();
        int end = Subject.group(tokens, verb.token());
        boolean relative = end > 1
                && (tokens.get(end - 1).is("which") || tokens.get(end - 1).is("that"));
        end -= relative ? 1 : 0;
        end -= end > 1 && relative && tokens.get(end - 1).text().equals(",") ? 1 : 0;
        int noun = noun(tokens, lexicon, end, relative);
        int from = noun < 0 ? 0 : from(passage, lexicon, noun);
        if (noun < 0 || !asserted(tokens, from)) {
            return null;
        }
        Headline headline = new Headline(passage);
        String whole = headline.text(from, end);
        String what = TitleWords.count(whole) > MOST ? headline.text(from, noun + 1) : whole;
        String where = place == null || what.contains(place.name()) ? "" : " in " + place.name();
        boolean many = Agreement.plural(what);
        String title = TitleWords.capital(what + " " + verb.does(verb.lemma(), many) + where);
        String settled = TitleWords.capital(what + " " + verb.happened().does(verb.lemma(), many) + where);
        boolean bare = TitleWords.count(what) < 2 || Usage.is("vague", TitleWords.first(what));
        boolean tells = TitleWords.capitalInside(title) || !bare;
        String eventClass = lexicon.noun(tokens.get(noun).lower());
        Trigger thing = new Trigger(
                noun,
                tokens.get(noun).lower(),
                eventClass == null ? verb.eventClass() : eventClass,
                true,
                verb.mood() == Mood.PLAN ? Mood.PLAN : Mood.FACT,
                false);
        boolean whose = TitleWords.spaced(what).stream().anyMatch(w -> Usage.is("own", w));
        return tells && !whose && !what.isEmpty() && Titles.fits(title) ? new Onset(thing, title, settled) : null;
    }

    /** Whether another title of the sentence has what began. */
    public boolean in(String other, Passage passage) {
        return other.toLowerCase(Locale.ROOT)
                .contains(passage.tokens().get(thing.token()).lower());
    }

    /** The noun of what goes on that the phrase before the token is of, −1 for none. */
    private static int noun(List<Token> tokens, Lexicon lexicon, int end, boolean relative) {
        int found = -1;
        for (int i = end - 1; i >= 0 && i >= end - FAR; i--) {
            Token t = tokens.get(i);
            boolean last = i + 1 == end
                    || FunctionWords.is("preposition", tokens.get(i + 1).lower());
            if (!t.word() && !t.text().equals("-")) {
                break;
            }
            if (last && lasting(lexicon, t)) {
                found = i;
                // "talks on the strike": the strike is what they are on; "people in protests that broke out" are none.
                if (relative || !hangs(tokens, i)) {
                    break;
                }
            } else if (found < 0 && last && i + 1 < end && !hung(tokens.get(i + 1))) {
                break;
            } else if (found < 0 && i + 1 == end && FunctionWords.any(t.lower())) {
                break;
            } else if (found >= 0 && last) {
                return -1; // "the cost of the strike began to rise"
            } else if (FunctionWords.is("subordinator", t.lower()) || FunctionWords.is("conjunction", t.lower())) {
                break;
            }
        }
        return found;
    }

    /** An event noun of what lasts: not a meeting, which is told by who meets, and nothing that is said or agreed. */
    private static boolean lasting(Lexicon lexicon, Token t) {
        String eventClass = lexicon.noun(t.lower());
        return Usage.is("going on", t.lower()) || (eventClass != null && Usage.is("lasting", eventClass));
    }

    /** Whether the noun stands behind a preposition that makes it part of another's phrase. */
    private static boolean hangs(List<Token> tokens, int noun) {
        int k = noun - 1;
        while (k > 0
                && tokens.get(k).word()
                && !FunctionWords.is("preposition", tokens.get(k).lower())) {
            k--;
        }
        return k > 0 && hung(tokens.get(k));
    }

    private static boolean hung(Token preposition) {
        return Usage.is("hung", preposition.lower());
    }

    private static int from(Passage passage, Lexicon lexicon, int noun) {
        List<Token> tokens = passage.tokens();
        int from = noun;
        while (from > 0 && noun - from < 4 && !passage.inTime(from - 1) && modifies(tokens, lexicon, from - 1)) {
            from--;
        }
        int own = Rest.owned(tokens, from, noun);
        return own == from && tokens.get(from).text().equals("-") ? from + 1 : own;
    }

    private static boolean modifies(List<Token> tokens, Lexicon lexicon, int i) {
        Token t = tokens.get(i);
        boolean joint = t.text().equals("-") && i > 0 && tokens.get(i - 1).word();
        return joint
                || t.is("'s")
                || "'’".contains(t.text())
                || (t.word()
                        && !FunctionWords.any(t.lower())
                        && (t.capital()
                                || tokens.get(i + 1).text().equals("-")
                                || !lexicon.finite(t.lower())
                                || lexicon.noun(t.lower()) != null));
    }

    /** Whether nothing before the phrase makes it a mere thought: "no strike", "if the strike". */
    private static boolean asserted(List<Token> tokens, int from) {
        int k = from - 1;
        while (k >= 0
                && FunctionWords.is("determiner", tokens.get(k).lower())
                && !FunctionWords.is("negation", tokens.get(k).lower())
                && !tokens.get(k).is("any")) {
            k--;
        }
        if (k < 0 || !tokens.get(k).word()) {
            return true;
        }
        String before = tokens.get(k).lower();
        boolean thought = tokens.get(k).is("any")
                || FunctionWords.is("negation", before)
                || (FunctionWords.is("subordinator", before) && !SINCE.contains(before));
        return !thought;
    }
}
