package dev.dateline.telling;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.naming.Entity;
import dev.dateline.naming.Roles;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.List;

/**
 * "Prosecutors say that Smith killed her": a crime that somebody lays to a person by name. Until a court has found so, no
 * timeline may tell it for a fact.
 */
final class Alleged {
    /** So near behind "by" stands who did it. */
    private static final int AGENT = 4;

    private Alleged() {}

    /** Whether the trigger tells such a crime, in other words than the reporter's own. */
    static boolean in(Passage passage, Trigger trigger, Roles roles) {
        boolean crime = !trigger.noun() && Usage.is("crime", trigger.lemma());
        boolean laid = crime && (trigger.passive() ? agent(passage, trigger) : person(roles));
        return laid && attributed(passage.tokens());
    }

    private static boolean person(Roles roles) {
        return roles.subject().stream().anyMatch(e -> e.kind() == Entity.Kind.PERSON);
    }

    private static boolean agent(Passage passage, Trigger trigger) {
        return passage.names().stream()
                .anyMatch(n -> n.guess() == Name.Guess.PERSON
                        && n.from() > trigger.token()
                        && n.from() - trigger.token() <= AGENT
                        && passage.tokens().subList(trigger.token(), n.from()).stream()
                                .anyMatch(t -> t.is("by")));
    }

    private static boolean attributed(List<Token> tokens) {
        Lexicon lexicon = Lexicon.english();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            Verb verb = lexicon.verb(word);
            // "say" without an ending, but not "the state", "a report"; "police suspect", "is thought to have"
            boolean says = Usage.is("laying", lexicon.lemma(word))
                    || (verb != null
                            && verb.eventClass().equals(Lexicon.SAY)
                            && (verb.form() != Verb.Form.BASE || verb.lemma().equals("say")));
            if (says || (word.equals("according") && tokens.get(i + 1).is("to"))) {
                return true;
            }
        }
        return false;
    }
}
