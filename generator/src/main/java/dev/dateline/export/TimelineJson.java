package dev.dateline.export;

import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.time.Edtf;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The timeline as JSON, version 1: what {@code dateline events --format json} prints and {@code timeline.json} holds. */
public final class TimelineJson {
    private static final int VERSION = 1;

    private TimelineJson() {}

    /** Pretty-printed with two spaces and {@code \n}, a line feed at the end. */
    public static String of(Timeline timeline) {
        return Json.object(json -> write(timeline, json));
    }

    /** As {@link #of}, in UTF-8: of a large folder it is larger than all articles together. */
    static Streamed file(Timeline timeline) {
        return Json.file(json -> write(timeline, json));
    }

    private static void write(Timeline timeline, JsonGenerator json) {
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("title", timeline.title());
        json.writeArrayPropertyStart("events");
        timeline.events().forEach(event -> event(json, event));
        json.writeEndArray();
    }

    private static void event(JsonGenerator json, Event event) {
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeStringProperty("title", event.title());
        json.writeStringProperty("date", Edtf.format(event.time()));
        json.writeStringProperty("start", event.time().start().toString());
        json.writeStringProperty("end", event.time().last().toString());
        json.writeStringProperty("precision", event.time().precision().word());
        json.writeBooleanProperty("approximate", event.time().approximate());
        json.writeStringProperty("status", event.status().word());
        json.writeStringProperty("kind", event.statement() ? "statement" : "event");
        json.writeNumberProperty("salience", event.salience());
        json.writeStringProperty("summary", event.summary());
        entities(json, "people", event.people());
        entities(json, "organizations", event.organizations());
        entities(json, "places", event.places());
        json.writeArrayPropertyStart("articles");
        event.articles().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("mentions");
        event.mentions().forEach(mention -> mention(json, mention));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void entities(JsonGenerator json, String name, List<Entity> entities) {
        json.writeArrayPropertyStart(name);
        for (Entity entity : entities) {
            json.writeStartObject();
            json.writeStringProperty("id", entity.id());
            json.writeStringProperty("name", entity.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void mention(JsonGenerator json, Mention mention) {
        TimeExpression words = mention.words();
        json.writeStartObject();
        json.writeStringProperty("article", mention.article());
        json.writeNumberProperty("begin", mention.sentence().begin());
        json.writeNumberProperty("end", mention.sentence().end());
        json.writeStringProperty("text", mention.text());
        json.writeStringProperty("time", words == null ? "" : words.text());
        json.writeStringProperty("date", Edtf.format(mention.time()));
        json.writeStringProperty("derivation", mention.derivation());
        json.writeEndObject();
    }
}
