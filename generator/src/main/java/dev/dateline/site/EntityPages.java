package dev.dateline.site;

import dev.dateline.event.Entity;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Card;
import dev.dateline.site.Views.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the page of a person, an organisation or a place shows, and the lists of them. */
final class EntityPages {
    private static final int MOST = 12;

    private final Permalinks permalinks;
    private final Cards cards;
    private final Timeline timeline;
    private final Map<Entity, List<Event>> events = new TreeMap<>();

    EntityPages(Timeline timeline, Permalinks permalinks, Cards cards) {
        this.timeline = timeline;
        this.permalinks = permalinks;
        this.cards = cards;
        for (Event e : timeline.events()) {
            for (Entity x : of(e)) {
                events.computeIfAbsent(x, k -> new ArrayList<>()).add(e);
            }
        }
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

    Map<String, Object> of(Entity x) {
        String root = Permalinks.root(permalinks.entity(x));
        List<Event> own = events.getOrDefault(x, List.of());
        List<Card> list = own.stream().map(e -> cards.card(e, root)).toList();
        return Map.of(
                "name", x.name(),
                "role", x.role(),
                "variants", x.variants(),
                "kind", Permalinks.folder(x.kind()),
                "kindName", plural(x.kind()),
                "cards", list,
                "people", company(x, own, Entity.Kind.PERSON, root),
                "organizations", company(x, own, Entity.Kind.ORGANIZATION, root),
                "places", company(x, own, Entity.Kind.PLACE, root));
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
                        e.getKey().id()))
                .toList();
    }

    Map<String, Object> list(Entity.Kind kind) {
        List<Map<String, Object>> items = timeline.entities().stream()
                .filter(x -> x.kind() == kind)
                .sorted(Comparator.comparing(
                                (Entity x) -> -events.getOrDefault(x, List.of()).size())
                        .thenComparing(Entity::name))
                .map(x -> Map.<String, Object>of(
                        "href", "../" + permalinks.entity(x),
                        "text", x.name(),
                        "note", x.role(),
                        "count", events.getOrDefault(x, List.of()).size()))
                .toList();
        return Map.of("items", items, "heading", plural(kind));
    }
}
