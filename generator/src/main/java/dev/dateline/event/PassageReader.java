package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.Names;
import dev.dateline.text.Sentences;
import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts articles into sentences with their tokens, names and time expressions. */
final class PassageReader {
    private PassageReader() {}

    /** The sentences of all articles, in their order. */
    static List<Passage> read(List<Article> articles, Map<String, List<TimeExpression>> expressions) {
        List<Passage> bare = new ArrayList<>();
        for (Article article : articles) {
            int number = 0;
            for (Block block : article.blocks()) {
                if (block.story()) {
                    List<SourceSpan> sentences = Sentences.of(article.text(), block.span()).stream()
                            .flatMap(sentence -> RunIns.pulled(article, sentence).stream())
                            .toList();
                    for (SourceSpan sentence : sentences) {
                        List<TimeExpression> all = expressions.getOrDefault(article.id(), List.of());
                        for (SourceSpan row : Rows.apart(article, sentence, within(all, sentence))) {
                            for (SourceSpan span : told(article, row, within(all, row), number)) {
                                List<Token> tokens = Tokens.of(article.text(), span);
                                bare.add(new Passage(article, number++, span, tokens, List.of(), within(all, span)));
                            }
                        }
                    }
                }
            }
        }
        Set<String> everyday = lowerCaseWords(bare);
        List<Passage> named = bare.parallelStream()
                .map(p -> new Passage(
                        p.article(),
                        p.number(),
                        p.span(),
                        p.tokens(),
                        Names.in(p.tokens(), t -> everyday.contains(t.lower()), t -> inside(p.times(), t)),
                        p.times()))
                .toList();
        Set<String> whole = WholeNames.of(named);
        return named.stream()
                .map(p -> new Passage(p.article(), p.number(), p.span(), p.tokens(), p.names(), p.times(), whole))
                .toList();
    }

    /** What a page says in one go, without its date line, sentence by sentence. */
    private static List<SourceSpan> told(Article article, SourceSpan row, List<TimeExpression> times, int number) {
        return Datelines.cut(article, row, times, number).stream()
                .flatMap(cut -> RunIns.apart(article, cut).stream())
                .toList();
    }

    /** Words that somewhere stand in lower case: a capital at a sentence's start makes no name of them. */
    private static Set<String> lowerCaseWords(List<Passage> passages) {
        Set<String> out = new HashSet<>();
        for (Passage passage : passages) {
            for (Token t : passage.tokens()) {
                if (t.word() && !t.capital()) {
                    out.add(t.lower());
                }
            }
        }
        return out;
    }

    private static boolean inside(List<TimeExpression> times, Token t) {
        return times.stream()
                .anyMatch(x ->
                        x.span().begin() <= t.begin() && t.end() <= x.span().end());
    }

    /** Those within the span, looked up rather than looked through: an article may have a sentence for each. */
    private static List<TimeExpression> within(List<TimeExpression> sorted, SourceSpan span) {
        int from = 0;
        for (int to = sorted.size(); from < to; ) {
            int middle = (from + to) >>> 1;
            if (sorted.get(middle).span().begin() < span.begin()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        List<TimeExpression> out = new ArrayList<>();
        for (int i = from; i < sorted.size() && sorted.get(i).span().begin() < span.end(); i++) {
            if (span.contains(sorted.get(i).span())) {
                out.add(sorted.get(i));
            }
        }
        return out;
    }
}
