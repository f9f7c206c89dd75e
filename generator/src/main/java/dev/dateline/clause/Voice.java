package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/** Whose words a sentence has: a reporter's, somebody's whom the reporter quotes, or a reader's below the article. */
public record Voice(List<Token> tokens) {
    private static final Set<String> WRITES = Set.of("wrote", "writes", "posted", "commented");

    /** Above what readers wrote: "At 15:41 Jane wrote:". */
    public static boolean readers(Passage passage) {
        List<Token> tokens = passage.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            boolean by = tokens.get(i).is("posted") && next.is("by");
            if (by || (WRITES.contains(tokens.get(i).lower()) && next.text().equals(":"))) {
                return true;
            }
        }
        return false;
    }

    /** A reporter says "he" and "they": who says "I", "we" or "you", or shouts, tells no news. */
    public boolean reporter() {
        boolean inside = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean initials = t.acronym() && t.lower().length() > 1;
            boolean speaks = shouts(i) || (Usage.is("speaking", t.lower()) && !initials && !pit(i));
            if (!inside && speaks) {
                return false;
            }
            inside = inside(t, inside);
        }
        return true;
    }

    /** "The mine closed", not "a friend of mine". */
    private boolean pit(int i) {
        return tokens.get(i).is("mine")
                && i > 0
                && !tokens.get(i - 1).is("of")
                && !FunctionWords.is("auxiliary", tokens.get(i - 1).lower());
    }

    /** "Shame on them!", not "Yahoo! said" nor a mark within something that is written in one. */
    private boolean shouts(int i) {
        Token t = tokens.get(i);
        if (!t.text().equals("!") || i + 1 == tokens.size()) {
            return t.text().equals("!");
        }
        Token next = tokens.get(i + 1);
        return next.begin() > t.end() && (!next.word() || next.capital());
    }

    /** A question tells nothing. */
    public boolean asks() {
        int last = tokens.size() - 1;
        return (last >= 0 && tokens.get(last).text().equals("?"))
                || (last >= 1 && tokens.get(last - 1).text().equals("?"));
    }

    /** Whether the token stands between quotation marks. */
    public boolean quoted(int token) {
        boolean inside = false;
        for (Token t : tokens.subList(0, token)) {
            inside = inside(t, inside);
        }
        return inside;
    }

    private static boolean inside(Token t, boolean before) {
        return switch (t.text()) {
            case "“" -> true;
            case "”" -> false;
            case "\"" -> !before;
            default -> before;
        };
    }
}
