package dev.dateline.text;

import java.util.List;
import java.util.function.Predicate;

/** What the tokens of one sentence can be of a name: its title, a nationality, a word of a body, a place. */
final class NameParts {
    private final List<Token> tokens;
    private final Predicate<Token> barred;
    private final Gazetteer gazetteer = Gazetteer.english();

    NameParts(List<Token> tokens, Predicate<Token> barred) {
        this.tokens = tokens;
        this.barred = barred;
    }

    /** The number of tokens of the title that begins here, 0 for none. */
    int titleAt(int i) {
        int best = PersonTitles.at(tokens, i);
        return best == 1 && namesBody(i) ? 0 : best;
    }

    /** "the General Staff", "U.N. General Assembly", "General Motors": the title is a word of the body's name. */
    private boolean namesBody(int i) {
        Token t = tokens.get(i);
        if (!t.capital()
                || i + 1 >= tokens.size()
                || !NameWords.ORGANIZATION.contains(tokens.get(i + 1).text())) {
            return false;
        }
        boolean several = tokens.get(i + 1).lower().endsWith("s")
                && !tokens.get(i + 1).lower().endsWith("ss");
        Token before = i > 0 ? tokens.get(i - 1) : t;
        return several || before.is("the") || (i > 0 && before.acronym()) || nation(before);
    }

    /** Whether a nationality stands there, also in a compound. */
    boolean nation(Token t) {
        int hyphen = t.text().indexOf('-');
        return gazetteer
                .nationality(hyphen > 0 ? t.text().substring(0, hyphen) : t.text())
                .isPresent();
    }

    int gazetted(int i) {
        int best = 0;
        boolean owner = i + 1 < tokens.size() && tokens.get(i + 1).is("'s"); // "King's Lynn"
        int most = owner || gazetteer.begins(tokens.get(i).text()) ? Math.min(4, tokens.size() - i) : 0;
        for (int n = 1; n <= most; n++) {
            String phrase = n == 1 ? tokens.get(i).text() : text(i, i + n);
            if (gazetteer.metonym(phrase).isPresent() || gazetteer.place(phrase).isPresent()) {
                best = n;
            }
        }
        return best;
    }

    /** "Jane F. Doe": a middle initial and its full stop. */
    boolean initial(int i) {
        if (i < 0 || i + 1 >= tokens.size()) {
            return false;
        }
        Token t = tokens.get(i);
        return t.capital()
                && t.text().length() == 1
                && tokens.get(i + 1).text().equals(".")
                && tokens.get(i + 1).begin() == t.end()
                && !barred.test(t);
    }

    boolean continues(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token t = tokens.get(i);
        return t.capital()
                && !barred.test(t)
                && !t.lower().equals("'s")
                && !(FunctionWords.any(t.lower()) && !t.acronym())
                && (t.text().length() > 1
                        || (i + 1 < tokens.size() && tokens.get(i + 1).capital()));
    }

    boolean organization(int from, int to) {
        for (int i = from; i < to; i++) {
            if (NameWords.ORGANIZATION.contains(tokens.get(i).text())
                    || tokens.get(i).is("&")) {
                return true;
            }
        }
        return false;
    }

    String join(int from, int to) {
        return Shared.of(to - from == 1 ? tokens.get(from).text() : text(from, to));
    }

    private String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (i > from && i + 2 < to && initial(i)) {
                // Others write the name without it.
                i++;
                continue;
            }
            if (i > from + 1 && NameWords.JUNIOR.contains(tokens.get(i).lower())) {
                continue;
            }
            out.append(
                            i == from
                                            || tokens.get(i).lower().equals("'s")
                                            || "'’".contains(tokens.get(i).text())
                                    ? ""
                                    : " ")
                    .append(tokens.get(i).text());
        }
        return out.toString();
    }
}
