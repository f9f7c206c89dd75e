package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The number of an event in a row: the second round is not the third. */
public final class Ordinals {
    private static final Map<String, Integer> WORDS = Map.of(
            "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8,
            "ninth", 9, "tenth", 10);
    private static final Set<String> COUNTED = Set.of("round", "phase", "stage", "leg", "session", "edition", "summit");
    private static final int NEAR = 4;

    private static final Pattern NUMERAL = Pattern.compile("\\d{1,2}(st|nd|rd|th)");

    private static final Set<String> RUNNING = Set.of("consecutive", "straight", "successive");
    private static final Map<String, Integer> DAYS =
            Map.of("second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "2nd", 2, "3rd", 3);

    private Ordinals() {}

    /** Of the trigger, 0 for none: "the second round of talks", "a third summit". */
    public static int of(List<Token> tokens, Trigger trigger) {
        int from = Math.max(0, trigger.token() - NEAR);
        int to = Math.min(tokens.size() - 1, trigger.token() + NEAR + 4);
        for (int i = from; i < to; i++) {
            int n = number(tokens.get(i).lower());
            boolean counts = COUNTED.contains(tokens.get(i + 1).lower())
                    || (trigger.noun() && i < trigger.token() && i >= trigger.token() - 2);
            if (n > 0 && counts) {
                return n;
            }
        }
        return 0;
    }

    /** "a third consecutive day", "the third day of talks": 3; 0 where nothing of the kind is said. */
    public static int day(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Integer n = DAYS.get(tokens.get(i).lower());
            if (n == null) {
                continue;
            }
            int day = RUNNING.contains(tokens.get(i + 1).lower()) ? i + 2 : i + 1;
            boolean of = day + 1 < tokens.size() && tokens.get(day + 1).is("of");
            boolean running = day == i + 2 || of;
            if (running
                    && day < tokens.size()
                    && tokens.get(day).is("day")
                    && !FunctionWords.is(
                            "negation", tokens.get(Math.max(0, i - 1)).lower())) {
                return n;
            }
        }
        return 0;
    }

    private static int number(String w) {
        Integer word = WORDS.get(w);
        if (word != null) {
            return word;
        }
        return Character.isDigit(w.charAt(0)) && NUMERAL.matcher(w).matches()
                ? Integer.parseInt(w.substring(0, w.length() - 2))
                : 0;
    }
}
