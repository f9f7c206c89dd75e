package dev.dateline.naming;

import dev.dateline.clause.Usage;
import dev.dateline.naming.Entity.Kind;
import dev.dateline.naming.NameCounts.Signs;
import dev.dateline.text.FamilyName;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.GivenNames;
import dev.dateline.text.HouseWords;
import dev.dateline.text.Name.Guess;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the words around a name, all over a folder, make of it: somebody, a town, a headline's words. */
final class NameEvidence {
    /** So often told, somebody acts or speaks at least once. */
    private static final int OFTEN = 12;
    /** One of so many times a title stands before a name that is not somebody's. */
    private static final int MISTAKEN = 40;
    /** Of a town things are said to be in it so many times oftener than that it said something. */
    private static final int SELDOM = 5;
    /** "Geneva-based". */
    private static final Pattern COMPOUND = Pattern.compile("-\\p{Ll}");

    private final Gazetteer gazetteer = Gazetteer.english();
    private final NameCounts counts;
    private final WordCounts words;

    /** How often names of several words are told that a word begins. */
    private final Map<String, Integer> begins = new HashMap<>();

    NameEvidence(NameCounts counts, WordCounts words) {
        this.counts = counts;
        this.words = words;
        counts.signs.forEach((form, counted) -> {
            int space = form.indexOf(' ');
            if (space > 0) {
                begins.merge(form.substring(0, space), counted.seen, Integer::sum);
            }
        });
    }

    private Signs of(String form) {
        return counts.of(form);
    }

    /** Whether a word is written small oftener than the name is told. */
    boolean common(String name, int told) {
        return words.everyday.getOrDefault(name.toLowerCase(Locale.ROOT), 0) > told;
    }

    /** "Islamist fighters", "Sunni villages": mostly said of something else. */
    boolean adjective(String name, int told) {
        return 2 * of(name).attributive > told;
    }

    /**
     * Whether two or more capitals in a row can be a person's.
     *
     * @param titled whether a title stands before them somewhere
     */
    boolean person(String form, boolean titled) {
        Signs counted = of(form);
        List<String> words = words(form);
        int first = of(words.get(0)).seen;
        boolean alone = 2 * begins.getOrDefault(words.get(0), 0) < 3 * counted.seen;
        boolean family = FamilyName.of(form).equals(words.get(0)); // "Ban Ki-moon"
        if (!titled && !family && alone && first > 2 && first > SELDOM * of(words.get(words.size() - 1)).seen) {
            return false; // short, a person goes by the last word, a house by the first
        }
        int stands = counted.located + counted.determined;
        if (stands > 2 && SELDOM * stands > counted.seen && stands > 3 * counted.acts) {
            return false;
        }
        if (counted.acts > 0) {
            return true;
        }
        Signs brief = of(FamilyName.of(form));
        if (!titled && (counted.located > 0 || (brief.acts == 0 && brief.seen > SELDOM * counted.seen))) {
            return false; // somebody who comes again does something
        }
        boolean verb = counts.families.contains(words.get(0)) && small(words.get(1));
        // nobody calls a house by its last word
        boolean last = brief.seen > 2 && first == 0 && !small(words.get(words.size() - 1));
        return !verb
                && (last || counted.seen < OFTEN)
                && headlines(counted) < counted.seen
                && !words.stream().allMatch(this::small);
    }

    /**
     * Whether more than capitals says what a name is: of a person of two words a given name, an age, a title; of an
     * organisation of one word what it does.
     */
    boolean certain(String form, Kind kind) {
        boolean one = form.indexOf(' ') < 0;
        return switch (kind) {
            case PERSON -> one || somebody(form) || held(form);
            case ORGANIZATION ->
                !one
                        || counts.votes.getOrDefault(form, Map.of()).containsKey(Guess.ORGANIZATION)
                        || of(form).acts + of(form).trades > 0;
            case PLACE -> true;
        };
    }

    /** Whether titles stand before it not only by mistake, as in "the former Brankovar Nova chief". */
    private boolean held(String form) {
        int titles = counts.roles.getOrDefault(form, Map.of()).entrySet().stream()
                .filter(role -> NameCounts.titled(role.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return MISTAKEN * titles > of(form).seen;
    }

    /** Whether a name of two words or more has what only people have: a given name, an age, a family's name for short. */
    private boolean somebody(String form) {
        List<String> words = words(form);
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        // "Ban Ki-moon"
        boolean reversed = FamilyName.of(form).equals(first) && first.indexOf('.') < 0;
        boolean given = reversed
                || words.subList(0, words.size() - 1).stream().anyMatch(GivenNames::has)
                || (words.size() == 2 && GivenNames.initials(first));
        boolean somewhere = HouseWords.quarter(first)
                || gazetteer.nationality(last).isPresent()
                || gazetteer.place(last).isPresent();
        boolean family = of(FamilyName.last(form)).seen > 2 * of(first).seen
                && !somewhere
                && !GivenNames.has(last)
                && !small(last)
                && !small(first);
        return given || family || OFTEN * of(form).personal > of(form).seen;
    }

    /** "Office", "the International Airport", "the Harbour Act": what has a capital and is neither somebody nor a body. */
    static boolean nobody(String name) {
        return words(name).stream().allMatch(word -> Usage.is("nameless", word.toLowerCase(Locale.ROOT)))
                || (name.indexOf(' ') > 0 && Usage.is("no body", last(name)));
    }

    /** "The Harbour Report said": it is nobody, though it speaks. */
    static boolean printed(String name) {
        return name.indexOf(' ') > 0 && Usage.is("printed", last(name));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "Brankovar" of "Brankovar Motors", "Brankovar Nova": whether other names begin with the word as often as this one. */
    boolean shared(String first, String form) {
        int seen = of(form).seen;
        return begins.getOrDefault(first, 0) >= 2 * seen;
    }

    /** Whether a form does what a house does, and nothing makes it somebody. */
    boolean house(String form) {
        Signs counted = of(form);
        Signs brief = of(FamilyName.last(form));
        boolean staffed = counted.staffed > 0
                && brief.acts == 0
                && !GivenNames.has(words(form).get(0));
        return counted.acts == 0 && (staffed || (counted.trades > 0 && brief.seen == 0));
    }

    /** Whether a form is of the titles of works: of “The House of Fjords”, which is no house. */
    boolean work(String form) {
        Signs counted = of(form);
        return 2 * counted.titled > counted.seen && counted.acts + counted.trades == 0;
    }

    /** Whether a form mostly stands where a place stands, or with an article as a newspaper does. */
    boolean thing(String form) {
        Signs counted = of(form);
        return counted.seen > 1 && 2 * (counted.located + counted.determined) > counted.seen;
    }

    /** Whether a form that no gazetteer has is a place: most of the time somebody or something is in it. */
    boolean place(String form) {
        Signs counted = of(form);
        boolean mostly = counted.seen > 1
                && (2 * counted.located > counted.seen || (counted.located > 2 && 4 * counted.located > counted.seen));
        return (mostly || (counted.placed > 0 && counted.located == counted.seen))
                && 2 * (counted.acts + counted.determined) <= counted.located
                && 2 * SELDOM * headlines(counted) <= counted.seen
                && !COMPOUND.matcher(form).find()
                && words(form).stream().noneMatch(this::small);
    }

    /** Whether somebody is in it or at it again and again, and it never does anything. */
    boolean stays(String form) {
        Signs counted = of(form);
        return counted.located > 1 && counted.acts + counted.trades + counted.determined == 0;
    }

    /** How often everyday words around have capitals, and only they. */
    private long headlines(Signs counted) {
        return counted.capitals.stream()
                .filter(words -> words.stream().filter(this::small).count() > 1)
                .count();
    }

    /** Whether a word stands small more than half as often as with a capital: "Sports", "Song". */
    boolean small(String word) {
        // "al-Hariri" stands small always
        return FamilyName.plain(word).equals(word)
                && 2 * words.everyday.getOrDefault(word.toLowerCase(Locale.ROOT), 0)
                        > words.capitals.getOrDefault(word, 0);
    }

    private static List<String> words(String form) {
        return Arrays.asList(form.split(" ", -1));
    }
}
