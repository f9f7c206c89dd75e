package dev.dateline.text;

import dev.dateline.text.Name.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds names in a sentence by capitals, titles, the words of organisations and the gazetteer; no list of people. */
public final class Names {
    private final List<Token> tokens;
    private final Predicate<Token> commonWord;
    private final Predicate<Token> barred;
    private final Gazetteer gazetteer = Gazetteer.english();
    private final List<Name> found = new ArrayList<>();

    private Names(List<Token> tokens, Predicate<Token> commonWord, Predicate<Token> barred) {
        this.tokens = tokens;
        this.commonWord = commonWord;
        this.barred = barred;
    }

    /**
     * The names of one sentence, in order.
     *
     * @param commonWord whether a capitalised token at a sentence's start is an everyday word
     * @param barred tokens that are no part of a name, as those of a date
     */
    public static List<Name> in(List<Token> sentence, Predicate<Token> commonWord, Predicate<Token> barred) {
        Names names = new Names(sentence, commonWord, barred);
        names.scan();
        return names.found;
    }

    private void scan() {
        int i = 0;
        int roleFrom = -1;
        while (i < tokens.size()) {
            int title = titleAt(i);
            if (title > 0) {
                roleFrom = roleFrom < 0 ? i : roleFrom;
                i += title;
                continue;
            }
            if (!starts(i)) {
                // "chief of the General Staff", "adviser to the President": only what stands directly before counts.
                roleFrom = -1;
                i++;
                continue;
            }
            int gazetted = gazetted(i);
            if (gazetted > 0 && !runsOn(i, gazetted)) {
                boolean before = titleAt(i + gazetted) > 0 || (roleFrom >= 0 && starts(i + gazetted));
                Guess guess = place(join(i, i + gazetted));
                if (!before || guess == Guess.PLACE) {
                    add(i, i + gazetted, guess, "");
                }
                roleFrom = before ? (roleFrom < 0 ? i : roleFrom) : -1;
                i += gazetted;
                continue;
            }
            String word = tokens.get(i).text();
            if (gazetteer.nationality(word).isPresent() && !runsOn(i, 1)) {
                add(i, i + 1, Guess.NATIONALITY, "");
                roleFrom = roleFrom < 0 ? i : roleFrom;
                i++;
                continue;
            }
            int end = runEnd(i);
            if (end == i + 1 && office(end)) {
                roleFrom = roleFrom < 0 ? i : roleFrom;
            } else {
                add(i, end, guess(i, end, roleFrom), roleFrom < 0 ? "" : join(roleFrom, i));
                roleFrom = -1;
            }
            i = end;
        }
    }

    /** The number of tokens of the title that begins here, 0 for none. */
    private int titleAt(int i) {
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

    /** "Information Minister Jane Doe": the word before the title is the title's. */
    private boolean office(int i) {
        int title = titleAt(i);
        return title > 0
                && tokens.get(i).capital()
                && !tokens.get(i).acronym()
                && !tokens.get(i - 1).acronym()
                && starts(i + title);
    }

    private boolean starts(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token t = tokens.get(i);
        if (!t.capital() || barred.test(t) || t.lower().equals("i") || t.text().length() == 1) {
            return false;
        }
        if (FunctionWords.any(t.lower()) && (!t.acronym() || FunctionWords.is("auxiliary", t.lower()))) {
            return false;
        }
        if (NameWords.compound(t)
                && (FunctionWords.any(t.lower().substring(t.lower().lastIndexOf('-') + 1)) || nation(t))) {
            // "Peruvian-born", and where a dash has lost its spaces: "Oslo-it".
            return false;
        }
        if (NameWords.QUARTERS.contains(t.lower()) && !continues(i + 1)) {
            // "Western diplomats", "in the West": no name by itself.
            return false;
        }
        if (i > 0 && NameWords.ORGANIZATION.contains(t.text()) && !continues(i + 1) && noun(tokens.get(i - 1))) {
            // "state TV", "the harbour Police": which one, the word before says.
            return false;
        }
        if (letters(i) || (t.acronym() && AllCapitals.noName(tokens, i, commonWord))) {
            return false;
        }
        boolean body = i + 1 < tokens.size()
                && (NameWords.ORGANIZATION.contains(tokens.get(i + 1).text())
                        || (NameWords.PLACE.contains(t.text()) && continues(i + 1)));
        return !opens(i) || body || !commonWord.test(t) || gazetteer.begins(t.text()) || nation(t);
    }

    /** "Jane Doe QC said": what stands behind a name of two words or more. */
    private boolean letters(int i) {
        return NameWords.LETTERS.contains(tokens.get(i).text())
                && found.stream().anyMatch(n -> n.to() == i);
    }

    private static boolean noun(Token t) {
        return t.word() && !t.capital() && !FunctionWords.any(t.lower());
    }

    /** Whether a nationality stands there, also in a compound. */
    private boolean nation(Token t) {
        int hyphen = t.text().indexOf('-');
        return gazetteer
                .nationality(hyphen > 0 ? t.text().substring(0, hyphen) : t.text())
                .isPresent();
    }

    /** Whether a capital here says nothing, because a sentence or a quotation begins. */
    private boolean opens(int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return !before.word() && before.kind() != Token.Kind.NUMBER && "\"“‘'(:—–-•".contains(before.text());
    }

    private int gazetted(int i) {
        int best = 0;
        boolean owner = i + 1 < tokens.size() && tokens.get(i + 1).is("'s"); // "King's Lynn"
        int most = owner || gazetteer.begins(tokens.get(i).text()) ? Math.min(4, tokens.size() - i) : 0;
        for (int n = 1; n <= most; n++) {
            String phrase = join(i, i + n);
            if (gazetteer.metonym(phrase).isPresent() || gazetteer.place(phrase).isPresent()) {
                best = n;
            }
        }
        return best;
    }

    private Guess place(String phrase) {
        return gazetteer.metonym(phrase).isPresent() ? Guess.ORGANIZATION : Guess.PLACE;
    }

    /** Whether the place or adjective is only the beginning of a longer name: "European Union", "Paris Hilton". */
    private boolean runsOn(int i, int length) {
        int end = runEnd(i);
        if (end == i + length || titleAt(i + length) > 0) {
            return false;
        }
        if (organization(i, end)) {
            return true;
        }
        return length == 1
                && gazetteer.place(tokens.get(i).text()).map(Place::ambiguous).orElse(false);
    }

    private int runEnd(int begin) {
        int i = begin + 1;
        while (i < tokens.size()) {
            if (NameWords.COMPANY.contains(tokens.get(i - 1).lower())) {
                // "the founder of Fjord Boats Inc. Jane Doe"
                break;
            }
            if (i > begin + 1 && tokens.get(i).acronym() && !tokens.get(begin).acronym() && !organization(begin, i)) {
                // "Jane Doe BBC News": who writes, and for whom.
                break;
            }
            if (NameWords.articled(tokens.get(i)) || (continues(i) && titleAt(i) == 0)) {
                i++;
            } else if (owners(i)) {
                i += 2;
            } else if (initial(i) && i + 2 < tokens.size() && continues(i + 2)) {
                i += 3;
            } else if (i + 1 < tokens.size() && joint(begin, i) && continues(i + 1)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** "The Magistrates' Court", "the Teachers' Union": whose body it is stands in the plural. */
    private boolean owners(int i) {
        return "'’".contains(tokens.get(i).text())
                && tokens.get(i - 1).end() == tokens.get(i).begin()
                && tokens.get(i - 1).lower().endsWith("s")
                && continues(i + 1)
                && organization(i + 1, i + 2);
    }

    /** "Jane F. Doe": a middle initial and its full stop. */
    private boolean initial(int i) {
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

    private boolean joint(int begin, int i) {
        String lower = tokens.get(i).lower();
        if (NameWords.PARTICLES.contains(lower)) {
            return true;
        }
        if (lower.equals("of")) {
            return organization(begin, i);
        }
        if (lower.equals("&") && i > 0 && tokens.get(i - 1).text().length() > 1) {
            return true; // "Doe & Sons"
        }
        if (lower.equals("and")) {
            int k = i + 1;
            while (k < tokens.size() && continues(k)) {
                k++;
            }
            return k - i > 2 && organization(i + 1, k) && lists(begin, i);
        }
        return false;
    }

    /** "The Securities and", "Food and": the first of what a body is for, not a body or a person besides it. */
    private boolean lists(int begin, int and) {
        Token first = tokens.get(begin);
        boolean article = begin > 0 && tokens.get(begin - 1).is("the");
        boolean plural = first.lower().endsWith("s") && article;
        return !first.acronym()
                && !nation(first)
                && gazetted(begin) == 0
                && (organization(begin, and) ? plural && and == begin + 1 : and == begin + 1 || article);
    }

    private boolean continues(int i) {
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

    private boolean organization(int from, int to) {
        for (int i = from; i < to; i++) {
            if (NameWords.ORGANIZATION.contains(tokens.get(i).text())
                    || tokens.get(i).is("&")) {
                return true;
            }
        }
        return false;
    }

    private Guess guess(int from, int to, int roleFrom) {
        boolean one = to - from == 1;
        if ((one && tokens.get(from).acronym()) || organization(from, to)) {
            return Guess.ORGANIZATION;
        }
        if (roleFrom < 0
                && (headed(from)
                        || (!one && NameWords.HOUSE.contains(tokens.get(to - 1).text())))) {
            return Guess.ORGANIZATION;
        }
        if (roleFrom >= 0 && roleFrom < from && !(one && origin(roleFrom, from))) {
            return Guess.PERSON;
        }
        boolean place = !one && NameWords.PLACE.contains(tokens.get(from).text());
        boolean named =
                from > 0 && NameWords.NAMED.contains(tokens.get(from - 1).lower());
        if (place
                || named
                || mixed(from, to)
                || NameWords.THING.contains(tokens.get(to - 1).text())) {
            return Guess.UNKNOWN;
        }
        // "the Harbour Lights" is no person; "said that Jane Doe left" has one.
        boolean article = from > 0
                && FunctionWords.is("determiner", tokens.get(from - 1).lower())
                && !tokens.get(from - 1).is("that");
        boolean where = from > 0
                && Set.of("in", "at", "near").contains(tokens.get(from - 1).lower());
        int words = join(from, to).split(" ", -1).length;
        if (words >= 2 && words <= 4 && !article && !where && !NameWords.quoted(tokens, from, to)) {
            return Guess.PERSON;
        }
        return Guess.UNKNOWN;
    }

    /** "The founder of Fjord Boats": what has such an office is no person. */
    private boolean headed(int from) {
        return from > 1
                && tokens.get(from - 1).is("of")
                && NameWords.HEAD.contains(tokens.get(from - 2).lower());
    }

    /** "British Apache", "Roman": whether all that stands before a name is where it comes from. */
    private boolean origin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!nation(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether words of it are no person's: abbreviations, nationalities, "Chile-backed", at its end a country. */
    private boolean mixed(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        boolean country = gazetteer
                .place(tokens.get(to - 1).text())
                .filter(p -> p.kind().equals("country") && !p.ambiguous())
                .isPresent();
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).text();
            boolean compound = i + 1 < to && NameWords.compound(tokens.get(i));
            boolean letters = tokens.get(i).acronym() && word.indexOf('.') < 0;
            if (compound || letters || gazetteer.nationality(word).isPresent()) {
                return true;
            }
        }
        return country;
    }

    private void add(int from, int to, Guess guess, String role) {
        found.add(new Name(from, to, join(from, to), guess, role));
    }

    private String join(int from, int to) {
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
        return Shared.of(out.toString());
    }
}
