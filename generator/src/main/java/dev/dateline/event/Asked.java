package dev.dateline.event;

import dev.dateline.naming.Entity;
import dev.dateline.telling.Telling;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A telling made ready to be compared with many clusters. */
final class Asked {
    final Telling telling;
    /** See {@link Telling#topic}. */
    final Set<String> topic;
    /** Of its stems, and the sum of their squares. */
    private final double[] weights;

    private final double square;
    /** Which of its stems are of the names of those who take part, or of the place. */
    private final BitSet named = new BitSet();

    Asked(Telling telling, Likeness likeness) {
        this.telling = telling;
        topic = telling.topic();
        weights = new double[telling.stems().size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = likeness.weight(telling.stems().get(i));
            sum += weights[i] * weights[i];
        }
        square = sum;
        telling.subject().forEach(e -> name(likeness.names(e)));
        telling.others().forEach(e -> name(likeness.names(e)));
        Entity place = telling.place();
        if (place != null) {
            name(likeness.names(place));
        }
    }

    private void name(Set<String> names) {
        for (int i = 0; i < weights.length; i++) {
            if (names.contains(telling.stems().get(i))) {
                named.set(i);
            }
        }
    }

    /** Of the stem at this place of the telling's list. */
    double weight(int stem) {
        return weights[stem];
    }

    /** So many of its stems, the rarest first. */
    List<String> rarest(int most) {
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i])) // stable, and they stand in order
                .limit(most)
                .map(telling.stems()::get)
                .toList();
    }

    /** 0 to 1: what the words of both weigh beside those of either. */
    double cosine(Cluster c) {
        return shared(c, true);
    }

    /** The same, but the words of names that others are compared by count for nothing. */
    double apart(Cluster c) {
        return shared(c, false);
    }

    private double shared(Cluster c, boolean names) {
        double dot = 0;
        for (int i = 0; i < weights.length; i++) {
            boolean counts = names || !named.get(i);
            dot += counts && c.stems.containsKey(telling.stems().get(i)) ? weights[i] * weights[i] : 0;
        }
        double other = c.square;
        return square == 0 || other == 0 ? 0 : dot / Math.sqrt(square * Math.min(other, 4 * square));
    }
}
