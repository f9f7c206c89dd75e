package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.naming.Entity;
import dev.dateline.tagging.TimeExpression;
import java.util.List;
import java.util.Map;

/**
 * What a folder of articles tells, in order.
 *
 * @param title the site's title
 * @param events in {@link Event#ORDER}
 * @param entities every person, organisation and place of an event, in their natural order
 * @param articles every article read, by date, the undated last, then id
 * @param expressions each article's time expressions in the order of its text, by article id
 */
public record Timeline(
        String title,
        List<Event> events,
        List<Entity> entities,
        List<Article> articles,
        Map<String, List<TimeExpression>> expressions) {
    public Timeline {
        events = List.copyOf(events);
        entities = List.copyOf(entities);
        articles = List.copyOf(articles);
        expressions = Map.copyOf(expressions);
    }
}
