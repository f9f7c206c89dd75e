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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last timeline with some articles as they are by now: what a preview can show at once, before all is told anew.
 * Sentences that are still there keep their events; what is new tells nothing yet.
 */
public final class Interim {
    /** Articles that are new or others than they were, by id. */
    private final Map<String, Article> changed = new LinkedHashMap<>();
    /** What these were, and articles that there are no more. */
    private final List<Article> old = new ArrayList<>();
    /** The ids of all these. */
    private final Set<String> touched = new HashSet<>();

    /** An article is taken for unchanged where it is the very same object. */
    @SuppressWarnings("ReferenceEquality") // comparing the texts of a thousand articles would take longer than all else
    private Interim(List<Article> before, List<Article> now) {
        int at = 0;
        for (Article article : now) {
            while (at < before.size() && before.get(at) != article && isNotAfter(before.get(at), article)) {
                old.add(before.get(at++));
            }
            if (at < before.size() && before.get(at) == article) {
                at++;
            } else {
                changed.put(article.id(), article);
            }
        }
        old.addAll(before.subList(at, before.size()));
        touched.addAll(changed.keySet());
        old.forEach(article -> touched.add(article.id()));
    }

    private static boolean isNotAfter(Article one, Article other) {
        return one.id().compareTo(other.id()) <= 0;
    }

    /**
     * Pure.
     *
     * @param before the articles that the last timeline was told of, sorted by id
     * @param now what they are by now, sorted by id; those that have not changed are the very same
     */
    public static Timeline of(Timeline last, List<Article> before, List<Article> now) {
        Interim interim = new Interim(before, now);
        Map<String, List<TimeExpression>> expressions = new HashMap<>(last.expressions());
        interim.old.forEach(article -> expressions.remove(article.id()));
        interim.changed.forEach((id, article) -> expressions.put(
                id, article.english() ? TemporalTagger.english().tag(article.text(), article.date()) : List.of()));
        List<Event> events = new ArrayList<>();
        for (Event event : last.events()) {
            if (!interim.touches(event)) {
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

    private boolean touches(Event event) {
        for (String article : event.articles()) {
            if (touched.contains(article)) {
                return true;
            }
        }
        return false;
    }

    /** In the order of a timeline. */
    private List<Article> sorted(List<Article> last) {
        List<Article> sorted = new ArrayList<>(last);
        for (Article article : old) {
            int at = Collections.binarySearch(sorted, article, TimelineBuilder.ORDER);
            if (at >= 0) {
                sorted.remove(at);
            }
        }
        for (Article article : changed.values()) {
            int at = Collections.binarySearch(sorted, article, TimelineBuilder.ORDER);
            sorted.add(at < 0 ? -1 - at : at, article);
        }
        return sorted;
    }

    /** A mention where its sentence stands by now, null where it does not. */
    private @Nullable Mention now(Mention m) {
        Article article = changed.get(m.article());
        return article != null ? again(m, article) : touched.contains(m.article()) ? null : m;
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
