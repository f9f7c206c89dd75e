package dev.dateline.text;

/**
 * A run of words that names somebody or something.
 *
 * @param from its first token
 * @param to the token after its last
 * @param form the words, joined with single spaces, without title and possessive ending
 * @param guess what the words alone make it
 * @param role the title, office or nationality that stands before it, as written, empty for none
 */
public record Name(int from, int to, String form, Guess guess, String role) {
    /** What a name looks like by itself; only the whole folder can settle {@link #UNKNOWN}. */
    public enum Guess {
        PERSON,
        ORGANIZATION,
        PLACE,
        NATIONALITY,
        UNKNOWN
    }
}
