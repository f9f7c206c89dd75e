package dev.dateline.clause;

import dev.dateline.article.Article;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a chronology, "3 May 2031 The council opens the bridge": a day, and what happened on it, told as a
 * headline tells. Each row is an event, whatever its verb.
 */
public final class Rows {
    /** So many rows make an article a chronology; a page's own date before its first line is no row. */
    private static final int MANY = 3;

    private static final String CLOSED = "”\")";
    private static final String MARKS = ":–—-";

    private Rows() {}

    /** Whether the sentences of an article are, for a part, rows. */
    public static boolean in(List<Passage> article) {
        return article.stream().filter(p -> text(p) > 0).count() >= MANY;
    }

    /** The token after the row's day; −1 where the sentence is no row. */
    public static int text(Passage passage) {
        if (passage.times().isEmpty()) {
            return -1;
        }
        TimeExpression day = passage.times().get(0);
        if (!day(day) || worded(passage, day.span().begin())) {
            return -1;
        }
        List<Token> tokens = passage.tokens();
        if (tokens.isEmpty()) {
            return -1;
        }
        int first = passage.tokenAt(day.span().begin());
        boolean begins = first == 0 || (first == 1 && !tokens.get(0).word());
        return begins ? after(tokens, passage.tokenAt(day.span().end())) : -1;
    }

    /** Whether a whole word stands before the offset, so that nothing need be cut into tokens to see that no row begins. */
    private static boolean worded(Passage passage, int end) {
        String text = passage.article().text();
        boolean begins = true;
        boolean word = false;
        for (int i = passage.begin(); i < end; i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (space && word) {
                return true;
            }
            word |= begins && Character.isLetter(text.charAt(i));
            begins = space;
        }
        return false;
    }

    /** The row's day. */
    public static @Nullable TimeSpan day(Passage passage) {
        return passage.times().get(0).time();
    }

    private static boolean day(TimeExpression x) {
        TimeSpan time = x.time();
        return time != null
                && time.precision() == Precision.DAY
                && x.text().chars().anyMatch(Character::isDigit)
                && x.text().chars().anyMatch(Character::isLetter);
    }

    /** Where a sentence begins at the token or after a mark there, with its capital; −1 where none does. */
    private static int after(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && MARKS.contains(tokens.get(at).text())) {
            at++;
        }
        boolean opens = at + 3 < tokens.size()
                && (tokens.get(at).capital() || (at > from && tokens.get(at).kind() == Token.Kind.NUMBER));
        return opens ? at : -1;
    }

    /** The sentence, cut before each row that begins within it: pages lose the full stops between rows. */
    public static List<SourceSpan> apart(Article article, SourceSpan sentence, List<TimeExpression> times) {
        List<SourceSpan> out = new ArrayList<>();
        int begin = sentence.begin();
        for (TimeExpression x : times) {
            int at = x.span().begin();
            if (at > begin && at < sentence.end() && day(x)) {
                List<Token> before = Tokens.of(article.text(), new SourceSpan(begin, at));
                Token last = before.isEmpty() ? null : before.get(before.size() - 1);
                boolean free = last != null
                        && !FunctionWords.any(last.lower())
                        && (last.word() || last.kind() == Token.Kind.NUMBER || CLOSED.contains(last.text()));
                SourceSpan rest = new SourceSpan(x.span().end(), sentence.end());
                if (free && after(Tokens.of(article.text(), rest), 0) >= 0) {
                    out.add(new SourceSpan(begin, before.get(before.size() - 1).end()));
                    begin = at;
                }
            }
        }
        out.add(new SourceSpan(begin, sentence.end()));
        return out;
    }

    /** What the row tells: its first verb, which may be one that tells nothing elsewhere; its first word without one. */
    public static Trigger trigger(Passage passage, List<Trigger> triggers, Lexicon lexicon, int from) {
        List<Token> tokens = passage.tokens();
        for (int i = from + 1; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean finite = FunctionWords.is("auxiliary", t.lower()) || lexicon.finite(t.lower());
            if (!t.capital() && several(tokens, i)) {
                return bare(i, t, false);
            }
            if (!t.capital() && (finite || unknown(tokens, i, lexicon))) {
                Trigger known = known(tokens, triggers, i);
                if (known != null || lexicon.noun(t.lower()) == null) {
                    return known == null ? bare(i, t, false) : known;
                }
            }
        }
        return bare(from, tokens.get(from), true);
    }

    private static Trigger bare(int token, Token t, boolean noun) {
        return new Trigger(token, t.lower(), Lexicon.NOTHING, noun, Trigger.Mood.FACT, false);
    }

    /** The trigger whose verb group begins at the token. */
    private static @Nullable Trigger known(List<Token> tokens, List<Trigger> triggers, int at) {
        for (Trigger trigger : triggers) {
            boolean group = !trigger.noun() && trigger.token() >= at && Subject.group(tokens, trigger.token()) <= at;
            boolean told =
                    trigger.mood() != Trigger.Mood.NONE && !trigger.eventClass().equals(Lexicon.LIGHT);
            if (group && told) {
                return trigger;
            }
        }
        return null;
    }

    /** "Oslo police interview Jane Doe": between a plural and a name, what is a noun elsewhere is a verb. */
    private static boolean several(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        return i + 1 < tokens.size()
                && !FunctionWords.any(tokens.get(i).lower())
                && Lexicon.english().noun(tokens.get(i).lower()) != null
                && !before.capital()
                && before.word()
                && Agreement.plural(before.text())
                && tokens.get(i + 1).capital();
    }

    /** "The doctor Jane Doe weeps in court": a verb of no table, by its ending and what stands around it. */
    private static boolean unknown(List<Token> tokens, int i, Lexicon lexicon) {
        String w = tokens.get(i).lower();
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
        boolean third = w.endsWith("s") && !w.endsWith("ss") && w.length() > 3 && !FunctionWords.any(w);
        return third && tokens.get(i - 1).capital() && !lexicon.finite(next) && !FunctionWords.is("auxiliary", next);
    }
}
