package dev.dateline.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell what a run of capitals names. */
final class NameWords {
    /** Part of an organisation's name. */
    static final Set<String> ORGANIZATION = WordList.words(NameWords.class, "en/organization-words.txt");
    /** Bodies whose names have small words: "Save the Children". */
    static final Set<String> BODIES = Set.copyOf(WordList.lines(NameWords.class, "en/body-names.txt"));

    private static final Set<String> BODY_BEGINNINGS =
            BODIES.stream().map(b -> b.split(" ", 2)[0]).collect(Collectors.toSet());
    private static final int LONGEST_BODY =
            BODIES.stream().mapToInt(b -> b.split(" ", -1).length).max().orElse(0);
    private static final WordClasses CLASSES =
            new WordClasses(NameWords.class, "en/name-words.tsv", "class of words of names");

    /** The end of what is neither a person nor an organisation. */
    static final Set<String> THING = WordList.words(NameWords.class, "en/thing-words.txt");
    /** The end of the name of a company or a club. */
    static final Set<String> HOUSE = WordList.words(NameWords.class, "en/house-words.txt");
    /** The beginning of the name of a place, a storm or a plan. */
    static final Set<String> PLACE = WordList.words(NameWords.class, "en/place-words.txt");
    /** Who or what only a house has: "the founder of", "employees of". */
    static final Set<String> HEAD =
            Set.of("founder", "co-founder", "executive", "ceo", "chairman", "chairwoman", "shareholders", "employees");
    /** What stands behind a company's name. */
    static final Set<String> COMPANY = Set.of("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc");

    /** Behind a person's name, and no part of it. */
    static final Set<String> LETTERS = WordList.words(NameWords.class, "en/letters-words.txt");
    /** Before a name that is no person's: "the ferry". */
    static final Set<String> NAMED = WordList.words(NameWords.class, "en/named-words.txt");
    /** Words that are no name without another behind them: "Western diplomats". */
    static final Set<String> QUARTERS = Set.of(
            "west",
            "east",
            "north",
            "south",
            "western",
            "eastern",
            "northern",
            "southern",
            "central",
            "outgoing",
            "govt");

    static final Set<String> PARTICLES = Set.of(
            "de", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos", "di", "du", "del",
            "della", "los", "las");
    /** Behind a family's name; without it the name is the same. */
    static final Set<String> JUNIOR = Set.of("jr", "jr.", "sr", "sr.");

    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}.*-\\p{Ll}.*");
    private static final Pattern ARTICLED = Pattern.compile("(al|el|as|ash|at|ad|an|ar|az|ul)-\\p{Lu}.*");

    private static final Pattern NUMERAL = Pattern.compile("[IVX]{2,}");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
    private static final Pattern MODEL = Pattern.compile("\\p{Lu}{1,3}-?\\d+\\p{Lu}?");

    /** Offices under another: "Deputy Foreign Minister". */
    static final Set<String> BELOW = Set.of("deputy", "assistant", "associate");

    private NameWords() {}

    /** Whether the word is of the class; the classes are those of {@code en/name-words.tsv}. */
    static boolean is(String wordClass, Token t) {
        return CLASSES.is(wordClass, t.lower());
    }

    /** "Prosecutors", "Former": a common word of people that begins a sentence. */
    static boolean anybody(Token t) {
        return CLASSES.is("opener", t.lower()) || CLASSES.is("members", t.lower()) || PersonTitles.several(t);
    }

    /** The number of tokens of a body that the world knows, 0 for none. */
    static int body(List<Token> tokens, int i) {
        if (!tokens.get(i).capital() || !BODY_BEGINNINGS.contains(tokens.get(i).text())) {
            return 0;
        }
        int best = 0;
        StringBuilder phrase = new StringBuilder(tokens.get(i).text());
        for (int n = 1; n < Math.min(LONGEST_BODY, tokens.size() - i); n++) {
            phrase.append(' ').append(tokens.get(i + n).text());
            best = BODIES.contains(phrase.toString()) ? n + 1 : best;
        }
        return best;
    }

    /** "World War II", "II Corps". */
    static boolean numeral(Token t) {
        return "IVX".indexOf(t.text().charAt(0)) >= 0
                && NUMERAL.matcher(t.text()).matches();
    }

    /** "Ann Arbor, Mich.", "Jane Doe, D-Mich.": whether the token is the short form of a state. */
    static boolean state(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        String text = t.text();
        if (text.startsWith("D-") || text.startsWith("R-")) {
            return text.length() > 2
                    && (CLASSES.is("state", t.lower().substring(2)) || text.length() == 4 || text.indexOf('.') > 0);
        }
        return i > 1
                && ",(".contains(tokens.get(i - 1).text())
                && is("state", t)
                && (tokens.get(i - 2).capital() || tokens.get(i - 1).text().equals("("))
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).word();
    }

    /** "82nd". */
    static boolean ordinal(Token t) {
        return Character.isDigit(t.text().charAt(0))
                && ORDINAL.matcher(t.lower()).matches();
    }

    /** "C-130": a thing that is built, and no part of its owner's name. */
    static boolean model(Token t) {
        int last = t.text().length() - 1;
        boolean digit = last > 0
                && (Character.isDigit(t.text().charAt(last))
                        || Character.isDigit(t.text().charAt(last - 1)));
        return digit && MODEL.matcher(t.text()).matches();
    }

    /** "Lisbon-based", "Nato-member": says something of the name behind it. */
    static boolean describing(Token t) {
        int hyphen = t.text().lastIndexOf('-');
        if (hyphen <= 0 || !t.capital()) {
            return false;
        }
        String tail = t.text().substring(hyphen + 1);
        return CLASSES.is("tail", tail)
                || (tail.length() > 4 && Character.isLowerCase(tail.charAt(0)) && tail.endsWith("ed"));
    }

    /** "Lisbon-based". */
    static boolean compound(Token t) {
        return t.text().indexOf('-') > 0 && COMPOUND.matcher(t.text()).matches();
    }

    /** "al-Hariri". */
    static boolean articled(Token t) {
        return t.text().indexOf('-') > 0 && ARTICLED.matcher(t.text()).matches();
    }

    /** Her book, "Cold Charts", is no person: whether the words are all that a pair of marks holds. */
    static boolean quoted(List<Token> tokens, int from, int to) {
        int end = to;
        while (end < tokens.size() && ",.".contains(tokens.get(end).text())) {
            end++; // "Cold Charts," as Americans write
        }
        return from > 0
                && end < tokens.size()
                && "\"“".contains(tokens.get(from - 1).text())
                && "\"”".contains(tokens.get(end).text());
    }
}
