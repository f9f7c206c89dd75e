package dev.dateline.export;

import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.time.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The timeline as rows: for a terminal, and as CSV for a spreadsheet. */
public final class EventTables {
    private EventTables() {}

    /** One line an event: date, status where it is not that it happened, title, number of articles. */
    public static String text(Timeline timeline) {
        int width = timeline.events().stream()
                .mapToInt(e -> Edtf.format(e.time()).length())
                .max()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        for (Event e : timeline.events()) {
            String date = Edtf.format(e.time());
            out.append(date)
                    .append(" ".repeat(width - date.length() + 2))
                    .append(mark(e))
                    .append("  ")
                    .append(e.title())
                    .append("  (")
                    .append(e.articles().size())
                    .append(e.articles().size() == 1 ? " article" : " articles")
                    .append(")\n");
        }
        return out.toString();
    }

    private static String mark(Event e) {
        return switch (e.status()) {
            case HAPPENED -> e.statement() ? "said     " : "happened ";
            case PLANNED -> "planned  ";
            case CANCELLED -> "cancelled";
        };
    }

    /** A head line and a line an event; several names in a cell are joined with {@code "; "}. */
    public static String csv(Timeline timeline) {
        StringBuilder out = new StringBuilder(Csv.line(List.of(
                "id",
                "date",
                "start",
                "end",
                "precision",
                "status",
                "kind",
                "title",
                "people",
                "organizations",
                "places",
                "articles",
                "salience",
                "summary")));
        for (Event e : timeline.events()) {
            out.append(Csv.line(List.of(
                    e.id(),
                    Edtf.format(e.time()),
                    e.time().start().toString(),
                    e.time().last().toString(),
                    e.time().precision().word(),
                    e.status().word(),
                    e.statement() ? "statement" : "event",
                    e.title(),
                    names(e.people()),
                    names(e.organizations()),
                    names(e.places()),
                    String.join("; ", e.articles()),
                    String.format(Locale.ROOT, "%.2f", e.salience()),
                    e.summary())));
        }
        return out.toString();
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(Entity::name).collect(Collectors.joining("; "));
    }
}
