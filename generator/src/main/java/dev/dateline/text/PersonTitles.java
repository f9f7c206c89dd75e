package dev.dateline.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Offices, ranks and forms of address. */
final class PersonTitles {
    private static final Set<String> ALL = new HashSet<>(WordList.lines(PersonTitles.class, "en/titles.txt"));
    private static final Set<String> BEGINNINGS =
            ALL.stream().map(t -> t.split(" ", 2)[0]).collect(Collectors.toSet());
    /** "Ex-President", "then-Senator". */
    private static final Pattern FORMER = Pattern.compile("(then|ex|former|acting)-");

    private static final int LONGEST = 4;

    private PersonTitles() {}

    /** The number of tokens of the title that begins here, 0 for none. */
    static int at(List<Token> tokens, int i) {
        if (i >= tokens.size() || !BEGINNINGS.contains(office(tokens.get(i)))) {
            return 0;
        }
        StringBuilder phrase = new StringBuilder(office(tokens.get(i)));
        int best = ALL.contains(phrase.toString()) ? 1 : 0;
        for (int n = 1;
                n < LONGEST && i + n < tokens.size() && tokens.get(i + n).word();
                n++) {
            phrase.append(' ').append(tokens.get(i + n).lower());
            if (ALL.contains(phrase.toString())) {
                best = n + 1;
            }
        }
        return best;
    }

    private static String office(Token first) {
        String lower = first.lower();
        return lower.indexOf('-') < 0 ? lower : FORMER.matcher(lower).replaceFirst("");
    }
}
