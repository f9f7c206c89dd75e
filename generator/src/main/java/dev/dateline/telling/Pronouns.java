package dev.dateline.telling;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.Trigger;
import dev.dateline.naming.Entity;
import dev.dateline.naming.NameBook;
import dev.dateline.naming.Roles;
import dev.dateline.text.FamilyName;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom "he" and "she" mean from one sentence of an article to the next. */
final class Pronouns {
    private static final int NEVER = -100;
    /** "However, she": so many tokens may stand before it. */
    private static final int ASIDE = 4;

    private final NameBook register;
    private @Nullable Entity last;
    /** The number of the last sentence in which somebody by name said something, and who. */
    private int saidIn = NEVER;

    private @Nullable Entity speaker;

    Pronouns(NameBook register) {
        this.register = register;
    }

    /**
     * Keeps who acted last.
     *
     * @param speaker who acts in the sentence, null for nobody by name
     */
    void leave(Passage passage, @Nullable Entity speaker) {
        if (speaker != null) {
            last = speaker;
        } else if (passage.tokens().stream().noneMatch(t -> t.is("he") || t.is("she"))) {
            // "He bought it from Jane Doe": still he
            lead(passage);
        }
    }

    /** "He said": who acted last. */
    void resolve(Passage passage, Trigger trigger, Roles roles) {
        boolean pronoun = false;
        for (int i = trigger.token() - 1; i >= 0 && i >= trigger.token() - 3; i--) {
            Token t = passage.tokens().get(i);
            pronoun |= t.is("he") || t.is("she");
        }
        Entity actor = last;
        if (roles.subject().isEmpty() && pronoun && actor != null && sole(passage, trigger, actor)) {
            roles.subject().add(actor);
        }
    }

    /** Keeps who says something. */
    void said(Passage passage, Trigger trigger, Roles roles) {
        if (roles.acts() && !trigger.noun() && trigger.eventClass().equals(Lexicon.SAY)) {
            speaker = roles.subject().get(0);
            saidIn = passage.number();
        }
    }

    /** "Doe said it would close. However, she thanked the crew": whoever spoke in the sentence before goes on speaking. */
    boolean goesOn(Passage passage, Trigger trigger, Roles roles) {
        List<Token> tokens = passage.tokens();
        int pronoun = trigger.noun() ? -1 : Subject.group(tokens, trigger.token()) - 1;
        boolean begins = pronoun == 0
                || (pronoun > 1
                        && pronoun <= ASIDE
                        && tokens.get(pronoun - 1).text().equals(",")
                        && passage.names().stream().noneMatch(n -> n.to() < pronoun));
        return begins
                && (tokens.get(pronoun).is("he") || tokens.get(pronoun).is("she"))
                && trigger.eventClass().equals(Lexicon.SAY)
                && saidIn == passage.number() - 1
                && !roles.subject().isEmpty()
                && roles.subject().get(0).equals(speaker);
    }

    /** Whether nobody else by name stands before the verb, whom "he" could mean. */
    private boolean sole(Passage passage, Trigger trigger, Entity actor) {
        return passage.names().stream()
                .filter(n -> n.to() <= trigger.token() && n.guess() != Name.Guess.NATIONALITY)
                .allMatch(n -> other(n, actor));
    }

    private boolean other(Name name, Entity actor) {
        Entity entity = register.of(name);
        if (entity != null) {
            // what is taken for a house may be somebody: only a place and a body by its words are not "he"
            boolean nobody = entity.kind() == Entity.Kind.PLACE || name.guess() == Name.Guess.ORGANIZATION;
            return nobody || entity.equals(actor);
        }
        boolean unknown = name.guess() == Name.Guess.PERSON || name.guess() == Name.Guess.UNKNOWN;
        return !unknown || name.form().equals(FamilyName.of(actor.name()));
    }

    /** Where nobody acts, the first person of a sentence is the one that "he" or "she" in the next one means. */
    private void lead(Passage passage) {
        for (Name name : passage.names()) {
            Entity entity = register.of(name);
            boolean owner = name.to() < passage.tokens().size()
                    && passage.tokens().get(name.to()).is("'s");
            boolean governed = name.from() > 0
                    && !passage.tokens().get(name.from() - 1).is("by")
                    && FunctionWords.is(
                            "preposition", passage.tokens().get(name.from() - 1).lower());
            if (entity != null && entity.kind() == Entity.Kind.PERSON && !owner && !governed) {
                last = entity;
                return;
            }
        }
    }
}
