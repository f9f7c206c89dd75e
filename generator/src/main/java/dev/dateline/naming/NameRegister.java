package dev.dateline.naming;

import dev.dateline.clause.Usage;
import dev.dateline.naming.Entity.Kind;
import dev.dateline.source.Slug;
import dev.dateline.source.UniqueNames;
import dev.dateline.text.FamilyName;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name.Guess;
import dev.dateline.text.Place;
import dev.dateline.text.ShortNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every name of the folder, settled: what it is, and which spellings and short forms are one. The evidence of all
 * articles is counted first, so that the order of reading decides nothing.
 */
public final class NameRegister implements NameBook {
    private final Gazetteer gazetteer = Gazetteer.english();
    private final Map<String, Map<Guess, Integer>> votes;
    private final Map<String, Map<String, Integer>> roles;
    private final Map<String, Entity> settled = new HashMap<>();
    /** Family name → full names that end in it, most told first. */
    private final Families families = new Families();

    private final Map<String, String> full = new HashMap<>();

    private final NameEvidence evidence;

    private final Organizations organizations;

    /** Of so many times that a word alone is told, somebody of that name speaks once. */
    private static final int RARELY = 7;
    /** A family's name alone stands at most so many times as often as the whole name. */
    private static final int OFTENER = 40;

    /** Settles the names of a folder whose names and words are counted. */
    public NameRegister(NameCounts counts, WordCounts words) {
        votes = counts.votes;
        roles = counts.roles;
        evidence = new NameEvidence(counts, words);
        foldLostApostrophes();
        linkFamilies();
        linkSingles();
        organizations = new Organizations(organizations(), counts, evidence::small);
        settle();
    }

    @Override
    public @Nullable Entity of(String form) {
        return settled.get(form);
    }

    @Override
    public boolean possessive(String form) {
        String bare = full.get(form);
        return bare != null && form.equals(bare + "s");
    }

    @Override
    public @Nullable Entity place(String town) {
        Entity known = settled.get(town);
        if (known != null || gazetteer.place(town).isEmpty()) {
            return known;
        }
        return new Entity(Kind.PLACE, Slug.of(town), town, List.of(), country(town));
    }

    private int total(String form) {
        return votes.getOrDefault(form, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** "Russias willingness": pages lose apostrophes; the form without its s is a name of the folder or a place. */
    private void foldLostApostrophes() {
        for (String form : List.copyOf(votes.keySet())) {
            if (form.endsWith("s") && form.length() > 3) {
                String bare = form.substring(0, form.length() - 1);
                String last = bare.substring(bare.lastIndexOf(' ') + 1);
                boolean known = total(bare) > total(form)
                        || gazetteer.place(bare).isPresent()
                        || (bare.indexOf(' ') > 0 && total(last) > total(form));
                if (known && gazetteer.place(form).isEmpty()) {
                    full.put(form, bare);
                    Map<Guess, Integer> lost = votes.remove(form);
                    Map<Guess, Integer> kept = votes.computeIfAbsent(bare, k -> new EnumMap<>(Guess.class));
                    if (lost != null && !gazetteer.place(bare).isPresent()) {
                        lost.forEach((g, n) -> kept.merge(g, n, Integer::sum));
                    } else if (lost != null) {
                        kept.merge(Guess.PLACE, 1, Integer::sum);
                    }
                }
            }
        }
    }

    private Guess guess(String form) {
        if (gazetteer.place(form).isPresent()) {
            return gazetteer.place(form).map(Place::ambiguous).orElse(false) ? most(form) : Guess.PLACE;
        }
        return most(form);
    }

    private Guess most(String form) {
        Map<Guess, Integer> counted = votes.getOrDefault(form, Map.of());
        Guess best = Guess.UNKNOWN;
        int most = 0;
        for (Map.Entry<Guess, Integer> e : counted.entrySet()) {
            if (e.getKey() != Guess.UNKNOWN && e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        // "The Harbour Lights" again and again: only by its two capitals now and then a person.
        boolean thing = best == Guess.PERSON
                && form.indexOf(' ') > 0
                && counted.getOrDefault(Guess.UNKNOWN, 0) > 2 * most
                && !titled(form);
        if (best == Guess.PERSON && !thing && form.indexOf(' ') > 0 && !titled(form) && evidence.house(form)) {
            return Guess.ORGANIZATION;
        }
        if (best == Guess.PERSON && !thing) {
            // "Brankovar Motors said" now and then makes no person of a house.
            boolean likely = form.indexOf(' ') > 0
                    ? evidence.person(form, titled(form))
                    : titled(form) || (most * RARELY > total(form) && !evidence.thing(form));
            return likely ? best : Guess.UNKNOWN;
        }
        return thing ? Guess.ORGANIZATION : best;
    }

    /** Whether a title stands before it somewhere. */
    private boolean titled(String form) {
        return roles.getOrDefault(form, Map.of()).keySet().stream().anyMatch(NameCounts::titled);
    }

    private void linkFamilies() {
        List<String> people = new ArrayList<>();
        for (String form : votes.keySet()) {
            if (form.indexOf(' ') > 0 && guess(form) == Guess.PERSON && evidence.certain(form, Kind.PERSON)) {
                people.add(form);
            }
        }
        people.sort(Comparator.comparingInt((String f) -> -total(f)).thenComparing(Comparator.naturalOrder()));
        for (String form : people) {
            String master = form;
            for (String known : families.like(FamilyName.last(form))) {
                if (Spelling.same(FamilyName.last(known), FamilyName.last(form)) && sameGiven(known, form)) {
                    master = known;
                    break;
                }
            }
            if (master.equals(form)) {
                families.add(form);
            } else {
                full.put(form, master);
            }
        }
    }

    private static boolean sameGiven(String a, String b) {
        String x = a.substring(0, a.indexOf(' ')).toLowerCase(Locale.ROOT);
        String y = b.substring(0, b.indexOf(' ')).toLowerCase(Locale.ROOT);
        if (a.startsWith(FamilyName.of(a) + " ") || b.startsWith(FamilyName.of(b) + " ")) {
            return x.equals(y); // "Li Lanfen" is no "Liu Lanfen"
        }
        boolean initial = (x.length() <= 2 || y.length() <= 2) && x.charAt(0) == y.charAt(0);
        return initial
                || x.startsWith(y)
                || y.startsWith(x)
                || Spelling.same(x, y)
                || transliterated(x, y)
                || ShortNames.same(x, y);
    }

    /** Yury, Yuri; Sergei, Sergey: one letter apart, and that letter a vowel of the end. */
    private static boolean transliterated(String x, String y) {
        return Math.min(x.length(), y.length()) >= 4
                && Spelling.distance(x, y, 1) <= 1
                && x.substring(0, 3).equals(y.substring(0, 3));
    }

    private void linkSingles() {
        Map<String, List<String>> bearers = new HashMap<>();
        Map<String, Integer> houses = houses();
        for (String form : votes.keySet()) {
            if (form.indexOf(' ') > 0) {
                bearers.computeIfAbsent(FamilyName.last(form), k -> new ArrayList<>())
                        .add(form);
            }
        }
        for (String form : List.copyOf(votes.keySet())) {
            boolean letters = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
            if (form.indexOf(' ') > 0
                    || letters
                    || Set.of(Guess.PLACE, Guess.NATIONALITY).contains(guess(form))) {
                continue;
            }
            List<String> candidates = new ArrayList<>();
            String family = FamilyName.last(form);
            boolean person = guess(form) == Guess.PERSON;
            int firms = titled(form) ? 0 : houses.getOrDefault(form, 0);
            List<String> named = bearers.getOrDefault(family, List.of());
            for (String known : families.like(family)) {
                boolean exact = FamilyName.last(known).equals(family);
                boolean whole = person || total(form) <= (exact ? OFTENER : RARELY) * total(known);
                if (whole && firms <= total(known) && bears(known, form, named)) {
                    candidates.add(known);
                }
            }
            candidates.sort(
                    Comparator.comparing((String c) -> !FamilyName.last(c).equals(form)));
            if (!candidates.isEmpty()) {
                full.put(form, candidates.get(0));
            } else {
                families.first(form)
                        .filter(p -> addressed(form)
                                || goesBy(form, p)
                                || FamilyName.of(p).equals(form))
                        .ifPresent(p -> full.put(form, p));
            }
        }
    }

    /** How often firms and other bodies are told whose names begin with a word: "Lundborg Motor Company". */
    private Map<String, Integer> houses() {
        Map<String, Integer> out = new HashMap<>();
        for (String form : votes.keySet()) {
            if (form.indexOf(' ') > 0 && !form.contains(" & ") && guess(form) == Guess.ORGANIZATION) {
                out.merge(form.substring(0, form.indexOf(' ')), total(form), Integer::sum);
            }
        }
        return out;
    }

    /** "Lundberg" is no other spelling of Hugo Lundborg where the folder has an Ilse Lundberg. */
    private static boolean bears(String person, String family, List<String> bearers) {
        return FamilyName.last(person).equals(FamilyName.last(family))
                || (Spelling.same(FamilyName.last(person), FamilyName.last(family))
                        && (bearers.isEmpty() || bearers.stream().anyMatch(b -> sameGiven(person, b))));
    }

    /** Whether such a title stands before a form somewhere, asked in lower case. */
    private boolean titled(String form, Predicate<String> title) {
        return roles.getOrDefault(form, Map.of()).keySet().stream()
                .anyMatch(role -> title.test(role.toLowerCase(Locale.ROOT)));
    }

    /** "Mr. Zhou": no given name stands behind a form of address. */
    private boolean addressed(String form) {
        return titled(form, role -> Usage.is("address", role));
    }

    /** "King Tomas" is not Tomas Brankovar. */
    private boolean crowned(String form) {
        return titled(form, role -> Usage.is("regnal", role));
    }

    /** Whether somebody is called by the first word at least as often as by the whole name. */
    private boolean goesBy(String first, String person) {
        return guess(first) == Guess.PERSON
                && total(first) >= total(person)
                && !evidence.shared(first, person)
                && (!crowned(first) || FamilyName.of(person).equals(first));
    }

    /** All that stands for an organisation, or could: a short form may be told once beside the whole name. */
    private List<String> organizations() {
        return votes.keySet().stream()
                .filter(form -> !full.containsKey(form))
                .filter(form -> kind(form) == Kind.ORGANIZATION
                        || (guess(form) == Guess.UNKNOWN && !plain(form) && !evidence.place(form)))
                .toList();
    }

    private void settle() {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (String form : votes.keySet()) {
            groups.computeIfAbsent(master(form), k -> new TreeSet<>()).add(form);
        }
        Map<Kind, UniqueNames> taken = new EnumMap<>(Kind.class);
        groups.forEach((name, forms) -> {
            // "Fjord Boats Union" told once is a body as its abbreviation is
            boolean body = organizations.linked(name) && forms.stream().anyMatch(f -> kind(f) == Kind.ORGANIZATION);
            Kind kind = body ? Kind.ORGANIZATION : kind(name);
            if (kind != null) {
                Entity entity = entity(kind, name, forms, taken.computeIfAbsent(kind, k -> new UniqueNames()));
                forms.forEach(form -> settled.put(form, entity));
            }
        });
        full.keySet().forEach(form -> {
            Entity entity = settled.get(master(form));
            if (entity != null) {
                settled.putIfAbsent(form, entity);
            }
        });
    }

    private Entity entity(Kind kind, String name, Set<String> forms, UniqueNames taken) {
        String best =
                kind == Kind.PLACE ? gazetteer.place(name).map(Place::name).orElse(name) : name;
        Set<String> others = new TreeSet<>(forms);
        others.remove(best);
        String slug = Slug.of(best);
        String id = taken.of(slug);
        boolean certain = forms.stream().anyMatch(form -> evidence.certain(form, kind));
        return new Entity(
                kind, id, best, List.copyOf(others), kind == Kind.PLACE ? country(best) : role(forms), certain);
    }

    private String country(String place) {
        return gazetteer
                .place(place)
                .filter(p -> !p.kind().equals("country"))
                .flatMap(p -> gazetteer.country(p.country()))
                .map(Place::name)
                .filter(c -> !c.equals(place))
                .orElse("");
    }

    private String role(Set<String> forms) {
        Map<String, Integer> counted = new TreeMap<>();
        for (String form : forms) {
            roles.getOrDefault(form, Map.of()).forEach((role, n) -> counted.merge(role, n, Integer::sum));
        }
        return counted.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private @Nullable Kind kind(String name) {
        Guess guess = guess(name);
        if (guess != Guess.PLACE && !titled(name) && (NameEvidence.nobody(name) || evidence.work(name))) {
            return null;
        }
        boolean open =
                !votes.getOrDefault(name, Map.of()).containsKey(Guess.ORGANIZATION) && guess != Guess.NATIONALITY;
        if (open && evidence.place(name)) {
            return Kind.PLACE;
        }
        return switch (guess) {
            // "Lawyers said": a capital somewhere makes no name of a word that is mostly written without.
            case PERSON ->
                plain(name) ? null : !titled(name) && NameEvidence.printed(name) ? Kind.ORGANIZATION : Kind.PERSON;
            case ORGANIZATION -> Kind.ORGANIZATION;
            case PLACE -> Kind.PLACE;
            case NATIONALITY -> null;
            // A bare capital with nothing to say for it is a name only where it comes back.
            case UNKNOWN ->
                total(name) < 3 || plain(name) ? null : evidence.stays(name) ? Kind.PLACE : Kind.ORGANIZATION;
        };
    }

    private boolean plain(String name) {
        int told = total(name);
        return evidence.common(name, told) || (evidence.adjective(name, told) && !titled(name));
    }

    private String master(String form) {
        String at = form;
        for (int hops = 0; hops < 4 && full.containsKey(at); hops++) {
            at = full.getOrDefault(at, at);
        }
        if (guess(at) == Guess.PLACE) {
            return gazetteer.place(at).map(Place::name).orElse(at);
        }
        return organizations.name(at);
    }
}
