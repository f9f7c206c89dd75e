package dev.dateline.naming;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who does what to whom and where, around one trigger of a sentence. The lines before it may add to them. */
public final class Roles {
    /** Tokens between an event noun and the place that it says itself. */
    private static final int NEAR = 6;

    final List<Entity> subject = new ArrayList<>();
    final List<Entity> others = new ArrayList<>();
    final List<Entity> organizations = new ArrayList<>();
    final Set<String> sides = new TreeSet<>();

    @Nullable
    Entity place;

    int placeDistance = Integer.MAX_VALUE;
    int carrier = -1;

    Roles() {}

    /** Looks at the names of the trigger's clause, up to the triggers on either side of it. */
    public static Roles of(
            Passage passage, Clauses clauses, NameBook register, Trigger trigger, List<Trigger> triggers) {
        return RoleReader.of(passage, clauses, register, trigger, triggers);
    }

    /** Who does it. */
    public List<Entity> subject() {
        return subject;
    }

    /** With whom, or to whom. */
    public List<Entity> others() {
        return others;
    }

    /** Organisations that take part in another way. */
    public List<Entity> organizations() {
        return organizations;
    }

    /** Countries that take part. */
    public Set<String> sides() {
        return sides;
    }

    /** Where; null where nothing says so. */
    public @Nullable Entity place() {
        return place;
    }

    /** Puts it where the lines before it were. */
    public void at(@Nullable Entity where) {
        place = where;
    }

    /** The light verb whose object the event noun is, as in "took part in talks"; −1 for none. */
    public int carrier() {
        return carrier;
    }

    /** Whether the place stands right by the trigger, or is known from the lines before. */
    public boolean near() {
        return placeDistance == Integer.MAX_VALUE || placeDistance <= NEAR;
    }

    /** Whether somebody or some organisation is named. */
    public boolean named() {
        return !subject.isEmpty() || !others.isEmpty() || !organizations.isEmpty();
    }

    /** Whether somebody, no organisation, is the first to do it. */
    public boolean acts() {
        return !subject.isEmpty() && subject.get(0).kind() == Entity.Kind.PERSON;
    }

    /** Whether anybody, a place or a country is named. */
    public boolean known() {
        return named() || place != null || !sides.isEmpty();
    }

    /** Whether somebody is named. */
    public boolean people() {
        return person(subject) || person(others);
    }

    private static boolean person(Collection<Entity> some) {
        for (Entity e : some) {
            if (e.kind() == Entity.Kind.PERSON) {
                return true;
            }
        }
        return false;
    }
}
