package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;

/** What an article is about by its own headline: "the bridge" of its sentences is the one that the headline names. */
public final class Topic {
    private Topic() {}

    /** Whether the headline has the noun of a subject that the sentence takes for known: "the bridge", "the new bridge". */
    public static boolean has(Passage passage, Subject subject) {
        List<Token> tokens = passage.tokens();
        if (!subject.found() || !tokens.get(subject.from()).is("the")) {
            return false;
        }
        List<String> headline = TitleWords.of(passage.article().title().toLowerCase(Locale.ROOT));
        // "the state of emergency": both
        return tokens.subList(subject.to() - 1, subject.last()).stream()
                .filter(t -> !FunctionWords.any(t.lower()))
                .allMatch(t -> headline.contains(t.lower()));
    }
}
