package dev.dateline.clause;

import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Times that only bound or measure something: "since Monday", "from $2 a year earlier". */
public final class Bounds {
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "by", "before", "after", "than");
    /** So far before a time what it measures may begin. */
    private static final int COMPARED = 16;

    private Bounds() {}

    /** Whether the words only bound a time, as "since Monday", and name no day of an event. */
    public static boolean has(Passage passage, TimeExpression time) {
        List<Token> tokens = passage.tokens();
        int at = passage.tokenAt(time.span().begin());
        String first = at < tokens.size() ? tokens.get(at).lower() : "";
        TimeSpan days = time.time();
        // "from 3 to 6 May" counts days, "from 3 to 6" something else
        boolean begins = at > 0 && tokens.get(at - 1).is("from") && days != null && days.precision() == Precision.DAY;
        return BOUNDS.contains(first)
                || (at > 0 && BOUNDS.contains(tokens.get(at - 1).lower()))
                || (compared(tokens, at) && !(begins && !ago(tokens, at, at)));
    }

    /** "up from $100 million, or $2 a share, a year earlier": of what something is measured by. */
    private static boolean compared(List<Token> tokens, int at) {
        for (int k = at - 1; k > Math.max(0, at - COMPARED); k--) {
            String w = tokens.get(k).lower();
            Token next = tokens.get(k + 1);
            // "fell 8% from a year ago"
            boolean amount = next.kind() == Token.Kind.NUMBER || "$€£#".contains(next.text()) || ago(tokens, k + 1, at);
            if ((w.equals("from") && amount) || w.equals("versus") || w.equals("compared")) {
                return true;
            }
            if (Lexicon.english().verb(w) != null || FunctionWords.is("auxiliary", w) || ";:".contains(w)) {
                return false;
            }
        }
        return false;
    }

    private static boolean ago(List<Token> tokens, int from, int at) {
        return from == at
                && IntStream.range(at, Math.min(at + 4, tokens.size()))
                        .anyMatch(k -> tokens.get(k).is("ago") || tokens.get(k).is("earlier"));
    }
}
