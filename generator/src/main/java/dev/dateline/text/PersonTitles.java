package dev.dateline.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Offices, ranks and forms of address. */
final class PersonTitles {
    private static final Set<String> ALL = new HashSet<>(WordList.lines(PersonTitles.class, "en/titles.txt"));
    private static final Set<String> BEGINNINGS = beginnings();
    /** Titles only with a capital. */
    private static final Set<String> CAPITAL =
            ALL.stream().filter(t -> Character.isUpperCase(t.charAt(0))).collect(Collectors.toSet());
    /** "Ex-President", "then-Senator". */
    private static final Pattern FORMER = Pattern.compile("(then|ex|former|acting)-");

    /** So many words has the longest. */
    private static final int LONGEST = 4;

    private PersonTitles() {}

    /** First words in lower case: of most tokens, one look tells that no title begins there. */
    private static Set<String> beginnings() {
        Set<String> out = new HashSet<>(NameWords.BELOW);
        ALL.forEach(t -> out.add(t.split(" ", 2)[0].toLowerCase(Locale.ROOT)));
        return out;
    }

    /** Whether the title may be the last word of somebody's name. */
    static boolean family(Token t) {
        return t.capital() && NameWords.is("family title", t);
    }

    /** The number of tokens of the title that begins here, 0 for none. */
    static int at(List<Token> tokens, int i) {
        if (i >= tokens.size() || !BEGINNINGS.contains(office(tokens.get(i)))) {
            return 0;
        }
        boolean hour = i > 0 && tokens.get(i - 1).kind() == Token.Kind.NUMBER; // "8.15 PM"
        if (!hour && CAPITAL.contains(tokens.get(i).text())) {
            return 1;
        }
        // not "deputy deputy deputy": each would be looked at for all before it
        if (i + 1 < tokens.size()
                && NameWords.BELOW.contains(tokens.get(i).lower())
                && !NameWords.BELOW.contains(tokens.get(i + 1).lower())) {
            int office = at(tokens, i + 1);
            if (office > 0) {
                return office + 1;
            }
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
        return best == 0 ? 0 : charge(tokens, i, best);
    }

    /** "High Commissioner for Human Rights": with what the office is for, where capitals say it. */
    private static int charge(List<Token> tokens, int i, int length) {
        int at = i + length;
        boolean charged = at + 1 < tokens.size()
                && tokens.get(i).capital()
                && NameWords.is("charged", tokens.get(at - 1))
                && (tokens.get(at).is("for") || tokens.get(at).is("of"));
        if (!charged) {
            return length;
        }
        int best = length;
        for (int n = at + 1; n < Math.min(tokens.size(), at + 1 + LONGEST); n++) {
            Token t = tokens.get(n);
            if (!t.capital() && !(t.is("and") && best == n - i)) {
                break;
            }
            if (NameWords.is("field", t)) {
                best = n + 1 - i;
            }
        }
        return best;
    }

    /** "Prosecutors", "Analysts": several who have a title. */
    static boolean several(Token t) {
        String lower = t.lower();
        return lower.length() > 4 && lower.endsWith("s") && ALL.contains(lower.substring(0, lower.length() - 1));
    }

    private static String office(Token first) {
        String lower = first.lower();
        return lower.indexOf('-') < 0 ? lower : FORMER.matcher(lower).replaceFirst("");
    }
}
