package dev.dateline.headline;

import dev.dateline.clause.Clauses;
import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Triggers;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a verb's form says of its subject: that it does something, or that something is done to it. */
record Undergone(Passage passage, Clauses clauses, Lexicon lexicon) {

    /** "The minister, killed in the attack": what needs an object and has none is done to its subject. */
    boolean suffered(Trigger t) {
        List<Token> tokens = passage.tokens();
        Verb verb = lexicon.verb(tokens.get(t.token()).lower());
        if (verb == null || !lexicon.participle(verb, tokens.get(t.token()).lower()) || t.mood() == Mood.PLAN) {
            return false;
        }
        if (verb.form() == Verb.Form.PARTICIPLE
                && !Usage.is("self", verb.eventClass())
                && !Usage.is("intransitive", t.lemma())) {
            // "Three banks taken over": without "have" no other form.
            int group = Subject.group(tokens, t.token());
            return tokens.subList(group, t.token()).stream().noneMatch(k -> FunctionWords.is("auxiliary", k.lower()))
                    || bare(t);
        }
        // "has fallen by a half": nobody fells it
        return !Usage.is("self", verb.eventClass()) && t.lemma().indexOf(' ') < 0 && bare(t);
    }

    /** "was charged and released on bail", "was arrested, tried and deported": the second of two shares "was". */
    private boolean shares(Trigger t) {
        int object = passage.afterTimes(t.end());
        boolean none = object >= passage.tokens().size()
                || !FunctionWords.is("determiner", passage.tokens().get(object).lower());
        return none && Usage.is("done in turn", t.eventClass()) && joined(t.token(), "and");
    }

    /** Whether "and" joins the verb to one in the passive, or a comma to one that "and" joins to another. */
    private boolean joined(int verb, String mark) {
        List<Token> tokens = passage.tokens();
        int and = verb - 1;
        while (and > 0 && Subject.adverb(tokens.get(and))) {
            and--;
        }
        boolean marked = and > 1
                && (tokens.get(and).is("and") || tokens.get(and).text().equals(mark))
                && clauses.together(and, verb);
        for (int k = and - 1; marked && k > 0 && clauses.together(k, verb); k--) {
            String w = tokens.get(k).lower();
            Verb known = lexicon.verb(w);
            boolean done = known != null && lexicon.participle(known, w) && lexicon.noun(w) == null;
            if (done || (known == null && w.endsWith("ed"))) {
                return Triggers.BE.contains(tokens.get(k - 1).lower()) || joined(k, ",");
            }
            if (known != null && lexicon.noun(w) == null && known.form() != Verb.Form.BASE) {
                return false;
            }
        }
        return false;
    }

    /** Whether nothing follows that it could be done to, or who did it. */
    private boolean bare(Trigger t) {
        List<Token> tokens = passage.tokens();
        String next = t.end() < tokens.size() ? tokens.get(t.end()).lower() : ".";
        boolean bare = t.end() >= tokens.size()
                || passage.inTime(t.end())
                || ",.;".contains(next)
                || (FunctionWords.is("preposition", next) && !next.equals("at"));
        int later = passage.afterTimes(t.end());
        boolean by = later > t.end()
                && later < tokens.size()
                && tokens.get(later).is("by")
                && !Usage.is("intransitive", t.lemma())
                && !Usage.is("counted by", t.eventClass());
        return by
                || (next.equals("by")
                        && !byMany(lexicon.verb(tokens.get(t.token()).lower()), t.end()))
                || (bare && (Usage.is("done-to", t.eventClass()) || shares(t)) && !Usage.is("intransitive", t.lemma()));
    }

    /** "remarks delivered at the harbour", "people found alive": what wants an object and has none. */
    boolean without(Trigger t) {
        List<Token> tokens = passage.tokens();
        int next = passage.afterTimes(t.end());
        boolean found = t.lemma().equals("find")
                && next < tokens.size()
                && Usage.is("as found", tokens.get(next).lower());
        boolean bare = next >= tokens.size()
                || ".;".contains(tokens.get(next).text())
                || (FunctionWords.is("preposition", tokens.get(next).lower())
                        && !Usage.is("particle", tokens.get(next).lower())
                        && !Usage.is("roughly", tokens.get(next).lower()));
        // "was kidnapped and released": what befell somebody
        return found || (bare && !shares(t) && Usage.is("never bare", t.lemma()));
    }

    /** "voted | by seven to four": so many did. */
    private boolean byMany(@Nullable Verb verb, int by) {
        List<Token> tokens = passage.tokens();
        return verb != null
                && Usage.is("counted by", verb.eventClass())
                && by + 1 < tokens.size()
                && tokens.get(by).is("by")
                && (tokens.get(by + 1).kind() == Token.Kind.NUMBER
                        || Usage.is("number", tokens.get(by + 1).lower()));
    }

    /** "opened the bridge": whether something follows that it is done to. */
    boolean object(Trigger t) {
        List<Token> tokens = passage.tokens();
        return t.end() < tokens.size()
                && FunctionWords.is("determiner", tokens.get(t.end()).lower())
                && !passage.inTime(t.end());
    }

    /** "the man who died": the subject of a clause about somebody. */
    boolean relative(Trigger t) {
        int from = Subject.group(passage.tokens(), t.token());
        Token before = passage.tokens().get(Math.max(0, from - 1));
        boolean about = from > 0 && (before.is("who") || before.is("which") || before.is("that"));
        Subject subject = Subject.of(passage, lexicon, t.token());
        return about && subject.last() > subject.to();
    }

    /** "The plan presented by the board": a participle that tells more of the noun before it. */
    boolean reduced(int token) {
        Verb verb = lexicon.verb(passage.tokens().get(token).lower());
        // "after the crews arrived": nobody arrives them.
        boolean self = verb != null
                && (byMany(verb, token + 1)
                        || Usage.is("self", verb.eventClass())
                        || Usage.is("intransitive", verb.lemma()));
        return !self && participial(token);
    }

    private boolean participial(int verb) {
        return clauses.clause(clauses.of(verb)).kind() == Clauses.Kind.PARTICIPIAL
                && !passage.tokens().get(verb).lower().endsWith("ing");
    }

    /** "140 Democrats": so many, not all that the name says. */
    boolean counted(Trigger t) {
        Subject subject = Subject.of(passage, lexicon, t.token());
        return subject.found()
                && passage.tokens().subList(subject.from(), subject.to()).stream()
                        .anyMatch(k -> k.kind() == Token.Kind.NUMBER
                                || Enough.COUNT.matcher(k.text()).matches());
    }
}
