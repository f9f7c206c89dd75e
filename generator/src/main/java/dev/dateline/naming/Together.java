package dev.dateline.naming;

import dev.dateline.naming.NameCounts.Sighting;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * In how many articles a short form stands beside a longer name that it may be short for: "the Harbour Council" beside
 * "the Fjord Harbour Council", "FBU" beside "Fjord Boats Union". Sums, as {@link NameCounts}.
 */
final class Together {
    /** A name of more words is a headline. */
    static final int MOST = 10;

    /** Short form → longer name → articles. */
    final Map<String, Map<String, Integer>> pairs = new HashMap<>();
    /** The same, where one stands in parentheses behind the other. */
    final Map<String, Map<String, Integer>> introduced = new HashMap<>();

    /**
     * Counts the names of one article.
     *
     * @param article its names, sentence by sentence
     * @param forms all their forms
     */
    void add(List<List<Sighting>> article, Set<String> forms) {
        // who is only called by the last word is no house, and an archive has many
        Set<String> names = new HashSet<>();
        Set<List<String>> told = new HashSet<>();
        for (List<Sighting> sentence : article) {
            for (int i = 0; i < sentence.size(); i++) {
                Name name = sentence.get(i).name();
                if (name.guess() != Guess.PERSON && name.form().indexOf(' ') > 0) {
                    names.add(name.form());
                }
                if (i > 0
                        && sentence.get(i).bracketed()
                        && sentence.get(i - 1).name().to() == name.from() - 1) {
                    introduce(sentence.get(i - 1).name(), name.form(), told);
                }
            }
        }
        told.forEach(pair -> count(introduced, pair.get(0), pair.get(1)));
        Map<String, Set<String>> abbreviations = new HashMap<>();
        for (String form : forms) {
            if (form.indexOf(' ') < 0 && Initials.abbreviates(form)) {
                abbreviations
                        .computeIfAbsent(Initials.letters(form), k -> new TreeSet<>())
                        .add(form);
            }
        }
        for (String form : names) {
            Initials.of(form)
                    .forEach(s -> abbreviations
                            .getOrDefault(s, Set.of())
                            .forEach(abbreviation -> count(pairs, abbreviation, form)));
            parts(form).stream().filter(forms::contains).forEach(part -> count(pairs, part, form));
        }
    }

    private static void introduce(Name before, String second, Set<List<String>> told) {
        String first = before.form();
        boolean brief = second.indexOf(' ') < 0 && first.length() > second.length();
        String abbreviation = brief ? second : first;
        String name = brief ? first : second;
        if (abbreviation.indexOf(' ') < 0
                && Initials.abbreviates(abbreviation)
                && (Initials.within(Initials.letters(abbreviation), name)
                        || (brief
                                && before.guess() == Guess.ORGANIZATION
                                && Initials.shuffled(Initials.letters(abbreviation), name)))) {
            told.add(List.of(abbreviation, name));
        }
    }

    /** The first words of a name and its last words. */
    static Set<String> parts(String name) {
        Set<String> out = new TreeSet<>();
        String[] words = name.split(" ", MOST + 1);
        if (words.length > MOST) {
            return out;
        }
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            out.add(name.substring(0, at));
            out.add(name.substring(at + 1));
        }
        return out;
    }

    void addAll(Together others) {
        others.pairs.forEach(
                (form, counted) -> WordCounts.add(pairs.computeIfAbsent(form, k -> new HashMap<>()), counted));
        others.introduced.forEach(
                (form, counted) -> WordCounts.add(introduced.computeIfAbsent(form, k -> new HashMap<>()), counted));
    }

    private static void count(Map<String, Map<String, Integer>> in, String brief, String name) {
        in.computeIfAbsent(brief, k -> new HashMap<>()).merge(name, 1, Integer::sum);
    }
}
