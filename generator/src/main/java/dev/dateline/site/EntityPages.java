package dev.dateline.site;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.site.Views.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the page of a person, an organisation or a place shows, and the lists of them. */
final class EntityPages {
    private static final int MOST = 12;

    private final Permalinks permalinks;
    private final Cards cards;
    private final Timeline timeline;
    private final TimelinePages whole;
    private final WorldMap world;
    private @Nullable Map<Entity, List<Event>> events;

    EntityPages(Timeline timeline, Permalinks permalinks, Cards cards, TimelinePages whole) {
        this.whole = whole;
        this.world = new WorldMap(timeline.entities());
        this.timeline = timeline;
        this.permalinks = permalinks;
        this.cards = cards;
    }

    /** What each is named in, sorted when the first page is asked for: a preview is asked for few. */
    private synchronized List<Event> events(Entity x) {
        Map<Entity, List<Event>> all = events;
        if (all == null) {
            all = new TreeMap<>();
            for (Event e : timeline.events()) {
                for (Entity named : of(e)) {
                    all.computeIfAbsent(named, k -> new ArrayList<>()).add(e);
                }
            }
            events = all;
        }
        return all.getOrDefault(x, List.of());
    }

    private static List<Entity> of(Event e) {
        List<Entity> out = new ArrayList<>(e.people());
        out.addAll(e.organizations());
        out.addAll(e.places());
        return out;
    }

    static String plural(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organisations";
            case PLACE -> "Places";
        };
    }

    static String singular(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANIZATION -> "organisation";
            case PLACE -> "place";
        };
    }

    /** How many events name it. */
    int count(Entity x) {
        return events(x).size();
    }

    Models.Entity of(Entity x) {
        String root = Permalinks.root(permalinks.entity(x));
        List<Event> own = events(x);
        return new Models.Entity(
                x.name(),
                x.role(),
                x.variants(),
                Permalinks.folder(x.kind()),
                plural(x.kind()),
                own.stream().map(e -> cards.card(e, root)).toList(),
                whole.strip(own, root),
                world.of(x),
                company(x, own, Entity.Kind.PERSON, root),
                company(x, own, Entity.Kind.ORGANIZATION, root),
                company(x, own, Entity.Kind.PLACE, root));
    }

    /** The fingerprint of all that the page of somebody or something is made from. */
    Key from(Entity x) {
        Packer all = new Packer().key(Fingerprints.of(x));
        return all.flag(whole.isLong())
                .each(events(x), e -> all.key(cards.from(e)))
                .all(world.of(x))
                .fingerprint();
    }

    /** Who or what it has the most events with. */
    private List<Link> company(Entity x, List<Event> own, Entity.Kind kind, String root) {
        Map<Entity, Integer> counted = new TreeMap<>();
        for (Event e : own) {
            of(e).stream()
                    .filter(o -> o.kind() == kind && !o.equals(x))
                    .forEach(o -> counted.merge(o, 1, Integer::sum));
        }
        return counted.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Entity, Integer> e) -> -e.getValue()))
                .limit(MOST)
                .map(e -> new Link(
                        root + permalinks.entity(e.getKey()),
                        e.getKey().name(),
                        e.getValue(),
                        e.getKey().id(),
                        ""))
                .toList();
    }

    Models.Index list(Entity.Kind kind) {
        List<Link> items = timeline.entities().stream()
                .filter(x -> x.kind() == kind)
                .sorted(Comparator.comparing((Entity x) -> -count(x)).thenComparing(Entity::name))
                .map(x -> new Link("../" + permalinks.entity(x), x.name(), count(x), x.id(), x.role()))
                .toList();
        return new Models.Index(plural(kind), singular(kind), List.of(), List.of(), items, null, null);
    }
}
