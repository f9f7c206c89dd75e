package dev.dateline.event;

import dev.dateline.text.Token;
import java.util.List;

/** Numbers and sums of money in a sentence. */
record Amounts(Passage passage) {
    /** Whether a sum of money follows. */
    boolean follow(int at) {
        List<Token> tokens = passage.tokens();
        return tokens.subList(Math.min(at, tokens.size()), Math.min(at + 4, tokens.size())).stream()
                .anyMatch(t -> "$€£".contains(t.text()));
    }

    /** Whether the token is of a number or a sum, and of no date. */
    boolean at(int i) {
        Token before = passage.tokens().get(i);
        return (before.kind() == Token.Kind.NUMBER || "$€£-".contains(before.text())) && !passage.inTime(i);
    }
}
