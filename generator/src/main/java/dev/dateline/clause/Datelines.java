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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts off what stands before the first sentence of a report without being part of it: the headline that ran into the
 * date line, the date line, "GENEVA (Agency) —". The days in it are those of the page, not of what is told.
 */
public final class Datelines {
    /** Only the first sentences of an article can have one. */
    private static final int FIRST = 5;
    /** Place and agency take no more tokens. */
    private static final int HEAD = 12;
    /** With the day and the time of a page before them, no more than these. */
    private static final int WHOLE = 30;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DASH = Pattern.compile("[-–—_]+");
    /** Who took the picture above the text, "(By Jane Doe -- Gazette Press)", "(Jane Doe-GP)", and the rows of a page's menu. */
    private static final Pattern CREDIT = Pattern.compile(
            "\\s*(?:\\((?:By |[^()]{0,40}\\bPhoto)[^()]{3,80}\\)|\\([\\p{Lu}][^()]{2,60}[-–/][^()]{2,40}\\)|”?[^|.!?]{0,60}\\|)\\s*");
    /** A date line has no more tokens. */
    private static final int LINE = 9;
    /** A town in capitals has at least so many letters. */
    private static final int TOWN = 3;

    private Datelines() {}

    /** The sentence as one or, where a date line is in it, as what stands before and after. */
    public static List<SourceSpan> cut(Article article, SourceSpan sentence, List<TimeExpression> times, int number) {
        if (number >= FIRST) {
            return List.of(sentence);
        }
        List<SourceSpan> out = new ArrayList<>();
        int begin = credited(article, sentence);
        for (TimeExpression x : times) {
            if (x.span().begin() >= begin && isDateline(article, sentence, x)) {
                add(out, article, begin, x.span().begin());
                begin = x.span().end();
            }
        }
        int after = afterAgency(article, begin, sentence.end());
        add(out, article, RunIns.begin(article, after, sentence.end()), sentence.end());
        return out.isEmpty() ? List.of(sentence) : out;
    }

    /** The page's own day, written out, with no preposition before it and a sentence's capital after it. */
    private static boolean isDateline(Article article, SourceSpan sentence, TimeExpression x) {
        TimeSpan time = x.time();
        boolean full = YEAR.matcher(x.text()).find()
                && time != null
                && time.precision() == Precision.DAY
                && time.start().equals(article.date());
        if (!full) {
            return false;
        }
        List<Token> after = Tokens.of(article.text(), new SourceSpan(x.span().end(), sentence.end()));
        List<Token> before = Tokens.of(
                article.text(), new SourceSpan(sentence.begin(), x.span().begin()));
        Token last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean hangs = last != null
                && (FunctionWords.is("preposition", last.lower()) || FunctionWords.is("determiner", last.lower()));
        return !hangs && after.size() > 3 && after.get(0).capital();
    }

    /** Behind the credits of the pictures above the text, and the page's menu. */
    private static int credited(Article article, SourceSpan sentence) {
        Matcher credit = CREDIT.matcher(article.text()).region(sentence.begin(), sentence.end());
        int begin = sentence.begin();
        while (credit.lookingAt() && credit.end() < sentence.end()) {
            begin = credit.end();
            credit.region(begin, sentence.end());
        }
        return begin;
    }

    /** "… LISBON, May 4 --", "SANTA ROSA, Chile --": a town in capitals, its region and a day. */
    private static boolean line(List<Token> tokens, int dash) {
        for (int i = dash - 1; i >= 0 && i >= dash - LINE; i--) {
            Token t = tokens.get(i);
            if (t.acronym() && t.text().length() > TOWN && !t.text().endsWith(".")) {
                // "ministers of NATO – the first": a word of the sentence
                return i == 0 || !FunctionWords.any(tokens.get(i - 1).lower());
            }
            boolean part = t.capital()
                    || t.kind() == Token.Kind.NUMBER
                    || t.text().equals(",")
                    || t.text().equals(".");
            if (!part) {
                return false;
            }
        }
        return false;
    }

    /** After "GENEVA (Agency) -", "GENEVA —" or the dash of a line that ended before it, "GENEVA, Fla." */
    private static int afterAgency(Article article, int begin, int end) {
        List<Token> tokens = Tokens.of(article.text(), new SourceSpan(begin, end));
        if (tokens.size() > 1
                && DASH.matcher(tokens.get(0).text()).matches()
                && tokens.get(1).capital()) {
            return tokens.get(1).begin();
        }
        for (int i = 1; i + 1 < tokens.size() && i < WHOLE; i++) {
            boolean dash = DASH.matcher(tokens.get(i).text()).matches();
            boolean agency = tokens.get(i - 1).text().equals(")") && (i < HEAD || named(tokens, i - 1));
            boolean town = i < HEAD
                    && tokens.subList(0, i).stream()
                            .allMatch(t -> t.acronym() || t.text().equals(","));
            boolean line = tokens.get(i - 1).end() < tokens.get(i).begin() && line(tokens, i);
            if (dash && (agency || town || line)) {
                int next = i + 1;
                while (next + 1 < tokens.size()
                        && DASH.matcher(tokens.get(next).text()).matches()) {
                    next++;
                }
                return tokens.get(next).begin();
            }
        }
        return begin;
    }

    /** "(Gazette)": one name in brackets, the town's before them. */
    private static boolean named(List<Token> tokens, int close) {
        return close > 2
                && tokens.get(close - 1).capital()
                && tokens.get(close - 2).text().equals("(")
                && tokens.get(close - 3).acronym();
    }

    private static void add(List<SourceSpan> out, Article article, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && blank(article.text().charAt(begin))) {
            begin++;
        }
        while (end > begin && blank(article.text().charAt(end - 1))) {
            end--;
        }
        if (end > begin) {
            out.add(new SourceSpan(begin, end));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
