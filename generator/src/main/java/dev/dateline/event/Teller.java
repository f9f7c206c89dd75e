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
import java.util.LinkedHashSet;
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
    private final Map<String, Known> lastOfClass = new HashMap<>();
    private @Nullable TimeSpan lastDay;
    private @Nullable Entity lastActor;
    private @Nullable Entity earlierSpeaker;
    private int earlierUntil = -1;

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
            Roles roles = new Roles(passage, clauses, register, trigger, triggers);
            Link link = links.of(trigger);
            boolean told = !roles.people().isEmpty() || roles.place != null || link != null;
            if (told || !roles.sides.isEmpty()) {
                resume(passage, trigger, roles);
                lastOfClass.put(trigger.eventClass(), Known.of(roles));
            } else {
                pronoun(passage, trigger, roles);
            }
            Telling telling = telling(passage, clauses, trigger, roles, link, titles);
            if (telling != null) {
                out.add(telling);
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
                // "In a statement he said" is one whichever comes first; "the talks that met with" is not.
                boolean same = other.eventClass().equals(t.eventClass())
                        && t.noun()
                        && !other.noun()
                        && (other.token() < t.token() || t.eventClass().equals(Lexicon.SAY))
                        && Math.abs(t.token() - other.token()) < 9;
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

    /** "He said": who acted last. */
    private void pronoun(Passage passage, Trigger trigger, Roles roles) {
        boolean pronoun = false;
        for (int i = trigger.token() - 1; i >= 0 && i >= trigger.token() - 3; i--) {
            Token t = passage.tokens().get(i);
            pronoun |= t.is("he") || t.is("she");
        }
        Entity actor = lastActor;
        if (roles.subject.isEmpty() && pronoun && actor != null) {
            roles.subject.add(actor);
        }
    }

    /** "The talks": what went before under that word. */
    private void resume(Passage passage, Trigger trigger, Roles roles) {
        pronoun(passage, trigger, roles);
        if (trigger.noun() && definite(passage, trigger)) {
            Known before = lastOfClass.get(trigger.eventClass());
            if (before != null && before.allows(roles)) {
                before.people().stream().filter(e -> !roles.subject.contains(e)).forEach(roles.others::add);
                roles.sides.addAll(before.sides());
                roles.place = roles.place == null ? before.place() : roles.place;
            }
        }
    }

    /** What an article has said so far of the event that "the talks" means. */
    private record Known(
            Set<Entity> people, Set<String> sides, @Nullable Entity place) {
        static Known of(Roles roles) {
            Set<Entity> people = new LinkedHashSet<>(roles.subject);
            people.addAll(roles.others);
            return new Known(people, new TreeSet<>(roles.sides), roles.place);
        }

        /** Whether the words may mean it: no other place, nobody new. */
        boolean allows(Roles roles) {
            Entity here = roles.place;
            return (here == null || place == null || here.equals(place)) && people.containsAll(roles.people());
        }
    }

    private static boolean definite(Passage passage, Trigger trigger) {
        return trigger.token() > 0
                && DEFINITE.contains(passage.tokens().get(trigger.token() - 1).lower());
    }

    private @Nullable Telling telling(
            Passage passage, Clauses clauses, Trigger trigger, Roles roles, @Nullable Link link, Titles titles) {
        boolean say = trigger.eventClass().equals(Lexicon.SAY);
        boolean named = !roles.people().isEmpty() || !roles.organizations.isEmpty() || !roles.subject.isEmpty();
        boolean known = named || roles.place != null || !roles.sides.isEmpty();
        LocalDate published = passage.article().date();
        TimeSpan days = null;
        String derivation = "";
        if (link != null) {
            if (!known || vague(link.days())) {
                return null;
            }
            days = link.days();
            derivation = String.join("; ", link.words().steps()) + (link.note().isEmpty() ? "" : "; " + link.note());
        } else if (trigger.noun() && (say || !known)) {
            return null;
        } else if (say && !trigger.noun()) {
            boolean aside = clauses.clause(clauses.of(trigger.token())).kind() == Clauses.Kind.RELATIVE;
            if (roles.subject.isEmpty() || published == null || trigger.mood() != Mood.FACT || aside) {
                return null;
            }
            if (saidBefore(passage, roles.subject.get(0))) {
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

    /** "about 2022" dates no event of its own. */
    private static boolean vague(TimeSpan days) {
        return days.approximate() && days.days() > 31;
    }

    /** "Before the meeting he warned": words of an earlier day, and so is what he is quoted with in the next lines. */
    private boolean saidBefore(Passage passage, Entity speaker) {
        for (int i = 0; i + 1 < passage.tokens().size(); i++) {
            String w = passage.tokens().get(i).lower();
            boolean before = w.equals("before") || w.equals("prior") || w.equals("ahead");
            for (int k = i + 1; before && k < Math.min(passage.tokens().size(), i + 5); k++) {
                String noun = lexicon.noun(passage.tokens().get(k).lower());
                if (noun != null && !noun.equals(Lexicon.SAY)) {
                    earlierSpeaker = speaker;
                    earlierUntil = passage.number() + 3;
                }
            }
        }
        return speaker.equals(earlierSpeaker) && passage.number() <= earlierUntil;
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
