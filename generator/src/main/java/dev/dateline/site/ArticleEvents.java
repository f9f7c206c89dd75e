package dev.dateline.site;

import dev.dateline.event.Event;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of a timeline's events each article tells. */
final class ArticleEvents {
    private static final int[] NONE = {};

    private final List<Event> events;
    /** By the article's id, the places of its events in the timeline. */
    private final Map<String, int[]> places;

    ArticleEvents(List<Event> events) {
        this(events, new HashMap<>());
        for (int i = 0; i < events.size(); i++) {
            int[] place = {i};
            for (String id : events.get(i).articles()) {
                places.merge(id, place, ArticleEvents::and);
            }
        }
    }

    private ArticleEvents(List<Event> events, Map<String, int[]> places) {
        this.events = events;
        this.places = places;
    }

    private static int[] and(int[] all, int[] one) {
        int[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = one[0];
        return more;
    }

    /** Of other events; looked up anew only where not every one is told by the same articles. */
    @SuppressWarnings("ReferenceEquality") // most are the very same; comparing each would take as long as looking up
    ArticleEvents of(List<Event> others) {
        boolean same = others.size() == events.size();
        for (int i = 0; same && i < events.size(); i++) {
            Event was = events.get(i);
            Event is = others.get(i);
            same = was == is || was.articles().equals(is.articles());
        }
        return same ? new ArticleEvents(others, places) : new ArticleEvents(others);
    }

    /** Those of one article, in the order of the timeline. */
    List<Event> of(String article) {
        return Arrays.stream(places.getOrDefault(article, NONE))
                .mapToObj(events::get)
                .toList();
    }

    /** How many these are. */
    int count(String article) {
        return places.getOrDefault(article, NONE).length;
    }
}
