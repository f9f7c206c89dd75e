package dev.dateline.naming;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.HouseWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Names of organisations that are one: spellings, abbreviations, first words and last words of a name. What is short for
 * several is nobody's; so is what no article tells beside the longer name.
 */
final class Organizations {
    /** Of the articles that tell a short form, one of so many tells the longer name of an abbreviation or a firm. */
    private static final int SELDOM = 20;
    /** The same where one article alone has both. */
    private static final int CHANCE = 4;
    /** The same of a body of a country: "the Harbour Ministry" is the home country's, not the only one with a country. */
    private static final int HOME = 1;
    /** The same of last words behind an abbreviation: "the Harbour Council" of the "FBU Harbour Council". */
    private static final int OFTEN = 5;

    /** "Mo" is not "MO". */
    private static final int SHORT = 2;

    private final Gazetteer gazetteer = Gazetteer.english();
    private final Together together;
    private final Bodies bodies;
    private final Predicate<String> everyday;

    /**
     * Links those of a folder.
     *
     * @param forms all forms that stand for an organisation
     * @param everyday whether a word is one of everyday, with its capital only now and then
     */
    Organizations(Collection<String> forms, NameCounts counts, Predicate<String> everyday) {
        this.together = counts.together;
        this.bodies = new Bodies(counts);
        this.everyday = everyday;
        spellings(forms);
        abbreviations();
        expansions();
        parts();
    }

    /** The name to be shown for a form; the form itself where nothing is linked with it. */
    String name(String form) {
        return bodies.name(form);
    }

    /** Whether a name is one of several that are one. */
    boolean linked(String form) {
        return bodies.linked(form);
    }

    /** Dots, hyphens, capitals and the form in law tell no two names apart. */
    private void spellings(Collection<String> forms) {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (String form : forms) {
            boolean one = form.indexOf(' ') < 0;
            String key = BodySpelling.key(form);
            boolean apart = (one && (!Initials.shouts(form) || form.endsWith(".")) && common(form))
                    || (one && !Initials.shouts(form) && key.length() <= SHORT)
                    || bare(form);
            keys.computeIfAbsent(apart || key.isEmpty() ? form : key, k -> new TreeSet<>())
                    .add(form);
        }
        keys.values().forEach(bodies::same);
    }

    /** "Society Corp.": without its form in law it is no name. */
    private boolean bare(String form) {
        int space = form.indexOf(' ');
        return BodySpelling.legal(form) && form.indexOf(' ', space + 1) < 0 && !own(form.substring(0, space));
    }

    /** Whether a word alone can be a firm's: no everyday word, no "Council", no "British". */
    private boolean own(String word) {
        return !common(word)
                && !HouseWords.body(word)
                && !HouseWords.house(word)
                && !HouseWords.trade(word)
                && gazetteer.nationality(word).isEmpty()
                && gazetteer.place(word).isEmpty();
    }

    private boolean common(String word) {
        return everyday.test(word)
                || HouseWords.legal(word)
                || FunctionWords.any(word.replace(".", "").toLowerCase(Locale.ROOT));
    }

    /** "FBU" is the Fjord Boats Union. */
    private void abbreviations() {
        Map<String, Set<String>> names = new HashMap<>();
        for (String form : bodies.forms()) {
            Initials.of(form)
                    .forEach(s -> names.computeIfAbsent(s, k -> new TreeSet<>()).add(bodies.one(form)));
        }
        for (String brief : bodies.all()) {
            if (!abbreviation(brief)) {
                continue;
            }
            Map<String, Integer> introduced = bodies.beside(brief, together.introduced, n -> true);
            Set<String> spelt = names.getOrDefault(Initials.letters(brief), Set.of());
            boolean told = !introduced.isEmpty();
            Map<String, Integer> beside = told ? introduced : bodies.beside(brief, together.pairs, spelt::contains);
            String name = Bodies.most(beside);
            boolean likely = told || (!common(brief) && likely(brief, name, beside.getOrDefault(name, 0)));
            if (!name.isEmpty() && likely && bodies.far(name, told ? introduced.keySet() : spelt)) {
                boolean rare = bodies.told(bodies.one(brief)) >= Bodies.FAR * bodies.told(bodies.one(name));
                bodies.link(brief, name, rare ? brief : name);
            }
        }
    }

    /** Whether articles enough have both; two letters stand for much, and one article may have both by chance. */
    private boolean likely(String brief, String name, int beside) {
        if (Initials.letters(brief).length() == SHORT) {
            return kind(name) && (beside > 1 || 2 * beside >= bodies.articles(brief));
        }
        return beside * (beside > 1 ? SELDOM : CHANCE) >= bodies.articles(brief);
    }

    private boolean abbreviation(String one) {
        return Initials.abbreviates(one)
                && !HouseWords.legal(one)
                && gazetteer.place(Initials.letters(one)).isEmpty()
                && bodies.forms(one).stream().anyMatch(Initials::shouts);
    }

    /** Whether a word of the name tells what kind of body it is. */
    private static boolean kind(String name) {
        return List.of(name.split(" ", -1)).stream().anyMatch(HouseWords::body);
    }

    /** "FBU Harbour Council" is the "Fjord Boats Union Harbour Council". */
    private void expansions() {
        Map<String, String> keys = new HashMap<>();
        bodies.all().forEach(one -> keys.put(BodySpelling.key(one), one));
        for (String form : new TreeSet<>(bodies.forms())) {
            int space = form.indexOf(' ');
            String first = space < 0 ? "" : form.substring(0, space);
            String whole = Initials.abbreviates(first) ? bodies.one(first) : first;
            if (!whole.equals(first)) {
                String other = keys.get(BodySpelling.key(whole + form.substring(space)));
                if (other != null && !bodies.one(other).equals(bodies.one(form))) {
                    boolean more = bodies.told(bodies.one(form)) > bodies.told(bodies.one(other));
                    bodies.link(other, form, more ? form : other);
                }
            }
        }
    }

    /** "Fjord" of "Fjord Motors", "Harbour Council" of "FBU Harbour Council". */
    private void parts() {
        Map<String, Set<String>> first = new HashMap<>();
        Map<String, Set<String>> last = new HashMap<>();
        for (String form : bodies.forms()) {
            for (String part : Together.parts(form)) {
                if (bodies.forms().contains(part) && !bodies.one(part).equals(bodies.one(form))) {
                    (form.startsWith(part + " ") ? first : last)
                            .computeIfAbsent(part, k -> new TreeSet<>())
                            .add(form);
                }
            }
        }
        new TreeMap<>(first).forEach(this::firm);
        new TreeMap<>(last).forEach(this::body);
    }

    private void firm(String brief, Set<String> longer) {
        if (brief.indexOf(' ') < 0 && !own(brief)) {
            return;
        }
        Set<String> trades = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (String form : longer) {
            (trade(form.substring(brief.length() + 1)) ? trades : others).add(bodies.one(form));
        }
        Map<String, Integer> beside = bodies.beside(brief, together.pairs, trades::contains);
        String name = Bodies.most(beside);
        others.removeAll(trades);
        others.remove(bodies.one(brief));
        int rest = others.stream().mapToInt(bodies::told).sum();
        if (!name.isEmpty()
                && bodies.far(name, trades)
                && bodies.told(name) > rest
                && beside.getOrDefault(name, 0) * SELDOM >= bodies.articles(brief)) {
            // "Fjord Inc." besides: that is its whole name.
            boolean whole = bodies.forms(bodies.one(brief)).stream().anyMatch(BodySpelling::legal)
                    && bodies.told(bodies.one(brief)) > bodies.told(name);
            bodies.link(brief, name, whole ? brief : name);
        }
    }

    /** Whether a name goes on with what a firm does, and its form in law at most. */
    private static boolean trade(String rest) {
        List<String> words = List.of(rest.split(" ", -1));
        return HouseWords.trade(words.get(0))
                && words.stream().allMatch(w -> HouseWords.trade(w) || HouseWords.legal(w));
    }

    private void body(String brief, Set<String> longer) {
        List<String> words = List.of(brief.split(" ", -1));
        if (words.size() < 2
                || !HouseWords.body(words.get(words.size() - 1))
                || words.stream().anyMatch(w -> country(w) || Initials.shouts(w))) {
            return;
        }
        Set<String> owned = new TreeSet<>();
        Set<String> homes = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (String form : longer) {
            String before = form.substring(0, form.length() - brief.length() - 1);
            (whose(before) ? owned : others).add(bodies.one(form));
            if (country(before)) {
                homes.add(bodies.one(form));
            }
        }
        Map<String, Integer> beside = bodies.beside(brief, together.pairs, owned::contains);
        String name = Bodies.most(beside);
        int share = homes.contains(name) ? HOME : OFTEN;
        others.addAll(owned);
        if (!name.isEmpty()
                && bodies.told(name) > 1
                && bodies.far(name, others)
                && beside.getOrDefault(name, 0) * share >= bodies.articles(brief)) {
            bodies.link(brief, name, name);
        }
    }

    /** Whether words before a body's name say only whose it is: "UN", "Fjordian", "Fjord Union's". */
    private boolean whose(String words) {
        return country(words) || (words.indexOf(' ') < 0 && Initials.shouts(words)) || known(words);
    }

    private boolean known(String words) {
        return bodies.forms().contains(words) && !common(words) && !HouseWords.trade(words);
    }

    private boolean country(String words) {
        return gazetteer.place(words).isPresent()
                || List.of(words.split(" ", -1)).stream()
                        .anyMatch(w -> gazetteer.nationality(w).isPresent()
                                || gazetteer.place(w).isPresent());
    }
}
