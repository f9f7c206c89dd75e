package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;

/** Words by which a clause does not tell its event for a fact: told for it, it would be false, or nobody's to tell. */
public final class Untrue {
    /** So far before an event stand the words that deny it. */
    private static final int DENIED = 6;
    /** So far before an event stand the words that make it hang on another. */
    private static final int CONDITIONAL = 8;

    private Untrue() {}

    /**
     * "Denied that he left", "neither Smith nor Jones left", "none of them left".
     *
     * @param from where the group of the verb begins
     * @param i the verb
     */
    public static boolean denied(List<Token> tokens, int from, int i) {
        for (int k = i - 1; k >= 0 && k > i - DENIED && tokens.get(k).word(); k--) {
            if (Usage.is("made untrue by", tokens.get(k).lower())) {
                return true;
            }
        }
        for (int k = from - 1; k >= 0 && k > from - DENIED && tokens.get(k).word(); k--) {
            String word = tokens.get(k).lower();
            if (Usage.is("nobody", word)) {
                return true;
            }
            if (FunctionWords.is("auxiliary", word) || FunctionWords.is("pronoun", word)) {
                return false; // "nobody knew when it was closed"
            }
        }
        return false;
    }

    /** "If they meet". */
    static boolean conditional(List<Token> tokens, int i) {
        for (int k = i - 1; k >= 0 && k > i - CONDITIONAL && tokens.get(k).word(); k--) {
            if (tokens.get(k).is("if")
                    || tokens.get(k).is("unless")
                    || tokens.get(k).is("whether")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Almost resigned", "all but resigned", "allegedly resigned", "was about to resign", "is said to have
     * resigned"; what nearly doubled has grown.
     *
     * @param from where the group of the verb begins
     * @param i the verb
     * @param eventClass the verb's
     */
    public static boolean unsure(List<Token> tokens, int from, int i, String eventClass) {
        for (int k = from; k < i; k++) {
            Token t = tokens.get(k);
            if ((Usage.is("unsure", t.lower()) && !Usage.is("measuring", eventClass))
                    || (t.is("about") && tokens.get(k + 1).is("to"))
                    || (t.is("to") && tokens.get(k + 1).is("have"))) {
                return true;
            }
        }
        return i > 1 && tokens.get(i - 1).is("but") && tokens.get(i - 2).is("all");
    }
}
