package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Tag;
import dev.dateline.text.Tagger;
import dev.dateline.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/** What may stand between a subject and its verb: asides, times, and clauses that tell more of the subject. */
record Between(Passage passage, Lexicon lexicon) {
    /** So many tokens an aside between commas may have. */
    private static final int ASIDE = 25;

    /** And a name in quotation marks. */
    private static final int CALLED = 7;

    private static final Pattern GERUND = Pattern.compile("[a-z]{3,}ing");

    /** Whether the token is a participle that tells more of the noun before it. */
    boolean participle(int i) {
        Verb verb = i < 1 ? null : lexicon.verb(passage.tokens().get(i).lower());
        return verb != null
                && (verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.PARTICIPLE)
                && lexicon.participle(verb, passage.tokens().get(i).lower())
                && Subject.noun(passage.tokens().get(i - 1))
                && !passage.tokens().get(i - 1).capital();
    }

    /**
     * "A truck carrying two workers overturned": the phrase before the verb is what the subject carries.
     *
     * @return the token of "carrying", −1 where no participle stands before the phrase
     */
    int doing(int from) {
        List<Token> tokens = passage.tokens();
        int at = from > 1 && tokens.get(from - 1).lower().endsWith("self") ? from - 2 : from - 1;
        boolean gerund = at > 0
                && GERUND.matcher(tokens.get(at).text()).matches()
                && Subject.noun(tokens.get(at - 1))
                // "a team with heavy lifting gear"
                && (at < 2
                        || !FunctionWords.is("preposition", tokens.get(at - 2).lower())
                        || Tagger.tags(tokens).get(at - 1) != Tag.ADJ)
                && (lexicon.noun(tokens.get(at).lower()) == null
                        || FunctionWords.is("determiner", tokens.get(at + 1).lower()));
        return gerund ? at : -1;
    }

    /** "The man accused of killing Jane Doe fled": the phrase before the verb is of what the subject is said to have done. */
    boolean deed(int from) {
        List<Token> tokens = passage.tokens();
        return from > 3
                && GERUND.matcher(tokens.get(from - 1).text()).matches()
                && tokens.get(from - 2).is("of")
                && participle(from - 3);
    }

    /**
     * "The crews who are to end the fire left": the phrase before the verb belongs to a clause about the subject.
     *
     * @return the token of "who", −1 for none
     */
    int relative(int from) {
        List<Token> tokens = passage.tokens();
        boolean verb = false;
        Verb says = from > 0 ? lexicon.verb(tokens.get(from - 1).lower()) : null;
        if (says != null && says.eventClass().equals(Lexicon.SAY) && says.form() == Verb.Form.PAST) {
            // "the boy who fled said soldiers came"
            return -1;
        }
        for (int k = from - 1; k > 0 && k > from - ASIDE; k--) {
            Token t = tokens.get(k);
            if (t.is("who") || t.is("which")) {
                boolean hangs = tokens.get(k - 1).word()
                        && !FunctionWords.is("preposition", tokens.get(k - 1).lower());
                return verb && hangs ? k : -1;
            }
            if (!t.word()) {
                return -1;
            }
            verb |= verb(k) || FunctionWords.is("auxiliary", t.lower());
        }
        return -1;
    }

    /** "The minister, who …, said": from the second comma back to before the first. */
    int aside(int end) {
        List<Token> tokens = passage.tokens();
        String mark = tokens.get(end - 1).text();
        if (mark.equals(")")) {
            for (int k = end - 2; k > 0 && k > end - ASIDE; k--) {
                if (tokens.get(k).text().equals("(")) {
                    return k;
                }
            }
        }
        if (!mark.equals(",")) {
            return end;
        }
        int aged = aged(end - 1);
        if (aged > 0) {
            return aged;
        }
        for (int k = end - 2; k > 0 && k > end - ASIDE; k--) {
            String t = tokens.get(k).text();
            if (t.equals(",") && passage.inTime(k)) {
                continue;
            }
            if (t.equals(",")) {
                // "Brankovar, 81, a painter who fled in May, died"
                boolean age = k > 2
                        && tokens.get(k - 1).kind() == Token.Kind.NUMBER
                        && tokens.get(k - 2).text().equals(",")
                        && tokens.get(k - 3).capital();
                int before = age ? k - 2 : k;
                return tokens.get(before - 1).text().equals(")") ? aside(before) : before;
            }
            if (";:\"“”".contains(t)) {
                return 0;
            }
        }
        return 0;
    }

    /** "Three men, aged 19, 22 and 34, left": the comma that opens the list of ages which ends there; 0 for none. */
    private int aged(int end) {
        List<Token> tokens = passage.tokens();
        int k = end - 1;
        while (k > 1
                && (tokens.get(k).kind() == Token.Kind.NUMBER
                        || tokens.get(k).text().equals(",")
                        || tokens.get(k).is("and"))) {
            k--;
        }
        boolean list = k > 1 && k < end - 1 && tokens.get(k).is("aged");
        return list && tokens.get(k - 1).text().equals(",") ? k - 1 : 0;
    }

    /** "The film “North Wind” won": where a name in marks begins that ends here, the end itself where none does. */
    int marks(int end) {
        List<Token> tokens = passage.tokens();
        boolean closes = end > 2 && "\"”".contains(tokens.get(end - 1).text());
        for (int k = end - 2; closes && k > 0 && k > end - CALLED; k--) {
            if ("\"“".contains(tokens.get(k).text())) {
                return tokens.get(k + 1).capital() ? k : end;
            }
        }
        return end;
    }

    /** "The minister on Tuesday said". */
    int time(int end) {
        int at = end;
        while (at > 0 && passage.inTime(at - 1)) {
            at--;
        }
        if (at < end
                && at > 0
                && FunctionWords.is("preposition", passage.tokens().get(at - 1).lower())) {
            at--;
        }
        return at;
    }

    /** Whether the token is a verb, and no participle within a phrase. */
    boolean verb(int i) {
        String w = passage.tokens().get(i).lower();
        Verb verb = lexicon.verb(w);
        if (verb != null && Usage.is("telling", w)) {
            // "Activists say soldiers left": in the base form these are no nouns.
            return true;
        }
        if (verb == null || lexicon.noun(w) != null || verb.form() == Verb.Form.BASE) {
            return false;
        }
        if (verb.form() == Verb.Form.THIRD && plural(passage.tokens(), i, lexicon)) {
            return false;
        }
        // "the wounded soldiers", "a united front": a participle within the phrase.
        boolean adjective = i > 0
                && i + 1 < passage.tokens().size()
                && Subject.noun(passage.tokens().get(i + 1))
                && (FunctionWords.is("determiner", passage.tokens().get(i - 1).lower())
                        || passage.tokens().get(i - 1).is("'s")
                        || passage.tokens().get(i - 1).kind() == Token.Kind.NUMBER);
        return !adjective;
    }

    /** "Car bombs exploded outside": a noun that its verb follows; not "reports estimated losses". */
    static boolean plural(List<Token> tokens, int i, Lexicon lexicon) {
        Verb next = i + 1 < tokens.size() ? lexicon.verb(tokens.get(i + 1).lower()) : null;
        boolean past = next != null
                && next.form() == Verb.Form.PAST
                && lexicon.noun(tokens.get(i + 1).lower()) == null;
        return past
                && (i + 2 == tokens.size()
                        || !tokens.get(i + 2).word()
                        || FunctionWords.any(tokens.get(i + 2).lower()));
    }
}
