package dev.dateline.event;

import dev.dateline.event.Dating.Dated;
import dev.dateline.event.TimeLinks.Link;
import dev.dateline.event.Trigger.Mood;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Stem;
import dev.dateline.text.Token;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one article from its first sentence to its last and tells its events. */
final class Teller {
    private static final Set<String> DEMONSTRATIVE = Set.of("this", "these", "those");
    /** From so many sentences on an article tells of other days, too. */
    private static final int DOWN = 3;
    /** For so many sentences a place goes on. */
    private static final int WHERE = 2;
    /** Words so far from the trigger count for likeness. */
    private static final int CONTEXT = 14;

    private final NameBook register;
    private final Lexicon lexicon = Lexicon.english();
    private final Map<String, Known> lastOfClass = new HashMap<>();
    private @Nullable Entity lastActor;
    private @Nullable Entity lastPlace;
    private int lastPlaced = -100;
    /** Whether the article's own text has ended, and what its readers wrote follows. */
    private boolean readers;

    Teller(NameBook register) {
        this.register = register;
    }

    /** The tellings of an article's sentences, in order. */
    List<Telling> tell(List<Passage> passages) {
        List<Telling> out = new ArrayList<>();
        if (!passages.isEmpty()) {
            Dating dating = new Dating(passages.get(0).article().date());
            boolean rows = Rows.in(passages);
            Passage lead = rows ? null : Lead.of(passages);
            for (Passage passage : passages) {
                List<Telling> told = new ArrayList<>();
                Passage open = passage.opened();
                if (!rows || !row(open, told)) {
                    tell(open, dating, told);
                }
                if (passage.equals(lead)) {
                    headline(open, told);
                }
                told.forEach(t -> out.add(t.in(passage)));
            }
        }
        return out;
    }

    /** A row of a chronology is one event, of its own day, under its own words; false where they make no title. */
    private boolean row(Passage passage, List<Telling> out) {
        int from = Rows.text(passage);
        TimeSpan day = from < 0 ? null : Rows.day(passage);
        if (day == null) {
            return false;
        }
        Clauses clauses = new Clauses(passage.tokens(), lexicon);
        List<Trigger> triggers = Trigger.collapse(Triggers.in(passage, lexicon), clauses);
        Trigger trigger = Rows.trigger(passage, triggers, lexicon, from);
        Roles roles = new Roles(passage, clauses, register, trigger, triggers);
        String title = new RowTitle(passage, lexicon).of(from, trigger, roles);
        if (title.isEmpty()) {
            return false;
        }
        TimeExpression words = passage.times().get(0);
        Link link = new Link(day, words, "");
        Dated dated = new Dated(day, String.join("; ", words.steps()));
        Titles.Title sound = new Titles.Title(title, true);
        out.add(telling(passage, trigger, roles, link, dated, null, sound, title, true, true, true));
        return true;
    }

    /** The article's news under its own headline. */
    private void headline(Passage passage, List<Telling> out) {
        Lead lead = new Lead(passage, lexicon);
        String title = lead.headline();
        if (title.isEmpty()) {
            return;
        }
        Clauses clauses = new Clauses(passage.tokens(), lexicon);
        List<Trigger> triggers = Trigger.collapse(Triggers.in(passage, lexicon), clauses);
        Trigger trigger = lead.trigger(triggers, clauses, title);
        TimeLinks links = new TimeLinks(passage, clauses, triggers);
        Dated day = trigger == null ? null : lead.day(links.of(trigger), links);
        if (trigger == null || day == null) {
            return;
        }
        Telling own = out.stream()
                .filter(t -> t.trigger().equals(trigger) && t.fair() && t.time() != null)
                .findFirst()
                .orElse(null);
        if (own != null && lead.same(trigger, title)) {
            out.set(out.indexOf(own), own.headed(title));
        } else if (out.stream().noneMatch(t -> t.fair() && t.time() != null)) {
            Roles roles = new Roles(passage, clauses, register, trigger, triggers);
            Titles.Title sound = new Titles.Title(title, true);
            out.removeIf(t -> t.trigger().equals(trigger));
            out.add(telling(passage, trigger, roles, null, day, null, sound, title, false, true, true));
        }
    }

    private void tell(Passage passage, Dating dating, List<Telling> out) {
        Clauses clauses = new Clauses(passage.tokens(), lexicon);
        List<Trigger> triggers = asks(passage) ? List.of() : Trigger.collapse(Triggers.in(passage, lexicon), clauses);
        TimeLinks links = new TimeLinks(passage, clauses, triggers);
        Titles titles = new Titles(passage, clauses, lexicon);
        Set<String> told = new TreeSet<>();
        readers |= Voice.readers(passage);
        Entity speaker = null;
        for (Trigger trigger : triggers) {
            boolean unreal = trigger.mood() == Mood.NONE || ahead(passage, trigger, clauses);
            if (unreal || trigger.eventClass().equals(Lexicon.LIGHT)) {
                continue;
            }
            Roles roles = new Roles(passage, clauses, register, trigger, triggers);
            if (speaker == null
                    && !roles.subject.isEmpty()
                    && roles.subject.get(0).kind() == Entity.Kind.PERSON) {
                speaker = roles.subject.get(0);
            }
            pronoun(passage, trigger, roles);
            Link link = links.of(trigger);
            boolean bare = roles.people().isEmpty() && roles.place == null;
            if (roles.known() || link != null) {
                resume(passage, trigger, roles);
                // Of several in a sentence "these talks" means what its verb told, not what an aside mentions.
                if (!trigger.noun() || !told.contains(trigger.eventClass())) {
                    lastOfClass.put(trigger.eventClass(), Known.of(roles));
                    told.add(trigger.eventClass());
                }
            }
            where(passage, trigger, roles);
            Late title = new Late(() -> titles.of(trigger, roles));
            Dated dated = dating.of(
                    passage, trigger, roles, links, clauses, () -> title.get().sound());
            // Without a date it joins an event only by what it says itself; "the talks" alone says too little.
            boolean joins = !bare || roles.sides.size() > 1;
            boolean free = link == null && !trigger.noun() && !links.bounded(trigger) && told(trigger);
            // What the sentence names itself outranks what another event gives, and that what the text carries along.
            Lean lean = free && links.only() == null ? Lean.of(passage, trigger, triggers) : null;
            lean = lean != null && title.get().sound() ? lean : null;
            dated = dated == null && lean != null ? Dated.OPEN : dated;
            if (dated != null
                    && (roles.known() || title.get().sound())
                    && (dated.days() != null || joins || lean != null)) {
                Trigger done = trigger.happened();
                String settled = trigger.mood() == Mood.PLAN
                        ? titles.of(done, roles).text()
                        : title.get().text();
                Plain plain = new Plain(passage, clauses, lexicon, triggers);
                Fair fair = new Fair(passage, clauses, lexicon, triggers, register);
                out.add(telling(
                        passage,
                        trigger,
                        roles,
                        link,
                        dated,
                        lean,
                        title.get(),
                        settled,
                        !readers && !lasting(trigger, link) && plain.of(trigger, title.get(), link != null),
                        fair.of(trigger, title.get(), dated.days()),
                        plain.firm(trigger, link != null) && !clock(passage, link)));
            }
        }
        if (speaker == null) {
            lead(passage);
        } else {
            lastActor = speaker;
        }
        dating.leave(passage, links);
    }

    /** "At 0603 local time", far down: of which day? */
    private static boolean clock(Passage passage, @Nullable Link link) {
        return link != null
                && link.words().type() == TimexType.TIME
                && link.words().steps().contains("the article's date")
                && passage.number() >= DOWN;
    }

    /** "Prices have dropped since July": what goes on from a longer time on is no event of it. */
    private static boolean lasting(Trigger trigger, @Nullable Link link) {
        return link != null && trigger.mood() == Mood.PERFECT && link.days().days() > 1;
    }

    /** A question tells nothing. */
    private static boolean asks(Passage passage) {
        List<Token> tokens = passage.tokens();
        return tokens.stream()
                .skip(Math.max(0, tokens.size() - 2))
                .anyMatch(t -> t.text().equals("?"));
    }

    /** "After she returns", "when he resigns": the present of an aside lies ahead. */
    private boolean ahead(Passage passage, Trigger trigger, Clauses clauses) {
        Clauses.Clause clause = clauses.clause(clauses.of(trigger.token()));
        Verb verb = trigger.noun()
                ? null
                : lexicon.verb(passage.tokens().get(trigger.token()).lower());
        return verb != null
                && verb.form() == Verb.Form.THIRD
                && clause.kind() == Clauses.Kind.ADVERBIAL
                && Usage.is("until", passage.tokens().get(clause.from()).lower());
    }

    private static boolean told(Trigger trigger) {
        return trigger.mood() == Mood.FACT || trigger.mood() == Mood.PERFECT || trigger.mood() == Mood.BACKGROUND;
    }

    /** Where nobody acts, the first person of a sentence is the one that "he" or "she" in the next one means. */
    private void lead(Passage passage) {
        for (Name name : passage.names()) {
            Entity entity = register.of(name);
            boolean owner = name.to() < passage.tokens().size()
                    && passage.tokens().get(name.to()).is("'s");
            boolean governed = name.from() > 0
                    && !passage.tokens().get(name.from() - 1).is("by")
                    && FunctionWords.is(
                            "preposition", passage.tokens().get(name.from() - 1).lower());
            if (entity != null && entity.kind() == Entity.Kind.PERSON && !owner && !governed) {
                lastActor = entity;
                return;
            }
        }
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
        Known before = lastOfClass.get(trigger.eventClass());
        if (before == null || !trigger.noun() || trigger.token() == 0) {
            return;
        }
        String article = passage.tokens().get(trigger.token() - 1).lower();
        boolean demonstrative = DEMONSTRATIVE.contains(article);
        boolean bare = roles.people().isEmpty() && roles.place == null;
        if (bare && (demonstrative || article.equals("the") || article.equals("both"))) {
            before.people().stream().filter(e -> !roles.subject.contains(e)).forEach(roles.others::add);
            roles.sides.addAll(before.sides());
            roles.place = before.place();
        } else if (demonstrative && roles.place == null) {
            roles.place = before.place();
        }
    }

    /** "Seven people were killed": where, the same sentence or those right before it say. */
    private void where(Passage passage, Trigger trigger, Roles roles) {
        boolean scene = Usage.is("befalls", trigger.eventClass()) || Usage.is("scene", trigger.eventClass());
        if (scene && roles.place != null && roles.near()) {
            lastPlace = roles.place;
            lastPlaced = passage.number();
        } else if (roles.place == null
                && !roles.named()
                && !trigger.noun()
                && Usage.is("befalls", trigger.eventClass())
                && passage.number() - lastPlaced <= WHERE) {
            roles.place = lastPlace;
        }
    }

    /** A title that is made once it is asked for: half of what could be told is not. */
    private static final class Late {
        private final Supplier<Titles.Title> make;
        private Titles.@Nullable Title made;

        Late(Supplier<Titles.Title> make) {
            this.make = make;
        }

        Titles.Title get() {
            Titles.Title known = made;
            if (known == null) {
                known = make.get();
                made = known;
            }
            return known;
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
    }

    private static Telling telling(
            Passage passage,
            Trigger trigger,
            Roles roles,
            @Nullable Link link,
            Dated dated,
            @Nullable Lean lean,
            Titles.Title title,
            String settled,
            boolean plain,
            boolean fair,
            boolean firm) {
        return new Telling(
                passage,
                trigger,
                status(trigger, dated.days(), passage.article().date()),
                dated.days(),
                link == null ? null : link.words(),
                dated.derivation(),
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
                Ordinals.of(passage.tokens(), trigger),
                lean,
                title.text(),
                settled,
                title.sound(),
                plain,
                fair,
                firm);
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

    private static List<String> stems(Passage passage, Trigger trigger) {
        Set<String> out = new TreeSet<>();
        List<Token> tokens = passage.tokens();
        int to = Math.min(tokens.size(), trigger.token() + CONTEXT + 1);
        for (int i = Math.max(0, trigger.token() - CONTEXT); i < to; i++) {
            Token t = tokens.get(i);
            // Dates are compared as dates, and the trigger by its class: "met on Tuesday" makes no two events alike.
            boolean apart = i == trigger.token() || passage.inTime(i) || FunctionWords.any(t.lower());
            if (!apart && t.word() && t.lower().length() > 2) {
                out.add(Stem.of(t.lower()));
            }
        }
        return List.copyOf(out);
    }
}
