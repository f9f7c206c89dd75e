package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.cache.Cache;
import dev.dateline.clause.Passage;
import dev.dateline.naming.Entity;
import dev.dateline.naming.NameRegister;
import dev.dateline.naming.WordCounts;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.telling.Telling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Articles to timeline. Pure: the same articles give the same timeline, in whatever order they come. */
public final class TimelineBuilder {
    private TimelineBuilder() {}

    /**
     * Tags, tells, merges and ranks.
     *
     * @param title the timeline's
     * @param articles any order; an undated one is read, and its relative dates stay open; one in another language than
     *     English is shown, and nothing is looked for in it
     */
    public static Timeline build(String title, List<Article> articles, TemporalTagger tagger) {
        return build(title, articles, tagger, Cache.none(), true, Halt.NEVER);
    }

    /**
     * The same, faster where an earlier run has kept what the articles tell.
     *
     * @param told what each article tells is looked for in it, kept in it and saved
     * @param reasons whether each mention says why it was joined to the others, which takes a while and is no part of a
     *     site
     * @param halt ends it before its time
     * @throws CancellationException if it was ended
     */
    public static Timeline build(
            String title, List<Article> articles, TemporalTagger tagger, Cache told, boolean reasons, Halt halt) {
        List<Article> sorted = articles.stream().sorted(ORDER).toList();
        CutBefore before = new CutBefore(told);
        Map<String, List<TimeExpression>> expressions = tag(sorted, tagger, before, halt);
        Told tellings = told(sorted, expressions, before, told, halt);
        CompletableFuture<Void> saved = CompletableFuture.runAsync(told::save); // nothing is asked of it any more
        List<Event> events = events(sorted, tellings, reasons, halt);
        saved.join();
        Set<Entity> entities = new TreeSet<>();
        for (Event event : events) {
            entities.addAll(event.people());
            entities.addAll(event.organizations());
            entities.addAll(event.places());
        }
        return new Timeline(title, events, List.copyOf(entities), sorted, expressions);
    }

    /**
     * What a folder tells, clause by clause.
     *
     * @param size of how many articles it is
     * @param dated its sentences that name a day
     * @param story what a large one is about, null of a small one
     */
    private record Told(
            int size,
            List<Passage> dated,
            WordCounts words,
            @Nullable Story story,
            List<Telling> tellings) {}

    private static Told told(
            List<Article> sorted,
            Map<String, List<TimeExpression>> expressions,
            CutBefore before,
            Cache told,
            Halt halt) {
        List<Article> english = sorted.stream().filter(Article::english).toList();
        PassageReader.Reading read = PassageReader.read(english, expressions, before, halt);
        List<List<Passage>> passages = Passage.byArticle(read.passages());
        NameRegister register = new NameRegister(read.names(), read.words());
        boolean large = Worth.large(passages);
        Story story = large ? new Story(passages, register) : null;
        ToldBefore teller = new ToldBefore(told, register, before, large);
        List<Telling> tellings = tell(passages, own -> nameless(own, teller.tell(own)), halt);
        List<Passage> dated = read.passages().stream().filter(Fame::dated).toList();
        return new Told(passages.size(), dated, read.words(), story, tellings);
    }

    /** What an article tells, its names forgotten when they have been read: an archive's are a tenth of the memory. */
    private static List<Telling> nameless(List<Passage> own, List<Telling> told) {
        for (int i = 0; i < own.size(); i++) {
            own.set(i, own.get(i).nameless());
        }
        return told.stream().map(t -> t.in(own.get(t.passage().number()))).toList();
    }

    private static List<Event> events(List<Article> sorted, Told told, boolean reasons, Halt halt) {
        // One processor merges, since each telling is compared with the clusters that those before it made.
        CompletableFuture<Fame> fame =
                CompletableFuture.supplyAsync(() -> new Fame(told.dated(), told.words(), told.size(), halt));
        List<Headed> clusters = Worth.of(Merging.of(told.tellings(), halt), told.story());
        return Events.of(clusters, sorted, Halt.joined(fame), told.story() != null, reasons, halt);
    }

    static Map<String, List<TimeExpression>> tag(List<Article> articles, TemporalTagger tagger) {
        return tag(articles, tagger, new CutBefore(Cache.none()), Halt.NEVER);
    }

    private static Map<String, List<TimeExpression>> tag(
            List<Article> articles, TemporalTagger tagger, CutBefore before, Halt halt) {
        List<List<TimeExpression>> found = articles.parallelStream()
                .map(halt::pass)
                .map(a -> before.times(a, tagger))
                .toList();
        Map<String, List<TimeExpression>> out = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            out.put(articles.get(i).id(), found.get(i));
        }
        return out;
    }

    /** By date, the undated last, then id. */
    public static final Comparator<Article> ORDER = Comparator.comparing(
                    (Article a) -> a.anchor().orElse(LocalDate.MAX))
            .thenComparing(Article::id);

    /** What the sentences tell, article by article. */
    static List<Telling> tell(List<Passage> passages, NameRegister register) {
        CutBefore before = new CutBefore(Cache.none());
        List<List<Passage>> articles = Passage.byArticle(passages);
        ToldBefore teller = new ToldBefore(Cache.none(), register, before, Worth.large(articles));
        return tell(articles, teller::tell, Halt.NEVER);
    }

    private static List<Telling> tell(
            List<List<Passage>> articles, Function<List<Passage>, List<Telling>> teller, Halt halt) {
        return articles.parallelStream()
                .map(halt::pass)
                .map(teller)
                .flatMap(List::stream)
                .toList();
    }
}
