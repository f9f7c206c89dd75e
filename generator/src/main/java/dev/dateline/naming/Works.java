package dev.dateline.naming;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.List;

/** Titles of films, books and songs, which newspapers put in quotation marks: “The House of Fjords”. */
final class Works {
    /** A title has no more tokens on either side of a name. */
    private static final int LONGEST = 8;

    private Works() {}

    /** Whether a name stands between quotation marks that hold nothing but words with capitals, two or more. */
    static boolean within(List<Token> tokens, Name name) {
        int open = name.from() - 1;
        while (open >= 0 && open >= name.from() - LONGEST && part(tokens.get(open))) {
            open--;
        }
        int close = name.to();
        while (close < tokens.size() && close < name.to() + LONGEST && part(tokens.get(close))) {
            close++;
        }
        // “The House,” as Americans write
        int mark = close
                + (close < tokens.size() && ",.".contains(tokens.get(close).text()) ? 1 : 0);
        return open >= 0
                && mark < tokens.size()
                && close - open > 2
                && tokens.get(open + 1).capital()
                && "\"“".contains(tokens.get(open).text())
                && "\"”".contains(tokens.get(mark).text());
    }

    private static boolean part(Token t) {
        return t.word() ? t.capital() || FunctionWords.any(t.lower()) || t.is("'s") : t.kind() == Token.Kind.NUMBER;
    }
}
