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
    /** The sum of the squared weights of its words, for likeness. */
    double square;
    /** The days that its reports name, and whether all of them name any. */
    final Set<TimeSpan> days = new TreeSet<>();

    boolean allOwn = true;
    private final Set<String> sentences = new HashSet<>();
    private final Likeness likeness;

    Cluster(Telling first, Likeness likeness) {
        this.likeness = likeness;
        add(first, "the others were compared with it");
    }

    /** A telling without a date of its own; what it says more does not draw others in. */
    void attach(Telling t, String why) {
        tellings.add(t);
        joined.add(why);
        String article = t.passage().article().id();
        articles.add(article);
        sentences.add(article + "#" + t.passage().number());
    }

    void add(Telling t, String why) {
        attach(t, why);
        TimeSpan time = t.time();
        if (time != null) {
            days.add(time);
        }
        allOwn &= t.own();
        people.addAll(t.subject());
        people.addAll(t.others());
        sides.addAll(t.sides());
        topic.addAll(likeness.topic(t));
        if (t.ordinal() > 0) {
            ordinals.add(t.ordinal());
        }
        Entity place = t.place();
        if (place != null) {
            places.add(place);
        }
        for (String s : t.stems()) {
            if (stems.merge(s, 1, Integer::sum) == 1) {
                double w = likeness.weight(s);
                square += w * w;
            }
        }
    }

    /** Whether a sentence of the article tells it that is no farther away than two. */
    boolean toldNear(Passage passage) {
        for (int n = passage.number() - 2; n <= passage.number() + 2; n++) {
            if (sentences.contains(passage.article().id() + "#" + n)) {
                return true;
            }
        }
        return false;
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
