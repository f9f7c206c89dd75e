package dev.dateline.text;

import java.util.Set;

/** Words that tell what a run of capitals names. */
final class NameWords {
    /** Part of an organisation's name. */
    static final Set<String> ORGANIZATION = WordList.words(NameWords.class, "en/organization-words.txt");
    /** The end of what is neither a person nor an organisation. */
    static final Set<String> THING = WordList.words(NameWords.class, "en/thing-words.txt");
    /** The end of the name of a company or a club. */
    static final Set<String> HOUSE = WordList.words(NameWords.class, "en/house-words.txt");
    /** The beginning of the name of a place, a storm or a plan. */
    static final Set<String> PLACE = WordList.words(NameWords.class, "en/place-words.txt");
    /** Who or what only a house has: "the founder of", "employees of". */
    static final Set<String> HEAD =
            Set.of("founder", "co-founder", "executive", "ceo", "chairman", "chairwoman", "shareholders", "employees");
    /** What stands behind a company's name. */
    static final Set<String> COMPANY = Set.of("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc");

    private NameWords() {}
}
