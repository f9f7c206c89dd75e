package dev.dateline.clause;

import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "At Monday's briefing, she said …": an event that a sentence opens with, and the words that were said there. */
public record Scene(Trigger event, Trigger words) {
    private static final Set<String> OPENS = Set.of("in", "at", "during");
    /** So many tokens may stand before the comma. */
    private static final int LONG = 14;

    /** Null where the sentence opens with none, or nobody says anything right after it. */
    public static @Nullable Scene of(Passage passage, List<Trigger> triggers) {
        int comma = comma(passage);
        Trigger event = null;
        for (Trigger t : triggers) {
            if (t.token() > comma) {
                boolean says = !t.noun() && t.eventClass().equals(Lexicon.SAY) && t.mood() == Trigger.Mood.FACT;
                return event != null && says ? new Scene(event, t) : null;
            }
            event = t.noun() ? t : null;
        }
        return null;
    }

    private static int comma(Passage passage) {
        List<Token> tokens = passage.tokens();
        if (tokens.isEmpty() || !OPENS.contains(tokens.get(0).lower())) {
            return -1;
        }
        for (int i = 1; i < Math.min(LONG, tokens.size()); i++) {
            if (tokens.get(i).text().equals(",") && !passage.inTime(i)) {
                return i;
            }
        }
        return -1;
    }
}
