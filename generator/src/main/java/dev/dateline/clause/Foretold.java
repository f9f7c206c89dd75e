package dev.dateline.clause;

import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "She said the talks would resume on 5 June": what somebody says of a day to come is a plan, as "will" makes one. */
public final class Foretold {
    private Foretold() {}

    /** Whether a sentence names days after its article's own. */
    static boolean in(Passage passage) {
        return passage.times().stream().map(TimeExpression::time).anyMatch(time -> comes(passage, time));
    }

    /** Whether the words after somebody's saying so have "would", without a condition. */
    static boolean would(List<Token> tokens, List<Trigger> before, int from, int verb) {
        boolean says = before.stream()
                .anyMatch(t -> !t.noun()
                        && t.token() < from
                        && t.eventClass().equals(Lexicon.SAY)
                        && t.mood() != Trigger.Mood.NONE
                        && !tokens.subList(t.token(), from).stream().anyMatch(k -> ";:".contains(k.text())));
        boolean open = tokens.subList(from, verb).stream()
                .anyMatch(t -> t.is("have") || FunctionWords.is("negation", t.lower()));
        boolean condition =
                tokens.stream().anyMatch(t -> t.is("if") || t.is("unless") || t.is("whether") || t.is("otherwise"));
        return says && !open && !condition;
    }

    /** Whether it is only foretold, and not for a day that the sentence gives it. */
    public static boolean openly(Passage passage, Trigger trigger, @Nullable TimeSpan days) {
        if (trigger.noun() || trigger.mood() != Trigger.Mood.PLAN || comes(passage, days)) {
            return false;
        }
        List<Token> tokens = passage.tokens();
        return tokens.subList(Subject.group(tokens, trigger.token()), trigger.token()).stream()
                .anyMatch(t -> t.is("would"));
    }

    /** "Talks between the two | begin on 15 May": the present of what is set for a day to come. */
    static boolean due(Passage passage, Lexicon lexicon, int i) {
        List<Token> tokens = passage.tokens();
        String before = tokens.get(i - 1).lower();
        boolean subject = tokens.get(i - 1).word() && !FunctionWords.any(before) && lexicon.verb(before) == null;
        return subject
                && i + 1 < tokens.size()
                && (passage.inTime(i + 1)
                        || (i + 2 < tokens.size() && tokens.get(i + 1).is("on") && passage.inTime(i + 2)))
                && comes(passage, passage.inTime(i + 1) ? i + 1 : i + 2);
    }

    /** Whether the time at the token is after the article's own day. */
    private static boolean comes(Passage passage, int token) {
        int at = passage.tokens().get(token).begin();
        return passage.times().stream()
                .filter(x -> x.span().begin() <= at && at < x.span().end())
                .anyMatch(x -> comes(passage, x.time()));
    }

    private static boolean comes(Passage passage, @Nullable TimeSpan days) {
        LocalDate published = passage.article().date();
        return days != null && published != null && days.start().isAfter(published);
    }
}
