package dev.dateline.telling;

import dev.dateline.clause.Bounds;
import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Ordinals;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Scene;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's times belongs to which of its triggers. */
final class TimeLinks {
    /**
     * A time as an event has it.
     *
     * @param days what it can mean
     * @param words the expression
     * @param note what was added to the expression's own derivation, empty for nothing
     */
    record Link(TimeSpan days, TimeExpression words, String note) {}

    private final Passage passage;
    private final Clauses clauses;
    private final List<Trigger> triggers;
    private final Map<Integer, Link> links = new HashMap<>();
    private final Set<Integer> bounded = new HashSet<>();
    /** Every time that is no bound, whether it is a trigger's or not. */
    private final List<Link> named = new ArrayList<>();

    TimeLinks(Passage passage, Clauses clauses, List<Trigger> triggers) {
        this.passage = passage;
        this.clauses = clauses;
        this.triggers = triggers;
        List<TimeExpression> times = passage.times();
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            TimeSpan days = time.time();
            if (days == null) {
                continue;
            }
            if (Bounds.has(passage, time)) {
                Trigger owner = owner(passage.tokenAt(time.span().begin()));
                if (owner != null) {
                    bounded.add(owner.token());
                }
                continue;
            }
            String note = "";
            TimeExpression next = i + 1 < times.size() ? times.get(i + 1) : null;
            TimeSpan range = next == null ? null : range(time, next);
            if (range != null) {
                days = range;
                note = "from the first day named to the last";
                i++;
            } else {
                int nth = Ordinals.day(passage.tokens());
                if (nth > 1 && days.precision() == Precision.DAY) {
                    LocalDate last = days.start();
                    days = TimeSpan.range(last.minusDays(nth - 1L), last);
                    note = "day " + nth + " in a row, so it began " + (nth - 1) + " days before";
                }
            }
            Link link = new Link(days, time, note);
            named.add(link);
            Trigger owner = owner(at(link));
            if (owner != null) {
                links.merge(owner.token(), link, TimeLinks::finer);
                Trigger done = owner.noun() ? new Governing(passage, clauses, triggers).occasion(owner) : null;
                if (done != null) {
                    links.merge(done.token(), link, TimeLinks::finer);
                }
            }
        }
        Scene scene = links.isEmpty() ? null : Scene.of(passage, triggers);
        Link day = scene == null ? null : of(scene.event());
        if (scene != null && day != null) {
            links.putIfAbsent(scene.words().token(), day);
        }
    }

    /** The time of the trigger, null where the sentence gives it none of its own. */
    @Nullable
    Link of(Trigger trigger) {
        return links.get(trigger.token());
    }

    /** Whether all that is said of its time is a bound: "before Tuesday" is neither Tuesday nor the article's day. */
    boolean bounded(Trigger trigger) {
        return bounded.contains(trigger.token()) && !links.containsKey(trigger.token());
    }

    /** Whether the sentence gives any of its triggers a time. */
    boolean any() {
        return !links.isEmpty();
    }

    /** Whether it names a day, and all that it names are days before the article's. */
    boolean past(@Nullable LocalDate published) {
        return published != null
                && !links.isEmpty()
                && links.values().stream()
                        .allMatch(l -> l.days().precision() == Precision.DAY
                                && l.days().start().isBefore(published));
    }

    /** The only day that the sentence names, for triggers that have no time of their own; null where it names more. */
    @Nullable
    Link only() {
        Link found = null;
        for (Link link : links.values()) {
            if (link.days().precision() != Precision.DAY
                    || (found != null && !found.days().equals(link.days()))) {
                return null;
            }
            found = link;
        }
        return found;
    }

    /** The times that the sentence names, in order, but for mere bounds as "since Monday". */
    List<Link> named() {
        return named;
    }

    /** The first time still to come in the clause of a verb that tells a plan, whatever noun stands before it. */
    @Nullable
    Link coming(int verb, LocalDate published) {
        return first(verb, link -> link.days().start().isAfter(published) && ahead(link.days(), published));
    }

    /** Whether the days are still to come, or some of them, and not so many that no day is meant. */
    static boolean ahead(TimeSpan days, LocalDate published) {
        return days.end().isAfter(published) && days.days() <= Dating.MONTH;
    }

    /** The first day that is named in a verb's own clause, null for none. */
    @Nullable
    Link beside(int verb) {
        return first(verb, link -> link.days().precision() == Precision.DAY);
    }

    private @Nullable Link first(int verb, Predicate<Link> wanted) {
        for (Link link : named) {
            if (wanted.test(link) && clauses.together(verb, at(link))) {
                return link;
            }
        }
        return null;
    }

    /** The token that a time begins with. */
    int at(Link link) {
        return passage.tokenAt(link.words().span().begin());
    }

    private static Link finer(Link a, Link b) {
        // "at 16:53 on Tuesday": the hour alone was counted from the article's day.
        boolean hour = a.words().type() == TimexType.TIME && b.words().type() == TimexType.DATE;
        boolean same = a.days().days() == b.days().days();
        return b.days().days() < a.days().days() || (same && hour) ? b : a;
    }

    private @Nullable Trigger owner(int at) {
        if (at >= passage.tokens().size()) {
            return null;
        }
        Trigger modified = modified(at);
        if (modified != null) {
            return modified;
        }
        if (new Joint(passage).attributive(at)) {
            return null;
        }
        Trigger left = null;
        Trigger right = null;
        int unreal = -1;
        for (Trigger t : triggers) {
            if (after(t, at)) {
                continue;
            }
            if (!clauses.together(t.token(), at) || quoted(t, at) || purpose(t, at)) {
                continue;
            }
            if (t.token() < at && past(t, at)) {
                return null;
            }
            if (t.mood() == Mood.NONE) {
                // "He said he would leave on Friday": the day is of what may be, not of the saying.
                unreal = t.token() < at && !t.noun() ? t.token() : unreal;
                continue;
            }
            if (t.token() < at) {
                left = t;
            } else if (right == null) {
                right = t;
            }
        }
        boolean ahead = unreal > (left == null ? -1 : left.token());
        if (ahead && (left == null || left.noun() || !passed(at))) {
            return null;
        }
        if (left == null && right != null && new Joint(passage).anew(right, at)) {
            return null;
        }
        if (left != null && left.noun()) {
            Trigger verb = new Governing(passage, clauses, triggers).of(left, at);
            left = verb == null ? left : verb;
        }
        if (left != null && !(right != null && farther(left, right, at))) {
            return left;
        }
        return right != null ? right : parentTrigger(at);
    }

    /** "denied killing her on 3 March", told in April: the day is of what is denied. */
    private boolean past(Trigger t, int at) {
        List<Token> tokens = passage.tokens();
        LocalDate published = passage.article().date();
        int doing = t.end() < tokens.size() && tokens.get(t.end()).is("of") ? t.end() + 1 : t.end();
        boolean gerund = !t.noun()
                && t.eventClass().equals(Lexicon.SAY)
                && doing + 1 < at
                && tokens.get(doing).lower().endsWith("ing")
                && !tokens.get(doing).capital()
                && tokens.get(doing + 1).word()
                && !passage.timed(doing + 1);
        return gerund
                && published != null
                && passage.times().stream()
                        .filter(x -> passage.tokenAt(x.span().begin()) == at)
                        .anyMatch(x -> x.time() != null && !x.time().end().isAfter(published.minusDays(Lead.FRESH)));
    }

    /** "voted to close it on Monday": a day that is over is of the vote. */
    private boolean passed(int at) {
        LocalDate published = passage.article().date();
        for (TimeExpression time : passage.times()) {
            TimeSpan days = time.time();
            if (passage.tokenAt(time.span().begin()) == at && days != null && published != null) {
                return days.precision() == Precision.DAY && days.start().isBefore(published);
            }
        }
        return false;
    }

    /** "On Tuesday there was coverage following the earthquake": that was before. */
    private boolean after(Trigger t, int at) {
        List<Token> tokens = passage.tokens();
        int k = t.token() - 1;
        while (t.noun()
                && k > at
                && tokens.get(k).word()
                && !FunctionWords.any(tokens.get(k).lower())) {
            k--;
        }
        k -= t.noun() && k > at && FunctionWords.is("determiner", tokens.get(k).lower()) ? 1 : 0;
        return t.noun()
                && k > at
                && (tokens.get(k).is("following") || tokens.get(k).is("after"));
    }

    /** "Tuesday's five-hour session": the noun that the time stands before. */
    private @Nullable Trigger modified(int at) {
        for (Trigger t : triggers) {
            if (t.noun() && t.mood() != Mood.NONE && t.token() > at && t.token() - at <= 5) {
                boolean direct = true;
                for (int i = at + 1; i < t.token(); i++) {
                    Token k = passage.tokens().get(i);
                    direct &= k.is("'s")
                            || k.text().equals("-")
                            || k.kind() == Token.Kind.NUMBER
                            || (k.word()
                                    && !FunctionWords.any(k.lower())
                                    && Lexicon.english().verb(k.lower()) == null);
                }
                if (direct) {
                    return t;
                }
            }
        }
        return null;
    }

    /** "After the talks, on Wednesday the ministry said": a mark between sends the time to the right. */
    private boolean farther(Trigger left, Trigger right, int at) {
        for (int i = left.token(); i < at; i++) {
            if (passage.tokens().get(i).text().equals(",")) {
                return right.token() - at < 6 && !right.noun();
            }
        }
        return false;
    }

    /** "The dam broke on Tuesday, she said": the day is of what was said, not of the saying. */
    private boolean quoted(Trigger t, int at) {
        if (t.noun() || !t.eventClass().equals(Lexicon.SAY) || t.token() < at) {
            return false;
        }
        List<Token> tokens = passage.tokens();
        int comma = -1;
        for (int k = at; k < t.token(); k++) {
            comma = tokens.get(k).text().equals(",") && !passage.inTime(k) ? k : comma;
        }
        for (int k = comma - 1; k >= 0 && ";:\"“”".indexOf(tokens.get(k).text()) < 0; k--) {
            String w = tokens.get(k).lower();
            if (FunctionWords.is("auxiliary", w) || Lexicon.english().verb(w) != null) {
                return true;
            }
        }
        return false;
    }

    /** "promised help for the winter": the time is of the help. */
    private boolean purpose(Trigger t, int at) {
        boolean told = !t.noun() && !t.passive() && (t.mood() == Mood.FACT || t.mood() == Mood.PERFECT);
        List<Token> tokens = passage.tokens();
        int begin = at > 0 && tokens.get(at - 1).is("the") ? at - 1 : at;
        return told && t.token() < at && begin > 0 && tokens.get(begin - 1).is("for");
    }

    private @Nullable Trigger parentTrigger(int at) {
        Clauses.Clause clause = clauses.clause(clauses.of(at));
        Token opens = passage.tokens().get(clause.from());
        if (clause.from() > 0 && opens.is("after")) {
            // "fell after losing ten points on Monday": later than Monday.
            return null;
        }
        int parent = clause.parent();
        Trigger found = null;
        for (Trigger t : triggers) {
            // "says it could be ready in 2040": the year is of what is said
            boolean told = clause.kind() == Clauses.Kind.REPORTED && t.token() < clause.from();
            boolean open = t.mood() != Mood.NONE && !told && !after(t, at) && !quoted(t, at) && !purpose(t, at);
            if (open && clauses.of(t.token()) == parent && (found == null || t.token() < at)) {
                found = t;
            }
        }
        return found;
    }

    private @Nullable TimeSpan range(TimeExpression a, TimeExpression b) {
        TimeSpan from = a.time();
        TimeSpan to = b.time();
        if (from == null
                || to == null
                || from.precision() != to.precision()
                || !from.start().isBefore(to.start())) {
            return null;
        }
        int first = passage.tokenAt(a.span().begin());
        int begin = passage.tokenAt(a.span().end());
        int end = passage.tokenAt(b.span().begin());
        List<Token> tokens = passage.tokens();
        boolean joined = end - begin == 1
                && Set.of("to", "-", "–", "—", "until", "through", "and")
                        .contains(tokens.get(begin).lower());
        boolean opened = first > 0
                && Set.of("from", "between").contains(tokens.get(first - 1).lower());
        boolean and = joined && tokens.get(begin).is("and");
        if (!joined || (and && !opened)) {
            return null;
        }
        return new TimeSpan(
                from.start(),
                to.end(),
                Precision.RANGE,
                from.approximate() || to.approximate() || from.precision() != Precision.DAY);
    }
}
