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
    private final NameParts parts;
    private final NameRun run;
    private final Gazetteer gazetteer = Gazetteer.english();
    private final List<Name> found = new ArrayList<>();

    private Names(List<Token> tokens, Predicate<Token> commonWord, Predicate<Token> barred) {
        this.tokens = tokens;
        this.commonWord = commonWord;
        this.barred = barred;
        this.parts = new NameParts(tokens, barred);
        this.run = new NameRun(tokens, parts);
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
            int known = NameWords.body(tokens, i);
            if (known > 0) {
                add(i, i + known, Guess.ORGANIZATION, "");
                roleFrom = -1;
                i += known;
                continue;
            }
            if (numbered(i)) {
                int end = run.end(i + 1);
                add(i, end, Guess.ORGANIZATION, "");
                roleFrom = -1;
                i = end;
                continue;
            }
            int ticker = Ticker.at(tokens, i);
            if (ticker > 0) {
                i += ticker;
                continue;
            }
            int title = parts.seat(i) > 0 ? 0 : parts.titleAt(i);
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
            int gazetted = parts.gazetted(i);
            if (gazetted > 0 && !runsOn(i, gazetted)) {
                boolean before = parts.titleAt(i + gazetted) > 0 || (roleFrom >= 0 && starts(i + gazetted));
                Guess guess = place(parts.join(i, i + gazetted));
                if (!before || guess == Guess.PLACE) {
                    add(i, i + gazetted, guess, "");
                }
                roleFrom = before ? (roleFrom < 0 ? i : roleFrom) : -1;
                i += gazetted;
                continue;
            }
            int origin = nationality(i);
            if (origin > 0) {
                add(i, i + origin, Guess.NATIONALITY, "");
                roleFrom = roleFrom < 0 ? i : roleFrom;
                i += origin;
                continue;
            }
            int end = run.end(i);
            int described = described(i, end);
            if (described > i) {
                // "New York-based Harbour Council": where it is, is no part of its name.
                i = described;
                continue;
            }
            int charge = charge(i + 1, end);
            if (charge > 0) {
                // "EU Climate Commissioner Jane Doe"
                add(i, charge, guess(i, charge, roleFrom), roleFrom < 0 ? "" : parts.join(roleFrom, i));
                roleFrom = charge;
            } else if (end == i + 1 && office(end)) {
                roleFrom = roleFrom < 0 ? i : roleFrom;
            } else {
                add(i, end, guess(i, end, roleFrom), roleFrom < 0 ? "" : parts.join(roleFrom, i));
                roleFrom = -1;
            }
            i = end;
        }
    }

    /** "82nd Airborne Division": whether a number begins the name. */
    private boolean numbered(int i) {
        if (!NameWords.ordinal(tokens.get(i)) || barred.test(tokens.get(i)) || !parts.continues(i + 1)) {
            return false;
        }
        int end = run.end(i + 1);
        for (int k = i + 1; k < end; k++) {
            if (NameWords.is("unit", tokens.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** "Chilean", "South Korean": the number of tokens that only tell where something comes from. */
    private int nationality(int i) {
        if (gazetteer.nationalityBegins(tokens.get(i).text())
                && i + 1 < tokens.size()
                && gazetteer.nationality(parts.join(i, i + 2)).isPresent()
                && !runsOn(i, 2)) {
            return 2;
        }
        return gazetteer.nationality(tokens.get(i).text()).isPresent() && !runsOn(i, 1) ? 1 : 0;
    }

    /** Behind the last word of the run that only says something of what follows; its begin where none does. */
    private int described(int from, int to) {
        for (int k = to - 1; k >= from; k--) {
            if (NameWords.describing(tokens.get(k))) {
                return k + 1;
            }
        }
        return from;
    }

    /** "Information Minister Jane Doe": the word before the title is the title's. */
    private boolean office(int i) {
        int title = parts.titleAt(i);
        return title > 0
                && tokens.get(i).capital()
                && !tokens.get(i).acronym()
                && !tokens.get(i - 1).acronym()
                && starts(i + title);
    }

    /** Where the word begins that says what a minister's office is for, the last of the run; 0 for none. */
    private int charge(int from, int to) {
        int title = parts.titleAt(to);
        boolean charged = to > from
                && title > 0
                && NameWords.is("field", tokens.get(to - 1))
                && NameWords.is("charged", tokens.get(to + title - 1))
                && tokens.get(to).capital()
                && starts(to + title)
                && (tokens.get(to - 2).acronym() || parts.kind(to - 2) || parts.nation(tokens.get(to - 2)));
        return charged ? to - 1 : 0;
    }

    /** "The ruling All Fjord Congress": within a sentence the capital of a small word is a body's. */
    private boolean all(int i) {
        return tokens.get(i).text().equals("All")
                && !opens(i)
                && parts.continues(i + 1)
                && parts.organization(i + 1, run.end(i + 1));
    }

    private boolean starts(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token t = tokens.get(i);
        if (!t.capital() || barred.test(t) || t.lower().equals("i") || t.text().length() == 1) {
            return false;
        }
        if (all(i)) {
            return true;
        }
        if (FunctionWords.any(t.lower()) && (!t.acronym() || FunctionWords.is("auxiliary", t.lower()))) {
            return false;
        }
        if (NameWords.describing(t) || NameWords.state(tokens, i)) {
            return false;
        }
        if (NameWords.numeral(t) && !(parts.continues(i + 1) && parts.organization(i + 1, i + 2))) {
            // "Part II": the number of something
            return false;
        }
        if (i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.NUMBER && NameWords.is("label", t)) {
            // "Chapter 11"
            return false;
        }
        if (NameWords.compound(t)
                && (FunctionWords.any(t.lower().substring(t.lower().lastIndexOf('-') + 1)) || parts.nation(t))) {
            // "Peruvian-born", and where a dash has lost its spaces: "Oslo-it".
            return false;
        }
        if (NameWords.QUARTERS.contains(t.lower()) && !parts.continues(i + 1)) {
            // "Western diplomats", "in the West": no name by itself.
            return false;
        }
        if (i > 0 && NameWords.ORGANIZATION.contains(t.text()) && !parts.continues(i + 1) && noun(tokens.get(i - 1))) {
            // "state TV", "the harbour Police": which one, the word before says.
            return false;
        }
        if (letters(i) || (t.acronym() && AllCapitals.noName(tokens, i, commonWord))) {
            return false;
        }
        if (opens(i) && NameWords.anybody(t) && !(parts.continues(i + 1) && parts.organization(i, run.end(i)))) {
            // "Prosecutors said", "Former Rovers captain": what a folder too small never writes small.
            return false;
        }
        boolean lists =
                i + 1 < tokens.size() && tokens.get(i + 1).is("and") && NameWords.is("field", t) && run.end(i) > i + 2;
        boolean body = i + 1 < tokens.size()
                && (NameWords.ORGANIZATION.contains(tokens.get(i + 1).text())
                        || (NameWords.PLACE.contains(t.text()) && parts.continues(i + 1)));
        return !opens(i) || body || lists || !commonWord.test(t) || gazetteer.begins(t.text()) || parts.nation(t);
    }

    /** "Jane Doe QC said": what stands behind a name of two words or more. */
    private boolean letters(int i) {
        return NameWords.LETTERS.contains(tokens.get(i).text())
                && found.stream().anyMatch(n -> n.to() == i);
    }

    private static boolean noun(Token t) {
        return t.word() && !t.capital() && !FunctionWords.any(t.lower());
    }

    /** Whether a capital here says nothing, because a sentence or a quotation begins. */
    private boolean opens(int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return !before.word() && before.kind() != Token.Kind.NUMBER && "\"“‘'(:—–-•".contains(before.text());
    }

    private Guess place(String phrase) {
        return gazetteer.metonym(phrase).isPresent() ? Guess.ORGANIZATION : Guess.PLACE;
    }

    /** Whether the place or adjective is only the beginning of a longer name: "European Union", "Paris Hilton". */
    private boolean runsOn(int i, int length) {
        int end = run.end(i);
        if (end == i + length || parts.titleAt(i + length) > 0) {
            return false;
        }
        if (charge(i + length, end) == i + length) {
            return false; // "British Energy Secretary Jane Doe"
        }
        boolean club = length == end - i - 1
                && NameWords.is("club", tokens.get(end - 1))
                && gazetteer.place(parts.join(i, i + length)).isPresent();
        if (club || parts.organization(i, end)) {
            return true;
        }
        return length == 1
                && gazetteer.place(tokens.get(i).text()).map(Place::ambiguous).orElse(false);
    }

    private Guess guess(int from, int to, int roleFrom) {
        boolean one = to - from == 1;
        if ((one && tokens.get(from).acronym()) || parts.organization(from, to)) {
            return Guess.ORGANIZATION;
        }
        boolean untitled = roleFrom < 0 || (roleFrom < from && origin(roleFrom, from));
        if (untitled
                && (headed(from)
                        || (!one && NameWords.HOUSE.contains(tokens.get(to - 1).text())))) {
            return Guess.ORGANIZATION;
        }
        boolean thing = NameWords.THING.contains(last(from, to));
        if (roleFrom >= 0 && roleFrom < from && !((one || thing) && origin(roleFrom, from))) {
            return Guess.PERSON;
        }
        boolean stated = to - from > 2
                && NameWords.is("statehood", tokens.get(to - 3))
                && tokens.get(to - 2).is("of");
        if (stated) {
            return Guess.PLACE;
        }
        boolean place = !one && NameWords.PLACE.contains(tokens.get(from).text());
        boolean named =
                from > 0 && NameWords.NAMED.contains(tokens.get(from - 1).lower());
        if (place || named || mixed(from, to) || thing) {
            return Guess.UNKNOWN;
        }
        // "the Harbour Lights" is no person; "said that Jane Doe left" has one.
        boolean article = from > 0
                && FunctionWords.is("determiner", tokens.get(from - 1).lower())
                && !tokens.get(from - 1).is("that");
        boolean where = from > 0
                && Set.of("in", "at", "near").contains(tokens.get(from - 1).lower());
        long words = List.of(parts.join(from, to).split(" ", -1)).stream()
                .filter(w -> !NameWords.PARTICLES.contains(w))
                .count();
        if (words >= 2 && words <= 4 && !article && !where && !NameWords.quoted(tokens, from, to)) {
            return Guess.PERSON;
        }
        return Guess.UNKNOWN;
    }

    /** The last word that is no number: "World War II". */
    private String last(int from, int to) {
        boolean number = to - from > 1 && NameWords.numeral(tokens.get(to - 1));
        return tokens.get(number ? to - 2 : to - 1).text();
    }

    /** "The founder of Fjord Boats": what has such an office is no person. */
    private boolean headed(int from) {
        return from > 1
                && tokens.get(from - 1).is("of")
                && NameWords.HEAD.contains(tokens.get(from - 2).lower());
    }

    /** "British Apache", "Roman": whether all that stands before a name is where it comes from. */
    private boolean origin(int from, int to) {
        if (gazetteer.nationality(parts.join(from, to)).isPresent()) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!parts.nation(tokens.get(i))) {
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
            // "John Paul II" is no abbreviation
            boolean number = i + 1 == to && to - from > 2 && NameWords.numeral(tokens.get(i));
            boolean letters = tokens.get(i).acronym() && word.indexOf('.') < 0 && !number;
            if (compound || letters || gazetteer.nationality(word).isPresent()) {
                return true;
            }
        }
        return country;
    }

    private void add(int from, int to, Guess guess, String role) {
        found.add(new Name(from, to, parts.join(from, to), guess, role));
    }
}
