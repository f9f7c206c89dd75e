package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.clause.Passage;
import dev.dateline.naming.NameRegister;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimeExpression.Anchoring;
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
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days for articles that have none. An undated article is read as if it were of each likely day in turn; the day on
 * which the most of its "on Tuesday" and "yesterday" fall on what dated articles tell of the same event is proposed.
 */
public final class DateProposals {
    /** An event is seldom told by its weekday alone after more days. */
    private static final int NEWS = 7;
    /** So alike that two reports are of one event even where the day is only assumed. */
    private static final double SURE = Likeness.SAME + 0.15;
    /** Differences of agreement below this say nothing. */
    private static final double ALIKE = 0.3;

    private final TemporalTagger tagger;
    private final List<Passage> passages;
    private final NameRegister register;
    private final List<Cluster> known;
    private final Map<LocalDate, List<Cluster>> byDay = new HashMap<>();

    private DateProposals(List<Article> articles, TemporalTagger tagger) {
        this.tagger = tagger;
        List<Article> sorted = articles.stream().sorted(TimelineBuilder.ORDER).toList();
        PassageReader.Reading read = PassageReader.read(sorted, TimelineBuilder.tag(sorted, tagger));
        this.passages = read.passages();
        this.register = new NameRegister(read.names(), read.words());
        List<Passage> dated =
                passages.stream().filter(p -> p.article().date() != null).toList();
        this.known = Merging.of(TimelineBuilder.tell(dated, register), Halt.NEVER).stream()
                .filter(c -> !c.statement() && Events.status(c) == Status.HAPPENED)
                .toList();
        for (Cluster c : known) {
            TimeSpan time = c.time();
            if (time != null && time.precision() == Precision.DAY) {
                byDay.computeIfAbsent(time.start(), k -> new ArrayList<>()).add(c);
            }
        }
    }

    /**
     * Proposals for the undated articles of a folder. Pure, and meant for {@code check}: call it with every article that
     * was read, dated and undated, and show {@link DateProposal#reason} with the line {@code date: …} to add. An
     * article has no proposal where nothing in it leans on its day of publication, or no dated article tells the same.
     *
     * @param articles any order
     * @return at most one for an article, by article id
     */
    public static List<DateProposal> of(List<Article> articles, TemporalTagger tagger) {
        List<Article> undated = articles.stream()
                .filter(a -> a.date() == null)
                .sorted(Comparator.comparing(Article::id))
                .toList();
        if (undated.isEmpty() || undated.size() == articles.size()) {
            return List.of();
        }
        DateProposals proposals = new DateProposals(articles, tagger);
        List<DateProposal> out = new ArrayList<>();
        for (Article article : undated) {
            DateProposal found = proposals.propose(article);
            if (found != null) {
                out.add(found);
            }
        }
        return out;
    }

    private @Nullable DateProposal propose(Article article) {
        Reading best = null;
        LocalDate latest = LocalDate.MIN;
        for (LocalDate day : candidates(article)) {
            Reading reading = read(article, day);
            boolean better = best == null || ORDER.compare(reading, best) > 0;
            if (best != null && Math.abs(reading.agreement() - best.agreement()) < ALIKE) {
                latest = day;
            } else if (better) {
                latest = day;
            }
            best = better ? reading : best;
        }
        return best == null || best.reason().isEmpty()
                ? null
                : new DateProposal(article.id(), best.day(), latest, best.reason());
    }

    /**
     * An article as it is if it was published on some day.
     *
     * @param agreement how much of it dated articles tell on the same days
     * @param away the days between that day and the ones it names by weekday and the like, summed
     * @param reason the strongest agreement
     */
    private record Reading(LocalDate day, double agreement, long away, String reason) {}

    /** Most agreement; of as much, the day that leaves the least time between the news and its telling. */
    private static final Comparator<Reading> ORDER = Comparator.comparingDouble(
                    (Reading r) -> Math.round(r.agreement() / ALIKE))
            .thenComparing(Comparator.comparingLong(Reading::away).reversed())
            .thenComparing(Comparator.comparing(Reading::day).reversed());

    private Reading read(Article article, LocalDate day) {
        double agreement = 0;
        double strongest = 0;
        String reason = "";
        List<Telling> tellings = tellings(article, day);
        Likeness likeness = new Likeness(tellings);
        for (Telling t : tellings) {
            TimeExpression words = t.words();
            if (words == null || !leans(words, day) || t.statement() || t.status() != Status.HAPPENED) {
                continue;
            }
            Asked asked = new Asked(t, likeness);
            for (Cluster c : sameDay(t)) {
                double alike = likeness.of(asked, c);
                if (alike >= SURE && alike > strongest) {
                    strongest = alike;
                    reason = reason(t, words, c);
                }
                agreement += alike >= SURE ? alike : 0;
            }
        }
        long away = 0;
        for (TimeExpression x : tagger.tag(article.text(), day)) {
            TimeSpan time = x.time();
            if (time != null && leans(x, day)) {
                away += Math.abs(ChronoUnit.DAYS.between(time.start(), day));
            }
        }
        return new Reading(day, agreement, away, reason);
    }

    /** Whether the words mean a day of this week only because of when they were written. */
    private static boolean leans(TimeExpression words, LocalDate day) {
        TimeSpan time = words.time();
        boolean month = words.text().chars().anyMatch(Character::isDigit);
        return !month
                && words.anchoring() == Anchoring.ARTICLE
                && time != null
                && time.precision() == Precision.DAY
                && Math.abs(ChronoUnit.DAYS.between(time.start(), day)) <= NEWS;
    }

    /** Days soon after what dated articles tell in like words, earliest first. */
    private SortedSet<LocalDate> candidates(Article article) {
        List<Telling> open = tellings(article, null);
        Likeness likeness = new Likeness(open);
        SortedSet<LocalDate> out = new TreeSet<>();
        for (Telling t : open) {
            Asked asked = new Asked(t, likeness);
            for (Cluster c : known) {
                TimeSpan time = c.time();
                if (time != null && time.precision() == Precision.DAY && likeness.of(asked, c) >= SURE) {
                    for (int i = 0; i <= NEWS; i++) {
                        out.add(time.start().plusDays(i));
                    }
                }
            }
        }
        return out;
    }

    private List<Cluster> sameDay(Telling t) {
        TimeSpan time = t.time();
        return time == null || time.precision() != Precision.DAY
                ? List.of()
                : byDay.getOrDefault(time.start(), List.of());
    }

    /** The article's tellings as they are if it was published on that day. */
    private List<Telling> tellings(Article article, @Nullable LocalDate day) {
        Article then = article.on(day);
        List<TimeExpression> times = tagger.tag(article.text(), day);
        List<Passage> own = passages.stream()
                .filter(p -> p.article().id().equals(article.id()))
                .map(p -> p.of(then, times))
                .toList();
        return TimelineBuilder.tell(own, register);
    }

    private static String reason(Telling t, TimeExpression words, Cluster c) {
        TimeSpan time = c.time();
        String day = time == null ? "" : Labels.longForm(time);
        Heading heading = Heading.of(c, Events.time(c), false, new Histories());
        return "“" + words.text() + "” is then " + day + ", when "
                + c.tellings.get(0).passage().article().id() + " tells “"
                + (heading == null ? t.title() : heading.title()) + "”";
    }
}
