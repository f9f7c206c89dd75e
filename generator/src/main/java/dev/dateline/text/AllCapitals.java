package dev.dateline.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Words in capitals that are no abbreviation: of a date line, of a headline. */
final class AllCapitals {
    private static final Gazetteer GAZETTEER = Gazetteer.english();

    private AllCapitals() {}

    /** "GENEVA — ": where the reporter writes, not what the story is about; "WHO KNEW". */
    static boolean noName(List<Token> tokens, int i, Predicate<Token> commonWord) {
        Token t = tokens.get(i);
        boolean before = i > 0 && tokens.get(i - 1).acronym();
        boolean after = i + 1 < tokens.size() && tokens.get(i + 1).acronym();
        if (commonWord.test(t)) {
            return t.text().length() > 3
                    || (before && commonWord.test(tokens.get(i - 1)))
                    || (after && commonWord.test(tokens.get(i + 1)));
        }
        if (i == 0 && line(tokens)) {
            return true;
        }
        String word = small(t);
        return (t.text().length() > 3
                        && GAZETTEER.place(word).isPresent()
                        && GAZETTEER.place(t.text()).isEmpty())
                || (after
                        && GAZETTEER
                                .place(word + " " + small(tokens.get(i + 1)))
                                .isPresent())
                || (before
                        && GAZETTEER
                                .place(small(tokens.get(i - 1)) + " " + word)
                                .isPresent());
    }

    /** "HARBOURTON, Ky.": all that is left of a date line whose dash begins the next sentence. */
    private static boolean line(List<Token> tokens) {
        return tokens.size() > 2
                && tokens.size() < 5
                && tokens.get(0).text().length() > 3
                && tokens.get(1).text().equals(",")
                && tokens.get(2).capital()
                && tokens.subList(3, tokens.size()).stream().noneMatch(Token::word);
    }

    private static String small(Token capitals) {
        String text = capitals.text();
        return text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
    }
}
