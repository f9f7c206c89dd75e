package dev.dateline.desk;

import dev.dateline.article.NearestKey;
import dev.dateline.desk.Correction.OfName;
import dev.dateline.desk.Corrections.Placed;
import dev.dateline.event.Event;
import dev.dateline.naming.Entity;
import dev.dateline.source.Problem;
import dev.dateline.source.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Settles names as the editor says: two that are one, one that is something else, one that is no name. */
final class NameEdits {
    private final List<Problem> problems;
    /** What each entity becomes; null for nothing. */
    private final Map<Entity, @Nullable Entity> becomes = new HashMap<>();

    private final Set<Entity> known = new TreeSet<>();
    /** By name or variant, in small letters. */
    private final Map<String, Set<Entity>> byName = new HashMap<>();
    /** By kind and id. */
    private final Map<String, Entity> byId = new HashMap<>();
    /** Of each kind and slug the number from which on an id may be free. */
    private final Map<String, Integer> next = new HashMap<>();

    NameEdits(List<Entity> entities, List<Problem> problems) {
        this.problems = problems;
        entities.forEach(this::know);
    }

    private void know(Entity entity) {
        if (known.add(entity)) {
            byName.computeIfAbsent(folded(entity.name()), k -> new TreeSet<>()).add(entity);
            entity.variants()
                    .forEach(v -> byName.computeIfAbsent(folded(v), k -> new TreeSet<>())
                            .add(entity));
            byId.put(entity.kind() + " " + entity.id(), entity);
        }
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    void apply(List<Placed<OfName>> names) {
        for (Placed<OfName> placed : names) {
            OfName said = placed.correction();
            List<Entity> main = named(said.name());
            Set<Entity> meant = new LinkedHashSet<>(main);
            said.aliases().forEach(alias -> meant.addAll(named(alias)));
            if (meant.isEmpty()) {
                problems.add(Problem.warning(
                        placed.path(),
                        said.line(),
                        "correction-without-target",
                        "No article's event names " + said.name(),
                        NearestKey.hint(
                                said.name(), known.stream().map(Entity::name).toList())));
            } else if (said.none()) {
                meant.forEach(e -> becomes.put(e, null));
            } else {
                Entity one = one(said, meant.iterator().next(), meant);
                meant.forEach(e -> becomes.put(e, one));
            }
        }
    }

    private List<Entity> named(String name) {
        return List.copyOf(byName.getOrDefault(folded(name), Set.of()));
    }

    private Entity one(OfName said, Entity first, Set<Entity> meant) {
        Set<String> variants = new TreeSet<>(said.aliases());
        for (Entity e : meant) {
            variants.add(e.name());
            variants.addAll(e.variants());
        }
        variants.remove(said.name());
        Entity.Kind kind = said.kind();
        return make(kind == null ? first.kind() : kind, said.name(), List.copyOf(variants), first.role(), meant);
    }

    private Entity make(Entity.Kind kind, String name, List<String> variants, String role, Set<Entity> meant) {
        // A name of nothing but marks would have the page of the list of all names.
        String slug = Slug.of(name).isEmpty() ? "name" : Slug.of(name);
        String key = kind + " " + slug;
        for (int n = meant.isEmpty() ? next.getOrDefault(key, 1) : 1; ; n++) {
            String id = n == 1 ? slug : slug + "-" + n;
            Entity holder = byId.get(kind + " " + id);
            if (holder == null || meant.contains(holder)) {
                next.merge(key, meant.isEmpty() ? n : 1, Math::max);
                return new Entity(kind, id, name, variants, role);
            }
        }
    }

    /** The entities of the kind that the names mean; one that no article names is made. */
    List<Entity> of(List<String> names, Entity.Kind kind) {
        Set<Entity> out = new LinkedHashSet<>();
        for (String name : names) {
            Entity found = named(name).stream()
                    .filter(e -> e.kind() == kind && (!becomes.containsKey(e) || becomes.get(e) != null))
                    .findFirst()
                    .orElse(null);
            Entity now = found == null ? make(kind, name, List.of(), "", Set.of()) : becomes.getOrDefault(found, found);
            if (now != null) {
                out.add(now);
                know(now);
            }
        }
        return List.copyOf(out);
    }

    Event in(Event e) {
        if (becomes.isEmpty()) {
            return e;
        }
        List<Entity> all = new ArrayList<>();
        for (List<Entity> list : List.of(e.people(), e.organizations(), e.places())) {
            for (Entity entity : list) {
                Entity now = becomes.containsKey(entity) ? becomes.get(entity) : entity;
                if (now != null && !all.contains(now)) {
                    all.add(now);
                }
            }
        }
        return EventParts.of(e)
                .title(title(e))
                .people(only(all, Entity.Kind.PERSON))
                .organizations(only(all, Entity.Kind.ORGANIZATION))
                .places(only(all, Entity.Kind.PLACE))
                .event();
    }

    /** "Ferries cancels sailings" once an editor says that Northline Ferries is nobody: a title shortens people alone. */
    private String title(Event e) {
        String title = e.title();
        for (Entity person : e.people()) {
            Entity now = becomes.get(person);
            if (now != null && now.kind() != Entity.Kind.PERSON && !title.contains(person.name())) {
                String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
                title = Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(last) + "(?![\\p{L}\\d-])")
                        .matcher(title)
                        .replaceFirst(Matcher.quoteReplacement(now.name()));
            }
        }
        return title;
    }

    private static List<Entity> only(List<Entity> all, Entity.Kind kind) {
        return all.stream().filter(e -> e.kind() == kind).toList();
    }
}
