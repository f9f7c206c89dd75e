package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.event.TimelineBuilder;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last timeline with some articles as they are by now: what a preview can show at once, before all is told anew.
 * Sentences that are still there keep their events; what is new tells nothing yet.
 */
public final class Interim {
    private final Map<String, Article> before = new HashMap<>();
    private final Map<String, Article> now = new HashMap<>();

    private Interim(Timeline last, List<Article> articles) {
        last.articles().forEach(a -> before.put(a.id(), a));
        articles.forEach(a -> now.put(a.id(), a));
    }

    /** Pure; an article is taken for unchanged where it is the very same object. */
    @SuppressWarnings("ReferenceEquality") // comparing the texts of a thousand articles would take longer than all else
    public static Timeline of(Timeline last, List<Article> articles) {
        Interim interim = new Interim(last, articles);
        Map<String, List<TimeExpression>> expressions = new HashMap<>();
        Set<String> changed = new HashSet<>();
        List<Article> all = new ArrayList<>(articles);
        for (Article page : last.articles()) {
            // Quotations that the editor entered are no files.
            if (page.path().equals(Corrections.FILE)) {
                all.add(page);
                interim.now.put(page.id(), page);
            }
        }
        for (Article article : all) {
            boolean same = interim.before.get(article.id()) == article;
            List<TimeExpression> known = last.expressions().get(article.id());
            if (same && known != null) {
                expressions.put(article.id(), known);
            } else {
                changed.add(article.id());
                expressions.put(
                        article.id(),
                        article.english() ? TemporalTagger.english().tag(article.text(), article.date()) : List.of());
            }
        }
        Set<String> touched = new HashSet<>(changed);
        interim.before.keySet().stream()
                .filter(id -> !interim.now.containsKey(id))
                .forEach(touched::add);
        List<Event> events = new ArrayList<>();
        for (Event event : last.events()) {
            if (Collections.disjoint(event.articles(), touched)) {
                events.add(event);
                continue;
            }
            List<Mention> left = new ArrayList<>();
            boolean same = true;
            for (Mention m : event.mentions()) {
                Mention kept = changed.contains(m.article()) ? interim.again(m) : interim.there(m);
                same &= kept == m || m.equals(kept);
                if (kept != null) {
                    left.add(kept);
                }
            }
            if (!left.isEmpty()) {
                events.add(same ? event : EventParts.of(event).mentions(left).event());
            }
        }
        return new Timeline(last.title(), events, last.entities(), interim.sorted(last.articles()), expressions);
    }

    /** In the order of a timeline; most of them stand where they stood, and what is nearly sorted is sorted soon. */
    private List<Article> sorted(List<Article> last) {
        Map<String, Article> left = new HashMap<>(now);
        List<Article> sorted = new ArrayList<>();
        last.forEach(a -> Stream.ofNullable(left.remove(a.id())).forEach(sorted::add));
        sorted.addAll(left.values());
        sorted.sort(TimelineBuilder.ORDER);
        return sorted;
    }

    private @Nullable Mention there(Mention m) {
        return now.containsKey(m.article()) ? m : null;
    }

    private @Nullable Mention again(Mention m) {
        Article article = now.get(m.article());
        SourceSpan span =
                article == null ? null : Quotes.sentence(article, m.text()).orElse(null);
        if (span == null) {
            return null;
        }
        int moved = span.begin() - m.sentence().begin();
        return new Mention(m.article(), span, m.text(), m.time(), moved(m.words(), moved), m.derivation(), m.joined());
    }

    private static @Nullable TimeExpression moved(@Nullable TimeExpression x, int by) {
        if (x == null || by == 0) {
            return x;
        }
        SourceSpan span = new SourceSpan(
                Math.max(0, x.span().begin() + by), Math.max(0, x.span().end() + by));
        return new TimeExpression(span, x.text(), x.type(), x.value(), x.time(), x.anchoring(), x.rule(), x.steps());
    }
}
