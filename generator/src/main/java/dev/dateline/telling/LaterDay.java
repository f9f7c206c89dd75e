package dev.dateline.telling;

import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Usage;
import dev.dateline.naming.Entity;
import dev.dateline.naming.Roles;
import dev.dateline.telling.TimeLinks.Link;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import dev.dateline.time.Labels;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The day of news that an article leads with in the perfect: "A man has been arrested" is dated by "The 29-year-old was
 * arrested on Monday", a few sentences on. Without such a sentence it is of the article's own day.
 */
final class LaterDay {
    /** So many sentences after the lead the day is given, if at all. */
    private static final int REACH = 5;

    /**
     * A day.
     *
     * @param eventClass of what, empty for whatever the lead tells
     */
    private record Named(String eventClass, List<Entity> subject, TimeSpan day) {}

    private final List<Named> named = new ArrayList<>();

    /** Keeps the day that a sentence below the lead gives to one of its verbs. */
    void note(Passage passage, Passage lead, Trigger trigger, Supplier<Roles> roles, TimeLinks links) {
        int below = passage.number() - lead.number();
        if (below < 1 || below > REACH) {
            return;
        }
        boolean aims = trigger.mood() == Mood.NONE && aims(passage.tokens(), trigger);
        boolean deed = deed(passage.tokens(), trigger);
        Link link = aims || deed ? links.only() : links.of(trigger);
        LocalDate published = passage.article().date();
        if (link == null
                || published == null
                || !(deed || (!trigger.noun() && (trigger.mood() == Mood.FACT || aims)))
                || link.days().precision() != Precision.DAY
                || link.days().start().isAfter(published)
                || link.days().start().isBefore(published.minusDays(Lead.FRESH))) {
            return;
        }
        named.add(
                deed
                        ? new Named("", List.of(), link.days())
                        : new Named(
                                trigger.eventClass(), List.copyOf(roles.get().subject()), link.days()));
    }

    /** "The board made | the decision on Monday": whatever was decided is what the article leads with. */
    static boolean deed(List<Token> tokens, Trigger noun) {
        return noun.noun()
                && noun.mood() == Mood.FACT
                && noun.token() > 1
                && Usage.is("the deed itself", noun.lemma())
                && tokens.get(noun.token() - 1).is("the")
                && Usage.is("doing it", tokens.get(noun.token() - 2).lower());
    }

    /** "voted on Tuesday | to refuse it": what a body decided on the day. */
    private static boolean aims(List<Token> tokens, Trigger trigger) {
        boolean to = trigger.token() > 0 && tokens.get(trigger.token() - 1).is("to");
        for (int k = trigger.token() - 2; to && k >= 0; k--) {
            if (FunctionWords.is("auxiliary", tokens.get(k).lower())
                    || FunctionWords.is("subordinator", tokens.get(k).lower())) {
                return false;
            }
            if (Usage.is("settling", tokens.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The tellings, that of the lead's news on the day which was given for it. */
    List<Telling> applied(List<Telling> all, Passage lead) {
        return all.stream()
                .map(t -> t.passage().number() == lead.number() ? dated(t) : t)
                .toList();
    }

    private Telling dated(Telling t) {
        LocalDate published = t.passage().article().date();
        TimeSpan time = t.time();
        boolean open = published != null
                && TimeSpan.day(published).equals(time)
                && t.words() == null
                && t.trigger().mood() == Mood.PERFECT
                && !Usage.is("tallied", t.trigger().eventClass())
                && t.passage().times().stream().noneMatch(x -> x.time() != null)
                && t.passage().tokens().stream().noneMatch(k -> Usage.is("one more", k.lower()));
        for (Named n : open ? named : List.<Named>of()) {
            boolean other = !n.subject().isEmpty()
                    && !t.subject().isEmpty()
                    && n.subject().stream().noneMatch(t.subject()::contains);
            if ((n.eventClass().isEmpty() || n.eventClass().equals(t.trigger().eventClass())) && !other) {
                return t.named(n.day(), "the day that a later sentence gives it: " + Labels.shortForm(n.day()));
            }
        }
        return t;
    }
}
