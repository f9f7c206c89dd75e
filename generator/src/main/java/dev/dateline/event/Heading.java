package dev.dateline.event;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.TitleWords;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.telling.Dating;
import dev.dateline.telling.Status;
import dev.dateline.telling.Telling;
import dev.dateline.text.FamilyName;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Stem;
import dev.dateline.text.Token;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an event is headed by, and the sentence that is quoted under it: the two stand side by side on a page, so both
 * are about one thing.
 *
 * @param telling the clause that the title is made from
 * @param title never empty
 */
record Heading(Telling telling, String title) {
    private static final Pattern SAYS = Pattern.compile(" says? ");
    private static final Pattern FIGURES = Pattern.compile("\\d{4}");
    /** What so many articles tell has to have a title, if need be a rough one. */
    private static final int WELL = 3;
    /** So many sentences are an article's news. */
    private static final int LEAD = 3;
    /** So often an article names whom it is about. */
    private static final int ABOUT = 3;
    /** Days. */
    private static final int YEAR = 365;
    /** What a sentence gains that names the day, against the others' shared words. */
    private static final double DATED = 1;
    /** What a sentence loses that cannot stand alone. */
    private static final double UNFIT = 0.7;

    /**
     * The heading of the event that a dated cluster makes; null for none.
     *
     * @param time its days, see {@link Events#time}
     * @param strict whether only what is told plainly heads it, see {@code Plain}
     */
    static @Nullable Heading of(Cluster c, TimeSpan time, boolean strict, Histories histories) {
        Status status = Events.status(c);
        boolean happened = status == Status.HAPPENED;
        Map<String, Integer> classes = new HashMap<>();
        c.tellings.forEach(t -> classes.merge(t.trigger().eventClass(), 1, Integer::sum));
        Predicate<Telling> fit = strict
                ? t -> t.plain() && on(t, time) && (t.firm() || c.articles().size() > 1) && kept(t, c, happened)
                : fair(c, histories);
        return c.tellings.stream()
                .filter(t -> fit.test(t) && !title(t, happened).isEmpty())
                .max(Comparator.comparingDouble((Telling t) -> promise(t)
                                + typical(t, c, classes)
                                + (time.equals(t.time()) ? 1.5 : 0)
                                + (t.status() == status ? 1 : 0))
                        .thenComparing(t -> t.passage().article().id(), Comparator.reverseOrder())
                        .thenComparing(t -> -t.passage().number())
                        .thenComparing(Telling::title))
                .map(t -> new Heading(t, title(t, happened)))
                .orElse(null);
    }

    /** What heads an entry of a short timeline; the more articles tell the event, the rougher a title may be. */
    private static Predicate<Telling> fair(Cluster c, Histories histories) {
        int articles = c.articles().size();
        if (articles == 1) {
            boolean news = c.tellings.stream().anyMatch(t -> told(t, histories));
            return t -> t.fair()
                    && (told(t, histories) || (news && !SAYS.matcher(t.title()).find()));
        }
        if (c.tellings.stream().anyMatch(Telling::fair)) {
            return Telling::fair;
        }
        if (articles < WELL) {
            return t -> t.sound() && t.named();
        }
        boolean rough = c.tellings.stream().noneMatch(Telling::sound);
        return t -> t.sound() || rough;
    }

    /** What one article alone tells is its news, or it names the day; all else it says in passing. */
    private static boolean told(Telling t, Histories histories) {
        boolean named = t.derivation().startsWith(Dating.NAMED);
        return !old(t, histories) && (t.own() || named || t.passage().number() < LEAD || meeting(t) || ahead(t));
    }

    /** "She was born there in 1981": of a year long gone, and below the lead, it is background. */
    private static boolean old(Telling t, Histories histories) {
        TimeSpan time = t.time();
        LocalDate published = t.passage().article().date();
        return time != null
                && published != null
                && t.passage().number() >= LEAD
                && time.days() >= YEAR
                && time.end().plusDays(YEAR).isBefore(published)
                && !histories.has(t.passage().article())
                && !life(t);
    }

    /** "In 1996 Doe returned to Oslo", in an article about Doe. */
    private static boolean life(Telling t) {
        TimeExpression words = t.words();
        if (words == null || t.subject().isEmpty()) {
            return false;
        }
        Passage passage = t.passage();
        List<Token> tokens = passage.tokens();
        int at = passage.tokenAt(words.span().begin());
        boolean year = at > 0
                && tokens.get(at - 1).is("in")
                && FIGURES.matcher(words.text()).matches();
        String name = FamilyName.of(t.subject().get(0).name());
        return year
                && passage.text().contains(name)
                && t.clause() == Clauses.Kind.MAIN
                && passage.article().text().split(Pattern.quote(name), ABOUT + 1).length > ABOUT;
    }

    /** "She will send it on Tuesday, she said": words about a day to come are news. */
    private static boolean ahead(Telling t) {
        LocalDate published = t.passage().article().date();
        return t.statement()
                && published != null
                && t.passage().times().stream()
                        .map(TimeExpression::time)
                        .anyMatch(x -> x != null
                                && x.precision() == Precision.DAY
                                && x.start().isAfter(published));
    }

    /** "Two officials are to meet in Oslo": announced, though the day is not. */
    private static boolean meeting(Telling t) {
        return t.status() == Status.PLANNED
                && t.trigger().eventClass().equals(Lexicon.MEET)
                && t.place() != null
                && t.sides().size() < 2;
    }

    /** Whether it is of the days that the event is given. */
    private static boolean on(Telling t, TimeSpan time) {
        TimeSpan own = t.time();
        return own != null && own.overlaps(time);
    }

    /** Whether a plan that is headed as a deed was for a day, or another telling has the same somebody do the like. */
    private static boolean kept(Telling plan, Cluster c, boolean happened) {
        boolean named = plan.trigger().noun() && !plan.trigger().eventClass().equals(Lexicon.MEET);
        if (named && plan.status() == Status.PLANNED) {
            // "the bailout" that is to come: whether it will, the sentence does not say.
            return false;
        }
        return !happened
                || plan.own()
                || plan.status() != Status.PLANNED
                || c.tellings.stream()
                        .anyMatch(t -> t.time() != null
                                && t.status() == Status.HAPPENED
                                && t.trigger()
                                        .eventClass()
                                        .equals(plan.trigger().eventClass())
                                && plan.subject().stream().allMatch(t.subject()::contains)
                                && (!plan.subject().isEmpty() || t.title().equals(plan.settled())));
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

    /**
     * Of the sentences that have what the title says, or its names with a like verb, the one that shares the most words
     * with the others, names the day and stands best alone; of as many the earliest.
     */
    String summary(Cluster c) {
        IdentityHashMap<Passage, Set<String>> words = new IdentityHashMap<>();
        IdentityHashMap<Passage, Double> fit = new IdentityHashMap<>();
        Map<String, Integer> told = new HashMap<>();
        for (Telling t : c.tellings) {
            if (!words.containsKey(t.passage())) {
                Passage open = t.passage().opened();
                Set<String> all = Fame.words(open);
                words.put(t.passage(), all);
                fit.put(t.passage(), alone(open));
                all.forEach(w -> told.merge(w, 1, Integer::sum));
            }
        }
        words.forEach((passage, all) -> fit.merge(passage, central(all, told), Double::sum));
        Set<String> said = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String word : TitleWords.of(title)) {
            if (word.length() > 1 && !FunctionWords.any(word.toLowerCase(Locale.ROOT))) {
                String stem = Stem.of(word.toLowerCase(Locale.ROOT));
                said.add(stem);
                if (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0))) {
                    names.add(stem);
                }
            }
        }
        // The best is looked for first, for to see what a sentence says takes longer than all else.
        return c.tellings.stream()
                .map(t -> new Quotable(t, fit.getOrDefault(t.passage(), 0.0) + (t.words() != null ? DATED : 0)))
                .sorted(Quotable.BEST)
                .map(Quotable::telling)
                .filter(t -> {
                    boolean kin =
                            t.trigger().eventClass().equals(telling.trigger().eventClass()) && !t.statement();
                    // The names are among what is said, so that one look serves both.
                    return t.passage().same(telling.passage()) || says(t.passage(), kin ? names : said);
                })
                .map(t -> t.passage().text())
                .findFirst()
                .orElse("");
    }

    /** A telling whose sentence may be quoted, and how well it would do. */
    private record Quotable(Telling telling, double score) {
        private static final Comparator<Quotable> BEST = Comparator.comparingDouble((Quotable q) -> -q.score())
                .thenComparingInt(q -> q.telling().passage().number())
                .thenComparing(q -> q.telling().passage().article().id());
    }

    /** Whether the sentence has the words, in whatever form. */
    private static boolean says(Passage passage, Set<String> stems) {
        Set<String> here = new HashSet<>();
        passage.tokens().forEach(t -> here.add(Stem.of(t.lower())));
        return here.containsAll(stems);
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
}
