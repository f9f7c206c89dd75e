package dev.dateline.telling;

import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time that is told by another event: "before the meeting", "hours after the vote".
 *
 * @param noun the token of the event noun in the same sentence
 * @param words how it is said
 * @param sameDay whether the words leave no other day: "hours after", "during"
 */
public record Lean(int noun, String words, boolean sameDay) {
    private static final Set<String> RELATIONS = Set.of("before", "after", "following", "during", "ahead", "prior");
    private static final Set<String> JOINT = Set.of("of", "to");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "those", "these", "their", "his", "her");
    private static final Set<String> LONG =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "long", "until", "shortly");
    private static final Set<String> SHORT = Set.of("hours", "hour", "minutes", "moments", "immediately");
    /** Between the relation and its noun: "after the five-hour Brussels talks". */
    private static final int REACH = 5;

    /** What the trigger's time leans on, null for nothing. The noun must be definite: "after a meeting" is any. */
    static @Nullable Lean of(Passage passage, Trigger trigger, List<Trigger> triggers) {
        List<Token> tokens = passage.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String w = tokens.get(i).lower();
            if (!RELATIONS.contains(w)) {
                continue;
            }
            int from = JOINT.contains(tokens.get(i + 1).lower()) ? i + 2 : i + 1;
            boolean definite = from < tokens.size()
                    && (DEFINITE.contains(tokens.get(from).lower())
                            || tokens.get(from).capital());
            for (Trigger noun : triggers) {
                boolean near = noun.noun() && noun.token() >= from && noun.token() <= from + REACH;
                if (definite && near && noun.token() != trigger.token() && direct(tokens, from, noun.token())) {
                    String before = i > 0 ? tokens.get(i - 1).lower() : "";
                    if (LONG.contains(before)) {
                        return null;
                    }
                    String words = (SHORT.contains(before) ? before + " " : "") + text(passage, i, noun.token() + 1);
                    return new Lean(noun.token(), words, SHORT.contains(before) || w.equals("during"));
                }
            }
        }
        return null;
    }

    /** "The five-hour meeting": one that the reader knows of by now. */
    public static boolean definite(Passage passage, Trigger trigger) {
        List<Token> tokens = passage.tokens();
        int k = trigger.token() - 1;
        while (k >= 0 && !DEFINITE.contains(tokens.get(k).lower()) && direct(tokens, k - 1, trigger.token())) {
            k--;
        }
        return trigger.noun() && k >= 0 && DEFINITE.contains(tokens.get(k).lower());
    }

    private static boolean direct(List<Token> tokens, int from, int noun) {
        for (int k = from + 1; k < noun; k++) {
            Token t = tokens.get(k);
            boolean part = t.word() || t.kind() == Token.Kind.NUMBER || t.text().equals("-");
            if (!part || FunctionWords.is("preposition", t.lower()) || FunctionWords.is("auxiliary", t.lower())) {
                return false;
            }
        }
        return true;
    }

    private static String text(Passage passage, int from, int to) {
        return passage.article()
                .text()
                .substring(
                        passage.tokens().get(from).begin(),
                        passage.tokens().get(to - 1).end())
                .replaceAll("\\s+", " ");
    }
}
