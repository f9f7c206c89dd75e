package dev.dateline.telling;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Usage;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of a time behind an event noun: the verb on which the noun depends, where that was done on the day, too. */
record Governing(Passage passage, Clauses clauses, List<Trigger> triggers) {
    /** So near after its verb stands an object. */
    private static final int OBJECT = 6;
    /** And so near what hangs on that. */
    private static final int FAR = 9;

    /** "condemned the attack on Monday": the day is the verb's; "announced a meeting on Monday" leaves it to the noun. */
    @Nullable
    Trigger of(Trigger noun, int at) {
        int from = FunctionWords.is("preposition", passage.tokens().get(at - 1).lower()) ? at - 1 : at;
        for (Trigger t : triggers) {
            // "imposed sanctions on two banks on Monday", "won the final 2-1 on Sunday"
            boolean within = from > noun.token() + 1
                    && noun.mood() == Mood.FACT
                    && (t.mood() == Mood.FACT || t.mood() == Mood.PERFECT)
                    && !t.noun()
                    && !t.eventClass().equals(Lexicon.SAY)
                    && !t.eventClass().equals(Lexicon.LIGHT)
                    && t.token() < noun.token()
                    && noun.token() - t.token() < OBJECT
                    && clauses.together(t.token(), noun.token())
                    && triggers.stream().noneMatch(o -> o.token() > t.token() && o.token() < noun.token());
            if (within) {
                return t;
            }
            boolean object = noun.token() - t.token() == 2
                    && passage.tokens().get(t.token() + 1).is("the");
            boolean light = t.eventClass().equals(Lexicon.LIGHT);
            object |= hangs(t, noun);
            if (object && !t.noun() && !light && t.mood() != Mood.NONE && !t.passive()) {
                return t;
            }
        }
        return null;
    }

    /** "opened an inquiry | into the merger last week": the merger is known already, and the day is not its. */
    private boolean hangs(Trigger verb, Trigger noun) {
        List<Token> tokens = passage.tokens();
        int the = noun.token() - 1;
        boolean known = the > verb.token() + 1
                && tokens.get(the).is("the")
                && Usage.is("of what", tokens.get(the - 1).lower())
                && noun.token() - verb.token() < FAR
                && clauses.together(verb.token(), noun.token());
        return known
                && tokens.subList(verb.token(), noun.token()).stream().allMatch(Token::word)
                && triggers.stream().noneMatch(o -> !o.noun() && o.token() > verb.token() && o.token() < noun.token());
    }

    /** "voted on it | at a meeting on Monday", "fired him at the gathering": what was done on the noun's day; null for none. */
    @Nullable
    Trigger occasion(Trigger noun) {
        List<Token> tokens = passage.tokens();
        int k = noun.token() - 1;
        while (k > 0
                && noun.token() - k < OBJECT
                && tokens.get(k).word()
                && !FunctionWords.any(tokens.get(k).lower())) {
            k--;
        }
        k -= k > 0 && FunctionWords.is("determiner", tokens.get(k).lower()) ? 1 : 0;
        if (k <= 0 || !(tokens.get(k).is("at") || tokens.get(k).is("during"))) {
            return null;
        }
        Trigger found = null;
        for (Trigger t : triggers) {
            boolean real = !t.noun() && t.mood() != Mood.NONE && t.mood() != Mood.CANCELLED;
            if (real && t.token() < k && clauses.together(t.token(), noun.token())) {
                found = t;
            }
        }
        return found;
    }
}
