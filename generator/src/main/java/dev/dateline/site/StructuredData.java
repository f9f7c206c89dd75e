package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.naming.Entity;
import dev.dateline.time.Edtf;
import dev.dateline.time.Labels;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What pages are about, in the words of schema.org, as JSON-LD that may stand in a script element. */
final class StructuredData {
    private static final JsonFactory JSON = new JsonFactory();

    private final SiteOptions options;
    private final Permalinks permalinks;
    private final Cards cards;

    StructuredData(Permalinks permalinks, Cards cards, SiteOptions options) {
        this.options = options;
        this.permalinks = permalinks;
        this.cards = cards;
    }

    String site() {
        return thing("WebSite", json -> {
            text(json, "name", options.title());
            text(json, "description", options.description());
            text(json, "url", options.address("index.html"));
        });
    }

    /** Dates are given as exactly as they are known, or not at all. */
    String of(Event e) {
        return thing("Event", json -> {
            text(json, "name", e.title());
            text(json, "description", Labels.longForm(e.time()) + (e.summary().isEmpty() ? "" : ": " + e.summary()));
            String page = permalinks.event(e);
            text(json, "url", options.address(page));
            text(json, "image", options.picture(page));
            dates(json, e.time());
            switch (e.status()) {
                case HAPPENED -> {}
                case PLANNED -> text(json, "eventStatus", "https://schema.org/EventScheduled");
                case CANCELLED -> text(json, "eventStatus", "https://schema.org/EventCancelled");
            }
            entities(json, "location", e.places());
            entities(json, "attendee", e.people());
            entities(json, "contributor", e.organizations());
            json.writeArrayPropertyStart("subjectOf");
            for (String id : e.articles()) {
                json.writeStartObject();
                article(json, cards.article(id));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    String of(Article a) {
        return thing("", json -> {
            article(json, a);
            text(json, "mainEntityOfPage", options.address(permalinks.article(a.id())));
        });
    }

    String of(Entity e) {
        return thing("", json -> {
            entity(json, e);
            text(json, "description", e.role());
            if (!e.variants().isEmpty()) {
                json.writeArrayPropertyStart("alternateName");
                e.variants().forEach(json::writeString);
                json.writeEndArray();
            }
        });
    }

    private static void dates(JsonGenerator json, TimeSpan time) {
        if (time.approximate()) {
            return;
        }
        if (time.exact()) {
            text(json, "startDate", time.start().toString());
            text(json, "endDate", time.last().toString());
        } else if (time.precision() == Precision.MONTH || time.precision() == Precision.YEAR) {
            text(json, "startDate", Edtf.format(time));
        }
    }

    private static void article(JsonGenerator json, Article a) {
        text(json, "@type", "NewsArticle");
        text(json, "headline", a.title());
        text(json, "url", a.url());
        text(json, "inLanguage", a.lang());
        a.anchor().ifPresent(d -> text(json, "datePublished", d.toString()));
        named(json, "author", "Person", a.author());
        named(json, "publisher", "Organization", a.publisher());
    }

    private static void named(JsonGenerator json, String property, String type, String name) {
        if (!name.isEmpty()) {
            json.writeObjectPropertyStart(property);
            text(json, "@type", type);
            text(json, "name", name);
            json.writeEndObject();
        }
    }

    private void entities(JsonGenerator json, String property, List<Entity> entities) {
        if (entities.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(property);
        for (Entity e : entities) {
            json.writeStartObject();
            entity(json, e);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void entity(JsonGenerator json, Entity e) {
        text(
                json,
                "@type",
                switch (e.kind()) {
                    case PERSON -> "Person";
                    case ORGANIZATION -> "Organization";
                    case PLACE -> "Place";
                });
        text(json, "name", e.name());
        text(json, "url", options.address(permalinks.entity(e)));
    }

    private static void text(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    /** The type may be left to the content. */
    private static String thing(String type, Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            text(json, "@context", "https://schema.org");
            text(json, "@type", type);
            content.accept(json);
            json.writeEndObject();
        }
        // In a script element "</script>" and "<!--" would end the data; JSON has these signs only within strings.
        return out.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
