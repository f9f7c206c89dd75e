package dev.dateline.clause;

import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The way back from a verb to its subject, see {@link Subject}. */
record Walk(Passage passage, Lexicon lexicon) {
    private static final Set<String> JOINING = Set.of("and", "but", "or");
    private static final Set<String> BEFORE_DETERMINER = Set.of("and", "all", "both", "half");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    Subject of(int verb, int depth) {
        List<Token> tokens = passage.tokens();
        Between between = new Between(passage, lexicon);
        int end = Subject.group(tokens, verb);
        if (end > 0 && JOINING.contains(tokens.get(end - 1).lower()) && depth < 3) {
            return shared(end - 1, depth);
        }
        if (end == verb && end > 0 && tokens.get(end - 1).text().equals(",") && gerund(verb) && depth < 3) {
            return shared(end - 1, depth);
        }
        if (end > 0 && RELATIVE.contains(tokens.get(end - 1).lower())) {
            end--;
            boolean comma = end > 0 && tokens.get(end - 1).text().equals(",");
            Subject house = comma && tokens.get(end).is("which") ? house(end - 1) : Subject.NONE;
            if (house.found()) {
                return house;
            }
            end = comma ? end - 1 : end;
        }
        int aside = -1;
        int last = -1;
        for (int hops = 0; hops < 6 && end > 0; hops++) {
            int over = between.time(between.aside(end));
            aside = over < end && aside < 0 ? over : aside;
            if (hops > 0
                    && between.participle(over - 1)
                    && !Usage.is("until", tokens.get(end).lower())) {
                // "a bomb hidden in a truck": what hangs on the noun
                over--;
                last = -1;
            }
            end = over;
            if (hops == 0 && end > 1 && tokens.get(end - 1).is("and") && depth < 3) {
                // "guaranteed the rights of Peru and, like Chile, called for"
                return shared(end - 1, depth);
            }
            int from = end <= 0 ? end : phrase(end);
            if (from > 1
                    && tokens.get(from - 1).text().equals("/")
                    && tokens.get(from - 1).end() == tokens.get(from).begin()) {
                return Subject.NONE; // half of a name
            }
            if (from == end) {
                return Subject.NONE;
            }
            last = last < 0 ? end : last;
            if (another(end)) {
                return Subject.NONE;
            }
            int pair = Math.max(pair(from, end), row(from, end));
            if (pair >= 0) {
                end = pair;
                continue;
            }
            int who = between.relative(from);
            if (who > 0) {
                end = who;
                last = -1;
                continue;
            }
            int doing = between.doing(from);
            if (doing > 0) {
                end = doing;
                last = -1;
                continue;
            }
            if (between.deed(from)) {
                end = from - 2;
                last = -1;
                continue;
            }
            if (from == 0
                    || !FunctionWords.is("preposition", tokens.get(from - 1).lower())) {
                return new Subject(series(from, end), end, last, aside);
            }
            for (int k = end - 2; k > from; k--) {
                if (tokens.get(k).is("and") && !tokens.get(end - 1).capital() && told(k)) {
                    // "he stays in power and protesters were killed"
                    return new Subject(k + 1, end, end, -1);
                }
            }
            end = from - 1;
        }
        return Subject.NONE;
    }

    /** "moved it out of the Harbour Bank, which collapsed": a house whose name ends at the token behind a preposition. */
    private Subject house(int end) {
        List<Token> tokens = passage.tokens();
        for (Name name : passage.names()) {
            int from = name.from() > 0 && tokens.get(name.from() - 1).is("the") ? name.from() - 1 : name.from();
            boolean hangs = from > 0
                    && FunctionWords.is("preposition", tokens.get(from - 1).lower());
            if (hangs && name.to() == end && name.guess() == Name.Guess.ORGANIZATION) {
                return new Subject(from, end, end, -1);
            }
        }
        return Subject.NONE;
    }

    /** "envoys of Chile and the United States": the preposition that both names hang on; −1 where they do not. */
    private int pair(int from, int end) {
        List<Token> tokens = passage.tokens();
        boolean names = from > 1
                && tokens.get(from - 1).is("and")
                && tokens.get(from - 2).capital()
                && tokens.get(end - 1).capital();
        // "talks between the owners and the crews"
        int first = from > 1 && tokens.get(from - 1).is("and") ? phrase(from - 1) : 0;
        boolean between = first > 0 && first < from - 1 && tokens.get(first - 1).is("between");
        int left = names ? listed(phrase(from - 1)) : between ? first : 0;
        boolean hangs =
                left > 0 && FunctionWords.is("preposition", tokens.get(left - 1).lower());
        return hangs ? left - 1 : -1;
    }

    /** "Smith of Chile and Jane Doe of Peru signed": a person whom "and" parts from a place is one of several people. */
    private boolean another(int end) {
        for (Name name : passage.names()) {
            int and = name.from() - 1;
            if (name.to() == end
                    && name.guess() == Name.Guess.PERSON
                    && and > 0
                    && passage.tokens().get(and).is("and")) {
                return passage.names().stream().anyMatch(n -> n.to() == and && n.guess() == Name.Guess.PLACE);
            }
        }
        return false;
    }

    private boolean and(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.tokens().get(i).is("and")) {
                return true;
            }
        }
        return false;
    }

    /** "leaders of Britain, France and Germany": as {@link #pair}, where the last two are read as one phrase. */
    private int row(int from, int end) {
        List<Token> tokens = passage.tokens();
        int first = tokens.get(end - 1).capital() && and(from, end) ? listed(from) : from;
        boolean hangs = first < from
                && first > 0
                && FunctionWords.is("preposition", tokens.get(first - 1).lower());
        return hangs ? first - 1 : -1;
    }

    /** Whether there is a verb before the token, so that "and" may begin another clause there. */
    private boolean told(int and) {
        Between between = new Between(passage, lexicon);
        return IntStream.range(0, and)
                .anyMatch(k -> between.verb(k)
                        || FunctionWords.is("auxiliary", passage.tokens().get(k).lower()));
    }

    /** "Chile, Peru and Brazil", "sailors, dockers and clerks": where a list begins of which this is the end. */
    private int series(int from, int end) {
        List<Token> tokens = passage.tokens();
        // "Chilean, Peruvian, and Bolivian envoys"
        boolean and = from > 1
                && tokens.get(from - 1).is("and")
                && tokens.get(from - 2).text().equals(",");
        int first = and ? from - 1 : from;
        int item = end - 1;
        for (int k = from; k < end; k++) {
            and |= tokens.get(k).is("and");
            item = tokens.get(k).is("and") ? k + 1 : item;
        }
        boolean nation = and && nation(first < from ? from : item);
        while (and && first > 1 && tokens.get(first - 1).text().equals(",") && !passage.inTime(first - 2)) {
            int begin = phrase(first - 1);
            boolean alike = begin < first - 1
                    && first - begin < 5
                    && (tokens.get(first - 2).capital() == tokens.get(end - 1).capital()
                            || (nation && nation(first - 2)))
                    && (begin == 0
                            || !tokens.get(begin - 1).word()
                            || tokens.get(begin - 1).is("least")
                            || tokens.get(begin - 1).is("that"))
                    && !FunctionWords.any(
                            tokens.get(begin).lower().equals("the")
                                    ? ""
                                    : tokens.get(begin).lower());
            if (!alike) {
                break;
            }
            first = begin;
        }
        return first < from && tokens.get(first).is("and") ? from : first;
    }

    private boolean nation(int i) {
        return Gazetteer.english().nationality(passage.tokens().get(i).text()).isPresent()
                || Gazetteer.english().place(passage.tokens().get(i).text()).isPresent()
                || passage.tokens().get(i).acronym();
    }

    /** Where the names begin that stand before this one, with commas between. */
    private int listed(int from) {
        List<Token> tokens = passage.tokens();
        int first = from;
        while (first > 1
                && tokens.get(first - 1).text().equals(",")
                && tokens.get(first - 2).capital()) {
            first = phrase(first - 1);
        }
        return first;
    }

    /** "A met B and signed", "A left, saying": the subject is that of the verb before. */
    private Subject shared(int before, int depth) {
        for (int k = before - 1; k >= 0; k--) {
            Token t = passage.tokens().get(k);
            if (";:\"“”".contains(t.text())) {
                return Subject.NONE;
            }
            Verb verb = lexicon.verb(t.lower());
            boolean finite = verb != null
                    && !t.capital()
                    && verb.form() != Verb.Form.BASE
                    && verb.form() != Verb.Form.ING
                    && lexicon.noun(t.lower()) == null;
            if (finite || FunctionWords.is("auxiliary", t.lower())) {
                return of(k, depth + 1);
            }
        }
        return Subject.NONE;
    }

    private boolean gerund(int verb) {
        return passage.tokens().get(verb).lower().endsWith("ing");
    }

    /** Where the noun phrase that ends here begins. */
    int phrase(int end) {
        List<Token> tokens = passage.tokens();
        int from = new Between(passage, lexicon).marks(titled(end));
        if (from < end
                && from > 0
                && common(tokens.get(from - 1))
                && tokens.get(from).word()) {
            // "after the meeting Jane Doe resigned": the name is a phrase by itself.
            return from;
        }
        while (from > 0 && nominal(from - 1) && !passage.inTime(from - 1)) {
            from--;
            boolean opens = FunctionWords.is("determiner", tokens.get(from).lower())
                    && !(from > 0
                            && BEFORE_DETERMINER.contains(tokens.get(from - 1).lower()));
            if (opens) {
                break;
            }
        }
        while (from < end
                && (Subject.adverb(tokens.get(from))
                        || (from == 0
                                && FunctionWords.is("adverb", tokens.get(0).lower()))
                        || tokens.get(from).is("and")
                        || tokens.get(from).is("but"))) {
            from++;
        }
        return from;
    }

    /** "Secretary of State Jane Doe": a name's title belongs to it, whatever words it has. */
    private int titled(int end) {
        for (Name name : passage.names()) {
            if (name.to() == end) {
                int role = name.role().isEmpty() ? 0 : name.role().split(" ", -1).length;
                return Math.max(0, name.from() - role);
            }
        }
        return end;
    }

    private static boolean common(Token t) {
        return t.word() && !t.capital() && !FunctionWords.any(t.lower()) && !t.is("'s");
    }

    private boolean nominal(int i) {
        Token t = passage.tokens().get(i);
        if (t.is("and")
                || t.is("'s")
                || t.is("&")
                || t.text().equals("’")
                || t.text().equals("'")) {
            return i > 0;
        }
        if (t.kind() == Token.Kind.NUMBER || "-%$€£".contains(t.text())) {
            return true;
        }
        if (!t.word()) {
            return false;
        }
        if (t.acronym()) {
            return true;
        }
        boolean function = FunctionWords.is("pronoun", t.lower())
                || FunctionWords.is("preposition", t.lower())
                || FunctionWords.is("subordinator", t.lower())
                || FunctionWords.is("auxiliary", t.lower());
        return !function && (t.capital() || !new Between(passage, lexicon).verb(i));
    }
}
