package dev.dateline.telling;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Clocks;
import dev.dateline.clause.Foretold;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Ordinals;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Rows;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Triggers;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.clause.Voice;
import dev.dateline.headline.Backshift;
import dev.dateline.headline.Cut;
import dev.dateline.headline.Late;
import dev.dateline.headline.Onset;
import dev.dateline.headline.RowTitle;
import dev.dateline.headline.Speech;
import dev.dateline.headline.Title;
import dev.dateline.headline.Titles;
import dev.dateline.naming.Entity;
import dev.dateline.naming.NameBook;
import dev.dateline.naming.Roles;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.telling.Dating.Dated;
import dev.dateline.telling.TimeLinks.Link;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one article from its first sentence to its last and tells its events. */
public final class Teller {

    private final NameBook register;
    private final boolean large;
    private final Lexicon lexicon = Lexicon.english();
    private final Pronouns pronouns;
    private final Discourse discourse;
    /** Whether the article's own text has ended, and what its readers wrote follows. */
    private boolean readers;

    /**
     * Of an article of a folder.
     *
     * @param large whether it has so many articles that an entry must be told plainly
     */
    public Teller(NameBook register, boolean large) {
        this.register = register;
        this.large = large;
        this.pronouns = new Pronouns(register);
        this.discourse = new Discourse(register);
    }

    /** The tellings of an article's sentences, in order. */
    public List<Telling> tell(List<Passage> passages) {
        List<Telling> out = new ArrayList<>();
        if (!passages.isEmpty() && !Clocks.programme(passages)) {
            Dating dating = new Dating(passages.get(0).article().date(), large);
            boolean rows = Rows.in(passages);
            List<Passage> first = Lead.first(passages);
            Passage lead = rows ? null : Lead.of(first, lexicon);
            LaterDay later = new LaterDay();
            for (Passage passage : passages) {
                if (Lead.title(passage) || Lead.page(passage) || Heard.version(passage)) {
                    continue;
                }
                List<Telling> told = new ArrayList<>();
                Passage open = passage.opened();
                boolean leads = lead != null && lead.number() == passage.number();
                if (!rows || !row(open, told)) {
                    tell(open, dating, lead, later, told);
                }
                if (leads) {
                    news(open, first.get(0).number() == passage.number(), told);
                }
                told.forEach(t -> out.add(t.in(passage)));
            }
            return lead == null ? out : later.applied(out, lead);
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
        Roles roles = Roles.of(passage, clauses, register, trigger, triggers);
        String title = new RowTitle(passage, lexicon).of(from, trigger, roles);
        if (title.isEmpty()) {
            return false;
        }
        TimeExpression words = passage.times().get(0);
        Link link = new Link(day, words, "");
        Dated dated = new Dated(day, String.join("; ", words.steps()));
        Title sound = Title.sound(title);
        out.add(telling(passage, trigger, roles, link, dated, null, sound, title, true, true, true));
        return true;
    }

    /** The article's news, under its own headline where that tells it. */
    private void news(Passage passage, boolean begins, List<Telling> out) {
        Lead lead = new Lead(passage, lexicon);
        Clauses clauses = new Clauses(passage.tokens(), lexicon);
        List<Trigger> triggers = Trigger.collapse(Triggers.in(passage, lexicon), clauses);
        String headline = lead.headline();
        News news = headline.isEmpty() && !Heard.in(passage) ? News.of(passage, lexicon, begins) : null;
        String title = news == null ? headline : news.title();
        if (undone(passage, begins, headline, clauses, triggers, out)) {
            return;
        }
        Trigger told = title.isEmpty() || news != null ? null : lead.trigger(triggers, clauses, title);
        // "has chosen to step down" under "Marchetta resigns": no verb of the tables that is a fact
        News verb = told == null ? News.of(passage, lexicon, begins) : null;
        Trigger trigger = title.isEmpty() || verb == null ? told : verb.trigger();
        boolean joins = trigger != null
                && news != null
                && trigger.eventClass().equals(Lexicon.MEET)
                && out.stream().anyMatch(t -> t.trigger().token() == trigger.token() && t.time() == null);
        Fair fair = new Fair(passage, clauses, lexicon, triggers, register, new Cut(passage));
        if (trigger == null || joins || (news != null && fair.open(trigger, title))) {
            // "She met him in Oslo": the day is another report's to give.
            return;
        }
        Roles roles = Roles.of(passage, clauses, register, trigger, triggers);
        if (news != null && Alleged.in(passage, trigger, roles)) {
            return;
        }
        TimeLinks links = new TimeLinks(passage, clauses, triggers);
        Link link = links.of(trigger);
        boolean past = news == null && clauses.tells(trigger.token()) && lead.past(trigger, link);
        Dated day = past ? null : lead.day(trigger, link, links);
        if (day == null) {
            return;
        }
        Telling own = out.stream()
                .filter(t -> t.trigger().token() == trigger.token() && t.fair() && t.time() != null)
                .findFirst()
                .orElse(null);
        if (own != null
                && (news == null
                        || trigger.mood() != Mood.PERFECT
                        || day.days() == null
                        || day.days().equals(own.time()))) {
            // A title that the clause itself made has all that its parts ask for.
            if (news == null && lead.same(trigger, title)) {
                out.set(out.indexOf(own), own.headed(title));
            }
        } else if (news != null || out.stream().noneMatch(t -> t.fair() && t.time() != null)) {
            Title sound = Title.sound(own == null ? title : own.title());
            out.removeIf(t -> t.trigger().token() == trigger.token());
            boolean given = !large && link != null && link.days().equals(day.days());
            out.add(telling(
                    passage, trigger, roles, given ? link : null, day, null, sound, sound.text(), false, true, true));
        }
    }

    /** "The match, set for Sunday, was called off on Friday": cancelled on Sunday; false where no such day is named. */
    private boolean undone(
            Passage passage,
            boolean begins,
            String headline,
            Clauses clauses,
            List<Trigger> triggers,
            List<Telling> out) {
        News news = Undone.in(passage) ? News.of(passage, lexicon, begins) : null;
        Link planned = news == null ? null : Undone.planned(passage, news, new TimeLinks(passage, clauses, triggers));
        String own = news == null || planned == null ? "" : news.title();
        String title = own.isEmpty() && Undone.says(headline) ? headline : own;
        if (news == null || planned == null || title.isEmpty()) {
            return false;
        }
        Trigger trigger = news.trigger().in(Mood.CANCELLED);
        Roles roles = Roles.of(passage, clauses, register, trigger, triggers);
        Dated day = new Dated(planned.days(), Dating.NAMED + Labels.shortForm(planned.days()));
        out.removeIf(
                t -> t.trigger().token() == trigger.token() || planned.days().equals(t.time()));
        out.add(telling(passage, trigger, roles, planned, day, null, Title.sound(title), title, false, true, true));
        return true;
    }

    /** "Since the strike began on 3 May": the beginning of the strike, where the verb has no title of its own. */
    private boolean begun(
            Passage passage,
            Trigger trigger,
            Clauses clauses,
            Roles roles,
            Link link,
            Supplier<Title> title,
            List<Telling> out) {
        Onset onset = Onset.of(passage, lexicon, trigger, roles.place());
        if (onset == null || link.days().days() > Dating.MONTH) {
            return false;
        }
        boolean main = clauses.clause(clauses.of(trigger.token())).kind() == Clauses.Kind.MAIN;
        Title made = main ? title.get() : null;
        boolean told = made != null && made.sound() && onset.in(made.text(), passage);
        String own = told && made != null ? made.text() : onset.title();
        String settled = trigger.mood() == Mood.PLAN ? onset.settled() : own;
        Dated day = new Dated(link.days(), Dating.NAMED + Labels.shortForm(link.days()));
        boolean plain = large && TitleWords.capitalInside(own);
        out.removeIf(t -> t.trigger().token() == onset.thing().token());
        out.add(telling(passage, onset.thing(), roles, link, day, null, Title.sound(own), settled, plain, true, true));
        return true;
    }

    private void tell(Passage passage, Dating dating, @Nullable Passage lead, LaterDay later, List<Telling> out) {
        boolean leads = lead != null && lead.number() == passage.number();
        Clauses clauses = new Clauses(passage.tokens(), lexicon);
        List<Trigger> triggers = new Voice(passage.tokens()).asks() || Heard.in(passage)
                ? List.of()
                : Trigger.collapse(Triggers.in(passage, lexicon), clauses);
        TimeLinks links = new TimeLinks(passage, clauses, triggers);
        Titles titles = new Titles(passage, clauses, lexicon, register);
        Cut cut = new Cut(passage);
        Set<String> told = new TreeSet<>();
        readers |= Voice.readers(passage);
        Entity speaker = null;
        for (Trigger trigger : triggers) {
            if (lead != null) {
                later.note(
                        passage, lead, trigger, () -> Roles.of(passage, clauses, register, trigger, triggers), links);
            }
            boolean unreal = trigger.mood() == Mood.NONE || ahead(passage, trigger, clauses);
            if (unreal || trigger.eventClass().equals(Lexicon.LIGHT)) {
                continue;
            }
            Roles roles = Roles.of(passage, clauses, register, trigger, triggers);
            if (speaker == null && roles.acts()) {
                speaker = roles.subject().get(0);
            }
            pronouns.resolve(passage, trigger, roles);
            boolean goesOn = pronouns.goesOn(passage, trigger, roles);
            pronouns.said(passage, trigger, roles);
            Link link = links.of(trigger);
            if (Foretold.openly(passage, trigger, link == null ? null : link.days())
                    || Alleged.in(passage, trigger, roles)) {
                continue;
            }
            boolean bare = !roles.people() && roles.place() == null;
            if (roles.known() || link != null) {
                discourse.resume(passage, trigger, roles);
                // Of several in a sentence "these talks" means what its verb told, not what an aside mentions.
                if (!trigger.noun() || !told.contains(trigger.eventClass())) {
                    discourse.tells(trigger, roles);
                    told.add(trigger.eventClass());
                }
            }
            discourse.where(passage, trigger, roles, clauses, triggers);
            Late<Title> title = new Late<>(() -> titles.of(trigger, roles));
            if (link != null && begun(passage, trigger, clauses, roles, link, title, out)) {
                continue;
            }
            Dated dated = dating.of(
                    passage, trigger, roles, links, clauses, () -> title.get().sound());
            // Without a date it joins an event only by what it says itself; "the talks" alone says too little.
            boolean joins = !bare || roles.sides().size() > 1;
            boolean free = link == null && !trigger.noun() && !links.bounded(trigger) && told(trigger);
            // What the sentence names itself outranks what another event gives, and that what the text carries along.
            Lean lean = free && links.only() == null ? Lean.of(passage, trigger, triggers) : null;
            lean = lean != null && title.get().sound() ? lean : null;
            dated = dated == null && lean != null ? Dated.OPEN : dated;
            if (dated != null
                    && (roles.known() || title.get().sound())
                    && (dated.days() != null || joins || lean != null)) {
                Plain plain = new Plain(passage, clauses, lexicon, triggers);
                Fair fair = new Fair(passage, clauses, lexicon, triggers, register, cut);
                boolean heads =
                        large && !readers && !lasting(trigger, link) && plain.of(trigger, title.get(), link != null);
                // Of many articles only what is told plainly heads an event.
                String settled = trigger.mood() == Mood.PLAN && (heads || !large)
                        ? titles.of(trigger.happened(), roles).text()
                        : title.get().text();
                out.add(telling(
                        passage,
                        trigger,
                        roles,
                        link,
                        dated,
                        lean,
                        title.get(),
                        settled,
                        heads,
                        (leads || !large)
                                && !readers
                                && (link != null || goesOn || !fair.pronoun(trigger))
                                && (lean != null
                                        || goesOn
                                        || !act(passage, trigger, title.get().text()))
                                && (link == null
                                        ? dated.days() == null || cut.main(trigger, clauses)
                                        : !cut.others(trigger, link.words()))
                                && fair.of(trigger, title.get(), dated.days()),
                        large && plain.firm(trigger, link != null) && !Hours.alone(passage, link)));
            }
        }
        if (!large && !leads && !readers && out.stream().noneMatch(t -> t.fair() && t.own())) {
            Fair fair = new Fair(passage, clauses, lexicon, triggers, register, cut);
            OwnDay day = OwnDay.of(passage, lexicon, triggers, links, fair, cut);
            if (day != null) {
                Roles roles = Roles.of(passage, clauses, register, day.trigger(), triggers);
                Dated dated = new Dated(
                        day.day().days(),
                        Dating.NAMED + Labels.shortForm(day.day().days()));
                Title sound = Title.sound(day.title());
                out.removeIf(t -> t.trigger().token() == day.trigger().token());
                out.add(telling(
                        passage, day.trigger(), roles, day.day(), dated, null, sound, sound.text(), false, true, true));
            }
        }
        pronouns.leave(passage, speaker);
        dating.leave(passage);
    }

    /** "Prices have dropped since July": what goes on from a longer time on is no event of it. */
    private static boolean lasting(Trigger trigger, @Nullable Link link) {
        return link != null && trigger.mood() == Mood.PERFECT && link.days().days() > 1;
    }

    /** "She warns of strikes": a deed of words that has no day of its own may be of any. */
    private static boolean act(Passage passage, Trigger trigger, String title) {
        return passage.times().isEmpty() && trigger.eventClass().equals(Lexicon.SAY) && !Speech.says(title);
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

    private Telling telling(
            Passage passage,
            Trigger trigger,
            Roles roles,
            @Nullable Link link,
            Dated dated,
            @Nullable Lean lean,
            Title title,
            String settled,
            boolean plain,
            boolean fair,
            boolean firm) {
        Backshift now = new Backshift(passage, Lexicon.english());
        String headed = now.title(trigger, title.text());
        return new Telling(
                passage,
                trigger,
                Status.of(trigger, dated.days(), passage.article().date()),
                dated.days(),
                link == null ? null : link.words(),
                dated.derivation(),
                link != null && dated.days() != null,
                List.copyOf(roles.subject()),
                roles.others().stream()
                        .filter(e -> !roles.subject().contains(e))
                        .distinct()
                        .toList(),
                List.copyOf(roles.organizations()),
                Set.copyOf(roles.sides()),
                roles.place(),
                Telling.stems(passage, trigger),
                Ordinals.of(passage.tokens(), trigger),
                lean,
                headed,
                settled.equals(title.text()) ? headed : now.title(trigger, settled),
                !large && title.sound(),
                plain,
                fair,
                firm);
    }
}
