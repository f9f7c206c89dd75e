package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/**
 * The noun phrase that a verb has for its subject, found by walking back from the verb: over its auxiliaries, over
 * what stands between commas, over "of …" and "in …", to a phrase that hangs on nothing.
 *
 * @param from first token of the head with its determiner
 * @param to the token after the head
 * @param last the token after the last phrase that hangs on the head, the head's own end where there is none
 * @param aside where an aside between the head and the verb begins, −1 for none
 */
public record Subject(int from, int to, int last, int aside) {
    /** No subject, or none that can be told. */
    public static final Subject NONE = new Subject(-1, -1, -1, -1);
    /** Words that a verb group begins with, besides auxiliaries and adverbs. */
    private static final Set<String> GROUP = Set.of("set", "scheduled", "expected", "due", "to", "planning", "going");

    /** Whether there is one. */
    public boolean found() {
        return from >= 0;
    }

    /** The subject of the verb; {@link #NONE} where there is no telling. */
    public static Subject of(Passage passage, Lexicon lexicon, int verb) {
        return new Walk(passage, lexicon).of(verb, 0);
    }

    /** The noun phrase that ends right before the token, whatever it hangs on; for "the plan presented by …". */
    public static Subject before(Passage passage, Lexicon lexicon, int token) {
        int from = new Walk(passage, lexicon).phrase(token);
        return from == token ? NONE : new Subject(from, token, token, -1);
    }

    /** The first token of the verb's group: "was set to meet" begins with "was". */
    public static int group(List<Token> tokens, int verb) {
        int end = verb;
        while (end > 0 && tokens.get(end - 1).word()) {
            String w = tokens.get(end - 1).lower();
            boolean part = FunctionWords.is("auxiliary", w)
                    || FunctionWords.is("negation", w)
                    || adverb(tokens.get(end - 1))
                    || GROUP.contains(w)
                    || (Usage.is("rank", w)
                            && end > 1
                            && (noun(tokens.get(end - 2))
                                    || tokens.get(end - 2).text().equals(",")));
            if (!part) {
                break;
            }
            end--;
        }
        return end;
    }

    /** Whether a word may be a noun: it is no function word. */
    public static boolean noun(Token t) {
        return t.word() && !FunctionWords.any(t.lower());
    }

    /** Whether a word is an adverb, of manner or another. */
    public static boolean adverb(Token t) {
        return manner(t) || (FunctionWords.is("adverb", t.lower()) && !t.capital());
    }

    /** "openly", "quickly": an adverb by its ending; not "family", "assembly". */
    public static boolean manner(Token t) {
        return t.lower().length() > 4
                && t.lower().endsWith("ly")
                && !t.capital()
                && !Usage.is("thing in -ly", t.lower());
    }
}
