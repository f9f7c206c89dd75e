package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.naming.Entity;
import dev.dateline.source.Slug;
import dev.dateline.source.UniqueNames;
import dev.dateline.telling.Status;
import dev.dateline.telling.Telling;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes events of merged tellings: the date most reports give, the best title, the summary, the rank. */
final class Events {
    private final Map<String, Integer> order = new HashMap<>();
    private final Fame fame;
    /** Of each day how much its most told event is told. */
    private final Map<LocalDate, Double> most = new HashMap<>();

    /** How much the articles that name the day weigh against those that tell the event. */
    private static final double DAY = 4;
    /** What is told by so small a part of those who tell the greatest event of a long timeline is a footnote. */
    private static final double LEAST = 0.02;
    /** Deeds before words. */
    private static final double SAID = 0.6;
    /** "This year" is no event of a timeline's days. */
    private static final double VAGUE = 0.3;

    /** Whether each mention says why it was joined. */
    private final boolean explained;

    private Events(List<Article> articles, Fame fame, boolean explained) {
        this.fame = fame;
        this.explained = explained;
        for (int i = 0; i < articles.size(); i++) {
            order.put(articles.get(i).id(), i);
        }
    }

    static List<Event> of(
            List<Headed> clusters, List<Article> articles, Fame fame, boolean strict, boolean reasons, Halt halt) {
        Events events = new Events(articles, fame, reasons);
        List<Weighed> weighed = clusters.parallelStream()
                .map(halt::pass)
                .map(headed -> new Weighed(headed, events.told(headed.cluster(), headed.time())))
                .toList();
        weighed.forEach(w -> events.most.merge(w.headed().time().start(), w.told(), Math::max));
        return unique(ranked(weighed.parallelStream()
                        .map(halt::pass)
                        .flatMap(w -> Stream.ofNullable(w.headed().heading()).map(heading -> events.event(w, heading)))
                        .toList())
                .stream()
                .filter(e -> !strict || e.salience() >= LEAST)
                .toList());
    }

    /** With how much it is told. */
    private record Weighed(Headed headed, double told) {}

    private Event event(Weighed weighed, Heading heading) {
        Cluster c = weighed.headed().cluster();
        TimeSpan time = weighed.headed().time();
        List<Telling> tellings = c.tellings.stream()
                .sorted(Comparator.comparingInt((Telling t) ->
                                order.getOrDefault(t.passage().article().id(), 0))
                        .thenComparingInt(t -> t.passage().number())
                        .thenComparingInt(t -> t.trigger().token()))
                .toList();
        IdentityHashMap<Telling, String> why = new IdentityHashMap<>();
        List<String> reasons = explained ? Reasons.of(c) : List.of();
        for (int i = 0; i < reasons.size(); i++) {
            why.put(c.tellings.get(i), reasons.get(i));
        }
        Map<String, Telling> sentences = new LinkedHashMap<>();
        for (Telling t : tellings) {
            String sentence = t.passage().article().id() + "#" + t.passage().number();
            sentences.merge(sentence, t, (a, b) -> grounds(b, time) > grounds(a, time) ? b : a);
        }
        List<Mention> mentions = sentences.values().stream()
                .map(t -> mention(t, time, why.getOrDefault(t, "")))
                .toList();
        Set<String> articles = new LinkedHashSet<>();
        tellings.forEach(t -> articles.add(t.passage().article().id()));
        return new Event(
                "",
                heading.title(),
                time,
                status(c),
                c.statement(),
                weight(weighed.told(), time),
                heading.summary(c),
                people(tellings),
                most(tellings, t -> concat(t.subject(), t.organizations()), Entity.Kind.ORGANIZATION),
                most(tellings, t -> place(t), Entity.Kind.PLACE),
                List.copyOf(articles),
                mentions,
                Differences.of(c));
    }

    /** Of what one sentence tells twice readers see that which gives the event its days, before what only carries some. */
    private static int grounds(Telling t, TimeSpan time) {
        return (time.equals(t.time()) ? 4 : 0) + (t.own() ? 2 : 0) + (t.time() != null ? 1 : 0);
    }

    private static Mention mention(Telling t, TimeSpan time, String why) {
        TimeSpan own = t.time();
        return new Mention(
                t.passage().article().id(),
                t.passage().span(),
                t.passage().text(),
                own == null ? time : own,
                t.words(),
                own == null ? "no day is named; the same event as in the other reports" : t.derivation(),
                why);
    }

    /** Whom the dated tellings name; whom others add only where two articles do. */
    private static List<Entity> people(List<Telling> tellings) {
        List<Telling> dated = tellings.stream().filter(t -> t.time() != null).toList();
        List<Entity> sure = most(dated, t -> concat(t.subject(), t.others()), Entity.Kind.PERSON);
        List<Entity> all = most(tellings, t -> concat(t.subject(), t.others()), Entity.Kind.PERSON);
        return sure.isEmpty()
                ? all
                : all.stream()
                        .filter(e -> sure.contains(e) || articles(tellings, e) > 1)
                        .toList();
    }

    private static long articles(List<Telling> tellings, Entity person) {
        return tellings.stream()
                .filter(t -> t.subject().contains(person) || t.others().contains(person))
                .map(t -> t.passage().article().id())
                .distinct()
                .count();
    }

    private static List<Entity> place(Telling t) {
        Entity place = t.place();
        return place == null ? List.of() : List.of(place);
    }

    private static List<Entity> concat(List<Entity> a, List<Entity> b) {
        List<Entity> out = new ArrayList<>(a);
        out.addAll(b);
        return out;
    }

    /** Most told first, then by id. */
    private static List<Entity> most(
            List<Telling> tellings, java.util.function.Function<Telling, List<Entity>> of, Entity.Kind kind) {
        Map<Entity, Integer> counted = new TreeMap<>();
        for (Telling t : tellings) {
            for (Entity e : new LinkedHashSet<>(of.apply(t))) {
                if (e.kind() == kind) {
                    counted.merge(e, 1, Integer::sum);
                }
            }
        }
        return counted.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Entity, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the most articles say in their own words; of as many the finest, then the earliest. */
    static TimeSpan time(Cluster c) {
        Map<TimeSpan, Set<String>> told = new TreeMap<>();
        boolean own = c.tellings.stream().anyMatch(Telling::own);
        for (Telling t : c.tellings) {
            TimeSpan time = t.time();
            if (time != null && (t.own() || !own)) {
                told.computeIfAbsent(time, k -> new TreeSet<>())
                        .add(t.passage().article().id());
            }
        }
        boolean exact = told.keySet().stream().anyMatch(TimeSpan::exact);
        return told.entrySet().stream()
                .filter(e -> !exact || e.getKey().exact())
                .max(Comparator.comparing((Map.Entry<TimeSpan, Set<String>> e) ->
                                e.getKey().precision() == dev.dateline.time.Precision.RANGE)
                        .thenComparing(e -> e.getValue().size())
                        .thenComparing(e -> -e.getKey().days())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** What the latest articles say that do not only plan it. */
    static Status status(Cluster c) {
        LocalDate latest = LocalDate.MIN;
        Status out = Status.PLANNED;
        for (Telling t : c.tellings) {
            LocalDate day = t.passage().article().date();
            day = day == null ? LocalDate.MIN : day;
            boolean settles = t.time() != null && t.status() != Status.PLANNED;
            if (settles && (day.isAfter(latest) || out == Status.PLANNED)) {
                latest = day;
                out = t.status();
            } else if (settles && day.equals(latest) && t.status() == Status.CANCELLED) {
                out = Status.CANCELLED;
            }
        }
        return out;
    }

    /**
     * How much articles tell the event and, for what is told most on its day, how much they return to that day. A
     * footnote of a famous day is no famous event.
     */
    private double weight(double told, TimeSpan time) {
        double share = told / Math.max(told, most.getOrDefault(time.start(), told));
        double sharp = time.days() <= 31 ? 1 : VAGUE;
        return sharp * (told + DAY * share * fame.of(time));
    }

    private double told(Cluster c, TimeSpan time) {
        int first =
                c.tellings.stream().mapToInt(t -> t.passage().number()).min().orElse(0);
        Map<String, Double> articles = new TreeMap<>();
        for (Telling t : c.tellings) {
            articles.merge(t.passage().article().id(), fame.weight(t.passage(), time.last()), Math::max);
        }
        double all = articles.values().stream().mapToDouble(Double::doubleValue).sum();
        return (c.statement() ? SAID : 1) * (all + 1.0 / (1 + first));
    }

    private static List<Event> ranked(List<Event> events) {
        double most = events.stream().mapToDouble(Event::salience).max().orElse(1);
        return events.stream()
                .map(e -> with(e, e.id(), e.title(), Math.round(100 * e.salience() / most) / 100.0))
                .toList();
    }

    /** Ids from date and title; of two alike the more salient has the plain one. */
    private static List<Event> unique(List<Event> events) {
        UniqueNames ids = new UniqueNames();
        List<Event> out = new ArrayList<>();
        events.stream()
                .sorted(Comparator.comparingDouble((Event e) -> -e.salience())
                        .thenComparing(Event::time)
                        .thenComparing(Event::title)
                        .thenComparing(Event::summary))
                .forEach(e -> {
                    String id = ids.of(e.time().start() + "-" + Slug.of(e.title()));
                    out.add(with(e, id, e.title(), e.salience()));
                });
        out.sort(Event.ORDER);
        return out;
    }

    private static Event with(Event e, String id, String title, double salience) {
        return new Event(
                id,
                title,
                e.time(),
                e.status(),
                e.statement(),
                salience,
                e.summary(),
                e.people(),
                e.organizations(),
                e.places(),
                e.articles(),
                e.mentions(),
                e.differences());
    }
}
