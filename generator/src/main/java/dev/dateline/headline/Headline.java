package dev.dateline.headline;

import dev.dateline.clause.Lexicon;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Subject;
import dev.dateline.clause.Usage;
import dev.dateline.clause.Verb;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import java.util.BitSet;
import java.util.List;

/** Cuts a stretch of a sentence to the words of a headline, only where a phrase ends, never within one. */
public final class Headline {
    private static final int MORE = 2;

    private final Passage passage;
    private final Ends ends;
    private final Spared spared;

    public Headline(Passage passage) {
        this.passage = passage;
        this.ends = new Ends(passage);
        this.spared = new Spared(passage);
    }

    /**
     * The longest whole phrase that begins at the token and has at most so many words; articles are dropped.
     *
     * @return the words, empty where no phrase is short enough
     */
    public String phrase(int from, int limit, int most) {
        List<Token> tokens = passage.tokens();
        // "resigned and his deputy steps in"
        boolean anew = from < tokens.size()
                && FunctionWords.is("conjunction", tokens.get(from).lower());
        return anew ? "" : cut(from, limit, most, false);
    }

    /** "announced on Monday the launch": where the object begins, behind a time that stands before it. */
    public int object(int verbEnd) {
        List<Token> tokens = passage.tokens();
        int at = verbEnd;
        while (at + 1 < tokens.size() && passage.timed(at) && !term(at)) {
            at++;
        }
        boolean begins = at < tokens.size()
                && (FunctionWords.is("determiner", tokens.get(at).lower())
                        || tokens.get(at).is("that")
                        || (at > verbEnd && tokens.get(at).is("to") && infinitive(at))
                        // "was charged on Monday with murder"
                        || (at > verbEnd
                                && Usage.is("onward", tokens.get(at).lower())
                                && !ends.duration(verbEnd)
                                && at + 1 < tokens.size()
                                && (!passage.inTime(at + 1) || term(at))));
        return begins ? at : verbEnd;
    }

    /** "was sentenced on Monday | to six years in prison" */
    private boolean term(int at) {
        return passage.tokens().get(at).is("to") && ends.lasting(at + 1);
    }

    /** The same for a clause, which may lose what only says where, when or why, and nothing else. */
    public String clause(int from, int limit, int most) {
        return cut(from, limit, most, true);
    }

    private String cut(int from, int limit, int most, boolean clause) {
        List<Token> tokens = passage.tokens();
        int best = -1;
        int spare = -1;
        int words = 0;
        int i = from;
        Rest rest = new Rest(passage, Lexicon.english());
        BitSet left = new BitSet();
        for (; i < limit && i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean over = words > most;
            // a word or two more where a shorter phrase would not be whole
            if (i > from
                    && boundary(i)
                    && words > 0
                    && words <= (clause ? most : most + MORE)
                    && ends.at(i)
                    && (!clause || spare(i))) {
                best = over ? best : i;
                spare = !clause && (!over || spare < 0) && rest.spare(from, i) ? i : spare;
            }
            int on = i > from && !clause ? beyond(i) : i;
            if (on > i) {
                left.set(i, on);
                i = on - 1;
                continue;
            }
            if (stops(i) || (!clause && i > from && ends.telling(i))) {
                break;
            }
            words += counts(t) && !spared.at(i) && !hyphened(i) ? 1 : 0;
        }
        int room = clause || spare > from ? most : most + MORE;
        boolean whole = words <= room && words > 0 && (i >= limit || i >= tokens.size() || stops(i));
        int last = i;
        while (whole && last > from && ends.adverb(last - 1)) {
            last--;
        }
        int cut = spare > from ? spare : best;
        int end = whole && last > from && ends.at(last) ? last : cut;
        return end <= from ? "" : Copy.balanced(text(from, end, left));
    }

    /**
     * "sent troops in March to the island": where the phrase goes on behind a time, which a title leaves out; the token
     * itself where no time begins or nothing that hangs on the words before follows it.
     */
    private int beyond(int i) {
        List<Token> tokens = passage.tokens();
        int at = FunctionWords.is("preposition", tokens.get(i).lower()) ? i + 1 : i;
        int end = at;
        while (end < tokens.size() && passage.inTime(end)) {
            end++;
        }
        boolean on = end > at
                && !ends.duration(at)
                && !ends.attributive(at)
                && end + 1 < tokens.size()
                && Usage.is("onward", tokens.get(end).lower())
                && !passage.inTime(end + 1)
                && tokens.get(end + 1).word();
        return on ? end : i;
    }

    /** The words of the tokens as a headline has them. */
    public String text(int from, int to) {
        return Copy.balanced(text(from, to, new BitSet()));
    }

    private String text(int from, int to, BitSet left) {
        StringBuilder out = new StringBuilder();
        Token last = null;
        for (int i = from; i < to; i++) {
            Token t = passage.tokens().get(i);
            if (left.get(i) || spared.at(i) || (!counts(t) && t.word() && !t.is("'s") && !needed(i))) {
                continue;
            }
            boolean glued = last == null || last.end() == t.begin() || t.is("'s");
            out.append(glued ? "" : " ").append(passage.brief(i));
            last = t;
        }
        return out.toString().trim();
    }

    /** "a little late", "some of the details": without its article it says something else, or is no English. */
    private boolean needed(int i) {
        List<Token> tokens = passage.tokens();
        boolean few = tokens.get(i).is("a")
                && i + 1 < tokens.size()
                && Usage.is("few", tokens.get(i + 1).lower());
        boolean part = tokens.get(i).is("the")
                && i > 1
                && tokens.get(i - 1).is("of")
                && Usage.is("share", tokens.get(i - 2).lower());
        // "$4 a barrel"
        boolean rate = tokens.get(i).is("a")
                && i > 0
                && (tokens.get(i - 1).kind() == Token.Kind.NUMBER
                        || (i > 1 && tokens.get(i - 2).kind() == Token.Kind.NUMBER && Subject.noun(tokens.get(i - 1))));
        // “The Harbour House”: the title of a work
        boolean title = i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).capital()
                && tokens.get(i + 1).capital()
                && "\"“".contains(tokens.get(i - 1).text());
        return few || part || rate || title;
    }

    /** "in the night", "at the time": when, without naming it. */
    private boolean when(int i) {
        List<Token> tokens = passage.tokens();
        int noun = i + 1 < tokens.size() && tokens.get(i + 1).is("the") ? i + 2 : i + 1;
        boolean part = noun + 2 < tokens.size()
                && Usage.is("part of a time", tokens.get(noun).lower())
                && tokens.get(noun + 1).is("of")
                && (passage.inTime(noun + 2) || passage.inTime(noun));
        boolean on = noun + 1 < tokens.size()
                && Subject.noun(tokens.get(noun + 1))
                && !passage.inTime(noun + 1)
                && Lexicon.english().verb(tokens.get(noun + 1).lower()) == null;
        return FunctionWords.is("preposition", tokens.get(i).lower())
                && noun < tokens.size()
                && !on
                && (part || Usage.is("when", tokens.get(noun).lower()));
    }

    private boolean counts(Token t) {
        return (t.word() || t.kind() == Token.Kind.NUMBER)
                && !t.is("a")
                && !t.is("an")
                && !t.is("the")
                && !t.is("'s")
                && !t.is("also")
                && !t.is("however")
                && !t.is("that");
    }

    private boolean hyphened(int i) {
        return i > 0 && passage.tokens().get(i - 1).text().equals("-");
    }

    /** Whether what begins here is no part of what a clause says: "in the morning", not "of the plan". */
    private boolean spare(int i) {
        List<Token> tokens = passage.tokens();
        Token t = tokens.get(i);
        boolean next = t.is("and") && i + 1 < tokens.size() && tokens.get(i + 1).is("that");
        Token before = tokens.get(i - 1);
        boolean noun = before.word()
                && !Ends.ASKING.matcher(before.lower()).find()
                && (determined(i - 1) || !Lexicon.english().finite(before.lower()));
        // "were killed | in the north", "broke out | near the harbour": said in full without where.
        boolean done = Usage.is("particle", before.lower())
                || Usage.is("intransitive", before.lower())
                || (Lexicon.english().verb(before.lower()) != null
                        && i > 1
                        && FunctionWords.is("auxiliary", tokens.get(i - 2).lower()));
        boolean anew = !t.is("but") || !before.word() || subject(i + 1);
        boolean preposition = FunctionWords.is("preposition", t.lower());
        boolean spare = preposition
                ? (noun && !Usage.is("bound", t.lower())) || (done && Usage.is("where", t.lower()))
                : anew && Usage.is("spare", t.lower());
        return spare || next || (!t.word() && !quote(t)) || passage.inTime(i);
    }

    /** "the latest U.S.-backed plan": a noun, for all that it may be a verb elsewhere. */
    private boolean determined(int i) {
        List<Token> tokens = passage.tokens();
        int k = i - 1;
        while (k > 0
                && k > i - 4
                && tokens.get(k).word()
                && !FunctionWords.any(tokens.get(k).lower())) {
            k--;
        }
        return k >= 0 && FunctionWords.is("determiner", tokens.get(k).lower());
    }

    private boolean subject(int i) {
        Token t = passage.tokens().get(Math.min(i, passage.tokens().size() - 1));
        return t.capital() || FunctionWords.is("pronoun", t.lower()) || FunctionWords.is("determiner", t.lower());
    }

    /** "at least 12", "about 30": belongs to its number. */
    private boolean counting(int i) {
        List<Token> tokens = passage.tokens();
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        return (tokens.get(i).is("at") && (next.is("least") || next.is("most")))
                || (Usage.is("roughly", tokens.get(i).lower())
                        && (next.kind() == Token.Kind.NUMBER || "$€£".contains(next.text())));
    }

    /** "the victims' families": no mark, but the end of a word that goes on. */
    private boolean owner(int i) {
        List<Token> tokens = passage.tokens();
        Token t = tokens.get(i);
        Token before = tokens.get(Math.max(0, i - 1));
        return "'’".contains(t.text())
                && before.end() == t.begin()
                && before.lower().endsWith("s")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word();
    }

    /** "Law 10/59" */
    private boolean joined(int i) {
        return passage.tokens().get(i).text().equals("/") && glued(i) && glued(i + 1);
    }

    /** "a truce - the guns fall silent": no hyphen. */
    private boolean dash(int i) {
        List<Token> tokens = passage.tokens();
        return tokens.get(i).text().equals("-")
                && i + 1 < tokens.size()
                && !glued(i)
                && !glued(i + 1)
                && tokens.get(i + 1).kind() != Token.Kind.NUMBER
                // "a two-and-a - half-year high", a hyphen that has spaces
                && tokens.get(i - 1).text().indexOf('-') < 0
                && !FunctionWords.is("determiner", tokens.get(i - 1).lower());
    }

    private boolean glued(int i) {
        List<Token> tokens = passage.tokens();
        return i > 0
                && i < tokens.size()
                && tokens.get(i - 1).end() == tokens.get(i).begin();
    }

    /** "the Hope For Vigra concert": a preposition within a name. */
    static boolean named(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).capital()
                && tokens.get(i - 1).capital()
                && tokens.get(i + 1).capital()
                && FunctionWords.is("preposition", tokens.get(i).lower());
    }

    private boolean boundary(int i) {
        Token t = passage.tokens().get(i);
        if (counting(i) || owner(i) || joined(i) || named(passage.tokens(), i)) {
            return false;
        }
        return (!t.word() && t.kind() != Token.Kind.NUMBER && !quote(t))
                || (FunctionWords.is("preposition", t.lower()) && !t.is("of") && !t.is("than") && !infinitive(i))
                || FunctionWords.is("conjunction", t.lower())
                || FunctionWords.is("subordinator", t.lower())
                || (passage.inTime(i) && !ends.attributive(i) && !ends.lasting(i));
    }

    private boolean stops(int i) {
        Token t = passage.tokens().get(i);
        boolean mark = !t.word() && t.kind() == Token.Kind.MARK && !quote(t) && !"-$€£%".contains(t.text());
        return (mark && !owner(i) && !joined(i))
                || dash(i)
                || (passage.inTime(i) && !ends.attributive(i) && !ends.lasting(i))
                || (FunctionWords.is("preposition", t.lower())
                        && i + 1 < passage.tokens().size()
                        && passage.inTime(i + 1)
                        && !ends.attributive(i + 1)
                        && !ends.lasting(i + 1))
                || verbAfterAnd(i)
                || when(i)
                || ends.relative(i)
                || (Usage.is("stop", t.lower()) && !ends.office(i));
    }

    /** "called it useful and counted the hours": a second verb begins another clause. */
    private boolean verbAfterAnd(int i) {
        List<Token> tokens = passage.tokens();
        if (!tokens.get(i).is("and") || i + 1 >= tokens.size()) {
            return false;
        }
        int at = i + 2 < tokens.size() && Subject.adverb(tokens.get(i + 1)) ? i + 2 : i + 1;
        String next = tokens.get(at).lower();
        Verb verb = Lexicon.english().verb(next);
        boolean form = verb != null && verb.form() != Verb.Form.BASE && verb.form() != Verb.Form.ING;
        return form
                || (next.length() > 4 && next.endsWith("ed"))
                || FunctionWords.is("auxiliary", next)
                || FunctionWords.is("pronoun", next);
    }

    /** "to reveal": what follows a bare "to" without article or name is the rest of the verb. */
    private boolean infinitive(int i) {
        if (!passage.tokens().get(i).is("to") || i + 1 >= passage.tokens().size()) {
            return false;
        }
        Token next = passage.tokens().get(i + 1);
        return !next.capital() && !FunctionWords.is("determiner", next.lower());
    }

    private static boolean quote(Token t) {
        return "\"“”".contains(t.text());
    }

    /** Whether the title ends where its clause does; cut off before a preposition it may say something else. */
    public boolean closes(String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1).replace("”", "");
        List<Token> tokens = passage.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            // "will not testify | in his own defence": such a verb has said it all, and a time is left out anyway.
            boolean where =
                    Usage.is("where", next.lower()) && Lexicon.english().finite(last) && Usage.is("intransitive", last);
            boolean timed =
                    i + 2 < tokens.size() && FunctionWords.is("preposition", next.lower()) && passage.inTime(i + 2);
            if (tokens.get(i).text().equals(last)
                    && !where
                    && !timed
                    && next.word()
                    && !passage.inTime(i + 1)
                    && !FunctionWords.is("conjunction", next.lower())
                    && !FunctionWords.is("subordinator", next.lower())) {
                return false;
            }
        }
        return true;
    }
}
