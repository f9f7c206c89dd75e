package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.Name;
import dev.dateline.text.Names;
import dev.dateline.text.Sentences;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Cuts articles into sentences with their tokens, names and time expressions. */
final class PassageReader {
    private static final String ANY_DAY = "XXXX-XX-XXT";

    private PassageReader() {}

    /** The sentences of all articles, in their order. */
    static List<Passage> read(List<Article> articles, Map<String, List<TimeExpression>> expressions) {
        List<Sheet> sheets = articles.parallelStream()
                .map(article -> sheet(article, expressions.getOrDefault(article.id(), List.of())))
                .toList();
        Set<String> everyday = new HashSet<>();
        sheets.forEach(sheet -> everyday.addAll(sheet.everyday()));
        List<Passage> named = sheets.parallelStream()
                .flatMap(sheet -> sheet.passages().stream())
                .map(p -> named(p, everyday))
                .toList();
        Set<String> whole = WholeNames.of(named);
        Predicate<String> told = name -> whole.contains(name) || Families.whole(name);
        return named.stream().map(p -> p.told(told)).toList();
    }

    /**
     * The sentences of one article, names not yet found.
     *
     * @param everyday words that somewhere stand in lower case: a capital at a sentence's start makes no name of them
     */
    private record Sheet(List<Passage> passages, Set<String> everyday) {}

    private static Sheet sheet(Article article, List<TimeExpression> all) {
        // "Night ferries": a part of no certain day dates nothing, and a title keeps it.
        List<TimeExpression> times =
                all.stream().filter(x -> !x.value().startsWith(ANY_DAY)).toList();
        List<Passage> passages = new ArrayList<>();
        Set<String> everyday = new HashSet<>();
        for (Block block : article.blocks()) {
            if (block.story()) {
                List<SourceSpan> sentences = RunIns.pulled(article, Sentences.of(article.text(), block.span()));
                for (SourceSpan sentence : sentences) {
                    for (SourceSpan row : Rows.apart(article, sentence, within(times, sentence))) {
                        for (SourceSpan span : told(article, row, within(times, row), passages.size())) {
                            Passage passage =
                                    new Passage(article, passages.size(), span, null, List.of(), within(times, span));
                            passages.add(passage);
                            for (Token t : passage.tokens()) {
                                if (t.word() && !t.capital()) {
                                    everyday.add(t.lower());
                                }
                            }
                        }
                    }
                }
            }
        }
        return new Sheet(passages, everyday);
    }

    /** What a page says in one go, without its date line, sentence by sentence. */
    private static List<SourceSpan> told(Article article, SourceSpan row, List<TimeExpression> times, int number) {
        return Datelines.cut(article, row, times, number).stream()
                .flatMap(cut -> RunIns.apart(article, cut).stream())
                .toList();
    }

    private static Passage named(Passage p, Set<String> everyday) {
        List<Name> names = Names.in(p.tokens(), t -> everyday.contains(t.lower()), t -> inside(p.times(), t));
        return new Passage(p.article(), p.number(), p.span(), null, List.copyOf(names), p.times());
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
        return List.copyOf(out);
    }
}
