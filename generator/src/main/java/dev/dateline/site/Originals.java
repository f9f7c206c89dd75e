package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the sentences that tell events stand in what was published. All of one article are worked out together, when
 * the first of them is asked for, since its text is folded for that. Safe for several threads.
 */
final class Originals {
    private record Sentence(SourceSpan span, String text) {
        static Sentence of(Mention m) {
            return new Sentence(m.sentence(), m.text());
        }
    }

    private final Timeline timeline;
    private @Nullable Map<String, List<Sentence>> told;
    private final Map<String, Map<Sentence, String>> known = new ConcurrentHashMap<>();

    Originals(Timeline timeline) {
        this.timeline = timeline;
    }

    private synchronized Map<String, List<Sentence>> told() {
        Map<String, List<Sentence>> all = told;
        if (all == null) {
            all = new HashMap<>();
            for (Event e : timeline.events()) {
                for (Mention m : e.mentions()) {
                    all.computeIfAbsent(m.article(), k -> new ArrayList<>()).add(Sentence.of(m));
                }
            }
            told = all;
        }
        return all;
    }

    /** The address of the sentence in the published article; empty where it was published nowhere. */
    String of(Article article, Mention m) {
        if (article.url().isEmpty()) {
            return "";
        }
        Map<Sentence, String> all = known.computeIfAbsent(article.id(), id -> all(article));
        String address = all.get(Sentence.of(m));
        return address == null ? address(article, new TextFragment(article.text()), Sentence.of(m)) : address;
    }

    private Map<Sentence, String> all(Article article) {
        TextFragment page = new TextFragment(article.text());
        Map<Sentence, String> out = new HashMap<>();
        for (Sentence s : told().getOrDefault(article.id(), List.of())) {
            out.computeIfAbsent(s, k -> address(article, page, k));
        }
        return out;
    }

    private static String address(Article article, TextFragment page, Sentence s) {
        return article.url() + page.to(s.text(), s.span());
    }
}
