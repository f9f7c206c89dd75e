package dev.dateline.article;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which of the known keys a mistyped one was perhaps meant to be. */
public final class NearestKey {
    private NearestKey() {}

    /** {@code perhaps you meant `x`}, or the list of the known keys where none is near. */
    public static String hint(String key, Collection<String> known) {
        return nearest(key, known, Math.max(1, key.length() / 3))
                .map(nearest -> "perhaps you meant `" + nearest + "`")
                .orElseGet(() -> "known keys: " + String.join(", ", known));
    }

    /**
     * The known one that is nearest, the first of several.
     *
     * @param most how far it may be, see {@link #distance}; capitals do not count
     */
    public static Optional<String> nearest(String key, Collection<String> known, int most) {
        String lower = key.toLowerCase(Locale.ROOT);
        int least = Integer.MAX_VALUE;
        String nearest = "";
        for (String candidate : known) {
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return least <= most ? Optional.of(nearest) : Optional.empty();
    }

    /** The edit distance of Damerau and Levenshtein (neighbours swapped count once). */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        int[] next = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(row[j - 1] + cost, Math.min(row[j], next[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = row;
            row = next;
            next = free;
        }
        return row[b.length()];
    }
}
