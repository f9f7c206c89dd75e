package dev.dateline.clause;

import dev.dateline.clause.Trigger.Mood;
import dev.dateline.clause.Verb.Form;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import dev.dateline.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the triggers of a sentence and reads the mood of each from the words around it; no part-of-speech tagger. */
public final class Triggers {
    /** The forms of "be" but for "am", which no report has. */
    public static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> HYPOTHETICAL =
            Set.of("would", "could", "may", "might", "should", "can", "must", "ought");

    private static final Set<String> DOUBTED = WordList.words(Triggers.class, "en/unreal.txt");
    /** What becomes of an event is said within so many words after its noun. */
    private static final int REACH = 18;

    /** So near after a light verb an event noun is its object. */
    public static final int CARRIED = 6;

    /** And so near after any verb that is not told as a fact. */
    private static final int OBJECT = 4;

    private final Passage passage;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final List<Trigger> found = new ArrayList<>();

    private Triggers(Passage passage, Lexicon lexicon) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.lexicon = lexicon;
    }

    /** The triggers of a sentence, in order; those that tell no event are among them, with mood {@link Mood#NONE}. */
    public static List<Trigger> in(Passage passage, Lexicon lexicon) {
        Triggers triggers = new Triggers(passage, lexicon);
        for (int i = 0; i < passage.tokens().size(); i++) {
            // "March" within a date is no march, "Trade Conference Centre" no conference.
            if (!passage.inTime(i) && !inName(passage, i) && !triggers.told(i)) {
                triggers.look(i);
            }
        }
        return triggers.found;
    }

    /** Whether it belongs to the verb before it: "went on trial". */
    private boolean told(int i) {
        return !found.isEmpty() && i < found.get(found.size() - 1).end();
    }

    private static boolean inName(Passage passage, int i) {
        if (passage.tokens().get(i).capital()) {
            for (Name n : passage.names()) {
                boolean in = n.from() <= i && i < n.to();
                if (in && (n.to() - n.from() > 1 || n.guess() == Name.Guess.PERSON)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void look(int i) {
        Token t = tokens.get(i);
        if (!t.word()) {
            return;
        }
        String noun = lexicon.noun(t.lower());
        String next = word(i + 1);
        Verb plain = lexicon.verb(t.lower());
        Verb verb = plain == null ? lexicon.phrasal(t.lower(), next) : plain;
        boolean quoted = i > 0
                && i + 1 < tokens.size()
                && "\"“".contains(tokens.get(i - 1).text())
                && "\"”".contains(tokens.get(i + 1).text());
        boolean body = t.capital() && i > 0 && tokens.get(i - 1).word() && Usage.is("assembly", t.lower());
        // "by 120 votes to 95"
        boolean count = i > 0 && tokens.get(i - 1).kind() == Token.Kind.NUMBER && Usage.is("counted thing", t.lower());
        if (body || quoted || count || (noun != null && modifies(i))) {
            return;
        }
        if (noun != null && (verb == null || nounHere(i, verb))) {
            Mood mood = Untrue.conditional(tokens, i) ? Mood.NONE : nounMood(i);
            found.add(new Trigger(i, t.lower(), noun, true, mood, false));
        } else if (verb != null && !t.capital() && verbHere(i, verb)) {
            if (verb.lemma().equals("leave") && auxiliary(i, BE)) {
                // "much is left to settle"
                return;
            }
            boolean passive = (verb.form() == Form.PAST || verb.form() == Form.PARTICIPLE) && auxiliary(i, BE);
            String two = next + " " + word(i + 2);
            String longer = lexicon.phrase(verb.lemma(), two);
            String phrase = longer == null ? lexicon.phrase(verb.lemma(), next) : longer;
            boolean decided = passive && !next.equals("as") && Usage.is("decided", verb.lemma());
            String apart = phrase == null ? apart(i, verb) : phrase;
            String eventClass = apart != null ? apart : decided ? "decide" : verb.eventClass();
            if (!eventClass.equals(Lexicon.NOTHING)) {
                String lemma = phrase == null ? verb.lemma() : verb.lemma() + " " + (longer == null ? next : two);
                found.add(new Trigger(i, lemma, eventClass, false, verbMood(i, verb), passive));
            }
        }
    }

    /** "found the crew guilty": the class of a verb and a word that its object stands before; null for none. */
    private @Nullable String apart(int i, Verb verb) {
        for (int k = i + 2;
                lexicon.parted(verb.lemma())
                        && k < tokens.size()
                        && k <= i + OBJECT + 2
                        && tokens.get(k).word();
                k++) {
            String phrase = lexicon.phrase(verb.lemma(), "… " + tokens.get(k).lower());
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private String word(int i) {
        return i < tokens.size() ? tokens.get(i).lower() : "";
    }

    /** "the ceasefire plan", "a suicide bombing": the noun after it says what it is. */
    private boolean modifies(int i) {
        if (i + 1 >= tokens.size() || lexicon.verb(tokens.get(i).lower()) != null) {
            return false;
        }
        Token next = tokens.get(i + 1);
        return next.word()
                && !next.capital()
                && !FunctionWords.any(next.lower())
                && !next.is("'s")
                && !lexicon.finite(next.lower())
                && !next.lower().endsWith("ed")
                && !next.lower().endsWith("ing")
                && !next.lower().endsWith("ly");
    }

    /** Of a word that is both: a noun unless an infinitive, or a past form that follows its subject. */
    private boolean nounHere(int i, Verb verb) {
        if (i == 0) {
            return true;
        }
        String before = tokens.get(i - 1).lower();
        if (verb.form() == Form.PAST) {
            return FunctionWords.is("determiner", before);
        }
        boolean infinitive = before.equals("to") || (FunctionWords.is("auxiliary", before) && !BE.contains(before));
        return !(infinitive && verb.form() == Form.BASE) && !(verb.form() == Form.ING && BE.contains(before));
    }

    private boolean verbHere(int i, Verb verb) {
        if (i == 0) {
            return verb.form() == Form.ING;
        }
        String before = tokens.get(i - 1).lower();
        // "a state-drafted plan"; "as expected, …"
        boolean manner = before.equals("as")
                && (verb.form() == Form.PAST || verb.form() == Form.PARTICIPLE)
                && (i + 1 == tokens.size() || !tokens.get(i + 1).word());
        if (before.equals("-") || manner) {
            return false;
        }
        return switch (verb.form()) {
            case BASE ->
                before.equals("to")
                        || FunctionWords.is("auxiliary", before)
                        || (FunctionWords.is("adverb", before) && auxiliary(i, Set.of("will")))
                        || FunctionWords.is("pronoun", before)
                        || Foretold.due(passage, lexicon, i);
            case THIRD ->
                tokens.get(i - 1).word()
                        && !FunctionWords.is("determiner", before)
                        && !FunctionWords.is("preposition", before)
                        && !Between.plural(tokens, i, lexicon);
            case PAST, PARTICIPLE -> !adjective(i);
            case ING -> auxiliary(i, BE) || tokens.get(i - 1).text().equals(",");
        };
    }

    /** "the wounded soldiers", "a proposed plan". */
    private boolean adjective(int i) {
        String before = tokens.get(i - 1).lower();
        Verb verb = lexicon.verb(before);
        boolean object = verb != null && verb.form() == Form.BASE && lexicon.noun(before) == null;
        // "at fixed and negotiated rates"
        boolean second = i > 2
                && before.equals("and")
                && tokens.get(i - 2).lower().endsWith("ed")
                && opens(tokens.get(i - 3).lower());
        // "the worst affected areas"
        boolean degree = i > 1
                && before.endsWith("st")
                && FunctionWords.is("determiner", tokens.get(i - 2).lower());
        return (object || second || degree || opens(before))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word()
                && !FunctionWords.any(tokens.get(i + 1).lower());
    }

    private static boolean opens(String word) {
        return FunctionWords.is("determiner", word) || word.equals("'s") || FunctionWords.is("preposition", word);
    }

    private Mood verbMood(int i, Verb verb) {
        if (i > 0 && tokens.get(i - 1).is("last")) {
            // "where they last met": when it was is told by the way, not that it was.
            return Mood.NONE;
        }
        int from = groupStart(i);
        if ((from > 0 && tokens.get(from - 1).is("what")) || unsure(from, i, verb)) {
            // "examines what went wrong"
            return Mood.NONE;
        }
        boolean have = false;
        boolean had = false;
        boolean earlier = i + 1 < tokens.size()
                && Usage.is("told before", tokens.get(i + 1).lower());
        boolean to = false;
        for (int k = from; k < i; k++) {
            String w = tokens.get(k).lower();
            if (w.equals("would") && Foretold.in(passage) && Foretold.would(tokens, found, from, i)) {
                return Mood.PLAN;
            }
            boolean may = HYPOTHETICAL.contains(w) && !tokens.get(k).capital();
            if (may || FunctionWords.is("negation", w) || w.endsWith("n't")) {
                return Mood.NONE;
            }
            if (w.equals("will") || w.equals("shall")) {
                return Mood.PLAN;
            }
            have |= w.equals("has") || w.equals("have");
            had |= w.equals("had") || w.equals("having");
            earlier |= Usage.is("told before", w);
            to |= w.equals("to");
        }
        earlier |= Usage.is("told before", tokens.get(0).lower());
        for (int k = from - 1; k >= 0 && k > from - 9 && tokens.get(k).word(); k--) {
            earlier |= Usage.is("told before", tokens.get(k).lower());
        }
        if (to || verb.form() == Form.BASE) {
            return planned(from, i) || (!to && i > 0 && Foretold.due(passage, lexicon, i)) ? Mood.PLAN : Mood.NONE;
        }
        // "pleaded not guilty" is a plea
        boolean neither = FunctionWords.is("negation", word(i + 1))
                && lexicon.phrase(verb.lemma(), word(i + 1) + " " + word(i + 2)) == null;
        if (Untrue.conditional(tokens, i) || Untrue.denied(tokens, from, i) || neither) {
            return Mood.NONE;
        }
        if (had || earlier || (have && (since() || tokens.get(i).lower().endsWith("ing")))) {
            return Mood.BACKGROUND;
        }
        return have ? Mood.PERFECT : Mood.FACT;
    }

    /** "Allegedly hid and sold it": neither. */
    private boolean unsure(int from, int i, Verb verb) {
        Trigger before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean joined = from > 0
                && tokens.get(from - 1).is("and")
                && before != null
                && !before.noun()
                && from - before.token() <= OBJECT
                && Untrue.unsure(tokens, groupStart(before.token()), before.token(), before.eventClass());
        return joined || Untrue.unsure(tokens, from, i, verb.eventClass());
    }

    /** "Since", "for years": what has gone on is no news of a day. */
    private boolean since() {
        return tokens.stream().anyMatch(t -> t.is("since") || t.is("ever") || t.is("long"));
    }

    /** The first token of the verb group that ends at i: auxiliaries, adverbs and "set to" before it. */
    private int groupStart(int i) {
        int k = i - 1;
        while (k >= 0) {
            String w = tokens.get(k).lower();
            boolean part = FunctionWords.is("auxiliary", w)
                    || Subject.manner(tokens.get(k))
                    || FunctionWords.is("adverb", w)
                    || FunctionWords.is("negation", w)
                    || w.equals("to")
                    || (k + 1 < tokens.size() && tokens.get(k + 1).is("to") && Usage.is("planning", w));
            if (!part || !tokens.get(k).word()) {
                break;
            }
            k--;
        }
        return k + 1;
    }

    private boolean planned(int from, int i) {
        boolean be = false;
        for (int k = from; k < i; k++) {
            String w = tokens.get(k).lower();
            be |= BE.contains(w);
            if (Usage.is("planning", w)) {
                return true;
            }
        }
        // "is to meet", "are to meet"
        return be && i > 0 && tokens.get(i - 1).is("to");
    }

    private boolean auxiliary(int i, Set<String> wanted) {
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            String w = tokens.get(k).lower();
            if (wanted.contains(w) || (w.endsWith("'re") && wanted.contains("are"))) {
                return true;
            }
            if (!FunctionWords.is("adverb", w)
                    && !Subject.manner(tokens.get(k))
                    && !FunctionWords.is("negation", w)
                    && !BE.contains(w)
                    && !HAVE.contains(w)) {
                return false;
            }
        }
        return false;
    }

    /** "is expected in Berlin", not "is expected to fail", of which no more is known than that it goes on. */
    private boolean expected(int k) {
        Token before = tokens.get(k - (k > 0 ? 1 : 0));
        boolean to = k + 1 < tokens.size() && tokens.get(k + 1).is("to");
        return Usage.is("awaited", tokens.get(k).lower()) && (before.is("is") || before.is("are")) && !to;
    }

    private boolean ends(int k) {
        return ";:.".contains(tokens.get(k).text());
    }

    private Mood nounMood(int i) {
        // "will hold talks", "did not attend the meeting": the verb that carries the noun decides.
        for (Trigger t : found) {
            boolean light = t.eventClass().equals(Lexicon.LIGHT) && i - t.token() <= CARRIED;
            boolean open = (t.mood() == Mood.PLAN || t.mood() == Mood.NONE) && i - t.token() <= OBJECT;
            if (!t.noun() && (light || open)) {
                return t.mood();
            }
        }
        int from = Math.max(0, i - 4);
        int to = Math.min(tokens.size(), i + REACH);
        for (int k = from; k < to; k++) {
            boolean not = k > i
                    && tokens.get(k).is("will")
                    && k + 1 < to
                    && tokens.get(k + 1).is("not");
            // "was cancelled", "the cancelled summit"; not "and the cancelled one".
            boolean said = k > i
                    ? BE.contains(tokens.get(k - 1).lower())
                            || HAVE.contains(tokens.get(k - 1).lower())
                    : k == i - 1
                            || (k == i - 2
                                    && FunctionWords.is(
                                            "determiner", tokens.get(k + 1).lower()));
            if (not || (said && Usage.is("called off", tokens.get(k).lower()))) {
                return Mood.CANCELLED;
            }
            if (k > i && ends(k)) {
                break;
            }
        }
        for (int k = from; k < to; k++) {
            String w = tokens.get(k).lower();
            if (k < i && DOUBTED.contains(w)) {
                return Mood.NONE;
            }
            if (k < i
                    ? Usage.is("upcoming", w)
                    : w.equals("will") || w.equals("scheduled") || w.equals("planned") || expected(k)) {
                return Mood.PLAN;
            }
            if (k > i && (ends(k) || lexicon.verb(w) != null)) {
                break;
            }
        }
        return Mood.FACT;
    }
}
