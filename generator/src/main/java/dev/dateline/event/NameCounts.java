package dev.dateline.event;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import dev.dateline.text.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What speaks for each name of a folder, counted; sums, so that several threads may count parts of it. */
final class NameCounts {
    /** What each form looks like by itself, and how often. */
    final Map<String, Map<Guess, Integer>> votes = new TreeMap<>();
    /** The titles and offices before it. */
    final Map<String, Map<String, Integer>> roles = new HashMap<>();
    /** How often a single word stands right before a common noun: "Islamist fighters". */
    final Map<String, Integer> attributive = new HashMap<>();
    /** How often a word stands in lower case. */
    final Map<String, Integer> everyday = new HashMap<>();

    private NameCounts() {}

    static NameCounts of(List<Passage> passages) {
        return passages.parallelStream().collect(NameCounts::new, NameCounts::add, NameCounts::addAll);
    }

    private void add(Passage passage) {
        List<Token> tokens = passage.tokens();
        for (Token t : tokens) {
            if (t.word() && !t.capital()) {
                everyday.merge(t.lower(), 1, Integer::sum);
            }
        }
        for (Name name : passage.names()) {
            count(tokens, name);
        }
    }

    private void addAll(NameCounts others) {
        others.votes.forEach((form, counted) ->
                add(votes.computeIfAbsent(form, k -> new EnumMap<>(Guess.class)), counted));
        others.roles.forEach((form, counted) -> add(roles.computeIfAbsent(form, k -> new TreeMap<>()), counted));
        add(attributive, others.attributive);
        add(everyday, others.everyday);
    }

    private static <K> void add(Map<K, Integer> sums, Map<K, Integer> others) {
        others.forEach((key, n) -> sums.merge(key, n, Integer::sum));
    }

    private void count(List<Token> tokens, Name name) {
        Guess guess = name.guess();
        if (guess == Guess.UNKNOWN && speaks(tokens, name.to())) {
            guess = Guess.PERSON;
        }
        votes.computeIfAbsent(name.form(), k -> new EnumMap<>(Guess.class)).merge(guess, 1, Integer::sum);
        if (name.to() - name.from() == 1 && beforeNoun(tokens, name.to())) {
            attributive.merge(name.form(), 1, Integer::sum);
        }
        if (!name.role().isEmpty()) {
            roles.computeIfAbsent(name.form(), k -> new TreeMap<>()).merge(name.role(), 1, Integer::sum);
        }
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
