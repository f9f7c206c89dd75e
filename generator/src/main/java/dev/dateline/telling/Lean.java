package dev.dateline.telling;

import dev.dateline.clause.Passage;
import dev.dateline.clause.Trigger;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that is told by another event: "before the meeting", "hours after the vote".
 *
 * @param noun the token of the event noun in the same sentence
 * @param words how it is said
 * @param sameDay whether the words leave no other day: "hours after", "during"
 * @param away how many days after it, negative for before, 0 where the words do not count them
 */
public record Lean(int noun, String words, boolean sameDay, int away) {
    private static final Set<String> RELATIONS = Set.of("before", "after", "following", "during", "ahead", "prior");
    private static final Set<String> JOINT = Set.of("of", "to");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "those", "these", "their", "his", "her");
    private static final Set<String> LONG =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "long", "until", "shortly");
    private static final Set<String> SHORT = Set.of("hours", "hour", "minutes", "moments", "immediately");
    private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DW])");
    /** "the day after": the tagger reads both words in one. */
    private static final Pattern DAY = Pattern.compile("(?i)the day (?:after|before)");
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
                    TimeExpression length = length(passage, i);
                    int away = away(length, w);
                    if (away == 0 && LONG.contains(before)) {
                        return null;
                    }
                    String counted = length == null || away == 0 ? "" : length.text() + " ";
                    String words = (!counted.isEmpty() ? counted : SHORT.contains(before) ? before + " " : "")
                            + text(passage, i, noun.token() + 1);
                    return new Lean(noun.token(), words, SHORT.contains(before) || w.equals("during"), away);
                }
            }
        }
        return null;
    }

    /** "a week | after the fire": whether the words only count from something else, and no day is carried to the trigger. */
    static boolean apart(Passage passage, Trigger trigger) {
        List<Token> tokens = passage.tokens();
        for (int i = trigger.end() + 1;
                !trigger.noun() && i + 1 < tokens.size() && tokens.get(i - 1).word();
                i++) {
            TimeExpression length = RELATIONS.contains(tokens.get(i).lower()) ? length(passage, i) : null;
            if (length != null && LENGTH.matcher(length.value()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The length that stands right before the relation, or "the day" with it; null for none. */
    private static @Nullable TimeExpression length(Passage passage, int relation) {
        int at = passage.tokens().get(relation).begin();
        return passage.times().stream()
                .filter(x -> x.span().begin() < at
                        && x.span().end() <= passage.tokens().get(relation).end())
                .filter(x -> x.span().end() >= at - 1)
                .findFirst()
                .orElse(null);
    }

    private static int away(@Nullable TimeExpression length, String relation) {
        boolean before = !relation.equals("after") && !relation.equals("following");
        if (length == null || relation.equals("during")) {
            return 0;
        }
        if (DAY.matcher(length.text()).matches()) {
            return before ? -1 : 1;
        }
        Matcher counted = LENGTH.matcher(length.value());
        if (!counted.matches() || counted.group(1).length() > 2) {
            return 0;
        }
        int days = Integer.parseInt(counted.group(1)) * (counted.group(2).equals("W") ? 7 : 1);
        return before ? -days : days;
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
