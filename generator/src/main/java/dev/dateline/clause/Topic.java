package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an article is about by its own headline: "the bridge" of its sentences is the one that the headline names. */
public final class Topic {
    private static final Pattern ARTICLE = Pattern.compile("^The ");
    /** So many letters back a name is looked for: in a text that is all clauses each would look through all of it. */
    private static final int BACK = 6000;

    private Topic() {}

    /**
     * "The bank" behind "the Harbour Bank", "the court" behind "the Court of Vigra": the only name that the article has used
     * for it in its last lines; empty for none.
     */
    public static String name(Passage passage, Subject subject) {
        List<Token> tokens = passage.tokens();
        if (!subject.found()
                || subject.to() - subject.from() != 2
                || subject.last() != subject.to()
                || !tokens.get(subject.from()).is("the")
                || !Usage.is("house", tokens.get(subject.from() + 1).lower())) {
            return "";
        }
        String noun = tokens.get(subject.from() + 1).lower();
        String kind = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        String before = passage.article().text().substring(Math.max(0, passage.begin() - BACK), passage.begin());
        if (!before.contains(kind)) {
            return "";
        }
        Matcher names = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}" + kind + "\\b|\\b" + kind
                        + " of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?")
                .matcher(before);
        String found = "";
        while (names.find()) {
            String name = ARTICLE.matcher(names.group()).replaceFirst("");
            if (!found.isEmpty() && !found.equals(name)) {
                return "";
            }
            found = name;
        }
        return found.equals(kind) ? "" : found;
    }

    /** "approved the purchase" under "Town to buy the mill": whether the headline tells the same as the noun. */
    public static boolean tells(Passage passage, Lexicon lexicon, Token noun) {
        String eventClass = lexicon.noun(noun.lower());
        return headline(passage).stream()
                .anyMatch(w -> w.equals(noun.lower())
                        || (eventClass != null && eventClass.equals(lexicon.noun(w)))
                        || (eventClass != null && same(lexicon.verb(w), eventClass)));
    }

    private static boolean same(@Nullable Verb verb, String eventClass) {
        return verb != null && verb.eventClass().equals(eventClass);
    }

    private static List<String> headline(Passage passage) {
        return TitleWords.of(passage.article().title().toLowerCase(Locale.ROOT));
    }

    /** Whether the headline has the noun of a subject that the sentence takes for known: "the bridge", "the new bridge". */
    public static boolean has(Passage passage, Subject subject) {
        List<Token> tokens = passage.tokens();
        if (!subject.found() || !tokens.get(subject.from()).is("the")) {
            return false;
        }
        List<String> headline = headline(passage);
        // "the state of emergency": both
        return tokens.subList(subject.to() - 1, subject.last()).stream()
                .filter(t -> !FunctionWords.any(t.lower()))
                .allMatch(t -> headline.contains(t.lower()));
    }
}
