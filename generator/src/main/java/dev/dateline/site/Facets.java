package dev.dateline.site;

import dev.dateline.event.Entity;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.site.Views.Link;
import dev.dateline.source.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the timeline can be narrowed to: the people, places and outlets with the most events. */
public final class Facets {
    private static final int MOST = 10;

    private final Map<Entity, Integer> entities = new TreeMap<>();
    private final Map<String, Integer> outlets = new TreeMap<>();
    private final Map<String, String> outletsOf = new HashMap<>();
    private final Permalinks permalinks;

    Facets(Timeline timeline, Cards cards, Permalinks permalinks) {
        this.permalinks = permalinks;
        for (Event e : timeline.events()) {
            e.people().forEach(p -> entities.merge(p, 1, Integer::sum));
            e.places().forEach(p -> entities.merge(p, 1, Integer::sum));
            e.articles().stream()
                    .map(id -> cards.article(id).publisher())
                    .filter(s -> !s.isEmpty())
                    .distinct()
                    .forEach(s -> outlets.merge(s, 1, Integer::sum));
            outletsOf.put(e.id(), cards.outlets(e));
        }
    }

    public List<Link> people() {
        return of(Entity.Kind.PERSON);
    }

    public List<Link> places() {
        return of(Entity.Kind.PLACE);
    }

    public List<Link> outlets() {
        List<Link> out = new ArrayList<>();
        outlets.forEach((name, n) -> out.add(new Link("articles/index.html", name, n, Slug.of(name))));
        return top(out);
    }

    /** The slugs of the outlets that tell an event. */
    public String outletsOf(String id) {
        return outletsOf.getOrDefault(id, "");
    }

    private List<Link> of(Entity.Kind kind) {
        List<Link> out = new ArrayList<>();
        entities.forEach((e, n) -> {
            if (e.kind() == kind) {
                out.add(new Link(permalinks.entity(e), e.name(), n, e.id()));
            }
        });
        return top(out);
    }

    private static List<Link> top(List<Link> links) {
        return links.stream()
                .sorted(Comparator.comparingInt((Link l) -> -l.count()).thenComparing(Link::text))
                .limit(MOST)
                .toList();
    }
}
