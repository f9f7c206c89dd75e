package dev.dateline.naming;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FamilyName;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stands around each name of a folder, counted; sums, so that several threads may count parts of it. */
public final class NameCounts {
    /** So many words on each side tell whether a headline stands there. */
    private static final int SIDE = 4;

    private static final Set<String> WHERE = Set.of("in", "near", "outside");

    /** What is counted of a form. */
    static final class Signs {
        int seen;
        /** In how many articles it stands. */
        int articles;
        /** Speaks, has an age or an office behind the name, or a title before it. */
        int acts;
        /** Stands behind "in" or "near", or "the town of". */
        int located;
        /** Stands behind "the", which is its own: not "the Islamist fighters". */
        int determined;
        /** Stands right before a common noun: "Islamist fighters". */
        int attributive;
        /** Does what a house does or has what it has: "cut 300 jobs", "shares in". */
        int trades;
        /** Ends a clause behind "in": "opened fire in Harbourton on Monday". */
        int placed;
        /** Has what only people have: an age, a middle initial, a "who" behind it. */
        int personal;
        /** Stands in the title of a work: “The Fjord House”. */
        int titled;
        /** Stands before somebody's office and name: "Fjordia Nova chief executive Jane Doe". */
        int staffed;

        /** The words around it, of each time that all of them have capitals. */
        final List<List<String>> capitals = new ArrayList<>();

        private void addAll(Signs others) {
            seen += others.seen;
            articles += others.articles;
            acts += others.acts;
            located += others.located;
            determined += others.determined;
            attributive += others.attributive;
            trades += others.trades;
            placed += others.placed;
            personal += others.personal;
            titled += others.titled;
            staffed += others.staffed;
            capitals.addAll(others.capitals);
        }
    }

    private static final Signs NONE = new Signs();

    /** What each form looks like by itself, and how often. */
    final Map<String, Map<Guess, Integer>> votes = new TreeMap<>();
    /** The titles and offices before it. */
    final Map<String, Map<String, Integer>> roles = new HashMap<>();

    final Map<String, Signs> signs = new HashMap<>();
    /** Which of them stand in one article. */
    final Together together = new Together();
    /** Last words of people of whom something is known. */
    final Set<String> families = new HashSet<>();

    /**
     * A name where it stands.
     *
     * @param guess what it looks like there
     * @param attributive whether it is one word and stands right before a common noun
     * @param trades whether it does or has there what a house does or has
     * @param placed whether it ends a clause behind "in"
     * @param personal whether it has what only people have: an age, a middle initial, a "who"
     * @param bracketed whether it stands in parentheses, and nothing else with it
     * @param titled whether it stands in the title of a work
     * @param staffed whether somebody's office follows, and who has it
     * @param around the words around it where all of them have capitals, else none
     */
    public record Sighting(
            Name name,
            Guess guess,
            boolean acts,
            boolean located,
            boolean determined,
            boolean attributive,
            boolean trades,
            boolean placed,
            boolean personal,
            boolean bracketed,
            boolean titled,
            boolean staffed,
            List<String> around) {}

    /** What is counted of a form; nothing where no article has it. */
    Signs of(String form) {
        return signs.getOrDefault(form, NONE);
    }

    /** Adds what another part of the folder counted. */
    public void addAll(NameCounts others) {
        others.votes.forEach((form, counted) ->
                WordCounts.add(votes.computeIfAbsent(form, k -> new EnumMap<>(Guess.class)), counted));
        others.roles.forEach(
                (form, counted) -> WordCounts.add(roles.computeIfAbsent(form, k -> new TreeMap<>()), counted));
        others.signs.forEach(
                (form, counted) -> signs.computeIfAbsent(form, k -> new Signs()).addAll(counted));
        families.addAll(others.families);
        together.addAll(others.together);
    }

    /** Adds the names of an article, sentence by sentence. */
    public void article(List<List<Sighting>> sentences) {
        Set<String> forms = new HashSet<>();
        sentences.forEach(sentence -> sentence.forEach(seen -> {
            Signs counted = add(seen);
            counted.articles += forms.add(seen.name().form()) ? 1 : 0;
        }));
        together.add(sentences, forms);
    }

    private Signs add(Sighting seen) {
        Name name = seen.name();
        votes.computeIfAbsent(name.form(), k -> new EnumMap<>(Guess.class)).merge(seen.guess(), 1, Integer::sum);
        if (!name.role().isEmpty()) {
            roles.computeIfAbsent(name.form(), k -> new TreeMap<>()).merge(name.role(), 1, Integer::sum);
        }
        Signs counted = signs.computeIfAbsent(name.form(), k -> new Signs());
        counted.seen++;
        counted.acts += seen.acts() ? 1 : 0;
        counted.located += seen.located() ? 1 : 0;
        counted.determined += seen.determined() ? 1 : 0;
        counted.attributive += seen.attributive() ? 1 : 0;
        counted.trades += seen.trades() ? 1 : 0;
        counted.placed += seen.placed() ? 1 : 0;
        counted.personal += seen.personal() ? 1 : 0;
        counted.titled += seen.titled() ? 1 : 0;
        counted.staffed += seen.staffed() ? 1 : 0;
        if (seen.around().size() > 1) {
            counted.capitals.add(seen.around());
        }
        if (seen.acts() && name.guess() == Guess.PERSON) {
            families.add(FamilyName.last(name.form()));
        }
        return counted;
    }

    /** What stands around a name. */
    public static Sighting sighting(List<Token> tokens, Name name) {
        boolean speaks = speaks(tokens, name.to());
        boolean aged = aged(tokens, name.to());
        boolean somebody = speaks || (aged && !tokens.get(name.from()).acronym());
        String before = name.from() > 0 ? tokens.get(name.from() - 1).lower() : "";
        boolean attributive = beforeNoun(tokens, name.to());
        return new Sighting(
                name,
                guess(name, somebody, settlement(tokens, name.from())),
                speaks || titled(name.role()) || aged || apposed(tokens, name.to()),
                WHERE.contains(before) || settlement(tokens, name.from()),
                before.equals("the") && !attributive,
                attributive && name.to() - name.from() == 1,
                trades(tokens, name),
                placed(tokens, name),
                aged || initialled(tokens, name) || who(tokens, name.to()),
                bracketed(tokens, name),
                Works.within(tokens, name),
                staffed(tokens, name),
                around(tokens, name));
    }

    /** "Jane Doe, who". */
    private static boolean who(List<Token> tokens, int next) {
        int at = next < tokens.size() && tokens.get(next).text().equals(",") ? next + 1 : next;
        return at < tokens.size() && tokens.get(at).is("who");
    }

    /** "Jane F. Doe". */
    private static boolean initialled(List<Token> tokens, Name name) {
        for (int i = name.from() + 1; i + 2 < name.to(); i++) {
            if (tokens.get(i).text().length() == 1
                    && tokens.get(i).capital()
                    && tokens.get(i + 1).text().equals(".")) {
                return true;
            }
        }
        return false;
    }

    private static Guess guess(Name name, boolean somebody, boolean town) {
        if (name.guess() == Guess.PERSON && town) {
            return Guess.UNKNOWN;
        }
        return name.guess() == Guess.UNKNOWN && somebody ? Guess.PERSON : name.guess();
    }

    /** "Fjordia Nova cut 300 jobs", "shares in Fjordia Nova", "Fjordia Nova's shares". */
    private static boolean trades(List<Token> tokens, Name name) {
        int from = name.from();
        boolean held = from > 1
                && (tokens.get(from - 1).is("in") || tokens.get(from - 1).is("of"))
                && Usage.is("shares", tokens.get(from - 2).lower());
        int next = name.to();
        if (next < tokens.size() && tokens.get(next).is("'s")) {
            return held
                    || (next + 1 < tokens.size()
                            && Usage.is("shares", tokens.get(next + 1).lower()));
        }
        return held || deals(tokens, next);
    }

    /** "Fjordia Nova chief executive Jane Doe". */
    private static boolean staffed(List<Token> tokens, Name name) {
        int at = name.to();
        while (at + 1 < tokens.size() && at < name.to() + SIDE && common(tokens.get(at))) {
            at++;
        }
        return at > name.to()
                && Usage.is("staff", tokens.get(at - 1).lower())
                && tokens.get(at).capital()
                && tokens.get(at).text().length() > 1
                && !FunctionWords.any(tokens.get(at).lower());
    }

    private static boolean common(Token t) {
        return t.word() && !t.capital() && !FunctionWords.any(t.lower()) && !t.is("'s");
    }

    /** "cut 300 jobs", "will name a new chief executive"; not "was named chief executive". */
    private static boolean deals(List<Token> tokens, int next) {
        int at = next;
        while (at < tokens.size() && Usage.is("before a deed", tokens.get(at).lower())) {
            at++;
        }
        Verb verb = at < tokens.size() ? Lexicon.english().verb(tokens.get(at).lower()) : null;
        boolean names = verb != null && verb.eventClass().equals("appoint");
        if (verb == null || !(names || Usage.is("dealing", verb.lemma()))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 2 + SIDE); i++) {
            Token t = tokens.get(i);
            if (FunctionWords.is("preposition", t.lower()) || (!t.word() && t.kind() != Token.Kind.NUMBER)) {
                return false;
            }
            if (names ? Usage.is("house officer", t.lower()) : Usage.is("business", t.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "opened fire in Harbourton on Monday", not "in Harbourton mines", "believes in Harbourton". */
    private static boolean placed(List<Token> tokens, Name name) {
        int in = name.from() - 1;
        if (settlement(tokens, name.from())) {
            return true;
        }
        boolean stands = in > 0
                && WHERE.contains(tokens.get(in).lower())
                && tokens.get(in - 1).word()
                && !Usage.is("in what", tokens.get(in - 1).lower());
        if (!stands || name.to() == tokens.size()) {
            return stands;
        }
        Token next = tokens.get(name.to());
        return ".,;".contains(next.text())
                || FunctionWords.is("conjunction", next.lower())
                || (FunctionWords.is("preposition", next.lower()) && !next.is("of"));
    }

    private static boolean bracketed(List<Token> tokens, Name name) {
        return name.from() > 0
                && name.to() < tokens.size()
                && tokens.get(name.from() - 1).text().equals("(")
                && tokens.get(name.to()).text().equals(")");
    }

    /** The words with capitals around a name that opens no sentence; none where a common one has none. */
    private static List<String> around(List<Token> tokens, Name name) {
        List<String> out = new ArrayList<>();
        for (int i = Math.max(0, name.from() - SIDE); i < Math.min(tokens.size(), name.to() + SIDE); i++) {
            Token t = tokens.get(i);
            boolean own = i >= name.from() && i < name.to();
            if (!own && t.word() && !FunctionWords.any(t.lower())) {
                if (!t.capital()) {
                    return List.of();
                }
                if (i > 0) {
                    out.add(t.text());
                }
            }
        }
        return out;
    }

    /** "The town of", "a village called": whether that stands before the token. */
    static boolean settlement(List<Token> tokens, int name) {
        return name > 1
                && (tokens.get(name - 1).is("of") || tokens.get(name - 1).is("called"))
                && Usage.is("settlement", tokens.get(name - 2).lower());
    }

    /** Whether a role is more than where somebody, or something, comes from: "Roman", "British". */
    static boolean titled(String role) {
        return !role.isEmpty() && Gazetteer.english().nationality(role).isEmpty();
    }

    /** "Jane Doe, 41,". */
    private static boolean aged(List<Token> tokens, int next) {
        return next + 1 < tokens.size()
                && tokens.get(next).text().equals(",")
                && tokens.get(next + 1).kind() == Token.Kind.NUMBER
                && (next + 2 == tokens.size() || !tokens.get(next + 2).word());
    }

    /** "Jane Doe, the mayor of", "Jane Doe, a lawyer", not "Harbourton, a town of". */
    private static boolean apposed(List<Token> tokens, int next) {
        if (next + 1 >= tokens.size() || !tokens.get(next).text().equals(",")) {
            return false;
        }
        Token t = tokens.get(next + 1);
        for (int i = next + 2; i < Math.min(tokens.size(), next + 2 + SIDE); i++) {
            if (Usage.is("settlement", tokens.get(i).lower())) {
                return false;
            }
        }
        return t.is("who") || t.is("a") || t.is("an") || t.is("the");
    }

    private static boolean beforeNoun(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return false;
        }
        Token t = tokens.get(next);
        return t.word()
                && !t.capital()
                && !t.is("'s")
                && !FunctionWords.any(t.lower())
                && Lexicon.english().verb(t.lower()) == null
                && !Lexicon.english().finite(t.lower());
    }

    private static boolean speaks(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return false;
        }
        Verb verb = Lexicon.english().verb(tokens.get(next).lower());
        return tokens.get(next).is("who") || (verb != null && verb.eventClass().equals(Lexicon.SAY));
    }
}
