package dev.dateline.telling;

import dev.dateline.clause.Bounds;
import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.headline.Enough;
import dev.dateline.naming.Entity;
import dev.dateline.naming.Roles;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.telling.TimeLinks.Link;
import dev.dateline.text.Token;
import dev.dateline.time.Labels;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The days of what one article tells: those named in the clause, else those carried along in the text, else the
 * article's own, and none where none of these would be honest.
 */
public final class Dating {
    /** How the only day of a sentence is accounted for, where another of its verbs has it. */
    public static final String NAMED = "the day that the sentence names: ";
    /** So many sentences count as the lead: what stands there without a date is news of the article's day. */
    static final int LEAD = 3;
    /** Longer than a quarter, days: too long to date what a noun only names. */
    private static final int LONG = 93;
    /** Days. */
    static final int MONTH = 31;
    /** For so many sentences a day that was named goes on. */
    private static final int CARRY = 3;
    /** A day named right before what is said is the day of saying only so many days before the article's. */
    private static final int QUOTED = 2;
    /** Days; see {@link #recent}. */
    private static final int RECENT = 10;

    /** For so many sentences a speaker's words go on. */
    private static final int SPEECH = 3;
    /** And so many after a day was named for them. */
    private static final int ON = 5;

    /**
     * Days and how they came about.
     *
     * @param days null where only another telling can give them
     */
    record Dated(@Nullable TimeSpan days, String derivation) {
        static final Dated OPEN = new Dated(null, "");
    }

    private record Said(TimeSpan days, int number) {}

    private final @Nullable LocalDate published;
    private final boolean large;
    private final Map<Entity, Said> said = new HashMap<>();
    private @Nullable TimeSpan lastDay;
    private int lastNumber = -100;
    private @Nullable Entity earlierSpeaker;
    private int earlierUntil = -1;

    Dating(@Nullable LocalDate published, boolean large) {
        this.published = published;
        this.large = large;
    }

    /** The days of a telling; null where it tells nothing that a timeline can show. */
    @Nullable
    Dated of(Passage passage, Trigger trigger, Roles roles, TimeLinks links, Clauses clauses, BooleanSupplier titled) {
        Clauses.Kind kind = clauses.clause(clauses.of(trigger.token())).kind();
        boolean tells = clauses.tells(trigger.token());
        boolean aside = kind == Clauses.Kind.RELATIVE;
        boolean main = kind == Clauses.Kind.MAIN;
        boolean say = trigger.eventClass().equals(Lexicon.SAY);
        Link link = links.of(trigger);
        LocalDate day = published;
        if (link != null
                && day != null
                && Usage.is("reporting", trigger.lemma())
                && link.days().days() > MONTH
                && !link.days().end().isAfter(day.plusDays(1))) {
            // "reported a third-quarter loss": the quarter is what is told of, not when
            return lead(passage) ? carried(true, true) : Dated.OPEN;
        }
        Dated before = link == null ? null : hour(passage, trigger, link.words());
        if (before != null && (tells(trigger, roles) || titled.getAsBoolean())) {
            return before;
        }
        if (Hours.alone(passage, link)) {
            return roles.known() ? Dated.OPEN : null;
        }
        if (link != null && begins(passage, trigger, link)) {
            return say
                    ? statement(passage, trigger, roles, aside, links)
                    : lead(passage) && main ? carried(true, true) : Dated.OPEN;
        }
        if (link != null) {
            return named(passage, trigger, roles, link, titled);
        }
        if (links.bounded(trigger) || (!large && Lean.apart(passage, trigger))) {
            return say || !roles.known() ? null : Dated.OPEN;
        }
        if (trigger.noun()) {
            return say || !roles.known() ? null : Dated.OPEN;
        }
        if (say) {
            return statement(passage, trigger, roles, aside, links);
        }
        if (claimed(passage, trigger, clauses)) {
            return null;
        }
        boolean news = trigger.mood() == Mood.FACT || (trigger.mood() == Mood.PERFECT && lead(passage));
        if (news
                && tells
                && !state(passage, trigger)
                && (roles.named() || (main && lead(passage) && titled.getAsBoolean()))) {
            boolean fresh = trigger.mood() == Mood.PERFECT || present(passage, trigger);
            Link only = fresh ? null : links.only();
            if (fresh && lead(passage) && links.past(published)) {
                // "Efforts are growing to help those whom Tuesday's storm has left homeless"
                return carried(true, false);
            }
            if (only != null && lead(passage) && follows(passage, only.words())) {
                return carried(true, true);
            }
            if (only != null
                    && !Hours.alone(passage, only)
                    && !beyond(passage, trigger, only.days())
                    && !new Joint(passage).joins(trigger, links.at(only))) {
                return new Dated(only.days(), NAMED + Labels.shortForm(only.days()));
            }
            if (links.any()) {
                // Of a sentence that names other times no day of another sentence is carried on.
                return roles.known() ? Dated.OPEN : null;
            }
            if (lead(passage) || passage.number() - lastNumber <= CARRY) {
                return carried(lead(passage), !fresh);
            }
        }
        if (trigger.mood() == Mood.PLAN && roles.place() != null && day != null) {
            return new Dated(
                    TimeSpan.day(day),
                    "announced without a day, so the article's own: " + Labels.shortForm(TimeSpan.day(day)));
        }
        return roles.known() ? Dated.OPEN : null;
    }

    /** "The paper argues that the plan was sabotaged": what somebody holds is no news. */
    private static boolean claimed(Passage passage, Trigger trigger, Clauses clauses) {
        Clauses.Clause clause = clauses.clause(clauses.of(trigger.token()));
        for (int k = clause.from() - 1; clause.kind() == Clauses.Kind.REPORTED && k >= 0; k--) {
            Verb verb = Lexicon.english().verb(passage.tokens().get(k).lower());
            if (verb != null && verb.eventClass().equals(Lexicon.SAY)) {
                return Usage.is("standing", verb.lemma()) || Usage.is("claiming", verb.lemma());
            }
        }
        return false;
    }

    /** "It left the port at 7:40 p.m.", behind "sank on Saturday": of the day told just before, not of the article's. */
    private @Nullable Dated hour(Passage passage, Trigger trigger, TimeExpression time) {
        boolean over = trigger.mood() == Mood.FACT || trigger.mood() == Mood.BACKGROUND;
        boolean say = trigger.eventClass().equals(Lexicon.SAY);
        return over && !say && lead(passage) && follows(passage, time) ? carried(true, true) : null;
    }

    /** Whether only the hour is named, a few lines after a day before the article's. */
    private boolean follows(Passage passage, TimeExpression time) {
        TimeSpan last = lastDay;
        return last != null
                && published != null
                && last.start().isBefore(published)
                && passage.number() > lastNumber
                && passage.number() - lastNumber <= CARRY
                && Hours.only(time);
    }

    /** "Is accused", "faces": what holds is no news of the day, but in the first line, where it is a headline's present. */
    private static boolean state(Passage passage, Trigger trigger) {
        if (trigger.mood() == Mood.PERFECT && Usage.is("tallied", trigger.eventClass())) {
            // "More than 300 have died": so far, not today.
            return true;
        }
        Verb verb = trigger.noun()
                ? null
                : Lexicon.english().verb(passage.tokens().get(trigger.token()).lower());
        boolean present = verb != null && verb.form() == Verb.Form.THIRD;
        int from = Subject.group(passage.tokens(), trigger.token());
        for (int k = from; k < trigger.token(); k++) {
            Token t = passage.tokens().get(k);
            present |= trigger.passive() && (t.is("is") || t.is("are"));
        }
        return present && passage.number() > 0;
    }

    private @Nullable Dated named(Passage passage, Trigger trigger, Roles roles, Link link, BooleanSupplier titled) {
        boolean say = trigger.eventClass().equals(Lexicon.SAY);
        // "The bridge was opened in May" needs nobody's name; "they met in May" does.
        boolean body = say
                && !trigger.noun()
                && new Enough(passage, Lexicon.english()).body(Subject.of(passage, Lexicon.english(), trigger.token()));
        boolean act = !trigger.noun() && Usage.is("act", trigger.lemma());
        boolean tells = tells(trigger, roles) || act || (body && titled.getAsBoolean());
        boolean wide = link.days().days() > LONG;
        boolean vague = wide && (link.days().approximate() || trigger.noun());
        if (vague || !tells || beyond(passage, trigger, link.days())) {
            return null;
        }
        if (say && !roles.subject().isEmpty()) {
            said.put(roles.subject().get(0), new Said(link.days(), passage.number()));
        }
        String steps = String.join("; ", link.words().steps());
        TimeSpan ahead = ahead(passage, trigger, link);
        if (ahead != null) {
            return new Dated(ahead, steps + "; what is still to come is a week on: " + Labels.shortForm(ahead));
        }
        return new Dated(link.days(), link.note().isEmpty() ? steps : steps + "; " + link.note());
    }

    /** "Is due to meet him on Thursday", told on a Wednesday: the next, not the last; null where the day may stay. */
    private @Nullable TimeSpan ahead(Passage passage, Trigger trigger, Link link) {
        LocalDate day = published;
        if (trigger.mood() != Mood.PLAN || day == null || link.days().precision() != Precision.DAY) {
            return null;
        }
        long ago = ChronoUnit.DAYS.between(link.days().start(), day);
        boolean week = ago > 0 && ago < 7 && link.words().text().chars().noneMatch(Character::isDigit);
        int from = trigger.noun() ? trigger.token() : Subject.group(passage.tokens(), trigger.token());
        boolean past = passage.tokens().subList(from, trigger.token()).stream()
                .anyMatch(t -> t.is("was") || t.is("were") || t.is("had"));
        boolean weekday = Usage.is("weekday", link.words().text().toLowerCase(Locale.ROOT));
        return week && weekday && !past ? TimeSpan.day(link.days().start().plusDays(7)) : null;
    }

    /** A verb with a day of its own needs nobody's name, "the bridge was opened on Sunday"; a noun and a saying do. */
    private static boolean tells(Trigger trigger, Roles roles) {
        boolean deed = !trigger.noun() && !trigger.eventClass().equals(Lexicon.SAY);
        return deed || (trigger.noun() ? roles.known() : roles.named());
    }

    private @Nullable Dated statement(Passage passage, Trigger trigger, Roles roles, boolean aside, TimeLinks links) {
        LocalDate day = published;
        if (roles.subject().isEmpty()
                || day == null
                || aside
                || standing(passage, trigger)
                || Heard.relayed(passage, trigger)
                || !(trigger.mood() == Mood.FACT || trigger.mood() == Mood.PERFECT)) {
            return null;
        }
        Entity speaker = roles.subject().get(0);
        if (saidBefore(passage, speaker)) {
            return null;
        }
        Said before = said.get(speaker);
        if (before != null && passage.number() - before.number() <= ON) {
            // From line to line, as long as nobody names another day.
            said.put(speaker, new Said(before.days(), passage.number()));
            return new Dated(
                    before.days(),
                    "the same speaker's words go on, dated just before: " + Labels.shortForm(before.days()));
        }
        TimeSpan last = lastDay;
        if (last != null
                && !links.any()
                && passage.number() - lastNumber <= 1
                && !last.start().isAfter(day)
                && !last.start().isBefore(day.minusDays(QUOTED))) {
            return new Dated(last, "the last day named before it: " + Labels.shortForm(last));
        }
        Link only = links.only();
        if (only != null
                && Usage.is("act", trigger.lemma())
                && !only.days().start().isAfter(day)) {
            return new Dated(only.days(), NAMED + Labels.shortForm(only.days()));
        }
        TimeSpan own = TimeSpan.day(day);
        return new Dated(own, "no day is named for these words, so the article's own: " + Labels.shortForm(own));
    }

    /** "He denies it", "she believes": what somebody holds all along is not said on the article's day. */
    private static boolean standing(Passage passage, Trigger trigger) {
        boolean present = passage.tokens().get(trigger.token()).lower().endsWith("s");
        return Usage.is("standing", trigger.lemma()) && (present || trigger.mood() == Mood.PERFECT);
    }

    private boolean lead(Passage passage) {
        return passage.number() < LEAD;
    }

    /** A past tense cannot tell of a day after the article's. */
    private boolean beyond(Passage passage, Trigger trigger, TimeSpan days) {
        LocalDate day = published;
        Verb verb = trigger.noun()
                ? null
                : Lexicon.english().verb(passage.tokens().get(trigger.token()).lower());
        return day != null
                && verb != null
                && !trigger.passive()
                && trigger.mood() != Mood.PLAN
                && verb.form() == Verb.Form.PAST
                && days.start().isAfter(day);
    }

    /** "Declared three days of mourning beginning on Tuesday", told on Monday: the day is of what begins. */
    private boolean begins(Passage passage, Trigger trigger, Link link) {
        List<Token> tokens = passage.tokens();
        int before = passage.tokenAt(link.words().span().begin()) - 1;
        before -= before > 0 && tokens.get(before).is("on") ? 1 : 0;
        before -= before > 0 && tokens.get(before).is("from") ? 1 : 0;
        return published != null
                && before > trigger.token()
                && !trigger.noun()
                && trigger.mood() == Mood.FACT
                && link.days().start().isAfter(published)
                && Usage.is("from then on", tokens.get(before).lower());
    }

    private static boolean present(Passage passage, Trigger trigger) {
        List<Token> tokens = passage.tokens();
        Verb verb = Lexicon.english().verb(tokens.get(trigger.token()).lower());
        return (verb != null && verb.form() == Verb.Form.THIRD) || trigger.goesOn(tokens);
    }

    /** The day that the text goes on with; what was done was not done on one to come, that another line plans for. */
    private Dated carried(boolean lead, boolean on) {
        TimeSpan last = on ? lastDay : null;
        LocalDate day = published;
        if (last != null && (day == null || !last.start().isAfter(day))) {
            return new Dated(last, "the last day named before it: " + Labels.shortForm(last));
        }
        return day == null || !lead
                ? Dated.OPEN
                : new Dated(
                        TimeSpan.day(day),
                        "no day is named, so the article's own: " + Labels.shortForm(TimeSpan.day(day)));
    }

    /** "Before the meeting he warned": words of an earlier day, and so is what he goes on to say in the next lines. */
    private boolean saidBefore(Passage passage, Entity speaker) {
        List<Token> tokens = passage.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String w = tokens.get(i).lower();
            boolean before = w.equals("before") || w.equals("prior") || w.equals("ahead");
            for (int k = i + 1; before && k < Math.min(tokens.size(), i + 5); k++) {
                String noun = Lexicon.english().noun(tokens.get(k).lower());
                if (noun != null && !noun.equals(Lexicon.SAY)) {
                    earlierSpeaker = speaker;
                    earlierUntil = passage.number() + SPEECH;
                }
            }
        }
        boolean goesOn = speaker.equals(earlierSpeaker) && passage.number() <= earlierUntil;
        earlierUntil = goesOn ? passage.number() + SPEECH : earlierUntil;
        return goesOn;
    }

    /** Keeps the last day of a sentence for those after it. */
    void leave(Passage passage) {
        for (TimeExpression time : passage.times()) {
            TimeSpan days = time.time();
            boolean day = days != null && days.precision() == Precision.DAY && !follows(passage, time);
            if (days != null && day && !Bounds.has(passage, time) && recent(days)) {
                lastDay = days;
                lastNumber = passage.number();
            }
        }
    }

    /** What lies weeks back is background; the story does not go on there. */
    private boolean recent(TimeSpan days) {
        LocalDate day = published;
        return day != null && Math.abs(ChronoUnit.DAYS.between(days.start(), day)) <= RECENT;
    }
}
