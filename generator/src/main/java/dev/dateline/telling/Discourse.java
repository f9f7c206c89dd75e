package dev.dateline.telling;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.naming.Entity;
import dev.dateline.naming.NameBook;
import dev.dateline.naming.Roles;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an article has told so far, for sentences that do not say again who takes part and where. */
final class Discourse {
    private static final Set<String> DEMONSTRATIVE = Set.of("this", "these", "those");
    /** For so many sentences a place goes on. */
    private static final int WHERE = 2;

    private final NameBook register;
    private final Map<String, Known> lastOfClass = new HashMap<>();
    private @Nullable Entity lastPlace;
    private int lastPlaced = -100;

    Discourse(NameBook register) {
        this.register = register;
    }

    /** "The talks": what went before under that word. */
    void resume(Passage passage, Trigger trigger, Roles roles) {
        Known before = lastOfClass.get(trigger.eventClass());
        if (before == null || !trigger.noun() || trigger.token() == 0) {
            return;
        }
        String article = passage.tokens().get(trigger.token() - 1).lower();
        boolean demonstrative = DEMONSTRATIVE.contains(article);
        boolean bare = !roles.people() && roles.place() == null;
        if (bare && (demonstrative || article.equals("the") || article.equals("both"))) {
            before.people().stream().filter(e -> !roles.subject().contains(e)).forEach(roles.others()::add);
            roles.sides().addAll(before.sides());
            roles.at(before.place());
        } else if (demonstrative && roles.place() == null) {
            roles.at(before.place());
        }
    }

    /** Keeps what is told, for when the article goes on from it. */
    void tells(Trigger trigger, Roles roles) {
        lastOfClass.put(trigger.eventClass(), Known.of(roles));
    }

    /** "Seven people were killed": where, the same sentence or those right before it say. */
    void where(Passage passage, Trigger trigger, Roles roles, Clauses clauses, List<Trigger> triggers) {
        boolean scene = Usage.is("befalls", trigger.eventClass()) || Usage.is("scene", trigger.eventClass());
        if (scene && roles.place() != null && roles.near()) {
            lastPlace = roles.place();
            lastPlaced = passage.number();
        } else if (roles.place() == null
                && !roles.named()
                && !trigger.noun()
                && Usage.is("befalls", trigger.eventClass())) {
            Entity place = cause(passage, trigger, clauses, triggers);
            roles.at(place == null && passage.number() - lastPlaced <= WHERE ? lastPlace : place);
        }
    }

    /** "Seven people were killed when a bomb exploded in Oslo": where the cause was, null where no such clause says. */
    private @Nullable Entity cause(Passage passage, Trigger trigger, Clauses clauses, List<Trigger> triggers) {
        if (passage.names().isEmpty()) {
            return null;
        }
        for (Trigger t : triggers) {
            boolean adverbial = clauses.clause(clauses.of(t.token())).kind() == Clauses.Kind.ADVERBIAL;
            Entity place = t.token() > trigger.token() && adverbial
                    ? Roles.of(passage, clauses, register, t, triggers).place()
                    : null;
            if (place != null && passage.text().contains(" in " + place.name())) {
                return place;
            }
        }
        return null;
    }

    /** What an article has said so far of the event that "the talks" means. */
    private record Known(
            Set<Entity> people, Set<String> sides, @Nullable Entity place) {
        static Known of(Roles roles) {
            Set<Entity> people = new LinkedHashSet<>(roles.subject());
            people.addAll(roles.others());
            return new Known(people, new TreeSet<>(roles.sides()), roles.place());
        }
    }
}
