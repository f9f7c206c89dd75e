package dev.dateline.naming;

import dev.dateline.clause.Passage;
import dev.dateline.naming.NameCounts.Signs;
import dev.dateline.text.FamilyName;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Names that titles do not shorten: those of people whom few articles of a large folder tell of, and those that articles
 * never shorten and give no title. Journalists call a person by the family's name from the second
 * time on; what is called "Marchetta Brankovar" again and again is a firm or a place, and a title says both words.
 */
public final class WholeNames {
    private static final int ARTICLES = 3;
    /** One of so many articles may give a house a title, by mistake. */
    private static final int RARE = 5;
    /** So many times as often as by its last word a house is called by its first. */
    private static final int SHORT = 2;
    /** Of the articles of a large folder so small a part tells of somebody whom its readers do not know yet. */
    private static final int KNOWN = 20;

    private WholeNames() {}

    /**
     * Those of a folder.
     *
     * @param passages its sentences, article by article
     * @param large whether it tells of more people than its readers can know
     */
    public static Set<String> of(List<List<Passage>> passages, NameCounts names, boolean large) {
        Map<String, Set<String>> full = new HashMap<>();
        // twice in one article
        Set<String> again = new HashSet<>();
        Map<String, Set<String>> brief = new HashMap<>();
        Map<String, Set<String>> titled = new HashMap<>();
        // "in Hama Ridge": where it stands tells now and then that it is nobody.
        Set<String> elsewhere = new HashSet<>();
        passages.stream().flatMap(List::stream).forEach(p -> {
            for (Name name : p.names()) {
                boolean one = name.form().indexOf(' ') < 0;
                if (one) {
                    brief.computeIfAbsent(name.form(), k -> new HashSet<>())
                            .add(p.article().id());
                } else if (name.guess() != Guess.PERSON) {
                    elsewhere.add(name.form());
                } else {
                    boolean fresh = full.computeIfAbsent(name.form(), k -> new HashSet<>())
                            .add(p.article().id());
                    if (!fresh) {
                        again.add(name.form());
                    }
                }
                if (!name.role().isEmpty()) {
                    titled.computeIfAbsent(name.form(), k -> new HashSet<>())
                            .add(p.article().id());
                }
            }
        });
        int told = passages.size();
        Set<String> out = new HashSet<>(namesakes(full));
        full.forEach((form, articles) -> {
            int office = titled.getOrDefault(form, Set.of()).size();
            int family = brief.getOrDefault(FamilyName.of(form), Set.of()).size();
            int first = brief.getOrDefault(form.split(" ", 2)[0], Set.of()).size();
            // "Marchetta" alone is a person; that "Brankovar Freres" is "Brankovar" to most is the way of houses.
            boolean person = office * RARE > articles.size() || family > 0;
            boolean house = office * RARE <= articles.size() && first > SHORT * family;
            // "Mr. Zhou", or "Zhou" alone, is Zhou Lanfen, and no "Lanfen".
            boolean reversed = family == 0 && (first > 0 || titled.containsKey(form.split(" ", 2)[0]));
            boolean thing = office + family == 0 && elsewhere.contains(form);
            Signs signs = names.of(form);
            boolean other = office + family + signs.acts == 0 && signs.trades + signs.located > 0;
            boolean many = articles.size() >= ARTICLES;
            boolean stranger = large && articles.size() * KNOWN < told;
            if (reversed
                    || thing
                    || other
                    || stranger
                    || (!person && (many || again.contains(form)))
                    || (house && many)) {
                out.add(form);
            }
        });
        return Set.copyOf(out);
    }

    /** Those who share a family's name, but not somebody of whom far more articles tell than of all others. */
    private static Set<String> namesakes(Map<String, Set<String>> full) {
        Map<String, TreeSet<String>> families = new HashMap<>();
        full.keySet()
                .forEach(form -> families.computeIfAbsent(FamilyName.of(form), k -> new TreeSet<>())
                        .add(form));
        Set<String> out = new HashSet<>();
        families.values().stream().filter(all -> all.size() > 1).forEach(all -> {
            ToIntFunction<String> told =
                    form -> full.getOrDefault(form, Set.of()).size();
            String first = Collections.max(all, Comparator.comparingInt(told));
            List<String> others =
                    all.stream().filter(form -> !related(first, form)).toList();
            int most = others.stream().mapToInt(told).max().orElse(0);
            out.addAll(others);
            if (most > 0 && told.applyAsInt(first) < ARTICLES * most) {
                out.add(first);
            }
        });
        return out;
    }

    /** "Robert Smith", "Rob Smith", "R. Smith": perhaps one. */
    private static boolean related(String a, String b) {
        return a.charAt(0) == b.charAt(0) || a.endsWith(" " + b) || b.endsWith(" " + a);
    }
}
