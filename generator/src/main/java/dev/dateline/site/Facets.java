package dev.dateline.site;

import dev.dateline.event.Event;
import dev.dateline.naming.Entity;
import dev.dateline.site.Views.Link;
import dev.dateline.source.Slug;
import dev.dateline.telling.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts what a page of the timeline can be narrowed to: the people, places and outlets with the most events. */
final class Facets {
    private static final int MOST = 10;

    private final Cards cards;
    private final Permalinks permalinks;

    Facets(Cards cards, Permalinks permalinks) {
        this.cards = cards;
        this.permalinks = permalinks;
    }

    Views.Facets of(List<Event> events, String root) {
        Map<Entity, Integer> entities = new TreeMap<>();
        Map<String, Integer> outlets = new TreeMap<>();
        for (Event e : events) {
            e.people().forEach(p -> entities.merge(p, 1, Integer::sum));
            e.places().forEach(p -> entities.merge(p, 1, Integer::sum));
            e.articles().stream()
                    .map(id -> cards.article(id).publisher())
                    .filter(s -> !s.isEmpty())
                    .distinct()
                    .forEach(s -> outlets.merge(s, 1, Integer::sum));
        }
        List<Link> reports = new ArrayList<>();
        outlets.forEach((name, n) -> reports.add(new Link(root + Permalinks.ARTICLES, name, n, Slug.of(name), "")));
        return new Views.Facets(
                links(entities, Entity.Kind.PERSON, root),
                links(entities, Entity.Kind.PLACE, root),
                top(reports),
                count(events, e -> e.status() == Status.HAPPENED),
                count(events, e -> e.status() == Status.PLANNED),
                count(events, e -> !e.differences().isEmpty()),
                count(events, Event::statement));
    }

    private static int count(List<Event> events, Predicate<Event> which) {
        return (int) events.stream().filter(which).count();
    }

    private List<Link> links(Map<Entity, Integer> entities, Entity.Kind kind, String root) {
        List<Link> out = new ArrayList<>();
        entities.forEach((e, n) -> {
            if (e.kind() == kind) {
                out.add(new Link(root + permalinks.entity(e), e.name(), n, e.id(), ""));
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
