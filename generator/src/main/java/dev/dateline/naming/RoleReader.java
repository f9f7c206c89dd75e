package dev.dateline.naming;

import dev.dateline.clause.Apposition;
import dev.dateline.clause.Clauses;
import dev.dateline.clause.Clauses.Clause;
import dev.dateline.clause.Clauses.Kind;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Triggers;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the {@link Roles} of a trigger among the names of its sentence. */
final class RoleReader {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "across", "around");

    private final Roles roles = new Roles();
    private final Passage passage;
    private final NameBook register;
    private final Trigger trigger;
    private final Part part;
    private final Subject head;
    private final Apposition apposition;
    private final int from;
    private final int to;
    /** The preposition that governs the name before this one, for names that are listed with it; empty for none. */
    private String governor = "";

    private int lastEnd = -1;

    static Roles of(Passage passage, Clauses clauses, NameBook register, Trigger trigger, List<Trigger> triggers) {
        return new RoleReader(passage, clauses, register, trigger, triggers).roles;
    }

    private RoleReader(Passage passage, Clauses clauses, NameBook register, Trigger trigger, List<Trigger> triggers) {
        this.passage = passage;
        this.register = register;
        this.trigger = trigger;
        this.part = new Part(passage, register, trigger);
        this.head = trigger.noun() ? Subject.NONE : Subject.of(passage, Lexicon.english(), trigger.token());
        this.apposition = new Apposition(passage, head);
        this.from = before(triggers, clauses);
        this.to = after(triggers, clauses);
        int joined = joined(triggers, clauses);
        Clause clause = clauses.clause(clauses.of(trigger.token()));
        for (Name name : passage.names()) {
            boolean near = (clause.kind() != Kind.RELATIVE && one(name))
                    || clauses.together(name.from(), trigger.token())
                    || aside(name, clauses);
            govern(name);
            boolean object = joined >= 0 && name.from() > joined && name.to() <= trigger.token();
            if (near && name.from() >= (joined >= 0 ? 0 : from) && name.from() < to && !object) {
                take(name);
            }
        }
        if (clause.kind() == Kind.RELATIVE && roles.place == null) {
            roles.place = scene(clause.from());
        }
        if (clause.kind() == Kind.RELATIVE && roles.subject.isEmpty()) {
            roles.subject.addAll(part.antecedent(clause.from()));
        }
        if (roles.carrier >= 0
                && !passage.tokens().get(roles.carrier).lower().endsWith("ing")
                && roles.subject.isEmpty()
                && roles.others.isEmpty()) {
            carried(Subject.of(passage, Lexicon.english(), roles.carrier));
        }
        if (trigger.passive() && roles.subject.isEmpty() && !roles.others.isEmpty()) {
            roles.subject.addAll(roles.others.subList(0, 1));
        }
    }

    /** "On a day of rain, Doe and Brankovar clashed": the first of two who act, in whatever clause that seems to be. */
    private boolean one(Name name) {
        return head.found()
                && name.from() >= head.from()
                && name.to() < head.to()
                && passage.tokens().get(name.to()).is("and")
                && (name.from() == head.from()
                        || !passage.tokens().get(name.from() - 1).is(","))
                && passage.names().stream().anyMatch(n -> n.from() > name.to() && n.to() == head.to());
    }

    /** "the fire at Vigra, in which two people died": the place right before the clause. */
    private @Nullable Entity scene(int from) {
        List<Token> tokens = passage.tokens();
        boolean in = from > 2
                && (tokens.get(from).is("where")
                        || (tokens.get(from).is("which")
                                && WHERE.contains(tokens.get(from - 1).lower())));
        int end = in && tokens.get(from - 1).word() ? from - 1 : from;
        int last = in && tokens.get(end - 1).text().equals(",") ? end - 1 : end;
        return passage.names().stream()
                .filter(n -> in && n.to() == last)
                .map(register::of)
                .filter(e -> e != null && e.kind() == Entity.Kind.PLACE)
                .findFirst()
                .orElse(null);
    }

    /** "Brankovar leaves and is to hold talks": who is named in the subject of the verb that carries the noun. */
    private void carried(Subject actors) {
        for (Name name : passage.names()) {
            Entity entity = register.of(name);
            boolean within = actors.found() && name.from() >= actors.from() && name.to() == actors.to();
            if (within && entity != null && entity.kind() != Entity.Kind.PLACE) {
                roles.subject.add(entity);
            }
        }
    }

    /** "A met B and signed": the verb that this one is joined to, whose subject it shares; −1 for none. */
    private int joined(List<Trigger> triggers, Clauses clauses) {
        boolean and = !trigger.noun()
                && trigger.token() > 0
                && passage.tokens().get(trigger.token() - 1).is("and");
        int first = -1;
        for (Trigger t : triggers) {
            if (and
                    && first < 0
                    && !t.noun()
                    && t.token() < trigger.token()
                    && clauses.together(t.token(), trigger.token())) {
                first = t.token();
            }
        }
        return first;
    }

    /** Names before an earlier verb are that verb's; a noun in between leaves the subject to ours. */
    private int before(List<Trigger> triggers, Clauses clauses) {
        int bound = 0;
        for (Trigger t : triggers) {
            boolean light = t.eventClass().equals(Lexicon.LIGHT) && trigger.token() - t.token() <= Triggers.CARRIED;
            if (t.token() >= trigger.token()) {
                break;
            }
            // "held a round of talks": one thing, carried by one verb.
            boolean chained = t.noun() && roles.carrier >= 0 && of(t.token(), trigger.token());
            // "Brankovar, who fled in May, died": what is put in has its own names.
            boolean within = head.found() && t.token() >= head.to() && !clauses.together(t.token(), trigger.token());
            if (trigger.noun() && light) {
                roles.carrier = t.token();
            } else if (!chained && !within && (trigger.noun() || !t.noun())) {
                bound = t.token();
                roles.carrier = -1;
            }
        }
        return trigger.noun() && roles.carrier < 0 ? Math.max(bound, trigger.token() - 6) : bound;
    }

    /** "a round of fresh talks": whether only "of" and adjectives stand between two nouns. */
    private boolean of(int first, int second) {
        boolean of = second - first < 5 && passage.tokens().get(first + 1).is("of");
        for (int k = first + 2; k < second; k++) {
            of &= passage.tokens().get(k).word()
                    && !FunctionWords.any(passage.tokens().get(k).lower());
        }
        return of;
    }

    private int after(List<Trigger> triggers, Clauses clauses) {
        for (Trigger t : triggers) {
            boolean carried =
                    trigger.eventClass().equals(Lexicon.MEET) && !clauses.together(t.token(), trigger.token());
            // "opened fire in Lisbon": the noun is the verb's own
            if (t.token() >= trigger.end() && !carried) {
                return t.token();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** "The talks, which took place in the capital, …": a relative clause tells more of the noun before it. */
    private boolean aside(Name name, Clauses clauses) {
        Clause clause = clauses.clause(clauses.of(name.from()));
        return trigger.noun()
                && clause.kind() == Kind.RELATIVE
                && clause.from() > trigger.token()
                && clause.from() <= trigger.token() + 2;
    }

    private void govern(Name name) {
        String found = "";
        // "Following the purchase of Fjordia, Doe resigned": the subject begins anew
        boolean anew = head.found() && lastEnd <= head.from() && name.from() >= head.from() && name.from() < head.to();
        boolean listed = lastEnd >= 0 && !anew && part.listed(lastEnd, name.from());
        String office = listed ? apposition.governor(name, lastEnd) : null;
        if (office != null) {
            found = office;
        } else if (listed) {
            found = governor;
        } else if (part.before(name) == null) {
            for (int k = name.from() - 1; k >= 0 && k >= name.from() - 6; k--) {
                Token t = passage.tokens().get(k);
                // "On Friday Brankovar condemned": the preposition has its noun
                if (!t.word()
                        || passage.inTime(k)
                        || FunctionWords.is("conjunction", t.lower())
                        || Lexicon.english().verb(t.lower()) != null) {
                    break;
                }
                if (FunctionWords.is("preposition", t.lower())) {
                    found = t.lower();
                    break;
                }
            }
        }
        governor = found;
        lastEnd = name.to();
    }

    private void take(Name name) {
        if (name.guess() == Guess.NATIONALITY) {
            Gazetteer.english().nationality(name.form()).ifPresent(roles.sides::add);
            return;
        }
        Entity entity = register.of(name);
        if (entity == null) {
            return;
        }
        switch (entity.kind()) {
            case PERSON -> person(name, entity);
            case ORGANIZATION -> organization(name, entity);
            case PLACE -> {
                if (locates(name)) {
                    locate(name, entity);
                } else {
                    roles.sides.add(entity.role().isEmpty() ? entity.name() : entity.role());
                }
            }
        }
    }

    private void person(Name name, Entity entity) {
        if (part.attributive(name) || part.reporting(name, governor)) {
            return;
        }
        if (governor.equals("against") && trigger.noun()) {
            // "protests against the president": he is not there
            return;
        }
        if (governor.equals("of") && !(trigger.noun() && name.from() <= trigger.token() + 3)) {
            return;
        }
        // Who is only spoken of takes no part in a statement.
        if (trigger.eventClass().equals(Lexicon.SAY) && !governor.isEmpty() && !governor.equals("by")) {
            return;
        }
        boolean acts = actor(name);
        if (!acts && part.elsewhere(name)) {
            return;
        }
        (acts ? roles.subject : roles.others).add(entity);
    }

    private void organization(Name name, Entity entity) {
        String town = Gazetteer.english().metonym(name.form()).orElse("");
        if (!town.isEmpty() && locates(name)) {
            Entity where = register.place(town);
            if (where != null) {
                locate(name, where);
            }
        } else if (!part.attributive(name) && actor(name) && roles.subject.isEmpty()) {
            roles.subject.add(entity);
        } else if (!part.attributive(name)) {
            roles.organizations.add(entity);
        }
    }

    private void locate(Name name, Entity entity) {
        int distance =
                name.from() > trigger.token() ? name.from() - trigger.token() : 2 * (trigger.token() - name.to());
        if (distance < roles.placeDistance) {
            roles.place = entity;
            roles.placeDistance = distance;
        }
    }

    private boolean actor(Name name) {
        if (name.from() > trigger.token()) {
            return (governor.equals("by") && part.agent(name))
                    || (trigger.eventClass().equals(Lexicon.SAY)
                            && name.from() <= trigger.token() + 4
                            && governor.isEmpty()
                            && !trigger.lemma().equals("tell")
                            && invertedSpeech());
        }
        if (!trigger.noun()) {
            return heads(name);
        }
        boolean acts = roles.carrier >= 0 && name.to() <= roles.carrier;
        return acts && (governor.isEmpty() || governor.equals("including") || governor.equals("alongside"));
    }

    /** Whether the name is the subject's own, or listed with one that is: not the "Smith" of "Smith's lawyer said". */
    private boolean heads(Name name) {
        if (!head.found() || name.to() > trigger.token()) {
            return false;
        }
        if (apposition.behind(name)) {
            return apposition.names(name);
        }
        if (apposition.joined(name)) {
            return true;
        }
        int end = name.to();
        for (Name next : passage.names()) {
            if (next.from() >= end && end < head.to() && part.listed(end, next.from())) {
                end = next.to();
            }
        }
        Name before = name.to() == head.last() ? part.before(name) : null;
        if (before != null && before.from() > head.to()) {
            // "The founder of Fjord Boats Inc. Jane Doe said"
            return true;
        }
        boolean and = name.to() >= head.to()
                || passage.tokens().subList(name.to(), head.to()).stream().anyMatch(t -> t.is("and") || t.is("&"));
        return end == head.to() && and && (name.from() >= head.from() || part.listed(name.to(), head.from()));
    }

    /** "…," said the minister; not "…, warning the minister". */
    private boolean invertedSpeech() {
        if (passage.tokens().get(trigger.token()).lower().endsWith("ing")) {
            return false;
        }
        int before = trigger.token() - 1;
        return before < 0 || !passage.tokens().get(before).word();
    }

    private static boolean country(Name name) {
        return Gazetteer.english()
                .place(name.form())
                .filter(p -> p.kind().equals("country"))
                .isPresent();
    }

    /** Whether the name says where: after a preposition of place, or right before the event noun. */
    private boolean locates(Name name) {
        if (trigger.lemma().equals("visit") && name.from() == trigger.token() + 1) {
            return true;
        }
        if (trigger.noun() && name.to() == trigger.token()) {
            // "the Geneva talks" are there; "the France talks" and "Paris-London talks" name who talks.
            boolean hyphen = name.from() > 0
                    && passage.tokens().get(name.from() - 1).text().equals("-");
            return !hyphen && !country(name);
        }
        if (part.attributive(name) && country(name)) {
            // "near the U.S. embassy": not where the country is
            return false;
        }
        int begin = settled(name.from());
        for (int k = begin - 1; k >= 0 && k >= begin - 2; k--) {
            Token t = passage.tokens().get(k);
            if (WHERE.contains(t.lower())) {
                return name.to() >= passage.tokens().size()
                        || !passage.tokens().get(name.to()).is("'s");
            }
            if ((!t.is("the") && !t.is(",") && !t.capital()) || passage.inTime(k)) {
                // "In August Oslo doubled its tariffs": who, not where.
                return false;
            }
        }
        return false;
    }

    /** Where the words begin that say what kind of place the name is: "in the southern port city of Dunvale". */
    private int settled(int name) {
        List<Token> tokens = passage.tokens();
        if (!NameCounts.settlement(tokens, name)) {
            return name;
        }
        int from = name - 2;
        while (from > 0
                && name - from < 5
                && tokens.get(from - 1).word()
                && !tokens.get(from - 1).capital()
                && !FunctionWords.any(tokens.get(from - 1).lower())
                && Lexicon.english().verb(tokens.get(from - 1).lower()) == null) {
            from--;
        }
        return from;
    }
}
