package dev.dateline.export;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** When events were reported: the only dates that feeds may use, since there is no clock here. */
final class Reports {
    private final Map<String, Article> articles = new HashMap<>();
    private final Optional<LocalDate> newest;

    Reports(Timeline timeline) {
        timeline.articles().forEach(a -> articles.put(a.id(), a));
        newest = timeline.articles().stream().flatMap(a -> a.anchor().stream()).max(LocalDate::compareTo);
    }

    Article article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    List<Article> of(Event e) {
        return e.articles().stream().map(this::article).toList();
    }

    /** The day of the first report; empty where no report is dated. */
    Optional<LocalDate> first(Event e) {
        return days(e).min(LocalDate::compareTo);
    }

    /** The day of the latest report; empty where no report is dated. */
    Optional<LocalDate> latest(Event e) {
        return days(e).max(LocalDate::compareTo);
    }

    /** The day of the latest report of all; empty where none is dated. */
    Optional<LocalDate> newest() {
        return newest;
    }

    private Stream<LocalDate> days(Event e) {
        return of(e).stream().flatMap(a -> a.anchor().stream());
    }
}
