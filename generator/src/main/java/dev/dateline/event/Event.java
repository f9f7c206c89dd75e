package dev.dateline.event;

import dev.dateline.naming.Entity;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.util.Comparator;
import java.util.List;

/**
 * Something that happened, was planned or was called off, with every sentence that tells it.
 *
 * @param id its permalink's slug, unique in the timeline
 * @param title 3 to 10 words
 * @param time the days it can mean
 * @param status whether it took place
 * @param statement whether it is somebody's words rather than a deed
 * @param salience 0 to 1, for ordering within one timeline
 * @param summary the most central sentence, whole, as quoted
 * @param people who took part, most named first
 * @param organizations organisations that took part, most named first
 * @param places where it was, most named first
 * @param articles the ids of the articles that tell it, by date, then id
 * @param mentions the sentences, in the order of the articles
 * @param differences where the reports do not agree
 */
public record Event(
        String id,
        String title,
        TimeSpan time,
        Status status,
        boolean statement,
        double salience,
        String summary,
        List<Entity> people,
        List<Entity> organizations,
        List<Entity> places,
        List<String> articles,
        List<Mention> mentions,
        List<Difference> differences) {

    /** By first day, then last, then id: the order of a timeline. */
    public static final Comparator<Event> ORDER = Comparator.comparing(
                    (Event e) -> e.time().start())
            .thenComparing(e -> e.time().end())
            .thenComparing(Event::id);

    public Event {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
        articles = List.copyOf(articles);
        mentions = List.copyOf(mentions);
        differences = List.copyOf(differences);
    }
}
