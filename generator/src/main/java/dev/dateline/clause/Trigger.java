package dev.dateline.clause;

import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/**
 * The word of a sentence that tells an event.
 *
 * @param token its place in the sentence
 * @param lemma the verb's or noun's dictionary form, of a verb with the word that belongs to it
 * @param eventClass the lexicon's class
 * @param noun whether it is an event noun
 * @param mood how it is told
 * @param passive of a verb, whether its subject undergoes it
 */
public record Trigger(int token, String lemma, String eventClass, boolean noun, Mood mood, boolean passive) {
    private static final Set<String> ASPECT = Set.of("begin", "start", "end", "resume", "conclude", "finish", "open");
    /** A verb and a noun so near say one thing: "met for talks". */
    private static final int NEAR = 9;

    /** The token after its words: a verb may go on in the next ones, "stepped down", "went on trial". */
    public int end() {
        int end = token + 1;
        for (int space = noun ? -1 : lemma.indexOf(' '); space >= 0; space = lemma.indexOf(' ', space + 1)) {
            end++;
        }
        return end;
    }

    /** The same as if it had taken place. */
    public Trigger happened() {
        return in(Mood.FACT);
    }

    /** The same, told in another mood. */
    public Trigger in(Mood other) {
        return new Trigger(token, lemma, eventClass, noun, other, passive);
    }

    /** How something is told. */
    public enum Mood {
        /** It took place. */
        FACT,
        /** It has taken place, lately as it seems: present perfect. */
        PERFECT,
        /** It took place before what the text is about: past perfect, "previously", "recently". */
        BACKGROUND,
        /** It is to take place. */
        PLAN,
        /** It was planned and will not take place. */
        CANCELLED,
        /** It may, might, did not or would take place: no event. */
        NONE
    }

    /** "Is growing", "are held": whether its verb group is of the present. */
    public boolean goesOn(List<Token> tokens) {
        int from = noun ? token : Subject.group(tokens, token);
        return tokens.subList(from, token).stream().anyMatch(t -> t.is("is") || t.is("are"));
    }

    /** A verb as a headline has it: "meets", "meet", "to meet". */
    public String does(String verb, boolean many) {
        return mood == Mood.PLAN ? "to " + verb : Lexicon.present(verb, many);
    }

    /** One event a clause where verb and noun say the same: "met for talks", "the talks began". */
    public static List<Trigger> collapse(List<Trigger> all, Clauses clauses) {
        return all.size() < 2
                ? all
                : all.stream().filter(t -> !swallowed(t, all, clauses)).toList();
    }

    @SuppressWarnings("ReferenceEquality") // of the same list
    private static boolean swallowed(Trigger t, List<Trigger> all, Clauses clauses) {
        for (Trigger o : all) {
            if (o != t && clauses.together(t.token(), o.token()) && swallows(o, t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean swallows(Trigger other, Trigger t) {
        int apart = t.token() - other.token();
        if (t.noun() && !other.noun() && other.eventClass().equals(t.eventClass())) {
            // "In a statement he said" is one whichever comes first; "the talks that met with" is not.
            return Math.abs(apart) < NEAR && (apart > 0 || t.eventClass().equals(Lexicon.SAY));
        }
        if (other.noun() && t.passive() && t.eventClass().equals(Lexicon.LIGHT)) {
            // "Talks between the two were held"
            return apart > 0 && apart < NEAR;
        }
        // "The talks began" is the talks; "the trial began" is no whole trial.
        boolean meeting = other.noun() && other.eventClass().equals(Lexicon.MEET);
        return !t.noun() && ASPECT.contains(t.lemma()) && meeting && apart > 0 && apart < 4;
    }
}
