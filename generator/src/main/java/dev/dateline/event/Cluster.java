package dev.dateline.event;

import dev.dateline.clause.Passage;
import dev.dateline.naming.Entity;
import dev.dateline.telling.Telling;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.BitSet;
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
    final Set<String> topic = new HashSet<>();
    final Set<Integer> ordinals = new TreeSet<>();
    final Map<String, Integer> stems = new HashMap<>();
    /** The sum of the squared weights of its words, for likeness. */
    double square;
    /** The days that its reports name, and whether all of them name any. */
    final Set<TimeSpan> days = new TreeSet<>();

    boolean allOwn = true;
    /** By article, the numbers of the sentences that tell it. */
    private final Map<String, BitSet> sentences = new HashMap<>();

    /** How many there were before it. */
    final int number;

    private final Likeness likeness;

    Cluster(Asked first, Likeness likeness, int number) {
        this.likeness = likeness;
        this.number = number;
        add(first);
    }

    /** A telling without a date of its own; what it says more does not draw others in. */
    void attach(Telling t) {
        tellings.add(t);
        sentences
                .computeIfAbsent(t.passage().article().id(), k -> new BitSet(0))
                .set(t.passage().number());
    }

    /** Those that tell it. */
    Set<String> articles() {
        return sentences.keySet();
    }

    void add(Asked asked) {
        Telling t = asked.telling;
        attach(t);
        TimeSpan time = t.time();
        if (time != null) {
            days.add(time);
        }
        allOwn &= t.own();
        people.addAll(t.subject());
        people.addAll(t.others());
        sides.addAll(t.sides());
        topic.addAll(asked.topic);
        if (t.ordinal() > 0) {
            ordinals.add(t.ordinal());
        }
        Entity place = t.place();
        if (place != null) {
            places.add(place);
        }
        for (int i = 0; i < t.stems().size(); i++) {
            if (stems.merge(t.stems().get(i), 1, Integer::sum) == 1) {
                square += asked.weight(i) * asked.weight(i);
            }
        }
    }

    /** The rarity of a word among all that is told. */
    double weight(String stem) {
        return likeness.weight(stem);
    }

    /** Whether a sentence of the article tells it that is no farther away than two. */
    boolean toldNear(Passage passage) {
        BitSet own = sentences.get(passage.article().id());
        int next = own == null ? -1 : own.nextSetBit(Math.max(0, passage.number() - 2));
        return next >= 0 && next <= passage.number() + 2;
    }

    /** Whether nobody tells it but the passage's own article, further down. */
    boolean toldAfter(Passage passage) {
        BitSet own = sentences.get(passage.article().id());
        return own != null && sentences.size() == 1 && own.nextSetBit(0) > passage.number();
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
