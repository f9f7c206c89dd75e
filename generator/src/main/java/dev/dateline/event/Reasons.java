package dev.dateline.event;

import dev.dateline.naming.Entity;
import dev.dateline.telling.Telling;
import dev.dateline.text.Stem;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Why the tellings of a cluster were taken for one event, for people. They join one after the other once more, since each
 * was compared with those before it: most clusters become no event, and nobody asks for theirs.
 */
final class Reasons {
    /** So many shared words are told to people. */
    private static final int WORDS = 5;

    private final Cluster cluster;
    private final Set<Entity> people = new HashSet<>();
    private final Set<Entity> places = new HashSet<>();
    private final Set<String> sides = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    private Reasons(Cluster cluster) {
        this.cluster = cluster;
    }

    /** One for each telling, in the order of {@link Cluster#tellings}. */
    static List<String> of(Cluster cluster) {
        Reasons reasons = new Reasons(cluster);
        List<String> out = new ArrayList<>();
        for (Telling t : cluster.tellings) {
            out.add(out.isEmpty() ? "the others were compared with it" : reasons.of(t));
            if (t.time() != null) {
                reasons.add(t);
            }
        }
        return out;
    }

    private void add(Telling t) {
        people.addAll(t.subject());
        people.addAll(t.others());
        sides.addAll(t.sides());
        stems.addAll(t.stems());
        Entity place = t.place();
        if (place != null) {
            places.add(place);
        }
    }

    /** What a telling has in common with those before it. */
    private String of(Telling t) {
        if (t.statement()) {
            return "the same speaker on the same day";
        }
        List<String> out = new ArrayList<>();
        names(t.subject(), out);
        names(t.others(), out);
        t.sides().stream().filter(sides::contains).sorted().forEach(out::add);
        Entity place = t.place();
        if (place != null && !places.isEmpty()) {
            out.add(places.contains(place) ? place.name() : place.name() + ", which can be the same place");
        }
        List<String> words = words(t, String.join(" ", out).toLowerCase(Locale.ROOT));
        String kind = t.trigger().eventClass().equals(cluster.eventClass())
                ? "the same kind of event"
                : "the words around it";
        return kind
                + (out.isEmpty() ? "" : "; in both: " + String.join(", ", out))
                + (words.isEmpty() ? "" : "; shared words: " + String.join(", ", words));
    }

    private void names(List<Entity> entities, List<String> out) {
        for (Entity e : entities) {
            if (people.contains(e) && !out.contains(e.name())) {
                out.add(e.name());
            }
        }
    }

    /** The rarest of the words that both have and that are no part of a name. */
    private List<String> words(Telling t, String names) {
        List<String> out = new ArrayList<>();
        for (Token token : t.passage().tokens()) {
            String word = token.lower();
            String stem = Stem.of(word);
            if (stems.contains(stem) && t.stems().contains(stem) && !out.contains(word) && !names.contains(word)) {
                out.add(word);
            }
        }
        out.sort(Comparator.comparingDouble((String w) -> -cluster.weight(Stem.of(w)))
                .thenComparing(Comparator.naturalOrder()));
        return out.subList(0, Math.min(WORDS, out.size()));
    }
}
