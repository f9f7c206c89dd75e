package dev.dateline.event;

import dev.dateline.event.Clauses.Clause;
import dev.dateline.event.Clauses.Kind;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who does what to whom and where, around one trigger of a sentence. */
final class Roles {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "across", "on", "around");
    private static final Set<String> OBLIQUE =
            Set.of("of", "with", "to", "from", "by", "about", "against", "for", "under", "between", "in", "at");

    final List<Entity> subject = new ArrayList<>();
    final List<Entity> others = new ArrayList<>();
    final List<Entity> organizations = new ArrayList<>();
    final Set<String> sides = new TreeSet<>();

    @Nullable
    Entity place;

    private final Passage passage;
    private final NameRegister register;
    private final Trigger trigger;

    Roles(Passage passage, Clauses clauses, NameRegister register, Trigger trigger) {
        this.passage = passage;
        this.register = register;
        this.trigger = trigger;
        Clause clause = clauses.clause(clauses.of(trigger.token()));
        for (Name name : passage.names()) {
            if (clauses.together(name.from(), trigger.token())) {
                take(name);
            }
        }
        if (clause.kind() == Kind.RELATIVE && subject.isEmpty()) {
            antecedent(clause.from());
        }
        if (trigger.passive() && subject.isEmpty() && !others.isEmpty()) {
            subject.addAll(others.subList(0, 1));
        }
    }

    private void take(Name name) {
        boolean left = name.from() < trigger.token();
        if (name.guess() == Guess.NATIONALITY) {
            Gazetteer.english().nationality(name.form()).ifPresent(sides::add);
            return;
        }
        Entity entity = register.of(name);
        if (entity == null) {
            return;
        }
        switch (entity.kind()) {
            case PERSON -> (actor(name, left) ? subject : others).add(entity);
            case ORGANIZATION -> organization(name, entity, left);
            case PLACE -> {
                if (locates(name)) {
                    place = closer(name) ? entity : place;
                } else {
                    sides.add(entity.role().isEmpty() ? entity.name() : entity.role());
                }
            }
        }
    }

    private void organization(Name name, Entity entity, boolean left) {
        String town = Gazetteer.english().metonym(name.form()).orElse("");
        if (!town.isEmpty() && locates(name)) {
            Entity entityOfTown = register.place(town);
            place = entityOfTown == null ? place : entityOfTown;
        } else if (left && actor(name, true) && subject.isEmpty()) {
            subject.add(entity);
        } else {
            organizations.add(entity);
        }
    }

    /** Of a meeting everybody before the verb acts; of other deeds who stands next to it, unless a preposition governs. */
    private boolean actor(Name name, boolean left) {
        if (!left) {
            return byAgent(name)
                    || (trigger.eventClass().equals(Lexicon.SAY)
                            && name.from() <= trigger.token() + 3
                            && invertedSpeech());
        }
        if (trigger.noun()) {
            return false;
        }
        return !oblique(name.from());
    }

    private boolean invertedSpeech() {
        int before = trigger.token() - 1;
        return before < 0 || !passage.tokens().get(before).word();
    }

    private boolean byAgent(Name name) {
        for (int k = name.from() - 1; k > trigger.token() && k >= name.from() - 4; k--) {
            if (passage.tokens().get(k).is("by")) {
                return true;
            }
        }
        return false;
    }

    private boolean oblique(int from) {
        for (int k = from - 1; k >= 0 && k >= from - 6; k--) {
            Token t = passage.tokens().get(k);
            if (!t.word() || FunctionWords.is("conjunction", t.lower())) {
                return false;
            }
            if (OBLIQUE.contains(t.lower())) {
                return !(t.is("of") || t.is("to")) || k == 0 || !introduces(k);
            }
            if (Lexicon.english().verb(t.lower()) != null) {
                return false;
            }
        }
        return false;
    }

    /** "special envoy of President A, B": the name after "of" is not the one who acts, unless nothing else does. */
    private boolean introduces(int of) {
        return passage.tokens().get(of - 1).is("one");
    }

    /** Whether the name says where: after a preposition of place, or right before the event noun. */
    private boolean locates(Name name) {
        if (trigger.noun() && name.to() == trigger.token()) {
            return true;
        }
        for (int k = name.from() - 1; k >= 0 && k >= name.from() - 2; k--) {
            Token t = passage.tokens().get(k);
            if (WHERE.contains(t.lower())) {
                return true;
            }
            if (!t.is("the") && !t.is(",") && !t.capital()) {
                return false;
            }
        }
        return false;
    }

    private boolean closer(Name name) {
        return place == null || name.from() > trigger.token();
    }

    private void antecedent(int clauseFrom) {
        Name nearest = null;
        for (Name name : passage.names()) {
            if (name.to() <= clauseFrom && name.to() >= clauseFrom - 2) {
                nearest = name;
            }
        }
        Entity entity = nearest == null ? null : register.of(nearest);
        if (entity != null && entity.kind() != Entity.Kind.PLACE) {
            subject.add(entity);
        }
    }

    /** Everybody named, each once, actors first. */
    List<Entity> people() {
        Set<Entity> out = new LinkedHashSet<>(subject);
        out.addAll(others);
        return out.stream().filter(e -> e.kind() == Entity.Kind.PERSON).toList();
    }
}
