package dev.dateline.event;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/** Cuts a stretch of a sentence to the words of a headline, only where a phrase ends, never within one. */
final class Headline {
    private static final Set<String> NOT_LAST = Set.of("of", "to", "and", "or", "not", "more", "most", "very");

    private final Passage passage;

    Headline(Passage passage) {
        this.passage = passage;
    }

    /**
     * The longest whole phrase that begins at the token and has at most so many words; articles are dropped.
     *
     * @return the words, empty where no phrase is short enough
     */
    String phrase(int from, int limit, int most) {
        List<Token> tokens = passage.tokens();
        int best = -1;
        int words = 0;
        int i = from;
        for (; i < limit && i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (i > from && boundary(i) && words > 0 && words <= most) {
                best = i;
            }
            if (stops(i)) {
                break;
            }
            words += counts(t) ? 1 : 0;
        }
        boolean whole = words <= most && words > 0 && (i >= limit || i >= tokens.size() || stops(i));
        int end = whole ? i : best;
        while (end > from && NOT_LAST.contains(tokens.get(end - 1).lower())) {
            end--;
        }
        return end <= from ? "" : text(from, end);
    }

    /** The words of the tokens as a headline has them. */
    String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        Token last = null;
        for (int i = from; i < to; i++) {
            Token t = passage.tokens().get(i);
            if (!counts(t) && t.word() && !t.is("'s")) {
                continue;
            }
            boolean glued = last == null || last.end() == t.begin() || t.is("'s");
            out.append(glued ? "" : " ").append(t.text());
            last = t;
        }
        return out.toString().trim();
    }

    private boolean counts(Token t) {
        return (t.word() || t.kind() == Token.Kind.NUMBER)
                && !t.is("a")
                && !t.is("an")
                && !t.is("the")
                && !t.is("'s")
                && !t.is("also")
                && !t.is("however")
                && !t.is("that")
                && !t.is("had");
    }

    private boolean boundary(int i) {
        Token t = passage.tokens().get(i);
        return (!t.word() && t.kind() != Token.Kind.NUMBER)
                || (FunctionWords.is("preposition", t.lower()) && !t.is("of") && !t.is("than"))
                || FunctionWords.is("conjunction", t.lower())
                || FunctionWords.is("subordinator", t.lower())
                || timeBegins(i);
    }

    private boolean stops(int i) {
        Token t = passage.tokens().get(i);
        boolean mark = !t.word() && t.kind() == Token.Kind.MARK && !"-$€£%".contains(t.text());
        return mark
                || timeBegins(i)
                || (FunctionWords.is("preposition", t.lower())
                        && i + 1 < passage.tokens().size()
                        && timeBegins(i + 1))
                || Set.of(
                                "which",
                                "who",
                                "where",
                                "while",
                                "although",
                                "because",
                                "adding",
                                "following",
                                "but",
                                "as",
                                "when",
                                "after",
                                "before",
                                "according")
                        .contains(t.lower());
    }

    boolean timeBegins(int i) {
        int at = passage.tokens().get(i).begin();
        return passage.times().stream()
                .anyMatch(x -> x.span().begin() <= at && at < x.span().end());
    }
}
