package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Tag;
import dev.dateline.text.Tagger;
import dev.dateline.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A noun that hangs on a preposition, and the verb form behind it: a participle of the noun, or the clause's verb. */
final class Governed {
    private Governed() {}

    /** The preposition that the noun hangs on, so that it is no subject; −1 for none. */
    static int by(List<Token> tokens, @Nullable Verb[] verbs, int noun) {
        for (int k = noun - 1; k >= 0 && k >= noun - 4 && tokens.get(k).word(); k--) {
            String w = tokens.get(k).lower();
            if (FunctionWords.is("preposition", w)) {
                boolean infinitive = w.equals("to") && verbs[k + 1] != null;
                return !infinitive && (k == 0 || verbs[k - 1] == null) ? k : -1;
            }
            boolean begins = FunctionWords.is("determiner", w)
                    && !(k > 0
                            && FunctionWords.is("preposition", tokens.get(k - 1).lower()));
            // "On Friday the council …", "On Friday protesters …": the preposition has its own noun
            boolean other = tokens.get(k).capital() && k == noun - 1;
            if (begins || other || FunctionWords.is("auxiliary", w) || FunctionWords.is("conjunction", w)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether the verb form is the only one of its clause: "An inquiry into the fire opened in May" says no more of the
     * fire, and "The author of a letter published in May left" does of the letter.
     */
    static boolean alone(List<Token> tokens, int preposition, int verb) {
        List<Tag> tags = Tagger.tags(tokens);
        if (preposition == 0 || !noun(tags.get(preposition - 1)) || !noun(tags.get(verb - 1))) {
            return false;
        }
        for (int k = preposition - 1; k >= 0; k--) {
            if (finite(tokens, tags, k)) {
                return false;
            }
        }
        for (int k = verb + 1; k < tokens.size() && !ends(tokens.get(k), tags.get(k)); k++) {
            if (finite(tokens, tags, k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean noun(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.PROPN;
    }

    private static boolean finite(List<Token> tokens, List<Tag> tags, int i) {
        String w = tokens.get(i).lower();
        boolean verb = tags.get(i) == Tag.VERB
                && !w.endsWith("ing")
                && (i == 0 || !tokens.get(i - 1).is("to"));
        return verb || tags.get(i) == Tag.AUX || FunctionWords.is("auxiliary", w);
    }

    private static boolean ends(Token t, Tag tag) {
        return tag == Tag.SCONJ
                || ",;:—–".contains(t.text())
                || (FunctionWords.is("subordinator", t.lower()) && tag != Tag.ADP);
    }
}
