package dev.dateline.clause;

import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;

/** Numbers and sums of money in a sentence. */
public record Amounts(Passage passage) {
    /** Words for people, before "of" and who they are. */
    private static final AnyWord GROUP = AnyWord.of("delegation", "group", "team", "party", "crowd", "number");

    /** "received an initial $4 million", "received a copy of Norway's plan": whether what follows is nobody. */
    public boolean thing(int at, String phrase) {
        int of = phrase.indexOf(" of ");
        String head = of < 0 ? phrase : phrase.substring(0, of);
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean body = of > 0 && (Usage.is("office", last) || Usage.is("body", last) || GROUP.is(last));
        return follow(at)
                || (!head.isEmpty() && !body && head.equals(head.toLowerCase(Locale.ROOT)) && !Agreement.plural(head));
    }

    /** "received 775 mg of it, which Doe had given", "received information from Doe": what follows is nobody. */
    public boolean matter(int at) {
        List<Token> tokens = passage.tokens();
        boolean number = at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER;
        int end = number ? at + 1 : at;
        while (end < tokens.size()
                && Subject.noun(tokens.get(end))
                && !tokens.get(end).capital()) {
            end++;
        }
        boolean name = end < tokens.size() && tokens.get(end).capital();
        return end > at && !name && !Agreement.plural(tokens.get(end - 1).lower());
    }

    /** Whether a sum of money follows. */
    private boolean follow(int at) {
        List<Token> tokens = passage.tokens();
        return tokens.subList(Math.min(at, tokens.size()), Math.min(at + 4, tokens.size())).stream()
                .anyMatch(t -> "$€£".contains(t.text()));
    }

    /** Whether the token is of a number or a sum, and of no date. */
    public boolean at(int i) {
        Token before = passage.tokens().get(i);
        return (before.kind() == Token.Kind.NUMBER || "$€£-".contains(before.text())) && !passage.inTime(i);
    }
}
