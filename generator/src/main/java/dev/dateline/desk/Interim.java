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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last timeline with some articles as they are by now: what a preview can show at once, before all is told anew.
 * Sentences that are still there keep their events; what is new tells nothing yet.
 */
public final class Interim {
    /** Articles that are new or others than they were, by id. */
    private final Map<String, Article> changed = new LinkedHashMap<>();
    /** The articles that there are no more, by id. */
    private final Map<String, Article> gone = new HashMap<>();

    /** An article is taken for unchanged where it is the very same object. */
    @SuppressWarnings("ReferenceEquality") // comparing the texts of a thousand articles would take longer than all else
    private Interim(Timeline last, List<Article> articles) {
        last.articles().forEach(a -> gone.put(a.id(), a));
        for (Article article : articles) {
            if (gone.remove(article.id()) != article) {
                changed.put(article.id(), article);
            }
        }
        // Quotations that the editor entered are no files.
        gone.values().removeIf(page -> page.path().equals(Corrections.FILE));
    }

    /** Pure. */
    public static Timeline of(Timeline last, List<Article> articles) {
        Interim interim = new Interim(last, articles);
        Map<String, List<TimeExpression>> expressions = new HashMap<>(last.expressions());
        expressions.keySet().removeAll(interim.gone.keySet());
        interim.changed.forEach((id, article) -> expressions.put(
                id, article.english() ? TemporalTagger.english().tag(article.text(), article.date()) : List.of()));
        List<Event> events = new ArrayList<>();
        for (Event event : last.events()) {
            if (event.articles().stream().noneMatch(interim::touched)) {
                events.add(event);
                continue;
            }
            List<Mention> left = new ArrayList<>();
            boolean same = true;
            for (Mention m : event.mentions()) {
                Mention kept = interim.now(m);
                same &= m.equals(kept);
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

    private boolean touched(String article) {
        return changed.containsKey(article) || gone.containsKey(article);
    }

    /** In the order of a timeline. */
    private List<Article> sorted(List<Article> last) {
        List<Article> sorted = new ArrayList<>(last);
        sorted.removeIf(a -> touched(a.id()));
        for (Article article : changed.values()) {
            int at = Collections.binarySearch(sorted, article, TimelineBuilder.ORDER);
            sorted.add(at < 0 ? -1 - at : at, article);
        }
        return sorted;
    }

    /** A mention where its sentence stands by now, null where it does not. */
    private @Nullable Mention now(Mention m) {
        Article article = changed.get(m.article());
        return article != null ? again(m, article) : gone.containsKey(m.article()) ? null : m;
    }

    private static @Nullable Mention again(Mention m, Article article) {
        SourceSpan span = Quotes.sentence(article, m.text()).orElse(null);
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
