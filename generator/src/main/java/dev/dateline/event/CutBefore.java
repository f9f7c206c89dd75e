package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.cache.Cache;
import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Unpacker;
import dev.dateline.clause.Passage;
import dev.dateline.event.PassageReader.Sheet;
import dev.dateline.headline.Late;
import dev.dateline.naming.NameCounts.Sighting;
import dev.dateline.naming.WordCounts.Word;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.text.Name;
import dev.dateline.text.Shared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How articles were cut into sentences in an earlier run, and the names that were found in these: the same again where
 * an article is as it was, and its names where the folder answers as it did then to all that was asked about its words,
 * see {@link ToldBefore}. Safe for several threads.
 */
final class CutBefore {
    private final Cache cache;
    private final Map<String, Key> keys = new ConcurrentHashMap<>();

    CutBefore(Cache cache) {
        this.cache = cache;
    }

    /** The time expressions of an article; they follow from its text and day. */
    List<TimeExpression> times(Article article, TemporalTagger tagger) {
        if (!article.english()) {
            return List.of();
        }
        Late<List<TimeExpression>> tagged = new Late<>(() -> tagger.tag(article.text(), article.date()));
        if (!cache.keeps()) {
            return tagged.get();
        }
        Key under = under("times", key(article));
        Unpacker kept = cache.find(under);
        if (kept != null) {
            return TimesFormat.read(kept, tagged);
        }
        cache.keep(under, TimesFormat.write(tagged.get()));
        return tagged.get();
    }

    /** The fingerprint of all that stands in an article. */
    Key key(Article article) {
        return keys.computeIfAbsent(article.id(), id -> {
            Packer all = new Packer();
            article.pack(all);
            return all.fingerprint();
        });
    }

    /**
     * The sentences of an article.
     *
     * @param times its time expressions that date something
     */
    Sheet sheet(Article article, List<TimeExpression> times) {
        if (!cache.keeps()) {
            return PassageReader.sheet(article, times);
        }
        Key under = under("cut", key(article));
        Unpacker kept = cache.find(under);
        if (kept != null) {
            return read(kept, article, times);
        }
        Sheet sheet = PassageReader.sheet(article, times);
        cache.keep(under, write(sheet));
        return sheet;
    }

    private static Key under(String what, Key article) {
        return new Packer().text(what).key(article).fingerprint();
    }

    private static Packer write(Sheet sheet) {
        Packer out = new Packer();
        out.each(sheet.passages(), p -> out.number(p.begin()).number(p.end() - p.begin()));
        return out.each(sheet.words().entrySet(), e -> {
            Word word = e.getKey();
            out.text(word.text()).text(word.capital() ? word.lower() : "").number(e.getValue());
        });
    }

    private static Sheet read(Unpacker in, Article article, List<TimeExpression> times) {
        List<Passage> passages = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            int begin = in.number();
            SourceSpan span = new SourceSpan(begin, begin + in.number());
            List<TimeExpression> own = PassageReader.within(times, span);
            passages.add(new Passage(article, passages.size(), span, null, List.of(), own));
        }
        Map<Word, Integer> words = new LinkedHashMap<>();
        for (int i = in.number(); i > 0; i--) {
            String text = in.text();
            String lower = in.text();
            words.put(new Word(text, lower.isEmpty() ? text : lower, !lower.isEmpty()), in.number());
        }
        return new Sheet(article, passages, words);
    }

    /**
     * The names of an article's sentences, sentence by sentence.
     *
     * @param everyday whether a word somewhere stands in lower case
     */
    Map.Entry<Sheet, List<List<Sighting>>> names(Sheet sheet, Predicate<String> everyday) {
        return Map.entry(sheet, cache.keeps() ? kept(sheet, everyday) : fresh(sheet, everyday));
    }

    private static List<List<Sighting>> fresh(Sheet sheet, Predicate<String> everyday) {
        return sheet.passages().stream()
                .map(p -> PassageReader.names(p, everyday))
                .toList();
    }

    private List<List<Sighting>> kept(Sheet sheet, Predicate<String> everyday) {
        Key under = under("names", key(sheet.article()));
        Unpacker kept = cache.find(under);
        List<List<Sighting>> known = kept == null ? null : names(kept, everyday);
        if (known != null) {
            return known;
        }
        Map<String, Boolean> asked = new LinkedHashMap<>();
        List<List<Sighting>> found = fresh(sheet, word -> asked.computeIfAbsent(word, everyday::test));
        Packer out = new Packer();
        out.each(asked.entrySet(), answer -> out.text(answer.getKey()).flag(answer.getValue()));
        cache.keep(under, out.each(found, sentence -> out.each(sentence, seen -> write(seen, out))));
        return found;
    }

    private static @Nullable List<List<Sighting>> names(Unpacker in, Predicate<String> everyday) {
        for (int i = in.number(); i > 0; i--) {
            if (everyday.test(in.text()) != in.flag()) {
                return null;
            }
        }
        return in.each(() -> in.each(() -> seen(in)));
    }

    private static void write(Sighting seen, Packer out) {
        Name name = seen.name();
        out.number(name.from()).number(name.to()).text(name.form()).one(name.guess());
        out.text(name.role()).one(seen.guess());
        out.flag(seen.acts()).flag(seen.located()).flag(seen.determined()).flag(seen.attributive());
        out.flag(seen.trades()).flag(seen.placed()).flag(seen.personal()).flag(seen.bracketed());
        out.flag(seen.titled()).flag(seen.staffed());
        out.texts(seen.around());
    }

    private static Sighting seen(Unpacker in) {
        Name name = new Name(in.number(), in.number(), word(in), in.one(Name.Guess.values()), word(in));
        return new Sighting(
                name,
                in.one(Name.Guess.values()),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.each(() -> word(in)));
    }

    private static String word(Unpacker in) {
        return Shared.of(in.text());
    }
}
