package dev.dateline.event;

import dev.dateline.clause.Lexicon;
import dev.dateline.naming.Entity;
import dev.dateline.telling.Telling;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How much speaks for a telling being of the same event as others: names, places, words weighted by rarity. */
final class Likeness {
    static final double SAME = 0.5;
    /** A town so far from the middle of a region still lies in it, kilometres. */
    private static final double REGION = 500;
    /** So many words of two verbs of which one is of no class. */
    private static final double ALIKE = 0.5;
    /** So many words, apart from names, of two verbs of different classes: what one does on a day is not all one. */
    private static final double SOME = 0.05;
    /** The same person, but with other people: another event. */
    private static final double OTHERS = -1;

    /** Of every word that is told; nothing is added later, when several threads ask. */
    private final Map<String, Double> weights = new HashMap<>();

    private final Map<Entity, Set<String>> names = new ConcurrentHashMap<>();

    private final int count;

    Likeness(List<Telling> all) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Telling t : all) {
            t.stems().forEach(s -> frequency.merge(s, 1, Integer::sum));
        }
        count = Math.max(1, all.size());
        frequency.forEach((stem, n) -> weights.put(stem, weight(n)));
    }

    /** 0 to about 1.3; from {@link #SAME} on they are one. Dates are the caller's to compare. Safe for several threads. */
    double of(Asked asked, Cluster c) {
        Telling t = asked.telling;
        if (t.statement() != c.statement()) {
            return 0;
        }
        if (t.statement()) {
            return !t.subject().isEmpty() && t.subject().get(0).equals(c.speaker()) ? 1 : 0;
        }
        if (t.ordinal() > 0 && !c.ordinals.isEmpty() && !c.ordinals.contains(t.ordinal())) {
            return 0;
        }
        double place = place(t.place(), c.places);
        if (place < 0) {
            return 0;
        }
        boolean sameClass = t.trigger().eventClass().equals(c.eventClass());
        double words = asked.cosine(c);
        if (!sameClass
                && words < ALIKE
                && (Lexicon.unclassed(t.trigger().eventClass()) || Lexicon.unclassed(c.eventClass()))) {
            return 0;
        }
        if (!sameClass && asked.apart(c) < SOME) {
            return 0;
        }
        double people = overlap(t, c);
        if (people == OTHERS) {
            return 0;
        }
        double sides = shared(t.sides(), c.sides);
        // "Peace plan presented", "peace plan made public": one thing, done to in one way.
        boolean untitled = t.title().isEmpty();
        int topic = common(untitled ? t.stems() : asked.topic, c.topic);
        double kind = sameClass ? (topic > (untitled ? 0 : 1) ? 0.4 : 0.3) : 0;
        boolean bare = t.subject().isEmpty()
                && t.others().isEmpty()
                && t.place() == null
                && t.sides().isEmpty();
        return kind + 0.35 * people + 0.25 * place + 0.15 * sides + (bare ? 0.9 : 0.55) * words;
    }

    /** 1 for the same place or one within the other's country, 0 where one is silent, −1 where they cannot be one. */
    private static double place(@Nullable Entity a, Set<Entity> others) {
        if (a == null || others.isEmpty()) {
            return 0;
        }
        if (others.contains(a)) {
            return 1;
        }
        for (Entity b : others) {
            if (within(a, b)) {
                return 1;
            }
        }
        return -1;
    }

    /** A region and a town near its middle, or a country and a town of it, may name the same spot. Two towns may not. */
    private static boolean within(Entity a, Entity b) {
        Place x = Gazetteer.english().place(a.name()).orElse(null);
        Place y = Gazetteer.english().place(b.name()).orElse(null);
        if (x == null || y == null || x.kind().equals(y.kind())) {
            return Objects.equals(a, b);
        }
        boolean wide = Set.of("country", "region").contains(x.kind())
                || Set.of("country", "region").contains(y.kind());
        boolean country = x.kind().equals("country") || y.kind().equals("country");
        return wide && x.country().equals(y.country()) && (country || kilometres(x, y) < REGION);
    }

    /** Good enough for neighbours: the difference of degrees, those of longitude shrunk by the latitude. */
    private static double kilometres(Place x, Place y) {
        double north = x.latitude() - y.latitude();
        double east = (x.longitude() - y.longitude()) * Math.cos(Math.toRadians(x.latitude()));
        return 111.2 * Math.sqrt(north * north + east * east);
    }

    private static double overlap(Telling t, Cluster c) {
        // "Doe and Doe" is one of them.
        Collection<Entity> subject = t.subject().size() > 1 ? new LinkedHashSet<>(t.subject()) : t.subject();
        int mine = subject.size() + t.others().size();
        if (mine == 0 || c.people.isEmpty()) {
            return 0;
        }
        int others = common(t.others(), c.people);
        if (mine > 1 && c.people.size() > 1 && !t.others().isEmpty() && others == 0) {
            return OTHERS;
        }
        int shared = common(subject, c.people) + others;
        return shared / (double) Math.min(mine, c.people.size());
    }

    private static double shared(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : common(a, b) / (double) Math.min(a.size(), b.size());
    }

    private static <T> int common(Collection<T> some, Set<T> others) {
        int out = 0;
        for (T one : some) {
            out += others.contains(one) ? 1 : 0;
        }
        return out;
    }

    /** The stems of all that somebody or something is called. Safe for several threads. */
    Set<String> names(Entity entity) {
        return names.computeIfAbsent(entity, e -> Telling.words(e.name() + " " + String.join(" ", e.variants())));
    }

    /** Rarity, so that what is in every telling says nothing. */
    double weight(String stem) {
        Double known = weights.get(stem);
        return known == null ? weight(1) : known;
    }

    private double weight(int frequency) {
        return Math.log(1 + count / (double) frequency);
    }
}
