package dev.dateline.event;

import dev.dateline.event.TimeLinks.Link;
import dev.dateline.event.Trigger.Mood;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Stem;
import dev.dateline.text.Token;
import dev.dateline.time.Labels;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one article from its first sentence to its last and tells its events. */
final class Teller {
    /** So many sentences count as the lead: what stands there without a date is news of the article's day. */
    private static final int LEAD = 3;

    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those", "both");
    private static final Set<String> ASPECT = Set.of("begin", "start", "end", "resume", "conclude", "finish", "open");

    private final NameRegister register;
    private final Lexicon lexicon = Lexicon.english();
    private final Map<String, Telling> lastOfClass = new HashMap<>();
    private @Nullable TimeSpan lastDay;
    private @Nullable Entity lastActor;

    Teller(NameRegister register) {
        this.register = register;
    }

    /** The tellings of an article's sentences, in order. */
    List<Telling> tell(List<Passage> passages) {
        List<Telling> out = new ArrayList<>();
        for (Passage passage : passages) {
            tell(passage, out);
        }
        return out;
    }

    private void tell(Passage passage, List<Telling> out) {
        Clauses clauses = new Clauses(passage.tokens(), lexicon);
        List<Trigger> triggers = collapse(Triggers.in(passage.tokens(), lexicon), clauses);
        TimeLinks links = new TimeLinks(passage, clauses, triggers);
        Titles titles = new Titles(passage, clauses, lexicon);
        for (Trigger trigger : triggers) {
            if (trigger.mood() == Mood.NONE || trigger.eventClass().equals(Lexicon.LIGHT)) {
                continue;
            }
            Roles roles = new Roles(passage, clauses, register, trigger);
            resume(passage, trigger, roles);
            Telling telling = telling(passage, trigger, roles, links.of(trigger), titles);
            if (telling != null) {
                out.add(telling);
                lastOfClass.put(trigger.eventClass(), telling);
            }
            if (!roles.subject.isEmpty()) {
                lastActor = roles.subject.get(0);
            }
        }
        for (TimeExpression time : passage.times()) {
            TimeSpan days = time.time();
            if (days != null && days.precision() == Precision.DAY && !links.isBound(time)) {
                lastDay = days;
            }
        }
    }

    /** One event a clause where verb and noun say the same: "met for talks", "the talks began". */
    private List<Trigger> collapse(List<Trigger> all, Clauses clauses) {
        List<Trigger> out = new ArrayList<>();
        for (Trigger t : all) {
            boolean swallowed = false;
            for (Trigger other : all) {
                if (other.equals(t) || !clauses.together(t.token(), other.token())) {
                    continue;
                }
                boolean same = other.eventClass().equals(t.eventClass())
                        && t.noun()
                        && !other.noun()
                        && other.token() < t.token()
                        && t.token() - other.token() < 9;
                boolean aspect = !t.noun()
                        && ASPECT.contains(t.lemma())
                        && other.noun()
                        && other.token() < t.token()
                        && t.token() - other.token() < 4;
                swallowed |= same || aspect;
            }
            if (!swallowed) {
                out.add(t);
            }
        }
        return out;
    }

    /** "He said", "the talks": who and what went before. */
    private void resume(Passage passage, Trigger trigger, Roles roles) {
        boolean pronoun = false;
        for (int i = trigger.token() - 1; i >= 0 && i >= trigger.token() - 3; i--) {
            pronoun |=
                    passage.tokens().get(i).is("he") || passage.tokens().get(i).is("she");
        }
        Entity actor = lastActor;
        if (roles.subject.isEmpty() && pronoun && actor != null) {
            roles.subject.add(actor);
        }
        Telling before = lastOfClass.get(trigger.eventClass());
        if (trigger.noun()
                && before != null
                && roles.people().isEmpty()
                && roles.place == null
                && definite(passage, trigger)) {
            roles.others.addAll(before.subject());
            roles.others.addAll(before.others());
            roles.place = before.place();
        }
    }

    private static boolean definite(Passage passage, Trigger trigger) {
        return trigger.token() > 0
                && DEFINITE.contains(passage.tokens().get(trigger.token() - 1).lower());
    }

    private @Nullable Telling telling(
            Passage passage, Trigger trigger, Roles roles, @Nullable Link link, Titles titles) {
        boolean say = trigger.eventClass().equals(Lexicon.SAY);
        boolean named = !roles.people().isEmpty() || !roles.organizations.isEmpty() || !roles.subject.isEmpty();
        boolean known = named || roles.place != null || !roles.sides.isEmpty();
        LocalDate published = passage.article().date();
        TimeSpan days = null;
        String derivation = "";
        if (link != null) {
            days = link.days();
            derivation = String.join("; ", link.words().steps()) + (link.note().isEmpty() ? "" : "; " + link.note());
        } else if (trigger.noun() && (say || !known)) {
            return null;
        } else if (say && !trigger.noun()) {
            if (roles.subject.isEmpty() || published == null || trigger.mood() != Mood.FACT) {
                return null;
            }
            days = TimeSpan.day(published);
            derivation = "no day is named for these words, so the article's own: " + Labels.shortForm(days);
        } else if (!trigger.noun() && trigger.mood() == Mood.FACT && named && passage.number() < LEAD) {
            TimeSpan carried = lastDay;
            days = carried != null ? carried : published == null ? null : TimeSpan.day(published);
            derivation = carried != null
                    ? "the last day named before it: " + Labels.shortForm(carried)
                    : "no day is named, so the article's own";
        } else if (trigger.mood() == Mood.PLAN && roles.place != null && published != null && !trigger.noun()) {
            days = TimeSpan.day(published);
            derivation = "announced without a day, so the article's own: " + Labels.shortForm(days);
        }
        if (link == null && !known) {
            return null;
        }
        return new Telling(
                passage,
                trigger,
                status(trigger, days, published),
                days,
                link == null ? null : link.words(),
                derivation,
                link != null,
                List.copyOf(roles.subject),
                roles.others.stream()
                        .filter(e -> !roles.subject.contains(e))
                        .distinct()
                        .toList(),
                List.copyOf(roles.organizations),
                Set.copyOf(roles.sides),
                roles.place,
                stems(passage, trigger),
                titles.of(trigger, roles));
    }

    /** Told as a fact but lying after the article's day, it is still to come. */
    private static Status status(Trigger trigger, @Nullable TimeSpan days, @Nullable LocalDate published) {
        return switch (trigger.mood()) {
            case PLAN -> Status.PLANNED;
            case CANCELLED -> Status.CANCELLED;
            default ->
                days != null && published != null && days.start().isAfter(published) ? Status.PLANNED : Status.HAPPENED;
        };
    }

    private static Set<String> stems(Passage passage, Trigger trigger) {
        Set<String> out = new TreeSet<>();
        List<Token> tokens = passage.tokens();
        for (int i = Math.max(0, trigger.token() - 14); i < Math.min(tokens.size(), trigger.token() + 15); i++) {
            Token t = tokens.get(i);
            if (t.word() && t.lower().length() > 2 && !FunctionWords.any(t.lower())) {
                out.add(Stem.of(t.lower()));
            }
        }
        return out;
    }
}
