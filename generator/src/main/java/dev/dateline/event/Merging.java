package dev.dateline.event;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.event.Blocks.Sought;
import dev.dateline.telling.Lean;
import dev.dateline.telling.Status;
import dev.dateline.telling.Telling;
import dev.dateline.time.Labels;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tellings to events. The finest dates go first and found the events; vaguer ones, and those with no date of their
 * own, then join the event that is likest among those their words allow. Only events of near days are compared, so
 * that the work grows with the number of tellings, not with its square.
 */
final class Merging {
    /** So many days back a telling without a date looks for its event. */
    private static final int BACK = 31;

    /** So alike that not even another day makes two reports tell of two events. */
    private static final double CONTRADICTED = 0.75;

    /** So alike is what has no date of its own to the event that it joins. */
    private static final double VAGUE = Likeness.SAME + 0.1;

    /** What it counts that the lines before told it. */
    private static final double NEAR = 0.25;

    /** Of so many tellings at a time what they are found by is held. */
    private static final int PART = 512;

    /** So many words of a title tell the same. */
    private static final int TOLD = 3;

    private final Halt halt;
    private final Likeness likeness;
    /** The clusters of those triggers that another telling leans on, by their place in the texts. */
    private final Map<Place, Cluster> byPlace = new HashMap<>();

    private final Set<Place> leantOn = new HashSet<>();

    private final Blocks blocks = new Blocks();
    private final Blocks.Search search = new Blocks.Search();
    private final List<Cluster> all = new ArrayList<>();

    private Merging(List<Telling> tellings, Halt halt) {
        this.halt = halt;
        this.likeness = new Likeness(tellings);
    }

    /** The clusters, each with at least one dated telling in front. */
    static List<Cluster> of(List<Telling> tellings, Halt halt) {
        Merging merging = new Merging(tellings, halt);
        List<Telling> dated = new ArrayList<>();
        List<Telling> floating = new ArrayList<>();
        List<Telling> leaning = new ArrayList<>();
        for (Telling t : tellings) {
            (t.lean() != null ? leaning : t.time() == null ? floating : dated).add(t);
        }
        for (Telling t : leaning) {
            Lean lean = t.lean();
            if (lean != null) {
                merging.leantOn.add(Place.of(t.passage(), lean.noun()));
            }
        }
        List<Telling> ranked = dated.parallelStream()
                .map(Ranked::of)
                .sorted()
                .map(Ranked::telling)
                .toList();
        merging.placeAll(ranked);
        merging.attachAll(floating);
        leaning.forEach(merging::lean);
        return merging.all;
    }

    /**
     * A dated telling with its place in the order of founding.
     *
     * @param rank what names its days itself first, then what is told of the fewest days, of a place, of somebody
     * @param day the first of its days, by which times are ordered first
     */
    private record Ranked(long rank, long day, TimeSpan time, Telling telling) implements Comparable<Ranked> {
        private static final Comparator<Ranked> TIED = Comparator.comparing(Ranked::time)
                .thenComparing(r -> r.telling().passage().article().id())
                .thenComparingInt(r -> r.telling().passage().number())
                .thenComparingInt(r -> r.telling().trigger().token());

        static Ranked of(Telling t) {
            TimeSpan time = span(t);
            long days = 4 * time.days() + (t.place() == null ? 2 : 0) + (t.named() ? 0 : 1);
            return new Ranked(
                    t.own() ? days : days + Long.MAX_VALUE / 2, time.start().toEpochDay(), time, t);
        }

        @Override
        public int compareTo(Ranked other) {
            int order = Long.compare(rank, other.rank);
            order = order == 0 ? Long.compare(day, other.day) : order;
            return order == 0 ? TIED.compare(this, other) : order;
        }
    }

    private static TimeSpan span(Telling t) {
        TimeSpan time = t.time();
        if (time == null) {
            throw new IllegalStateException("a dated telling without a date");
        }
        return time;
    }

    /** One processor compares, for each telling is compared with what those before it made; another goes ahead of it. */
    private void placeAll(List<Telling> tellings) {
        List<List<Telling>> parts = parts(tellings);
        CompletableFuture<List<Sought>> next = ahead(parts, 0);
        for (int i = 0; i < parts.size(); i++) {
            List<Sought> part = Halt.joined(next);
            next = ahead(parts, i + 1);
            part.forEach(this::place);
        }
    }

    private CompletableFuture<List<Sought>> ahead(List<List<Telling>> parts, int part) {
        List<Telling> tellings = part < parts.size() ? parts.get(part) : List.of();
        return CompletableFuture.supplyAsync(() ->
                tellings.parallelStream().map(halt::pass).map(this::sought).toList());
    }

    /** All processors compare, since what has no day of its own changes no cluster in what it is compared by. */
    private void attachAll(List<Telling> tellings) {
        for (List<Likely> likely :
                parts(tellings).parallelStream().map(this::likely).toList()) {
            likely.forEach(this::attach);
        }
    }

    private static List<List<Telling>> parts(List<Telling> tellings) {
        return IntStream.iterate(0, from -> from < tellings.size(), from -> from + PART)
                .mapToObj(from -> tellings.subList(from, Math.min(from + PART, tellings.size())))
                .toList();
    }

    private Sought sought(Telling t) {
        return blocks.sought(new Asked(t, likeness));
    }

    private void place(Sought sought) {
        Asked asked = sought.asked();
        Telling t = asked.telling;
        TimeSpan time = span(t);
        Cluster best = null;
        double most = Likeness.SAME;
        for (Cluster c : blocks.near(sought, time, t.statement() ? 0 : 1, search)) {
            TimeSpan other = c.time();
            if (other == null
                    || !(fits(t, time, other)
                            || (time.overlaps(other) && (Blocks.once(t, c) || toldToTheDay(asked, c))))) {
                continue;
            }
            double score = likeness.of(asked, c) + (time.equals(other) ? 0.15 : 0) + goesOn(t, c);
            if (score > most && (!contradicts(t, time, c) || sameMeeting(t, c, score))) {
                most = score;
                best = c;
            }
        }
        if (best == null) {
            found(sought, time);
        } else {
            best.add(asked);
            note(t, best);
            blocks.put(best, sought, time);
        }
    }

    /** Same days, one within the other, or next to each other; see {@link #contradicts}. */
    private static boolean fits(Telling t, TimeSpan time, TimeSpan other) {
        if (t.statement()) {
            return time.equals(other);
        }
        if (time.overlaps(other)) {
            // "this year" is not the event of any one day in it.
            return Math.max(time.days(), other.days()) <= 31 || time.precision() == other.precision();
        }
        return Math.abs(ChronoUnit.DAYS.between(time.start(), other.start())) <= 1;
    }

    /** "Doe launched the Fjord Rowers' boat in 2003": what is told in the same words of a day of that year. */
    private boolean toldToTheDay(Asked asked, Cluster c) {
        Telling t = asked.telling;
        if (!t.trigger().eventClass().equals(c.eventClass())) {
            return false;
        }
        Set<String> words = new HashSet<>(asked.topic);
        t.subject().forEach(e -> words.removeAll(likeness.names(e)));
        t.organizations().forEach(e -> words.removeAll(likeness.names(e)));
        return words.size() >= TOLD && c.topic.containsAll(words);
    }

    /** Whether both name their days, and name other ones. */
    private static boolean contradicts(Telling t, TimeSpan time, Cluster c) {
        if (!t.own() || !c.allOwn) {
            return false;
        }
        for (TimeSpan day : c.days) {
            if (day.overlaps(time)) {
                return false;
            }
        }
        return true;
    }

    /** The same people met in reports that name days next to each other, and no article tells both: one is wrong. */
    private static boolean sameMeeting(Telling t, Cluster c, double score) {
        long shared = Stream.concat(t.subject().stream(), t.others().stream())
                .filter(c.people::contains)
                .distinct()
                .count();
        boolean once = t.trigger().eventClass().equals(c.eventClass()) && shared > 1;
        return once
                && score >= CONTRADICTED
                && !c.articles().contains(t.passage().article().id());
    }

    /** "Before the meeting he …": the days are those of the meeting, once that has any. */
    private void lean(Telling t) {
        Lean lean = t.lean();
        Cluster anchor = lean == null ? null : byPlace.get(Place.of(t.passage(), lean.noun()));
        TimeSpan time = anchor == null ? null : anchor.time();
        if (lean == null || anchor == null || time == null || time.precision() != Precision.DAY) {
            if (t.time() == null) {
                attach(likely(t, search));
            } else {
                place(sought(t));
            }
            return;
        }
        TimeSpan counted = TimeSpan.day(time.start().plusDays(lean.away()));
        TimeSpan days = lean.away() != 0 ? counted : lean.sameDay() ? time : time.about();
        place(sought(t.at(days, "“" + lean.words() + "”, and that was " + Labels.shortForm(time))));
    }

    /** Where a trigger stands. */
    private record Place(String article, int sentence, int token) {
        static Place of(Passage passage, int token) {
            return new Place(passage.article().id(), passage.number(), token);
        }
    }

    private void note(Telling t, Cluster c) {
        Place place = Place.of(t.passage(), t.trigger().token());
        if (leantOn.contains(place)) {
            byPlace.put(place, c);
        }
    }

    private void found(Sought sought, TimeSpan time) {
        Cluster c = new Cluster(sought.asked(), likeness, all.size());
        note(sought.asked().telling, c);
        all.add(c);
        blocks.put(c, sought, time);
    }

    /**
     * A cluster that a telling without a date may join.
     *
     * @param score how like it is, without {@link #nearness}
     */
    private record Scored(Cluster cluster, double score) {}

    private record Likely(Telling telling, List<Scored> clusters) {}

    private List<Likely> likely(List<Telling> part) {
        Blocks.Search own = new Blocks.Search();
        return part.stream()
                .map(halt::pass)
                .map(t -> likely(t, own))
                .filter(l -> !l.clusters().isEmpty())
                .toList();
    }

    private Likely likely(Telling t, Blocks.Search own) {
        Likely out = new Likely(t, new ArrayList<>());
        LocalDate published = t.passage().article().date();
        if (published == null) {
            return out;
        }
        boolean plan = t.status() == Status.PLANNED;
        LocalDate first = published.minusDays(plan ? 7 : BACK);
        LocalDate last = published.plusDays(plan ? 7 : 0);
        Sought sought = sought(t);
        for (Cluster c : blocks.between(sought, first, last, own)) {
            boolean kin = t.trigger().eventClass().equals(c.eventClass());
            double score = kin ? likeness.of(sought.asked(), c) : 0;
            if (score + NEAR > VAGUE) {
                out.clusters().add(new Scored(c, score));
            }
        }
        return out;
    }

    /** A telling without a date joins the likest event of the weeks before its article; it founds none. */
    private void attach(Likely likely) {
        Telling t = likely.telling();
        Cluster best = null;
        double most = VAGUE;
        for (Scored scored : likely.clusters()) {
            Cluster c = scored.cluster();
            double score = scored.score() + nearness(t, c);
            if (score > most && !(c.toldAfter(t.passage()) && Lean.definite(t.passage(), t.trigger()))) {
                most = score;
                best = c;
            }
        }
        if (best != null) {
            best.attach(t);
            note(t, best);
        }
    }

    /** "The three received their guest": a meeting that does not say who meets whom goes on from the lines before. */
    private static double goesOn(Telling t, Cluster c) {
        boolean half = t.subject().isEmpty() || t.others().isEmpty();
        boolean meeting =
                t.trigger().eventClass().equals(Lexicon.MEET) && c.eventClass().equals(Lexicon.MEET);
        return meeting && half && !t.own() && c.toldNear(t.passage()) ? 0.25 : 0;
    }

    /** What is told without a date goes on with what the lines before it told. */
    private static double nearness(Telling t, Cluster c) {
        boolean same = c.articles().contains(t.passage().article().id());
        return c.toldNear(t.passage()) ? NEAR : same ? 0.1 : 0;
    }
}
