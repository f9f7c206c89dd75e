package dev.dateline.event;

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
record Trigger(int token, String lemma, String eventClass, boolean noun, Mood mood, boolean passive) {
    /** The token after its words: a verb may go on in the next, "stepped down". */
    int end() {
        return token + (noun || lemma.indexOf(' ') < 0 ? 1 : 2);
    }

    /** The same as if it had taken place. */
    Trigger happened() {
        return new Trigger(token, lemma, eventClass, noun, Mood.FACT, passive);
    }

    /** How something is told. */
    enum Mood {
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

    /** A verb as a headline has it: "meets", "meet", "to meet". */
    String does(String verb, boolean many) {
        return mood == Mood.PLAN ? "to " + verb : Lexicon.present(verb, many);
    }
}
