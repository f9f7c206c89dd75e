package dev.dateline.clause;

/**
 * A reading of a word as a form of a verb.
 *
 * @param lemma its dictionary form
 * @param eventClass the lexicon's class, as {@code meet}
 * @param form which form it is
 */
public record Verb(String lemma, String eventClass, Form form) {
    /** Forms by ending; the past participle of a regular verb is its {@link #PAST}. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }
}
