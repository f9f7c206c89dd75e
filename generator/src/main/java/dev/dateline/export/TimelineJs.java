package dev.dateline.export;

import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.time.Labels;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

/**
 * The timeline in the form that TimelineJS reads. Its dates may lack a day or a month, so a month stays a month; what
 * readers see is the label, which says "about" where the words did.
 */
final class TimelineJs {
    private final SiteAddress site;
    private final Paths paths;

    TimelineJs(SiteAddress site, Paths paths) {
        this.site = site;
        this.paths = paths;
    }

    String of(Timeline timeline) {
        return Json.object(json -> {
            json.writeObjectPropertyStart("title");
            text(json, site.title(), Plain.html(site.description()));
            json.writeEndObject();
            json.writeArrayPropertyStart("events");
            timeline.events().forEach(e -> event(json, e));
            json.writeEndArray();
        });
    }

    private void event(JsonGenerator json, Event e) {
        json.writeStartObject();
        json.writeStringProperty("unique_id", e.id());
        date(json, "start_date", e.time().start(), e.time().precision());
        if (several(e.time())) {
            date(json, "end_date", e.time().last(), e.time().precision());
        }
        json.writeStringProperty("display_date", Labels.longForm(e.time()));
        // TimelineJS shows it as HTML, too.
        String place = e.places().stream().map(Entity::name).findFirst().orElse("");
        Json.text(json, "group", Plain.html(place));
        String sources = "<p>" + Plain.html(e.summary()) + "</p>";
        String link = site.known() ? "<p><a href=\"" + Plain.html(site.of(paths.of(e))) + "\">Sources</a></p>" : "";
        text(json, e.title(), sources + link);
        json.writeEndObject();
    }

    /** Whether the precision's own unit does not say both ends. */
    private static boolean several(TimeSpan time) {
        return switch (time.precision()) {
            case DAY, MONTH, YEAR -> false;
            case RANGE, WEEK, SEASON, QUARTER, DECADE -> true;
        };
    }

    /** TimelineJS takes headline and text for HTML. */
    private static void text(JsonGenerator json, String headline, String html) {
        json.writeObjectPropertyStart("text");
        json.writeStringProperty("headline", Plain.html(headline));
        Json.text(json, "text", html);
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, String name, LocalDate day, Precision precision) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("year", day.getYear());
        if (precision != Precision.YEAR && precision != Precision.DECADE) {
            json.writeNumberProperty("month", day.getMonthValue());
        }
        if (precision == Precision.DAY || precision == Precision.RANGE || precision == Precision.WEEK) {
            json.writeNumberProperty("day", day.getDayOfMonth());
        }
        json.writeEndObject();
    }
}
