package dev.dateline.clause;

import dev.dateline.article.Article;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.FamilyName;
import dev.dateline.text.FunctionWords;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with what is known of it. Its tokens are cut anew from the text whenever they are asked for, unless it is
 * open: held for a whole archive, they would take more memory than all else together.
 *
 * @param article where it stands
 * @param number its place among the article's sentences, from 0
 * @param begin where it begins in the body
 * @param end where it ends there
 * @param open its words and marks while somebody reads it, null else
 * @param names its names, in order
 * @param times its time expressions, in order
 * @param whole tells names that look like a person's and that no article shortens
 */
public record Passage(
        Article article,
        int number,
        int begin,
        int end,
        @Nullable List<Token> open,
        List<Name> names,
        List<TimeExpression> times,
        Predicate<String> whole) {

    public Passage(
            Article article,
            int number,
            SourceSpan span,
            @Nullable List<Token> open,
            List<Name> names,
            List<TimeExpression> times) {
        this(article, number, span.begin(), span.end(), open, names, times, name -> false);
    }

    /** Where it stands in the body. */
    public SourceSpan span() {
        return new SourceSpan(begin, end);
    }

    /** Sentences whose articles' stand together, article by article. */
    public static List<List<Passage>> byArticle(List<Passage> passages) {
        List<List<Passage>> out = new ArrayList<>();
        int from = 0;
        while (from < passages.size()) {
            String id = passages.get(from).article().id();
            int to = from;
            while (to < passages.size() && passages.get(to).article().id().equals(id)) {
                to++;
            }
            out.add(passages.subList(from, to));
            from = to;
        }
        return out;
    }

    /** Whether it is the same sentence of the same article. */
    public boolean same(Passage other) {
        return number == other.number && article.id().equals(other.article.id());
    }

    /** Its words and marks. */
    public List<Token> tokens() {
        return open == null ? Tokens.of(article.text(), span()) : open;
    }

    /** The same, for as long as its tokens are asked for again and again. */
    public Passage opened() {
        return open == null ? new Passage(article, number, begin, end, tokens(), names, times, whole) : this;
    }

    /** The same with its names. */
    public Passage named(List<Name> own, Predicate<String> wholeNames) {
        return new Passage(article, number, begin, end, open, own, times, wholeNames);
    }

    /** The same without its names, for when all that is asked of these is known: they would take much memory. */
    public Passage nameless() {
        return new Passage(article, number, begin, end, open, List.of(), times, whole);
    }

    /** The same, its names told by the whole folder. */
    public Passage told(Predicate<String> wholeNames) {
        return new Passage(article, number, begin, end, open, names, times, wholeNames);
    }

    /** The same sentence with the times that another anchor of its article gives. */
    public Passage of(Article then, List<TimeExpression> all) {
        SourceSpan span = span();
        List<TimeExpression> within =
                all.stream().filter(x -> span.contains(x.span())).toList();
        return new Passage(then, number, begin, end, open, names, within, whole);
    }

    /** The sentence for people: markup gone, white space folded. */
    public String text() {
        return article.shown(span()).trim();
    }

    /** The token that begins at or after the offset. */
    public int tokenAt(int offset) {
        List<Token> tokens = tokens();
        int i = 0;
        while (i < tokens.size() && tokens.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** Whether the token is part of a time expression. */
    public boolean inTime(int token) {
        int at = tokens().get(token).begin();
        for (TimeExpression x : times) {
            if (x.span().begin() <= at && at < x.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is of a time, or the preposition before one: "on Monday". */
    public boolean timed(int token) {
        List<Token> tokens = tokens();
        return inTime(token)
                || (token + 1 < tokens.size()
                        && FunctionWords.is("preposition", tokens.get(token).lower())
                        && inTime(token + 1));
    }

    /** The first token from there on that is of no time; the number of tokens where all are. */
    public int afterTimes(int token) {
        int size = tokens().size();
        int i = token;
        while (i < size && timed(i)) {
            i++;
        }
        return i;
    }

    /** A name as a headline has it: of a person the family's alone, as where the sentence itself has no more. */
    public String brief(String name) {
        String family = FamilyName.of(name);
        return whole.test(name) && !(has(family) && !has(name.split(" ", 2)[0])) ? name : family;
    }

    private boolean has(String word) {
        return tokens().stream().anyMatch(t -> t.text().equals(word));
    }

    /** A token as a headline has it: of a person's name without the article, "Hariri" for "al-Hariri". */
    public String brief(int token) {
        String text = tokens().get(token).text();
        String plain = FamilyName.plain(text);
        boolean person = !plain.equals(text)
                && names.stream()
                        .anyMatch(n -> n.guess() == Name.Guess.PERSON && n.to() - 1 == token && !whole.test(n.form()));
        return person ? plain : text;
    }
}
