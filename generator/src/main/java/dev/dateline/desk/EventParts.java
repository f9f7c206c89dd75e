package dev.dateline.desk;

import dev.dateline.event.Difference;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.naming.Entity;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.util.LinkedHashSet;
import java.util.List;

/** An event being put together. */
final class EventParts {
    private String id;
    private String title;
    private TimeSpan time;
    private Status status;
    private boolean statement;
    private double salience;
    private String summary;
    private List<Entity> people;
    private List<Entity> organizations;
    private List<Entity> places;
    private List<String> articles;
    private List<Mention> mentions;
    private List<Difference> differences;

    private EventParts(Event e) {
        id = e.id();
        title = e.title();
        time = e.time();
        status = e.status();
        statement = e.statement();
        salience = e.salience();
        summary = e.summary();
        people = e.people();
        organizations = e.organizations();
        places = e.places();
        articles = e.articles();
        mentions = e.mentions();
        differences = e.differences();
    }

    static EventParts of(Event e) {
        return new EventParts(e);
    }

    static EventParts of(String title, TimeSpan time, Status status) {
        return new EventParts(new Event(
                "", title, time, status, false, 0, "", List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
    }

    EventParts id(String value) {
        id = value;
        return this;
    }

    EventParts title(String value) {
        title = value;
        return this;
    }

    EventParts time(TimeSpan value) {
        time = value;
        return this;
    }

    EventParts status(Status value) {
        status = value;
        return this;
    }

    EventParts salience(double value) {
        salience = value;
        return this;
    }

    EventParts summary(String value) {
        summary = value;
        return this;
    }

    EventParts people(List<Entity> value) {
        people = value;
        return this;
    }

    EventParts organizations(List<Entity> value) {
        organizations = value;
        return this;
    }

    EventParts places(List<Entity> value) {
        places = value;
        return this;
    }

    /** The sentences, and with them the articles. */
    EventParts mentions(List<Mention> value) {
        mentions = value;
        articles = List.copyOf(
                new LinkedHashSet<>(value.stream().map(Mention::article).toList()));
        return this;
    }

    EventParts differences(List<Difference> value) {
        differences = value;
        return this;
    }

    Event event() {
        return new Event(
                id,
                title,
                time,
                status,
                statement,
                salience,
                summary,
                people,
                organizations,
                places,
                articles,
                mentions,
                differences);
    }
}
