package dev.dateline.event;

import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tellings that are taken for one event, with what likeness needs of them added up. */
final class Cluster {
    final List<Telling> tellings = new ArrayList<>();
    final Set<Entity> people = new HashSet<>();
    final Set<Entity> places = new HashSet<>();
    final Set<String> sides = new HashSet<>();
    final Set<String> articles = new HashSet<>();
    final Set<String> topic = new HashSet<>();
    final Set<Integer> ordinals = new TreeSet<>();
    final Map<String, Integer> stems = new HashMap<>();

    /** Why each telling is here, in the order of {@link #tellings}. */
    final List<String> joined = new ArrayList<>();

    Cluster(Telling first) {
        add(first, "the others were compared with it");
    }

    /** A telling without a date of its own; what it says more does not draw others in. */
    void attach(Telling t, String why) {
        tellings.add(t);
        joined.add(why);
        articles.add(t.passage().article().id());
    }

    void add(Telling t, String why) {
        tellings.add(t);
        joined.add(why);
        people.addAll(t.subject());
        people.addAll(t.others());
        sides.addAll(t.sides());
        topic.addAll(t.topic());
        articles.add(t.passage().article().id());
        if (t.ordinal() > 0) {
            ordinals.add(t.ordinal());
        }
        Entity place = t.place();
        if (place != null) {
            places.add(place);
        }
        t.stems().forEach(s -> stems.merge(s, 1, Integer::sum));
    }

    String eventClass() {
        return tellings.get(0).trigger().eventClass();
    }

    boolean statement() {
        return tellings.get(0).statement();
    }

    /** Of a statement, whose it is. */
    @Nullable
    Entity speaker() {
        List<Entity> subject = tellings.get(0).subject();
        return subject.isEmpty() ? null : subject.get(0);
    }

    /** The days of the first telling that has any; a dated cluster always begins with one. */
    @Nullable
    TimeSpan time() {
        return tellings.get(0).time();
    }
}
