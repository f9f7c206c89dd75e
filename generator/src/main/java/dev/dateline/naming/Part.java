package dev.dateline.naming;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a name near a trigger is of somebody who takes no part in what it tells. */
record Part(Passage passage, NameBook register, Trigger trigger) {
    private static final Set<String> WITHIN = Set.of("in", "at", "on", "near", "outside", "inside", "across", "around");

    /** "Killed on Monday by", not "killed dozens despite assurances by": whether "by" hangs on the trigger. */
    boolean agent(Name name) {
        if (trigger.noun()) {
            return true;
        }
        List<Token> tokens = passage.tokens();
        // "posted on Monday by": what a preposition follows has no object
        boolean passive = trigger.passive()
                || FunctionWords.is("preposition", tokens.get(trigger.end()).lower());
        for (int i = trigger.end(); i < name.from() && !tokens.get(i).is("by"); i++) {
            String word = tokens.get(i).lower();
            boolean aside = FunctionWords.is("preposition", word) && !WITHIN.contains(word);
            if (!passage.inTime(i) && (aside || !(passive || word.endsWith("ly")))) {
                return false;
            }
        }
        return true;
    }

    /** The name that ends where another begins; null for none. */
    @Nullable
    Name before(Name name) {
        for (Name n : passage.names()) {
            if (n.to() == name.from()) {
                return n;
            }
        }
        return null;
    }

    /** "met advisers before calling Smith": of another verb. */
    boolean elsewhere(Name name) {
        for (int k = trigger.token() + 1; k < name.from(); k++) {
            Token t = passage.tokens().get(k);
            Verb verb = Lexicon.english().verb(t.lower());
            boolean gerund = verb != null
                    && verb.form() == Verb.Form.ING
                    && Lexicon.english().noun(t.lower()) == null;
            if (gerund
                    && FunctionWords.is(
                            "preposition", passage.tokens().get(k - 1).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "…, with the Gazette reporting that": does something else. */
    boolean reporting(Name name, String governor) {
        Verb verb = name.to() >= passage.tokens().size()
                ? null
                : Lexicon.english().verb(passage.tokens().get(name.to()).lower());
        return governor.equals("with") && verb != null && verb.form() == Verb.Form.ING;
    }

    /** "Smith's lawyer", "the Smith campaign": somebody or something else takes part. */
    boolean attributive(Name name) {
        if (register.possessive(name)) {
            return true;
        }
        if (name.to() >= passage.tokens().size()) {
            return false;
        }
        Token next = passage.tokens().get(name.to());
        if (next.is("'s") || next.text().equals("’") || next.text().equals("'")) {
            return true;
        }
        // "appointed Jane Doe chief executive"
        boolean named = name.from() == trigger.end() && Usage.is("appointing", trigger.lemma());
        return !named
                && next.word()
                && !next.capital()
                && !FunctionWords.any(next.lower())
                && Lexicon.english().verb(next.lower()) == null
                && !next.lower().endsWith("ed");
    }

    /** Whether only commas, "and" and titles stand between two names. */
    boolean listed(int end, int begin) {
        if (begin <= end
                || !(passage.tokens().get(end).text().equals(",")
                        || passage.tokens().get(end).is("and"))) {
            return false;
        }
        for (int k = end; k < begin; k++) {
            Token t = passage.tokens().get(k);
            boolean joint = t.text().equals(",") || t.is("and") || t.is("or") || t.is("&");
            boolean apposed = t.word()
                    && !FunctionWords.any(t.lower())
                    && (t.capital() || Lexicon.english().verb(t.lower()) == null);
            if (!joint && !apposed && !t.is("of") && !t.is("the")) {
                return false;
            }
        }
        return true;
    }

    /** The "of" that the name hangs on, right behind another name; −1 for none. */
    private int of(Name name) {
        List<Token> tokens = passage.tokens();
        int at = name.from() - 1;
        at -= at > 0 && tokens.get(at).is("the") ? 1 : 0;
        boolean of = at > 0 && tokens.get(at).is("of") && tokens.get(at - 1).capital();
        return of ? at : -1;
    }

    /** "A and B, who met": everybody listed right before the clause. */
    List<Entity> antecedent(int clauseFrom) {
        List<Entity> found = new ArrayList<>();
        boolean who = passage.tokens().get(clauseFrom).is("who");
        int next = clauseFrom;
        for (int i = passage.names().size() - 1; i >= 0; i--) {
            Name name = passage.names().get(i);
            if (name.to() > clauseFrom || next - name.to() > 2 || (next < clauseFrom && !listed(name.to(), next))) {
                if (name.to() <= clauseFrom) {
                    break;
                }
                continue;
            }
            Entity entity = register.of(name);
            int of = of(name);
            if (of > 0 && found.isEmpty() && who && entity != null && entity.kind() == Entity.Kind.ORGANIZATION) {
                // "Jane Doe of the Fjord Union, who met": not the union
                next = of;
                continue;
            }
            if (entity != null && entity.kind() != Entity.Kind.PLACE) {
                found.add(0, entity);
            }
            next = name.from();
        }
        int by = apposed(clauseFrom);
        return found.isEmpty() && by > 0 && by < clauseFrom ? antecedent(by) : found;
    }

    /** "Brankovar, 81, a painter who": where the commas begin that the phrase before the clause stands behind. */
    private int apposed(int clauseFrom) {
        List<Token> tokens = passage.tokens();
        int k = clauseFrom - 1;
        while (k > 0 && Subject.noun(tokens.get(k)) && !tokens.get(k).capital()) {
            k--;
        }
        boolean phrase = k > 1
                && k < clauseFrom - 1
                && FunctionWords.is("determiner", tokens.get(k).lower())
                && tokens.get(k - 1).text().equals(",");
        boolean age = phrase
                && k > 3
                && tokens.get(k - 2).kind() == Token.Kind.NUMBER
                && tokens.get(k - 3).text().equals(",");
        return age ? k - 3 : phrase ? k - 1 : -1;
    }
}
