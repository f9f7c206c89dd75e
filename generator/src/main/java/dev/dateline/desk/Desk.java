package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.desk.Correction.Addition;
import dev.dateline.desk.Correction.OfEvent;
import dev.dateline.desk.Correction.Part;
import dev.dateline.desk.Correction.Source;
import dev.dateline.desk.Correction.Target;
import dev.dateline.desk.Corrections.Placed;
import dev.dateline.event.Difference;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.event.TimelineBuilder;
import dev.dateline.naming.Entity;
import dev.dateline.source.Problem;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the decisions are carried out, one after the other. */
final class Desk {
    private final Timeline made;
    private final List<Problem> problems;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, String> merged = new TreeMap<>();
    private final Set<String> hidden = new TreeSet<>();
    /** Events that were made here, with what they are known by in the register. */
    private final List<Event> parts = new ArrayList<>();

    private final List<SortedSet<String>> partMarks = new ArrayList<>();
    private final List<Article> pages = new ArrayList<>();
    private final NameEdits names;
    private final Targets targets;
    private Register register;

    Desk(Timeline made, Addresses.Given given, List<Problem> problems) {
        this.made = made;
        this.problems = problems;
        this.register = given.register();
        this.names = new NameEdits(made.entities(), problems);
        given.events().forEach(e -> events.put(e.id(), e));
        for (Article a : made.articles()) {
            order.put(a.id(), order.size());
        }
        this.targets = new Targets(events, register, merged, made.articles(), problems);
    }

    Map<String, String> merged() {
        return merged;
    }

    Set<String> hidden() {
        return hidden;
    }

    Register register() {
        return register;
    }

    Timeline apply(Corrections corrections) {
        names.apply(corrections.names);
        events.replaceAll((id, e) -> names.in(e));
        corrections.events.forEach(this::change);
        corrections.additions.forEach(this::add);
        Addresses.Given given = Addresses.give(register, parts, partMarks, mark -> mark.startsWith("p"));
        register = given.register();
        List<Event> all = new ArrayList<>(events.values());
        all.addAll(given.events());
        all.sort(Event.ORDER);
        return timeline(all);
    }

    /** Without names of which nothing says what they are. */
    private static Event certain(Event e) {
        return Stream.of(e.people(), e.organizations()).flatMap(List::stream).allMatch(Entity::certain)
                ? e
                : EventParts.of(e)
                        .people(e.people().stream().filter(Entity::certain).toList())
                        .organizations(e.organizations().stream()
                                .filter(Entity::certain)
                                .toList())
                        .event();
    }

    private Timeline timeline(List<Event> told) {
        List<Event> all = told.stream().map(Desk::certain).toList();
        Set<Entity> entities = new TreeSet<>();
        for (Event e : all) {
            entities.addAll(e.people());
            entities.addAll(e.organizations());
            entities.addAll(e.places());
        }
        List<Article> articles = new ArrayList<>(made.articles());
        articles.addAll(pages);
        articles.sort(TimelineBuilder.ORDER);
        Map<String, List<TimeExpression>> expressions = new HashMap<>(made.expressions());
        pages.forEach(p -> expressions.put(p.id(), List.of()));
        return new Timeline(made.title(), all, List.copyOf(entities), articles, expressions);
    }

    private void change(Placed<OfEvent> placed) {
        OfEvent said = placed.correction();
        Event event = targets.find(said.target(), placed.path());
        if (event == null) {
            return;
        }
        String id = event.id();
        if (said.hide()) {
            events.remove(id);
            hidden.add(id);
            return;
        }
        for (Part part : said.split()) {
            event = split(event, part, placed.path());
        }
        for (Target other : said.merge()) {
            Event second = targets.find(other, placed.path());
            if (second != null && !second.id().equals(id)) {
                events.remove(second.id());
                merged.put(second.id(), id);
                event = union(event, second);
            }
        }
        events.put(id, changed(event, said));
    }

    private Event changed(Event event, OfEvent said) {
        EventParts parts = EventParts.of(event);
        TimeSpan date = said.date();
        Status status = said.status();
        if (!said.title().isEmpty()) {
            parts.title(said.title());
        }
        if (date != null) {
            // The editor has settled on which day it was.
            parts.time(date)
                    .differences(event.differences().stream()
                            .filter(d -> !d.subject().equals("date"))
                            .toList());
        }
        if (status != null) {
            parts.status(status);
        }
        if (said.pin()) {
            parts.salience(1);
        }
        if (said.people() != null) {
            parts.people(names.of(said.people(), Entity.Kind.PERSON));
        }
        if (said.organizations() != null) {
            parts.organizations(names.of(said.organizations(), Entity.Kind.ORGANIZATION));
        }
        if (said.places() != null) {
            parts.places(names.of(said.places(), Entity.Kind.PLACE));
        }
        return parts.event();
    }

    private Event union(Event a, Event b) {
        Map<String, Mention> mentions = new LinkedHashMap<>();
        Stream.concat(a.mentions().stream(), b.mentions().stream())
                .sorted(Comparator.comparingInt((Mention m) -> order.getOrDefault(m.article(), 0))
                        .thenComparing(Mention::sentence))
                .forEach(m -> mentions.putIfAbsent(m.article() + " " + m.sentence(), m));
        List<Difference> differences = new ArrayList<>(a.differences());
        b.differences().stream()
                .filter(d -> a.differences().stream().noneMatch(x -> x.subject().equals(d.subject())))
                .forEach(differences::add);
        return EventParts.of(a)
                .mentions(List.copyOf(mentions.values()))
                .people(both(a.people(), b.people()))
                .organizations(both(a.organizations(), b.organizations()))
                .places(both(a.places(), b.places()))
                .salience(Math.max(a.salience(), b.salience()))
                .differences(differences)
                .event();
    }

    private static List<Entity> both(List<Entity> a, List<Entity> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    private Event split(Event event, Part part, String path) {
        List<Mention> taken = new ArrayList<>();
        for (Target sentence : part.sentences()) {
            List<Mention> found = event.mentions().stream()
                    .filter(m ->
                            sentence.article().isEmpty() || sentence.article().equals(m.article()))
                    .filter(m -> Quotes.holds(m.text(), sentence.quote()))
                    .toList();
            if (found.isEmpty()) {
                targets.notInEvent(event, sentence, path);
            }
            taken.addAll(found);
        }
        List<Mention> left =
                event.mentions().stream().filter(m -> !taken.contains(m)).toList();
        if (taken.isEmpty() || left.isEmpty()) {
            if (!taken.isEmpty()) {
                problems.add(Problem.error(
                        path,
                        part.line(),
                        "nothing-left",
                        "The whole of \"" + event.title() + "\" would be split off",
                        "leave it a sentence, or give it the other `title:`"));
            }
            return event;
        }
        TimeSpan date = part.date();
        Status status = part.status();
        String text = String.join(" ", taken.stream().map(Mention::text).toList());
        SortedSet<String> marks = new TreeSet<>();
        part.sentences().forEach(s -> marks.add("p" + Addresses.mark(s.quote()).substring(1)));
        parts.add(EventParts.of(
                        part.title(),
                        date == null ? taken.get(0).time() : date,
                        status == null ? event.status() : status)
                .mentions(taken)
                .summary(taken.get(0).text())
                .salience(event.salience())
                .people(told(event.people(), text))
                .organizations(told(event.organizations(), text))
                .places(told(event.places(), text))
                .event());
        partMarks.add(marks);
        return EventParts.of(event).mentions(left).event();
    }

    private static List<Entity> told(List<Entity> entities, String text) {
        return entities.stream()
                .filter(e -> text.contains(e.name())
                        || text.contains(e.name().substring(e.name().lastIndexOf(' ') + 1))
                        || e.variants().stream().anyMatch(text::contains))
                .toList();
    }

    private void add(Placed<Addition> placed) {
        Addition said = placed.correction();
        List<Mention> mentions = new ArrayList<>();
        SortedSet<String> marks = new TreeSet<>();
        for (Source source : said.sources()) {
            Mention m =
                    source.article().isEmpty() ? elsewhere(source, said) : targets.quoted(source, said, placed.path());
            if (m != null) {
                mentions.add(m);
                marks.add("p" + Addresses.mark(source.quote()).substring(1));
            }
        }
        if (mentions.isEmpty()) {
            return;
        }
        parts.add(EventParts.of(said.title(), said.date(), said.status())
                .id(said.id())
                .mentions(mentions)
                .summary(said.summary().isEmpty() ? mentions.get(0).text() : said.summary())
                .salience(said.pin() ? 1 : 0.5)
                .people(names.of(said.people(), Entity.Kind.PERSON))
                .organizations(names.of(said.organizations(), Entity.Kind.ORGANIZATION))
                .places(names.of(said.places(), Entity.Kind.PLACE))
                .event());
        partMarks.add(marks);
    }

    private Mention elsewhere(Source source, Addition said) {
        Article page = SourcePages.of(source, pages);
        if (!pages.contains(page)) {
            pages.add(page);
        }
        return SourcePages.mention(page, source.quote(), said.date());
    }
}
