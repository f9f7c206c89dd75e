package dev.dateline.headline;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Tag;
import dev.dateline.text.Tagger;
import dev.dateline.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/** Where the words of a headline may end. */
record Ends(Passage passage) {
    /** Words that ask for a preposition: "responsible for", "interested in". */
    static final Pattern ASKING = Pattern.compile("(?:ed|ing|ble|ful|ous|ive|ent|ant|ready|fit|due|free)$");

    /** Whether a phrase may end before the token: not on an article, an auxiliary, a preposition or a bare "no". */
    boolean at(int i) {
        String w = passage.tokens().get(i - 1).lower();
        boolean open = FunctionWords.is("determiner", w)
                || paired(i)
                || described(i)
                || percent(i)
                || wants(i)
                || record(i)
                || measure(i)
                || which(i)
                || FunctionWords.is("auxiliary", w)
                || FunctionWords.is("preposition", w)
                || FunctionWords.is("conjunction", w)
                || adverb(i - 1)
                || FunctionWords.is("negation", w);
        return !open && !FunctionWords.is("subordinator", w);
    }

    /** "a cornered | and wounded wolf": the first of two that belong to one noun. */
    private boolean paired(int i) {
        List<Token> tokens = passage.tokens();
        boolean and = i > 1 && i + 2 < tokens.size() && tokens.get(i).is("and");
        // "rejects U.S. | and British objections"
        boolean nations = and
                && Gazetteer.english().nationality(tokens.get(i + 1).text()).isPresent()
                && tokens.get(i - 1).capital()
                && tokens.get(i + 2).word()
                && !tokens.get(i + 2).capital()
                && !FunctionWords.any(tokens.get(i + 2).lower())
                && Lexicon.english().verb(tokens.get(i + 2).lower()) == null;
        if (nations) {
            return true;
        }
        return and
                && ASKING.matcher(tokens.get(i - 1).lower()).find()
                && FunctionWords.is("determiner", tokens.get(i - 2).lower());
    }

    /** "falls 10 | %", "to 4 | per cent" */
    private boolean percent(int i) {
        List<Token> tokens = passage.tokens();
        return i < tokens.size()
                && (tokens.get(i).text().equals("%")
                        || tokens.get(i).is("percent")
                        || (tokens.get(i).is("per")
                                && i + 1 < tokens.size()
                                && tokens.get(i + 1).is("cent")));
    }

    /** "a small | , quiet harbour", "reports lower | third-quarter profits": the noun is to come. */
    private boolean described(int i) {
        List<Token> tokens = passage.tokens();
        return i < tokens.size()
                && i > 1
                && Usage.is("describing", tokens.get(i - 1).lower())
                && !FunctionWords.is("auxiliary", tokens.get(i - 2).lower())
                && (tokens.get(i).text().equals(",")
                        || "\"“`".contains(tokens.get(i).text())
                        || passage.inTime(i));
    }

    /** "third-quarter profits": a time that says which, and no day, is no end of a phrase. */
    boolean attributive(int i) {
        List<Token> tokens = passage.tokens();
        int end = i;
        boolean hyphen = false;
        while (end < tokens.size() && passage.inTime(end)) {
            hyphen |= tokens.get(end).text().indexOf('-') >= 0;
            end++;
        }
        return end < tokens.size()
                && tokens.get(end).word()
                && tokens.get(end).kind() != Token.Kind.NUMBER
                && !FunctionWords.any(tokens.get(end).lower())
                && (hyphen || within(i, end));
    }

    /** "a $29 million third quarter loss": whether the noun behind a time is what an article or a number before it is of. */
    private boolean within(int from, int end) {
        if (from == 0 || from == end || passage.tokens().get(end).capital()) {
            return false;
        }
        List<Tag> tags = Tagger.tags(passage.tokens());
        boolean open = switch (tags.get(from - 1)) {
            case DET, NUM, ADJ -> true;
            default ->
                FunctionWords.is("determiner", passage.tokens().get(from - 1).lower());
        };
        return open && tags.get(end) == Tag.NOUN;
    }

    /** Whether the time says how long, "to six years in prison", and not when. */
    boolean duration(int i) {
        int at = passage.tokens().get(i).begin();
        return passage.times().stream()
                .anyMatch(x -> x.type() == TimexType.DURATION
                        && x.span().begin() <= at
                        && at < x.span().end());
    }

    /** "to six years in prison", "for three weeks": how long, not when. */
    boolean lasting(int i) {
        List<Token> tokens = passage.tokens();
        for (TimeExpression x : passage.times()) {
            boolean within = x.span().begin() <= tokens.get(i).begin()
                    && tokens.get(i).begin() < x.span().end();
            int first = within ? passage.tokenAt(x.span().begin()) : 0;
            int end = within ? passage.tokenAt(x.span().end()) : 0;
            if (within && x.type() == TimexType.DURATION && first > 0) {
                return record(first - 1)
                        || (tokens.get(first - 1).is("to")
                                && end < tokens.size()
                                && (tokens.get(end).is("in") || tokens.get(end).is("of")));
            }
        }
        return false;
    }

    /** "a trip to meet | with aides", "to see and convey | a message": an infinitive that has lost its object. */
    private boolean wants(int i) {
        List<Token> tokens = passage.tokens();
        Token t = tokens.get(i - 1);
        Verb verb = Lexicon.english().verb(t.lower());
        if (i > 2
                && i < tokens.size()
                && tokens.get(i - 2).is("to")
                && !t.capital()
                && Usage.is("particle", tokens.get(i).lower())) {
            // "plans to spin | off its mills"
            return true;
        }
        boolean base = Lexicon.english().finite(t.lower())
                && (verb == null || verb.form() == Verb.Form.BASE)
                && Lexicon.english().noun(t.lower()) == null;
        // "to just recognize | that"
        int to = i > 3 && FunctionWords.is("adverb", tokens.get(i - 2).lower()) ? i - 3 : i - 2;
        return base
                && i > 2
                && !t.capital()
                && !Usage.is("intransitive", t.lower())
                && (tokens.get(to).is("to")
                        || (verb != null && tokens.get(i - 2).is("and")));
    }

    /** "by the largest amount | in two years", "to a level not seen | in 20 years": largest since when? */
    private boolean record(int i) {
        List<Token> tokens = passage.tokens();
        boolean since = i + 1 < tokens.size()
                && i > 1
                && Usage.is("since", tokens.get(i).lower())
                && (passage.inTime(i + 1) || (i + 2 < tokens.size() && passage.inTime(i + 2)));
        return since && (tokens.get(i - 2).is("not") || most(i - 2));
    }

    private boolean most(int i) {
        Token t = passage.tokens().get(i);
        return t.lower().endsWith("est") && !t.capital() && Lexicon.english().noun(t.lower()) == null && determined(i);
    }

    private boolean determined(int i) {
        return i > 0
                && FunctionWords.is("determiner", passage.tokens().get(i - 1).lower());
    }

    /** "five miles | (8 km) north of the port" */
    private boolean measure(int i) {
        List<Token> tokens = passage.tokens();
        if (i < 2 || i >= tokens.size() || !tokens.get(i).text().equals("(")) {
            return false;
        }
        Token before = tokens.get(i - 2);
        boolean number = before.kind() == Token.Kind.NUMBER || Usage.is("number", before.lower());
        int close = i;
        while (close < tokens.size() && !tokens.get(close).text().equals(")")) {
            close++;
        }
        return number
                && close + 1 < tokens.size()
                && tokens.get(close + 1).word()
                && !FunctionWords.any(tokens.get(close + 1).lower());
    }

    /** "the line | at Vigra", "with its seat | at Vigra": which line, and what of the seat? */
    private boolean which(int i) {
        List<Token> tokens = passage.tokens();
        if (i < 2
                || i + 1 >= tokens.size()
                || !FunctionWords.is("preposition", tokens.get(i).lower())) {
            return false;
        }
        boolean noun = Subject.noun(tokens.get(i - 1)) && !tokens.get(i - 1).capital();
        boolean line = tokens.get(i).is("at")
                && tokens.get(i - 2).is("the")
                && tokens.get(i + 1).capital()
                && !passage.inTime(i + 1);
        boolean own = i > 2
                && Usage.is("owner", tokens.get(i - 2).lower())
                && tokens.get(i - 3).is("with");
        return noun && (line || own);
    }

    private boolean time(int i) {
        return i + 1 < passage.tokens().size() && passage.timed(i);
    }

    /** "shortly", "together": a phrase may lose it at its end; after a form of "be" the like is what is said, "friendly". */
    boolean adverb(int i) {
        Token t = passage.tokens().get(i);
        boolean manner = t.lower().length() > 5 && Subject.manner(t);
        boolean said = i > 0
                && FunctionWords.is("auxiliary", passage.tokens().get(i - 1).lower());
        if (Usage.is("before a time", t.lower()) && time(i + 1)) {
            return true;
        }
        if (Usage.is("particle", t.lower())) {
            // "carried out", "cut off": without it the verb says something else.
            return false;
        }
        return FunctionWords.is("adverb", t.lower()) || t.is("there") || (manner && !said);
    }

    /** "an application that limits": the clause after it is no part of the phrase. */
    boolean relative(int i) {
        List<Token> tokens = passage.tokens();
        int next = i + 1 < tokens.size() && Subject.manner(tokens.get(i + 1)) ? i + 2 : i + 1;
        return tokens.get(i).is("that")
                && next < tokens.size()
                && (FunctionWords.is("auxiliary", tokens.get(next).lower())
                        || Lexicon.english().finite(tokens.get(next).lower()));
    }

    /** "his view | that the mine will close": what a noun says is a clause of its own. */
    boolean telling(int i) {
        Token noun = passage.tokens().get(i - 1);
        return passage.tokens().get(i).is("that")
                && Subject.noun(noun)
                && Lexicon.english().verb(noun.lower()) == null;
    }

    /** "names Jane Doe | as chief executive", "takes over | as mayor": an office that somebody is given or leaves. */
    boolean office(int i) {
        List<Token> tokens = passage.tokens();
        for (int k = i - 1; tokens.get(i).is("as") && k >= 0 && k > i - 8; k--) {
            Verb verb = Lexicon.english().verb(tokens.get(k).lower());
            if (verb != null && Usage.is("naming", verb.eventClass())) {
                return i + 1 < tokens.size()
                        && !FunctionWords.is("pronoun", tokens.get(i + 1).lower());
            }
            if (verb != null && Usage.is("in office", verb.lemma())) {
                return !clause(i + 1);
            }
        }
        return false;
    }

    /** "resigned as protests spread": whether a verb comes before the next mark. */
    private boolean clause(int from) {
        List<Token> tokens = passage.tokens();
        for (int k = from; k < tokens.size() && tokens.get(k).word(); k++) {
            String w = tokens.get(k).lower();
            boolean verb = Lexicon.english().finite(w) && Lexicon.english().noun(w) == null;
            boolean another = FunctionWords.is("conjunction", w) || FunctionWords.is("subordinator", w);
            if (another || (k == from && FunctionWords.is("pronoun", w))) {
                return k == from;
            }
            if (verb || FunctionWords.is("auxiliary", w)) {
                return true;
            }
        }
        return from >= tokens.size();
    }
}
