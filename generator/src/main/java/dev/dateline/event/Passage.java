package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.Name;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/**
 * One sentence with what is known of it.
 *
 * @param article where it stands
 * @param number its place among the article's sentences, from 0
 * @param span where it stands in the body
 * @param tokens its words and marks
 * @param names its names, in order
 * @param times its time expressions, in order
 * @param whole names that look like a person's and that no article shortens, see {@link WholeNames}
 */
record Passage(
        Article article,
        int number,
        SourceSpan span,
        List<Token> tokens,
        List<Name> names,
        List<TimeExpression> times,
        Set<String> whole) {

    Passage(
            Article article,
            int number,
            SourceSpan span,
            List<Token> tokens,
            List<Name> names,
            List<TimeExpression> times) {
        this(article, number, span, tokens, names, times, Set.of());
    }

    /** The same sentence with the times that another anchor of its article gives. */
    Passage of(Article then, List<TimeExpression> all) {
        List<TimeExpression> within =
                all.stream().filter(x -> span.contains(x.span())).toList();
        return new Passage(then, number, span, tokens, names, within, whole);
    }

    /** The sentence for people: markup gone, white space folded. */
    String text() {
        return article.shown(span).trim();
    }

    /** The token that begins at or after the offset. */
    int tokenAt(int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** Whether the token is part of a time expression. */
    boolean inTime(int token) {
        int at = tokens.get(token).begin();
        for (TimeExpression x : times) {
            if (x.span().begin() <= at && at < x.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** A name as a headline has it: of a person the family's alone. */
    String brief(String name) {
        return whole.contains(name) ? name : Headline.family(name);
    }
}
