package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.cache.Cache;
import dev.dateline.clause.Clocks;
import dev.dateline.clause.Datelines;
import dev.dateline.clause.Passage;
import dev.dateline.clause.Rows;
import dev.dateline.clause.RunIns;
import dev.dateline.clause.TitleWords;
import dev.dateline.clause.Usage;
import dev.dateline.naming.NameCounts;
import dev.dateline.naming.NameCounts.Sighting;
import dev.dateline.naming.WholeNames;
import dev.dateline.naming.WordCounts;
import dev.dateline.naming.WordCounts.Word;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.text.FamilyName;
import dev.dateline.text.Name;
import dev.dateline.text.Names;
import dev.dateline.text.Sentences;
import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Cuts articles into sentences with their tokens, names and time expressions. */
final class PassageReader {
    private static final String ANY_DAY = "XXXX-XX-XXT";
    /** So many letters hold the words before a length that say what it is of. */
    private static final int NEAR = 40;

    private PassageReader() {}

    /**
     * What stands in a folder.
     *
     * @param passages the sentences of all articles, in their order
     * @param words what is counted of their words
     * @param names what is counted of their names
     */
    record Reading(List<Passage> passages, WordCounts words, NameCounts names) {}

    static Reading read(List<Article> articles, Map<String, List<TimeExpression>> expressions) {
        return read(articles, expressions, new CutBefore(Cache.none()), Halt.NEVER);
    }

    /** Articles in their order, those that are as they were in an earlier run faster. */
    static Reading read(
            List<Article> articles, Map<String, List<TimeExpression>> expressions, CutBefore before, Halt halt) {
        Sheets sheets = articles.parallelStream()
                .map(halt::pass)
                .map(article ->
                        before.sheet(article, times(article, expressions.getOrDefault(article.id(), List.of()))))
                .collect(Sheets::new, Sheets::add, Sheets::addAll);
        // Which names are told whole is known when all are counted, and asked when events are told.
        Set<String> whole = new HashSet<>();
        Predicate<String> told = name -> whole.contains(name) || FamilyName.whole(name);
        Named named = sheets.all.parallelStream()
                .map(halt::pass)
                .map(sheet -> before.names(sheet, sheets.words::everyday))
                .collect(() -> new Named(told), Named::add, Named::addAll);
        List<List<Passage>> passages = Passage.byArticle(named.passages);
        whole.addAll(WholeNames.of(passages, named.names, Worth.large(passages)));
        return new Reading(named.passages, sheets.words, named.names);
    }

    /** "Night ferries": a part of no certain day dates nothing, and a title keeps it. */
    private static List<TimeExpression> times(Article article, List<TimeExpression> all) {
        return all.stream()
                .filter(x -> !x.value().startsWith(ANY_DAY) && !term(article.text(), x))
                .toList();
    }

    /** "sentenced to six years", "jailed for ten": what was ruled, and no time of it. */
    private static boolean term(String text, TimeExpression x) {
        if (x.type() != TimexType.DURATION) {
            return false;
        }
        int begin = x.span().begin();
        List<String> before =
                TitleWords.of(text.substring(Math.max(0, begin - NEAR), begin).replace("at least", ""));
        int last = before.size() - 1;
        boolean given = last > 0 && before.get(last).equals("for") && Usage.is("term", before.get(last - 1));
        return given || (last >= 0 && before.get(last).equals("to"));
    }

    /** The sentences of one article, names not yet found. */
    record Sheet(Article article, List<Passage> passages, Map<Word, Integer> words) {
        /** What a page says in one go, sentence by sentence; mostly it is one, and its tokens are cut once. */
        void add(SourceSpan told, List<TimeExpression> times) {
            List<Token> tokens = Tokens.of(article.text(), told);
            for (SourceSpan span : RunIns.apart(told, tokens)) {
                passages.add(new Passage(article, passages.size(), span, null, List.of(), within(times, span)));
                WordCounts.count(span.equals(told) ? tokens : Tokens.of(article.text(), span), words);
            }
        }
    }

    /** The sentences of several articles; the words of each are only counted, for they would take much memory. */
    private static final class Sheets {
        private final List<Sheet> all = new ArrayList<>();
        private final WordCounts words = new WordCounts();

        void add(Sheet sheet) {
            words.add(sheet.words());
            all.add(new Sheet(sheet.article(), sheet.passages(), Map.of()));
        }

        void addAll(Sheets others) {
            all.addAll(others.all);
            words.addAll(others.words);
        }
    }

    /** Sentences with their names. */
    private static final class Named {
        private final List<Passage> passages = new ArrayList<>();
        private final NameCounts names = new NameCounts();
        private final Predicate<String> whole;

        Named(Predicate<String> whole) {
            this.whole = whole;
        }

        /** The names of an article, sentence by sentence. */
        void add(Map.Entry<Sheet, List<List<Sighting>>> article) {
            names.article(article.getValue());
            for (int i = 0; i < article.getValue().size(); i++) {
                List<Sighting> seen = article.getValue().get(i);
                Passage p = article.getKey().passages().get(i);
                List<Name> own = seen.stream().map(Sighting::name).toList();
                passages.add(p.named(own, whole));
            }
        }

        void addAll(Named others) {
            passages.addAll(others.passages);
            names.addAll(others.names);
        }
    }

    static Sheet sheet(Article article, List<TimeExpression> all) {
        List<TimeExpression> times = Clocks.years(article, all);
        Sheet sheet = new Sheet(article, new ArrayList<>(), new LinkedHashMap<>());
        boolean pulled = RunIns.pulled(article);
        for (Block block : article.blocks()) {
            if (block.story()) {
                List<SourceSpan> sentences = Sentences.of(article.text(), block.span());
                for (SourceSpan sentence : pulled ? RunIns.pulled(article, sentences) : sentences) {
                    for (SourceSpan row : Rows.apart(article, sentence, within(times, sentence))) {
                        int number = sheet.passages.size();
                        Datelines.cut(article, row, within(times, row), number).forEach(told -> sheet.add(told, times));
                    }
                }
            }
        }
        return sheet;
    }

    /**
     * The names of a sentence.
     *
     * @param everyday whether a word somewhere stands in lower case: a capital at a sentence's start makes no name of it
     */
    static List<Sighting> names(Passage p, Predicate<String> everyday) {
        List<Token> tokens = p.tokens();
        return Names.in(tokens, t -> everyday.test(t.lower()), t -> inside(p.times(), t)).stream()
                .map(name -> NameCounts.sighting(tokens, name))
                .toList();
    }

    private static boolean inside(List<TimeExpression> times, Token t) {
        for (TimeExpression x : times) {
            if (x.span().begin() <= t.begin() && t.end() <= x.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** Those within the span, looked up rather than looked through: an article may have a sentence for each. */
    static List<TimeExpression> within(List<TimeExpression> sorted, SourceSpan span) {
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
