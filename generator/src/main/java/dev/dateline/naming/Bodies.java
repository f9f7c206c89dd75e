package dev.dateline.naming;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Forms of names of organisations, those that are one together, and how often a folder tells of each. */
final class Bodies {
    /** One of two names that a short form can stand for counts where so many times more articles tell it. */
    static final int FAR = 10;
    /** What a page shouts is shown where nothing else is told. */
    private static final Comparator<String> COMMON = Comparator.comparing((String form) -> !BodySpelling.loud(form));
    /** Of two told as often the one without dots and form in law, the longer one of those. */
    private static final Comparator<String> FULL = Comparator.comparing(
                    (String form) -> form.indexOf('.') < 0 && !BodySpelling.legal(form))
            .thenComparing(String::length)
            .thenComparing(Comparator.reverseOrder());

    private final NameCounts counts;
    /** Form → the form whose organisation it is. */
    private final Map<String, String> of = new HashMap<>();
    /** That form → all its forms, itself included. */
    private final Map<String, Set<String>> all = new TreeMap<>();
    /** That form → the name to be shown. */
    private final Map<String, String> shown = new HashMap<>();

    Bodies(NameCounts counts) {
        this.counts = counts;
    }

    /** The name to be shown for a form; the form itself where nothing is linked with it. */
    String name(String form) {
        String one = of.get(form);
        return one == null ? form : shown.getOrDefault(one, form);
    }

    /** Whether a name is one of several that are one. */
    boolean linked(String form) {
        return forms(one(form)).size() > 1;
    }

    private int seen(String form) {
        return counts.of(form).seen;
    }

    /** In how many articles its forms stand; one that has two of them counts twice. */
    int articles(String form) {
        return forms(one(form)).stream().mapToInt(f -> counts.of(f).articles).sum();
    }

    /** How often its forms are told. */
    int told(String one) {
        return forms(one).stream().mapToInt(this::seen).sum();
    }

    Set<String> forms(String one) {
        return all.getOrDefault(one, Set.of());
    }

    /** The form that stands for the body of a form. */
    String one(String form) {
        return of.getOrDefault(form, form);
    }

    /**
     * Makes two one.
     *
     * @param as the one of the two whose name is shown
     */
    void link(String brief, String name, String as) {
        String from = one(brief);
        String to = one(name);
        if (from.equals(to)) {
            return;
        }
        String best = shown.getOrDefault(one(as), as);
        Set<String> moved = all.getOrDefault(from, Set.of());
        all.computeIfAbsent(to, k -> new TreeSet<>()).addAll(moved);
        moved.forEach(form -> of.put(form, to));
        all.remove(from);
        shown.put(to, best);
    }

    /** Forms that are spellings of one name. */
    void same(Set<String> spellings) {
        String most = Collections.max(
                spellings,
                COMMON.thenComparing(Comparator.comparingInt(this::seen)).thenComparing(FULL));
        spellings.forEach(form -> of.put(form, most));
        all.put(most, spellings);
        shown.put(most, most);
    }

    /** All forms. */
    Set<String> forms() {
        return of.keySet();
    }

    /** One form of each body, sorted. */
    List<String> all() {
        return List.copyOf(all.keySet());
    }

    /** In how many articles the forms of a short name stand beside each of the organisations that it may be. */
    Map<String, Integer> beside(String brief, Map<String, Map<String, Integer>> in, Predicate<String> may) {
        Map<String, Integer> out = new TreeMap<>();
        for (String form : forms(one(brief))) {
            in.getOrDefault(form, Map.of()).forEach((name, n) -> {
                boolean other = of.containsKey(name) && !one(name).equals(one(brief));
                if (other && may.test(one(name))) {
                    out.merge(one(name), n, Integer::sum);
                }
            });
        }
        return out;
    }

    /** What most articles tell beside it; the first by the alphabet of two. */
    static String most(Map<String, Integer> beside) {
        String best = "";
        for (Map.Entry<String, Integer> e : beside.entrySet()) {
            best = best.isEmpty() || e.getValue() > beside.getOrDefault(best, 0) ? e.getKey() : best;
        }
        return best;
    }

    /** Whether the folder tells of one far more than of all the others. */
    boolean far(String name, Collection<String> others) {
        Set<String> rest = new TreeSet<>();
        others.forEach(form -> rest.add(one(form)));
        rest.remove(one(name));
        return told(one(name)) >= FAR * rest.stream().mapToInt(this::told).sum();
    }
}
