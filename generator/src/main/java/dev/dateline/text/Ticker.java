package dev.dateline.text;

import java.util.List;

/** "(NYSE: FJB)", "(FJB.L)": under what a firm's shares are traded, which names nothing else. */
final class Ticker {
    /** In tokens, with its parentheses. */
    private static final int LONGEST = 8;

    private Ticker() {}

    /** The number of tokens of the parentheses that begin here, 0 where they hold something else. */
    static int at(List<Token> tokens, int i) {
        if (!tokens.get(i).text().equals("(")) {
            return 0;
        }
        boolean exchange = false;
        boolean market = false;
        for (int k = i + 1; k < Math.min(tokens.size(), i + LONGEST); k++) {
            Token t = tokens.get(k);
            if (t.text().equals(")")) {
                return exchange || market ? k + 1 - i : 0;
            }
            boolean sign = k > i + 1 && ":.".contains(t.text());
            if (!sign
                    && !t.acronym()
                    && !(t.capital() && k == i + 1)
                    && !(market && t.text().length() == 1)) {
                return 0;
            }
            exchange |= t.text().equals(":") && NameWords.is("exchange", tokens.get(k - 1));
            market |= t.text().equals(".") && tokens.get(k - 1).end() == t.begin();
        }
        return 0;
    }
}
