package dev.dateline.telling;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;

/** Sentences that tell no event in a reporter's own words: what a court was told, and what a page says was wrong in it. */
final class Heard {
    /** So many tokens may stand behind "a jury heard": the day, and the end of the sentence. */
    private static final int LAST = 6;

    private Heard() {}

    /** "He had sold the boat, a court heard on Monday": what is claimed there, and on the day of the hearing was not done. */
    static boolean in(Passage passage) {
        List<Token> tokens = passage.tokens();
        for (int i = Math.max(2, tokens.size() - LAST - 2); i < tokens.size(); i++) {
            boolean told = tokens.get(i).is("told") && tokens.get(i - 1).is("was");
            int body = told ? i - 2 : tokens.get(i).is("heard") ? i - 1 : -1;
            if (body > 0 && Usage.is("hearing body", tokens.get(body).lower()) && opens(tokens, body)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the body's own words stand between a comma and its name. */
    private static boolean opens(List<Token> tokens, int body) {
        int k = body - 1;
        while (k > 0
                && tokens.get(k).word()
                && (!FunctionWords.any(tokens.get(k).lower())
                        || FunctionWords.is("determiner", tokens.get(k).lower()))) {
            k--;
        }
        return k > 0 && tokens.get(k).text().equals(",");
    }

    /** "She told her son she would go, the prosecutor said": the first saying was before, who knows when. */
    static boolean relayed(Passage passage, Trigger trigger) {
        List<Token> tokens = passage.tokens();
        int last = tokens.size() - 2;
        Verb verb =
                last > trigger.end() ? Lexicon.english().verb(tokens.get(last).lower()) : null;
        int comma = last - 1;
        while (comma > trigger.end() && tokens.get(comma).word()) {
            comma--;
        }
        return trigger.lemma().equals("tell")
                && verb != null
                && verb.eventClass().equals(Lexicon.SAY)
                && comma > trigger.end()
                && last - comma > 1
                && tokens.get(comma).text().equals(",");
    }

    /** "An earlier version of this article said …": what it said was wrong. */
    static boolean version(Passage passage) {
        List<Token> tokens = passage.tokens();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).is("version")
                    && Usage.is("outdated", tokens.get(i - 1).lower())
                    && tokens.get(i + 1).is("of")
                    && FunctionWords.is("determiner", tokens.get(i + 2).lower())) {
                return true;
            }
        }
        return false;
    }
}
