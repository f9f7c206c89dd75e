package dev.dateline.export;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.naming.Entity;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event as feeds tell it.
 *
 * @param event the event
 * @param title its date and its title
 * @param published the day of its first report
 * @param updated the day of its latest report
 */
record Entry(Event event, String title, LocalDate published, LocalDate updated) {
    /** A feed tells what is new, not all there is: so many events, those reported last. */
    private static final int MOST = 100;

    /**
     * The latest entries, the newest first. An event that no dated article reports is in none: nothing says when it
     * became known.
     */
    static List<Entry> latest(List<Event> events, Reports reports) {
        return events.stream()
                .flatMap(e -> of(e, reports).stream())
                .sorted(Comparator.comparing(Entry::updated)
                        .thenComparing(Entry::event, Event.ORDER)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Optional<Entry> of(Event e, Reports reports) {
        return reports.first(e)
                .flatMap(first -> reports.latest(e)
                        .map(last -> new Entry(e, Labels.shortForm(e.time()) + ": " + e.title(), first, last)));
    }

    /** Midnight at the start of a day, in UTC, as RFC 3339 writes it. */
    static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** The names in it: people, organisations, places. */
    Stream<String> names() {
        return Stream.of(event.people(), event.organizations(), event.places())
                .flatMap(List::stream)
                .map(Entity::name);
    }

    /** Each sentence that tells it, with its source, as HTML. */
    String html(Reports reports) {
        StringBuilder out = new StringBuilder();
        for (Mention m : event.mentions()) {
            Article a = reports.article(m.article());
            String source = Plain.html(a.publisher().isEmpty() ? a.title() : a.publisher());
            out.append("<blockquote><p>")
                    .append(Plain.html(m.text()))
                    .append("</p></blockquote><p>")
                    .append(a.url().isEmpty() ? source : "<a href=\"" + Plain.html(a.url()) + "\">" + source + "</a>");
            a.anchor().ifPresent(d -> out.append(", ").append(Labels.shortForm(TimeSpan.day(d))));
            out.append(" → ").append(Labels.shortForm(m.time())).append("</p>");
        }
        return out.toString();
    }
}
