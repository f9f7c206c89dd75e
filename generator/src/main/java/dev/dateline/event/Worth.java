package dev.dateline.event;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Usage;
import dev.dateline.telling.Telling;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which clusters are entries of a timeline. Where many articles tell a story, what one of them mentions in passing, with
 * no day of its own, is none: it is there in the article, but as an event it would be a guess.
 */
final class Worth {
    /** Of so few articles every one is needed. */
    static final int FOLDER = 50;
    /** So many sentences are an article's news; the rest is what it adds. */
    private static final int LEAD = 3;
    /** What somebody said has to stand higher up. */
    private static final int HEARD = 2;
    /** What only a longer time is named for, in days, is background. */
    private static final int LONG = 31;

    /** Days; so long is no day and no week. */
    private static final int MONTH = 28;
    /** So many days before an article are still near to what it tells. */
    private static final int LATELY = 182;

    private Worth() {}

    /** Whether there are so many articles that not all they tell is an entry. */
    static boolean large(List<List<Passage>> articles) {
        return articles.size() >= FOLDER;
    }

    /**
     * Those worth an entry; of a day that has none, its best.
     *
     * @param story what a large folder is about, null of a small one
     */
    static List<Headed> of(List<Cluster> clusters, @Nullable Story story) {
        Stream<Cluster> told = clusters.parallelStream().filter(c -> !passing(c));
        Histories histories = new Histories();
        if (story == null) {
            return told.map(c -> Headed.of(c, Events.time(c), false, histories)).toList();
        }
        List<Headed> out = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        Map<LocalDate, Headed> best = new TreeMap<>();
        List<Headed> all =
                told.flatMap(c -> Stream.ofNullable(fit(c, story, histories))).toList();
        for (Headed f : all) {
            Cluster c = f.cluster();
            TimeSpan time = f.time();
            // Of what one person says on a day articles quote different lines.
            boolean many = c.articles().size() > 1 && !c.statement();
            if (many || c.tellings.stream().anyMatch(Worth::sure)) {
                out.add(f);
                if (time.precision() == Precision.DAY) {
                    days.add(time.start());
                }
            } else if (time.precision() == Precision.DAY) {
                best.merge(time.start(), f, (a, b) -> first(b.cluster()) < first(a.cluster()) ? b : a);
            }
        }
        best.forEach((day, f) -> {
            if (!days.contains(day)) {
                out.add(f);
            }
        });
        return sharp(out);
    }

    /** A cluster that is about the story and has a heading; null for any other. */
    private static @Nullable Headed fit(Cluster c, Story story, Histories histories) {
        TimeSpan time = Events.time(c);
        if (time.days() > LONG || c.tellings.stream().noneMatch(t -> story.tells(t.passage()))) {
            return null;
        }
        Headed headed = Headed.of(c, time, true, histories);
        return headed.heading() == null ? null : headed;
    }

    /** Without those that tell more vaguely what others tell. Only those that begin near are compared. */
    private static List<Headed> sharp(List<Headed> all) {
        Map<String, NavigableMap<LocalDate, List<Headed>>> byClass = new HashMap<>();
        for (Headed f : all) {
            byClass.computeIfAbsent(f.cluster().eventClass(), k -> new TreeMap<>())
                    .computeIfAbsent(f.time().start(), k -> new ArrayList<>())
                    .add(f);
        }
        List<Headed> out = new ArrayList<>();
        for (Headed f : all) {
            TimeSpan time = f.time();
            boolean vague = time.days() > 1
                    && byClass
                            .getOrDefault(f.cluster().eventClass(), new TreeMap<>())
                            .subMap(time.start().minusDays(time.days()), time.end())
                            .values()
                            .stream()
                            .flatMap(List::stream)
                            .anyMatch(o -> vaguer(f, o));
            if (!vague) {
                out.add(f);
            }
        }
        return out;
    }

    /** "Last month": the same as what another of its kind tells to the day, of the same somebody or the same place. */
    private static boolean vaguer(Headed one, Headed other) {
        Cluster c = one.cluster();
        Cluster o = other.cluster();
        return other.time().days() < one.time().days()
                && other.time().overlaps(one.time())
                && (o.people.stream().anyMatch(c.people::contains)
                        || o.places.stream().anyMatch(c.places::contains));
    }

    /** "Brankovar, who went to Oslo in May two years ago, …": what one article recalls of somebody, not to the day. */
    private static boolean passing(Cluster c) {
        TimeSpan time = c.time();
        LocalDate published = c.tellings.get(0).passage().article().date();
        return c.articles().size() == 1
                && time != null
                && published != null
                && time.days() >= MONTH
                && Usage.is("fleeting", c.eventClass())
                && time.end().plusDays(LATELY).isBefore(published)
                && c.tellings.stream().allMatch(Worth::aside);
    }

    private static boolean aside(Telling t) {
        return t.clause() == Clauses.Kind.RELATIVE;
    }

    private static int first(Cluster c) {
        return c.tellings.stream().mapToInt(t -> t.passage().number()).min().orElse(0);
    }

    /** Told in the lead or with a day of its own. */
    private static boolean sure(Telling t) {
        TimeSpan time = t.time();
        boolean lead = t.passage().number() < (t.statement() ? HEARD : LEAD);
        return time != null && t.plain() && t.firm() && (lead || t.own());
    }
}
