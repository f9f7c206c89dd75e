package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.source.Slug;
import dev.dateline.source.UniqueNames;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
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

/** Makes events of merged tellings: the date most reports give, the best title, the summary, the rank. */
final class Events {
    private final Map<String, Integer> order = new HashMap<>();
    private final Fame fame;
    /** Of each day how much its most told event is told. */
    private final Map<LocalDate, Double> most = new HashMap<>();

    /** How much the articles that name the day weigh against those that tell the event. */
    private static final double DAY = 3;
    /** Deeds before words. */
    private static final double SAID = 0.6;
    /** What a sentence gains that names the day, against the others' shared words. */
    private static final double DATED = 1;

    /** What a sentence loses that cannot stand alone. */
    private static final double UNFIT = 0.7;
    /** What so many articles tell has to have a title, if need be a rough one. */
    private static final int WELL = 3;
    /** "This year" is no event of a timeline's days. */
    private static final double VAGUE = 0.3;

    private Events(List<Article> articles, Fame fame) {
        this.fame = fame;
        for (int i = 0; i < articles.size(); i++) {
            order.put(articles.get(i).id(), i);
        }
    }

    static List<Event> of(List<Cluster> clusters, List<Article> articles, Fame fame) {
        Events events = new Events(articles, fame);
        List<Dated> dated = clusters.parallelStream().map(events::dated).toList();
        dated.forEach(d -> events.most.merge(d.time().start(), d.told(), Math::max));
        return unique(ranked(dated.parallelStream()
                .filter(d -> !d.title().isEmpty())
                .map(events::event)
                .toList()));
    }

    /** A cluster with its days, its title, empty for none, and how much it is told. */
    private record Dated(Cluster cluster, TimeSpan time, String title, double told) {}

    private Dated dated(Cluster c) {
        TimeSpan time = time(c);
        return new Dated(c, time, title(c, time, status(c)), told(c, time));
    }

    private Event event(Dated dated) {
        Cluster c = dated.cluster();
        TimeSpan time = dated.time();
        List<Telling> tellings = c.tellings.stream()
                .sorted(Comparator.comparingInt((Telling t) ->
                                order.getOrDefault(t.passage().article().id(), 0))
                        .thenComparingInt(t -> t.passage().number())
                        .thenComparingInt(t -> t.trigger().token()))
                .toList();
        IdentityHashMap<Telling, String> why = new IdentityHashMap<>();
        for (int i = 0; i < c.tellings.size(); i++) {
            why.put(c.tellings.get(i), c.joined.get(i));
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
                dated.title(),
                time,
                status(c),
                c.statement(),
                weight(dated.told(), time),
                summary(c),
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

    /** The title of the event that a dated cluster makes, empty for none. */
    static String title(Cluster c) {
        return title(c, time(c), status(c));
    }

    private static String title(Cluster c, TimeSpan time, Status status) {
        boolean happened = status == Status.HAPPENED;
        Map<String, Integer> classes = new HashMap<>();
        c.tellings.forEach(t -> classes.merge(t.trigger().eventClass(), 1, Integer::sum));
        boolean well = c.articles.size() >= WELL && c.tellings.stream().noneMatch(Telling::sound);
        return c.tellings.stream()
                .filter(t -> (t.sound() || well) && !title(t, happened).isEmpty())
                .max(Comparator.comparingDouble((Telling t) -> promise(t)
                                + typical(t, c, classes)
                                + (time.equals(t.time()) ? 1.5 : 0)
                                + (t.status() == status ? 1 : 0))
                        .thenComparing(t -> t.passage().article().id(), Comparator.reverseOrder())
                        .thenComparing(t -> -t.passage().number())
                        .thenComparing(Telling::title))
                .map(t -> title(t, happened))
                .orElse("");
    }

    /** A plan that was carried out is headed as a deed. */
    private static String title(Telling t, boolean happened) {
        return happened ? t.settled() : t.title();
    }

    /** How many of the reports tell it by the same class of words: a title from an aside is none. */
    private static double typical(Telling t, Cluster c, Map<String, Integer> classes) {
        return 2.0 * classes.getOrDefault(t.trigger().eventClass(), 0) / c.tellings.size();
    }

    /** How much a title promises: people who act, a place, its own day, a good length. */
    private static double promise(Telling t) {
        int words = t.title().split(" ", -1).length;
        double length = words < 3 ? -2 : words <= 9 ? 0 : -1;
        return length
                + (t.subject().isEmpty() ? 0 : 1)
                + Math.min(2, t.others().size())
                + (t.place() == null ? 0 : 1)
                + (t.own() ? 1 : 0)
                + (t.trigger().noun() ? 0 : 1)
                - t.passage().number() * 0.02;
    }

    /** The sentence that shares the most words with the others and stands best alone; of as many the earliest. */
    private static String summary(Cluster c) {
        IdentityHashMap<Passage, Set<String>> words = new IdentityHashMap<>();
        Map<String, Integer> told = new HashMap<>();
        for (Telling t : c.tellings) {
            if (!words.containsKey(t.passage())) {
                words.put(t.passage(), Fame.words(t.passage()));
                words.getOrDefault(t.passage(), Set.of()).forEach(w -> told.merge(w, 1, Integer::sum));
            }
        }
        IdentityHashMap<Passage, Double> fit = new IdentityHashMap<>();
        words.forEach((passage, all) -> fit.put(passage, central(all, told) + alone(passage)));
        return c.tellings.stream()
                .max(Comparator.comparingDouble(
                                (Telling t) -> fit.getOrDefault(t.passage(), 0.0) + (t.words() != null ? DATED : 0))
                        .thenComparing(t -> -t.passage().number())
                        .thenComparing(t -> t.passage().article().id(), Comparator.reverseOrder()))
                .map(t -> t.passage().text())
                .orElse("");
    }

    /** How much of a sentence the others say, too; a long one has more words to share, and that is held against it. */
    private static double central(Set<String> words, Map<String, Integer> told) {
        double shared =
                words.stream().mapToInt(w -> told.getOrDefault(w, 1) - 1).sum();
        return shared / Math.sqrt(5.0 + words.size());
    }

    /** Whether a reader understands it by itself: no "he" in front, neither a stump nor a page long, early in its article. */
    private static double alone(Passage p) {
        List<Token> tokens = p.tokens();
        String first = tokens.isEmpty() ? "" : tokens.get(0).lower();
        long words = tokens.stream().filter(Token::word).count();
        double out = -0.02 * p.number();
        out -= FunctionWords.is("pronoun", first) || FunctionWords.is("conjunction", first) ? UNFIT : 0;
        out -= "\"“".contains(first) ? UNFIT : 0;
        out -= words < 7 || words > 45 ? UNFIT : 0;
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
