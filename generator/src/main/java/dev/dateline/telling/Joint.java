package dev.dateline.telling;

import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.Trigger;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;

/** Whether a time stands beside a trigger and yet is of something else, by the words between them. */
record Joint(Passage passage) {
    /** "The crew left, and on Monday the line closed": whether a time opens what is joined on behind a trigger. */
    boolean joins(Trigger trigger, int time) {
        List<Token> tokens = passage.tokens();
        int before = time - 1;
        before -=
                before > 0 && FunctionWords.is("preposition", tokens.get(before).lower()) ? 1 : 0;
        return before > trigger.token()
                && (tokens.get(before).is("and") || tokens.get(before).is("but"));
    }

    /** "They reached it on Monday and built a bridge": the day is of the verb before, of which no table knows. */
    boolean anew(Trigger right, int at) {
        List<Token> tokens = passage.tokens();
        int and = right.noun() ? 0 : Subject.group(tokens, right.token()) - 1;
        boolean behind = and > at && tokens.get(and).is("and") && passage.inTime(and - 1) && passage.inTime(at);
        for (int k = at - 1; behind && k > 0; k--) {
            String w = tokens.get(k).lower();
            if (w.endsWith("ed")
                    && !FunctionWords.is("determiner", tokens.get(k - 1).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "the record fall after the Sept. 11, 2001, attacks": the day is of a noun that tells nothing here. */
    boolean attributive(int at) {
        List<Token> tokens = passage.tokens();
        int end = at;
        while (end < tokens.size() && passage.inTime(end)) {
            end++;
        }
        int noun = end < tokens.size() && tokens.get(end).text().equals(",") ? end + 1 : end;
        return at > 1
                && tokens.get(at - 1).is("the")
                && (tokens.get(at - 2).is("after") || tokens.get(at - 2).is("since"))
                && noun < tokens.size()
                && tokens.get(noun).word()
                && !tokens.get(noun).capital()
                && !FunctionWords.any(tokens.get(noun).lower());
    }
}
