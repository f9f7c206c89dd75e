package dev.dateline.headline;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Trigger;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/** What of a sentence a title leaves out, and whether the words that it keeps can do without it. */
public record Rest(Passage passage, Lexicon lexicon) {
    /** What is agreed or decided. */
    private static final Pattern AIM = Pattern.compile(" (?:to|on|against|with|over|that) ");

    /** So many tokens a list of names may have. */
    private static final int LIST = 10;

    /** Whether what somebody says in the title is all that the words there ask for. */
    public boolean said(Trigger trigger, String title) {
        int end = end(trigger, title);
        return end < 0
                || (end < passage.tokens().size()
                        && FunctionWords.is(
                                "conjunction", passage.tokens().get(end).lower()))
                || (spare(trigger.end(), end) && !reaches(trigger.end(), end));
    }

    /** Whether a clause's verb is told in full by the title, up to where that ends in the sentence. */
    public boolean spare(Trigger trigger, String title) {
        int end = end(trigger, title);
        boolean asks =
                (Usage.is("agreeing", trigger.lemma()) && !AIM.matcher(title).find())
                        || (Usage.is("urging", trigger.lemma()) && asked(end));
        return !asks
                && (end < 0
                        || (spare(trigger.end(), end) && !reaches(trigger.end(), end) && !points(trigger.end(), end)));
    }

    /**
     * Whether nothing that the words ask for begins at the token.
     *
     * @param from the first token of the words that are kept
     * @param to the token after them
     */
    boolean spare(int from, int to) {
        List<Token> tokens = passage.tokens();
        int next = to;
        boolean gap = true;
        while (gap && next < tokens.size()) {
            boolean dated = next + 1 < tokens.size()
                    && FunctionWords.is("preposition", tokens.get(next).lower())
                    && passage.inTime(next + 1);
            gap = dated
                    || passage.inTime(next)
                    || Subject.manner(tokens.get(next))
                    || (FunctionWords.is("adverb", tokens.get(next).lower())
                            && !FunctionWords.is("preposition", tokens.get(next).lower()));
            next += gap ? 1 : 0;
        }
        if (next >= tokens.size()) {
            return true;
        }
        Token t = tokens.get(next);
        Token last = tokens.get(Math.max(0, to - 1));
        if (!t.word() && t.kind() != Token.Kind.NUMBER) {
            boolean number = last.kind() == Token.Kind.NUMBER || Usage.is("large", last.lower());
            boolean bracket = t.text().equals("(") && (number || of(next));
            return !bracket
                    && !listed(next, last)
                    && !"$€£%".contains(t.text())
                    && !(t.text().equals("-") && t.begin() == last.end());
        }
        if (to <= from) {
            return true;
        }
        for (Token kept : tokens.subList(from, to)) {
            if (Usage.is("question", kept.lower())) {
                // "rules on what can be accepted | as a pledge"
                return false;
            }
        }
        boolean bare = bare(from, to);
        if (FunctionWords.is("conjunction", t.lower())) {
            boolean item = !bare
                    && next + 1 < tokens.size()
                    && FunctionWords.is("determiner", tokens.get(next + 1).lower());
            return item || anew(next + 1);
        }
        if (Usage.is("question", t.lower())) {
            return false;
        }
        if (t.is("as")) {
            for (Token kept : tokens.subList(from, to)) {
                Verb verb = lexicon.verb(kept.lower());
                if (lexicon.finite(kept.lower()) && Usage.is("wants as", verb == null ? kept.lower() : verb.lemma())) {
                    return false;
                }
            }
            // "names Smith | as the new head"
            return next > to || !last.capital() || next + 1 >= tokens.size() || !office(next + 1);
        }
        if (t.is("to") && urges(from, to)) {
            return false;
        }
        if (FunctionWords.is("preposition", t.lower())) {
            boolean noun = Usage.is("wants in", last.lower());
            boolean bound = Usage.is("wanted", t.lower())
                    || (t.is("to") && (toNoun(next) || bare || Usage.is("wants to", last.lower())))
                    || (t.is("on") && Usage.is("wants on", last.lower()))
                    || (t.is("in") && noun)
                    || (t.is("from")
                            && next + 1 < tokens.size()
                            && tokens.get(next + 1).lower().endsWith("ing"));
            boolean thin = bare && !Usage.is("where", t.lower());
            return !bound && !thin;
        }
        if (content(next, last)) {
            return false;
        }
        if (FunctionWords.is("subordinator", t.lower())) {
            boolean one = bare || (t.is("who") && indefinite(from, to));
            return !one || !(t.is("that") || t.is("which") || t.is("who"));
        }
        if (FunctionWords.is("determiner", t.lower())
                || (bare && next == to && t.lower().endsWith("ing"))
                || (bare && t.lower().endsWith("ing") && lexicon.noun(t.lower()) == null)) {
            // "1.2 percent | a month", "a memo | telling the workers"
            return false;
        }
        // A noun after a noun: the title broke off within a phrase.
        Verb verb = lexicon.verb(t.lower());
        return next > to || verb != null || FunctionWords.any(t.lower());
    }

    /** "as the new head", "as regent." */
    private boolean office(int i) {
        List<Token> tokens = passage.tokens();
        String w = tokens.get(i).lower();
        boolean alone = tokens.get(i).word()
                && !FunctionWords.any(w)
                && !w.endsWith("ed")
                && lexicon.verb(w) == null
                && (i + 1 >= tokens.size() || !tokens.get(i + 1).word());
        return alone || FunctionWords.is("determiner", w);
    }

    /** "pressed the board | on Monday to resign" */
    private boolean asked(int end) {
        List<Token> tokens = passage.tokens();
        int next = passage.afterTimes(Math.max(0, end));
        return end > 0 && next < tokens.size() && tokens.get(next).is("to");
    }

    /** "strong signals | on Sunday that the board wants to stay": what they say. */
    private boolean content(int that, Token last) {
        List<Token> tokens = passage.tokens();
        if (!tokens.get(that).is("that") || that + 1 >= tokens.size() || last.capital()) {
            return false;
        }
        Token next = tokens.get(that + 1);
        return next.capital()
                || FunctionWords.is("determiner", next.lower())
                || FunctionWords.is("pronoun", next.lower());
    }

    /** "in Oslo | , Bergen and Vigra": the first of several. */
    private boolean listed(int comma, Token last) {
        List<Token> tokens = passage.tokens();
        boolean names = tokens.get(comma).text().equals(",") && last.capital() && capital(comma + 1);
        for (int i = comma + 1; names && i + 1 < tokens.size() && i < comma + LIST; i++) {
            if (tokens.get(i).is("and")) {
                int end = i + 1;
                while (end < tokens.size() && tokens.get(end).capital()) {
                    end++;
                }
                // "in Vienna, Smith and Jones said"
                boolean act =
                        end < tokens.size() && lexicon.verb(tokens.get(end).lower()) != null;
                return tokens.get(i - 1).capital() && end > i + 1 && !act;
            }
            names = tokens.get(i).capital() || tokens.get(i).text().equals(",");
        }
        return false;
    }

    /** "1,300 pounds | (600 kgs) of flour" */
    private boolean of(int bracket) {
        List<Token> tokens = passage.tokens();
        int end = bracket;
        while (end < tokens.size() && !tokens.get(end).text().equals(")")) {
            end++;
        }
        return end + 1 < tokens.size() && tokens.get(end + 1).is("of");
    }

    /** "nations urging the island | to wait": what they urge it to is lost. */
    private boolean urges(int from, int to) {
        return passage.tokens().subList(from, to).stream()
                .map(k -> lexicon.verb(k.lower()))
                .anyMatch(v -> v != null && Usage.is("urging", v.lemma()));
    }

    /** "presents that bill", "more than that amount": the one that the text before told of. */
    private boolean points(int from, int to) {
        List<Token> tokens = passage.tokens();
        for (int k = from; k < to; k++) {
            boolean noun = k + 1 < to
                    && tokens.get(k + 1).word()
                    && !tokens.get(k + 1).capital()
                    && !FunctionWords.any(tokens.get(k + 1).lower())
                    && lexicon.verb(tokens.get(k + 1).lower()) == null;
            // "said that sailors had left" has a clause behind it
            int before = k - 1;
            while (before >= from && passage.timed(before)) {
                before--;
            }
            boolean wants = before < from
                    && Usage.is(
                            "wanting",
                            lexicon.lemma(tokens.get(Math.max(0, from - 1)).lower()));
            boolean clause = wants || (k > 0 && lexicon.verb(tokens.get(k - 1).lower()) != null && k > from);
            if (noun && !clause && Usage.is("pointing", tokens.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "rose from one percent | to two", "from the capital | to the coast": half of a way. */
    private boolean reaches(int from, int to) {
        List<Token> tokens = passage.tokens();
        boolean start = tokens.subList(from, to).stream().anyMatch(t -> t.is("from"))
                && tokens.subList(from, to).stream().noneMatch(t -> t.is("to"));
        for (int k = to; start && k + 1 < tokens.size() && tokens.get(k).word(); k++) {
            if (tokens.get(k).is("to")) {
                return toNoun(k)
                        || Usage.is("comparing", tokens.get(k + 1).lower())
                        || tokens.get(k + 1).capital()
                        || Usage.is("nearby", tokens.get(k + 1).lower());
            }
        }
        return false;
    }

    /** Whether the kept words are one common noun. */
    private boolean bare(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            Token t = passage.tokens().get(i);
            if (t.capital() || t.kind() == Token.Kind.NUMBER) {
                return false;
            }
            words += t.word() && !FunctionWords.any(t.lower()) ? 1 : 0;
        }
        return words < 2;
    }

    /** "a 31-year-old man | who had been trapped": which one, only the rest says. */
    private boolean indefinite(int from, int to) {
        List<Token> kept = passage.tokens().subList(from, to);
        return (kept.get(0).is("a") || kept.get(0).is("an"))
                && kept.stream().noneMatch(Token::capital)
                && kept.stream().noneMatch(t -> "$€£%".contains(t.text()));
    }

    private boolean capital(int i) {
        return i < passage.tokens().size() && passage.tokens().get(i).capital();
    }

    /** "to the island", not "to reveal". */
    private boolean toNoun(int to) {
        if (to + 1 >= passage.tokens().size()) {
            return false;
        }
        Token next = passage.tokens().get(to + 1);
        return next.capital() || FunctionWords.is("determiner", next.lower()) || next.kind() == Token.Kind.NUMBER;
    }

    /** Whether another verb or another clause begins at the token. */
    private boolean anew(int i) {
        List<Token> tokens = passage.tokens();
        if (i >= tokens.size()) {
            return true;
        }
        String w = tokens.get(i).lower();
        Verb verb = lexicon.verb(w);
        boolean verbal = (verb != null || lexicon.finite(w)) && lexicon.noun(w) == null;
        boolean clause = verbal
                || FunctionWords.is("auxiliary", w)
                || FunctionWords.is("pronoun", w)
                || FunctionWords.is("adverb", w)
                || Subject.manner(tokens.get(i))
                || FunctionWords.is("preposition", w)
                || FunctionWords.is("subordinator", w);
        for (int k = i + 1;
                !clause && k < tokens.size() && k < i + 6 && tokens.get(k).word();
                k++) {
            Verb later = lexicon.verb(tokens.get(k).lower());
            clause = FunctionWords.is("auxiliary", tokens.get(k).lower())
                    || (later != null
                            && later.form() != Verb.Form.BASE
                            && later.form() != Verb.Form.ING
                            && lexicon.noun(tokens.get(k).lower()) == null);
        }
        return clause;
    }

    /** The token after the title's last word, −1 where the sentence has that nowhere behind the verb. */
    private int end(Trigger trigger, String title) {
        List<String> words = TitleWords.of(title);
        List<Token> tokens = passage.tokens();
        int w = words.size() - 1;
        for (int i = trigger.end(); w >= 0 && i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (!text.endsWith(words.get(w))) {
                continue;
            }
            List<String> parts = TitleWords.of(text);
            if (parts.get(parts.size() - 1).equals(words.get(w)) && (w == 0 || before(words.get(w - 1), i, trigger))) {
                boolean percent =
                        i + 1 < tokens.size() && tokens.get(i + 1).text().equals("%");
                return percent ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    private boolean before(String word, int i, Trigger trigger) {
        if (i - trigger.end() < 3) {
            return true;
        }
        for (int k = i; k >= Math.max(trigger.token(), i - 6); k--) {
            if (passage.tokens().get(k).text().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "The country's protests in Oslo": where a noun's own words begin, since Oslo says whose they are. */
    static int owned(List<Token> tokens, int from, int noun) {
        boolean owner = from + 1 < noun
                && tokens.get(from + 1).is("'s")
                && Usage.is("elsewhere", tokens.get(from).lower());
        return owner ? from + 2 : from;
    }
}
