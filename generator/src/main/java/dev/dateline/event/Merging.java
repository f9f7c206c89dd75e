package dev.dateline.event;

import dev.dateline.event.Blocks.Sought;
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
import java.util.function.Consumer;
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

    /** Of so many tellings at a time what they are found by is held. */
    private static final int PART = 2048;

    /** So many words of a title tell the same. */
    private static final int TOLD = 3;

    private final Halt halt;
    private final Likeness likeness;
    /** The clusters of those triggers that another telling leans on, by their place in the texts. */
    private final Map<Place, Cluster> byPlace = new HashMap<>();

    private final Set<Place> leantOn = new HashSet<>();

    private final Blocks blocks = new Blocks();
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
        merging.each(ranked, merging::place);
        merging.each(floating, merging::attach);
        leaning.forEach(merging::lean);
        return merging.all;
    }

    /**
     * A dated telling with its place in the order of founding.
     *
     * @param rank what names its days itself first, then what is told of the fewest days, of a place, of somebody
     */
    private record Ranked(long rank, TimeSpan time, Telling telling) implements Comparable<Ranked> {
        private static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::rank)
                .thenComparing(Ranked::time)
                .thenComparing(r -> r.telling().passage().article().id())
                .thenComparingInt(r -> r.telling().passage().number())
                .thenComparingInt(r -> r.telling().trigger().token());

        static Ranked of(Telling t) {
            TimeSpan time = span(t);
            long days = 4 * time.days() + (t.place() == null ? 2 : 0) + (t.named() ? 0 : 1);
            return new Ranked(t.own() ? days : days + Long.MAX_VALUE / 2, time, t);
        }

        @Override
        public int compareTo(Ranked other) {
            return ORDER.compare(this, other);
        }
    }

    private static TimeSpan span(Telling t) {
        TimeSpan time = t.time();
        if (time == null) {
            throw new IllegalStateException("a dated telling without a date");
        }
        return time;
    }

    /** One processor compares, for each telling is compared with what those before it made; all find out by what. */
    private void each(List<Telling> tellings, Consumer<Sought> compare) {
        for (int from = 0; from < tellings.size(); from += PART) {
            tellings.subList(from, Math.min(from + PART, tellings.size())).parallelStream()
                    .map(halt::pass)
                    .map(this::sought)
                    .toList()
                    .forEach(compare);
        }
    }

    private Sought sought(Telling t) {
        return Sought.of(t, likeness);
    }

    private void place(Sought sought) {
        Telling t = sought.telling();
        TimeSpan time = span(t);
        Cluster best = null;
        double most = Likeness.SAME;
        for (Cluster c : blocks.near(sought, time, t.statement() ? 0 : 1)) {
            TimeSpan other = c.time();
            if (other == null
                    || !(fits(t, time, other) || (time.overlaps(other) && (Blocks.once(t, c) || toldToTheDay(t, c))))) {
                continue;
            }
            double score = likeness.of(t, c) + (time.equals(other) ? 0.15 : 0) + goesOn(t, c);
            if (score > most && (!contradicts(t, time, c) || sameMeeting(t, c, score))) {
                most = score;
                best = c;
            }
        }
        if (best == null) {
            found(sought, time);
        } else {
            join(best, t);
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
    private boolean toldToTheDay(Telling t, Cluster c) {
        if (!t.trigger().eventClass().equals(c.eventClass())) {
            return false;
        }
        Set<String> words = new HashSet<>(likeness.topic(t));
        t.subject().forEach(e -> Telling.words(e.name()).forEach(words::remove));
        t.organizations().forEach(e -> Telling.words(e.name()).forEach(words::remove));
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
                attach(sought(t));
            } else {
                place(sought(t));
            }
            return;
        }
        TimeSpan days = lean.sameDay() ? time : time.about();
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

    private void join(Cluster c, Telling t) {
        c.add(t);
        note(t, c);
    }

    private void found(Sought sought, TimeSpan time) {
        Telling t = sought.telling();
        Cluster c = new Cluster(t, likeness);
        note(t, c);
        all.add(c);
        blocks.put(c, sought, time);
    }

    /** A telling without a date joins the likest event of the weeks before its article; it founds none. */
    private void attach(Sought sought) {
        Telling t = sought.telling();
        LocalDate published = t.passage().article().date();
        if (published == null) {
            return;
        }
        Cluster best = null;
        double most = Likeness.SAME + 0.1;
        boolean plan = t.status() == Status.PLANNED;
        for (Cluster c :
                blocks.between(sought, published.minusDays(plan ? 7 : BACK), published.plusDays(plan ? 7 : 0))) {
            boolean kin = t.trigger().eventClass().equals(c.eventClass());
            double score = kin ? likeness.of(t, c) + nearness(t, c) : 0;
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
        return c.toldNear(t.passage()) ? 0.25 : same ? 0.1 : 0;
    }
}
