package dev.dateline.telling;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.naming.Entity;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Shared;
import dev.dateline.text.Stem;
import dev.dateline.text.Token;
import dev.dateline.time.TimeSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One clause that tells an event, before it is known which.
 *
 * @param passage its sentence
 * @param trigger the word that tells it
 * @param status planned, happened or cancelled
 * @param time its days; null where only another telling can give them
 * @param words the time expression the days rest on, null where they are carried along or the article's own
 * @param derivation how the days came about
 * @param own whether the days are named in the clause itself
 * @param subject who acts, as far as the clause names them
 * @param others who else takes part
 * @param organizations organisations of the clause
 * @param sides countries whose people take part
 * @param place where it is, null where the clause does not say
 * @param stems the clause's words, for likeness; each once, sorted
 * @param ordinal its number in a row, 0 where none is told
 * @param lean what its time leans on, null for nothing
 * @param title a title made from this clause; empty where none reads well
 * @param settled the title for when what is planned here has taken place
 * @param sound whether the title reads well by itself; not looked into in a large folder, where {@code plain} counts
 * @param plain whether an entry of a long timeline can rest on it, see {@link Plain}
 * @param fair whether an entry of a short timeline can rest on it, see {@link Fair}
 * @param firm whether its days are its own
 */
public record Telling(
        Passage passage,
        Trigger trigger,
        Status status,
        @Nullable TimeSpan time,
        @Nullable TimeExpression words,
        String derivation,
        boolean own,
        List<Entity> subject,
        List<Entity> others,
        List<Entity> organizations,
        Set<String> sides,
        @Nullable Entity place,
        List<String> stems,
        int ordinal,
        @Nullable Lean lean,
        String title,
        String settled,
        boolean sound,
        boolean plain,
        boolean fair,
        boolean firm) {
    /** Words so far from the trigger count for likeness. */
    private static final int CONTEXT = 14;

    public Telling {
        derivation = Shared.of(derivation); // many reports of a day have the same
        settled = settled.equals(title) ? title : settled;
    }

    /** The same, without what was only there to read its sentence. */
    public Telling in(Passage closed) {
        return with(closed, time, derivation, own, lean);
    }

    /** The same with days that another event gives. */
    public Telling at(TimeSpan days, String how) {
        return with(passage, days, how, own, null);
    }

    /** The same with days that its article names for it elsewhere. */
    Telling named(TimeSpan days, String how) {
        return with(passage, days, how, true, null);
    }

    private Telling with(Passage where, @Nullable TimeSpan days, String how, boolean named, @Nullable Lean leaning) {
        return new Telling(
                where,
                trigger,
                status,
                days,
                words,
                how,
                named,
                subject,
                others,
                organizations,
                sides,
                place,
                stems,
                ordinal,
                leaning,
                title,
                settled,
                sound,
                plain,
                fair,
                firm);
    }

    /** The same under another title, which is its article's headline. */
    Telling headed(String headline) {
        return new Telling(
                passage,
                trigger,
                status,
                time,
                words,
                derivation,
                own,
                subject,
                others,
                organizations,
                sides,
                place,
                stems,
                ordinal,
                lean,
                headline,
                headline,
                true,
                plain,
                true,
                firm);
    }

    /** The kind of the clause that tells it; the sentence is read again for it. */
    public Clauses.Kind clause() {
        Clauses clauses = new Clauses(passage.tokens(), Lexicon.english());
        return clauses.clause(clauses.of(trigger.token())).kind();
    }

    /** The stems of the title's words: what it is about, in short. */
    public Set<String> topic() {
        return words(title);
    }

    /** The stems of a text's words. */
    public static Set<String> words(String text) {
        Set<String> out = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int i = 0; i <= lower.length(); ) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            if (!Character.isLetter(c)) {
                String word = lower.substring(begin, i);
                if (word.length() > 2 && !FunctionWords.any(word)) {
                    out.add(Stem.of(word));
                }
                begin = i + Character.charCount(c);
            }
            i += Character.charCount(c);
        }
        return out;
    }

    /** Whether somebody only says something. */
    public boolean statement() {
        return trigger.eventClass().equals(Lexicon.SAY);
    }

    /** Whether a person or organisation is named in it. */
    public boolean named() {
        return !subject.isEmpty() || !others.isEmpty() || !organizations.isEmpty();
    }

    /** The stems of the words around a trigger that say something, in order, each once. */
    static List<String> stems(Passage passage, Trigger trigger) {
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
