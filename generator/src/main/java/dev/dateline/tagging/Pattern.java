package dev.dateline.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rule's pattern: words, categories and figures in sequence, with alternatives and options; it has no loops. */
sealed interface Pattern {
    /** One item: a category's ordinal, or {@link #LITERAL} and above for a certain word. */
    record Symbol(int number) implements Pattern {}

    record Sequence(List<Pattern> parts) implements Pattern {}

    record Choice(List<Pattern> parts) implements Pattern {}

    record Option(Pattern part) implements Pattern {}

    /** The first number of a symbol that is a word and not a category. */
    int LITERAL = 64;

    /** Reads {@code (the | a)? MONTH DAY ,? {year}}; capitals are categories, braces name an earlier definition. */
    static Pattern read(String text, Map<String, Pattern> definitions, Lexicon lexicon) {
        String spaced = text.replace("(", " ( ").replace(")", " ) ").replace("|", " | ");
        Reader reader = new Reader(List.of(spaced.strip().split("\\s+")), definitions, lexicon);
        Pattern pattern = reader.choice();
        if (reader.next < reader.tokens.size()) {
            throw new IllegalArgumentException("unbalanced: " + text);
        }
        return pattern;
    }

    /** A reader by recursive descent. */
    final class Reader {
        private final List<String> tokens;
        private final Map<String, Pattern> definitions;
        private final Lexicon lexicon;
        private int next;

        private Reader(List<String> tokens, Map<String, Pattern> definitions, Lexicon lexicon) {
            this.tokens = tokens;
            this.definitions = definitions;
            this.lexicon = lexicon;
        }

        private Pattern choice() {
            List<Pattern> parts = new ArrayList<>();
            parts.add(sequence());
            while (next < tokens.size() && tokens.get(next).equals("|")) {
                next++;
                parts.add(sequence());
            }
            return parts.size() == 1 ? parts.get(0) : new Choice(parts);
        }

        private Pattern sequence() {
            List<Pattern> parts = new ArrayList<>();
            while (next < tokens.size()
                    && !tokens.get(next).equals("|")
                    && !tokens.get(next).startsWith(")")) {
                parts.add(part(tokens.get(next++)));
            }
            return new Sequence(parts);
        }

        private Pattern part(String token) {
            if (token.equals("(")) {
                Pattern inner = choice();
                if (next >= tokens.size() || !tokens.get(next++).equals(")")) {
                    throw new IllegalArgumentException("a bracket is not closed in " + tokens);
                }
                if (next < tokens.size() && tokens.get(next).equals("?")) {
                    next++;
                    return new Option(inner);
                }
                return inner;
            }
            if (token.length() > 1 && token.endsWith("?")) {
                return new Option(part(token.substring(0, token.length() - 1)));
            }
            if (token.startsWith("{")) {
                Pattern known = definitions.get(token.substring(1, token.length() - 1));
                if (known == null) {
                    throw new IllegalArgumentException("no definition of " + token);
                }
                return known;
            }
            if (Character.isUpperCase(token.charAt(0))) {
                return new Symbol(Category.valueOf(token).number());
            }
            return new Symbol(LITERAL + lexicon.literal(token).literal());
        }
    }
}
