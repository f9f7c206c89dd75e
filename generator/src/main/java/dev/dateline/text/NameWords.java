package dev.dateline.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** Behind a person's name, and no part of it. */
    static final Set<String> LETTERS = WordList.words(NameWords.class, "en/letters-words.txt");
    /** Before a name that is no person's: "the ferry". */
    static final Set<String> NAMED = WordList.words(NameWords.class, "en/named-words.txt");
    /** Words that are no name without another behind them: "Western diplomats". */
    static final Set<String> QUARTERS = Set.of(
            "west",
            "east",
            "north",
            "south",
            "western",
            "eastern",
            "northern",
            "southern",
            "central",
            "outgoing",
            "govt");

    static final Set<String> PARTICLES =
            Set.of("de", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos", "di", "du");
    /** Behind a family's name; without it the name is the same. */
    static final Set<String> JUNIOR = Set.of("jr", "jr.", "sr", "sr.");

    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}.*-\\p{Ll}.*");
    private static final Pattern ARTICLED = Pattern.compile("(al|el|as|ash|at|ad|an|ar|az|ul)-\\p{Lu}.*");

    private NameWords() {}

    /** "Lisbon-based". */
    static boolean compound(Token t) {
        return t.text().indexOf('-') > 0 && COMPOUND.matcher(t.text()).matches();
    }

    /** "al-Hariri". */
    static boolean articled(Token t) {
        return t.text().indexOf('-') > 0 && ARTICLED.matcher(t.text()).matches();
    }

    /** Her book, "Cold Charts", is no person: whether the words are all that a pair of marks holds. */
    static boolean quoted(List<Token> tokens, int from, int to) {
        int end = to;
        while (end < tokens.size() && ",.".contains(tokens.get(end).text())) {
            end++; // "Cold Charts," as Americans write
        }
        return from > 0
                && end < tokens.size()
                && "\"“".contains(tokens.get(from - 1).text())
                && "\"”".contains(tokens.get(end).text());
    }
}
