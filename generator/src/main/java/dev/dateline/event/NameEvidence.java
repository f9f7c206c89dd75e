package dev.dateline.event;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Name.Guess;
import dev.dateline.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands around the names of a folder, counted: who speaks, where one is, which words are everyday ones. */
final class NameEvidence {
    /** So many words on each side tell whether a headline stands there. */
    private static final int SIDE = 4;
    /** So often told, somebody acts or speaks at least once. */
    private static final int OFTEN = 12;

    /** So often less is no place spoken of, "Geneva said", than somebody is in it. */
    private static final int SELDOM = 5;
    /** "Geneva-based". */
    private static final Pattern COMPOUND = Pattern.compile("-\\p{Ll}");

    private static final Set<String> WHERE = Set.of("in", "near", "outside");

    /** What is counted of a form. */
    private static final class Signs {
        private int seen;
        /** Speaks, has an age or an office behind the name, or a title before it. */
        private int acts;
        /** Stands among words that all have capitals. */
        private int headline;
        /** Stands behind "in" or "near". */
        private int located;
        /** Stands behind "the". */
        private int determined;
        /** Stands right before a common noun: "Islamist fighters". */
        private int attributive;
    }

    private static final Signs NONE = new Signs();

    private final Map<String, Signs> signs = new HashMap<>();
    /** How often a word stands in lower case. */
    private final Map<String, Integer> everyday = new HashMap<>();
    /** How often a word stands with a capital. */
    private final Map<String, Integer> capitals = new HashMap<>();
    /** Last words of people of whom something is known. */
    private final Set<String> families = new HashSet<>();

    /** Counts the words of a sentence that stand without a capital. */
    void words(Passage passage) {
        for (Token t : passage.tokens()) {
            if (t.word()) {
                (t.capital() ? capitals : everyday).merge(t.capital() ? t.text() : t.lower(), 1, Integer::sum);
            }
        }
    }

    /** Counts what stands around a name. */
    void see(Passage passage, Name name) {
        Signs counts = signs.computeIfAbsent(name.form(), k -> new Signs());
        List<Token> tokens = passage.tokens();
        String before = name.from() > 0 ? tokens.get(name.from() - 1).lower() : "";
        boolean acts = !name.role().isEmpty() || speaks(passage, name.to()) || apposed(tokens, name.to());
        counts.seen++;
        counts.acts += acts ? 1 : 0;
        counts.headline += headline(tokens, name) ? 1 : 0;
        counts.located += WHERE.contains(before) || settlement(tokens, name.from()) ? 1 : 0;
        counts.determined += before.equals("the") ? 1 : 0;
        counts.attributive += name.to() - name.from() == 1 && beforeNoun(passage, name.to()) ? 1 : 0;
        if (acts && name.guess() == Guess.PERSON) {
            families.add(Families.last(name.form()));
        }
    }

    private Signs of(String form) {
        return signs.getOrDefault(form, NONE);
    }

    /** Whether a word is written small at least as often as the name is told. */
    boolean common(String name, int told) {
        return everyday.getOrDefault(name.toLowerCase(Locale.ROOT), 0) > told;
    }

    /** "Islamist fighters", "Sunni villages": mostly said of something else. */
    boolean adjective(String name, int told) {
        return 2 * of(name).attributive > told;
    }

    /** Whether two or more capitals in a row can be a person's by what stands around them in the folder. */
    boolean person(String form) {
        if (of(form).acts > 0) {
            return true;
        }
        String[] words = form.split(" ", -1);
        boolean small = true;
        for (String word : words) {
            small &= small(word);
        }
        boolean verb = families.contains(words[0]) && small(words[1]);
        Signs counted = of(form);
        return !small && !verb && counted.seen < OFTEN && counted.headline < counted.seen;
    }

    /** Whether a word stands small more often than half as often as with a capital: "Sports", "Song". */
    private boolean small(String word) {
        return 2 * everyday.getOrDefault(word.toLowerCase(Locale.ROOT), 0) > capitals.getOrDefault(word, 0);
    }

    /** Whether a form mostly stands where a place stands, or with an article as a newspaper does. */
    boolean thing(String form) {
        int seen = of(form).seen;
        return seen > 1 && 2 * (of(form).located + of(form).determined) > seen;
    }

    /** Whether a form that no gazetteer knows is a place: most of the time somebody or something is in it. */
    boolean place(String form) {
        Signs counted = of(form);
        return counted.seen > 1
                && 2 * counted.located > counted.seen
                && SELDOM * (counted.acts + counted.determined) <= counted.located
                && counted.headline == 0
                && !COMPOUND.matcher(form).find()
                && Arrays.stream(form.split(" ", -1)).noneMatch(this::small);
    }

    /** "The town of", "a village called". */
    private static boolean settlement(List<Token> tokens, int name) {
        return name > 1
                && (tokens.get(name - 1).is("of") || tokens.get(name - 1).is("called"))
                && Usage.is("settlement", tokens.get(name - 2).lower());
    }

    static boolean speaks(Passage passage, int next) {
        if (next >= passage.tokens().size()) {
            return false;
        }
        Verb verb = Lexicon.english().verb(passage.tokens().get(next).lower());
        return passage.tokens().get(next).is("who")
                || (verb != null && verb.eventClass().equals(Lexicon.SAY));
    }

    /** "Jane Doe, 41,", "Jane Doe, the mayor of", "Jane Doe, a lawyer". */
    private static boolean apposed(List<Token> tokens, int next) {
        if (next + 1 >= tokens.size() || !tokens.get(next).text().equals(",")) {
            return false;
        }
        Token t = tokens.get(next + 1);
        return t.kind() == Token.Kind.NUMBER || t.is("who") || t.is("a") || t.is("an") || t.is("the");
    }

    private static boolean beforeNoun(Passage passage, int next) {
        if (next >= passage.tokens().size()) {
            return false;
        }
        Token t = passage.tokens().get(next);
        return t.word()
                && !t.capital()
                && !t.is("'s")
                && !FunctionWords.any(t.lower())
                && Lexicon.english().verb(t.lower()) == null
                && !Lexicon.english().finite(t.lower());
    }

    /** Whether everyday words around have capitals, and only they, as in a headline. */
    private boolean headline(List<Token> tokens, Name name) {
        int large = 0;
        for (int i = name.from() - 1; i >= Math.max(0, name.from() - SIDE) && large >= 0; i--) {
            large = more(tokens, i, large);
        }
        for (int i = name.to(); i < Math.min(tokens.size(), name.to() + SIDE) && large >= 0; i++) {
            large = more(tokens, i, large);
        }
        return large > 1;
    }

    /** One more where an everyday word has a capital; -1 where one has none. */
    private int more(List<Token> tokens, int i, int large) {
        Token t = tokens.get(i);
        if (!t.word() || FunctionWords.any(t.lower())) {
            return large;
        }
        if (!t.capital()) {
            return -1;
        }
        return i > 0 && small(t.text()) ? large + 1 : large;
    }
}
