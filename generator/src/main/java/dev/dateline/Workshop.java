package dev.dateline;

import dev.dateline.article.Article;
import dev.dateline.cache.Cache;
import dev.dateline.desk.Edition;
import dev.dateline.desk.Interim;
import dev.dateline.event.Halt;
import dev.dateline.event.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a preview remembers from one build for the next. Its methods may be called from several threads. */
final class Workshop {
    private final ReadBefore read = new ReadBefore(Cache.none());
    private List<Article> articles = List.of();
    private @Nullable Timeline made;
    private @Nullable Story last;

    /**
     * The last story with the articles as they are by now, in a fraction of the time; null where no article has
     * changed, so that the whole can be had as fast.
     *
     * @param changed all that has changed since the last call of either method, none where that is not known
     */
    synchronized @Nullable Story quick(Settings settings, Set<Path> changed) throws IOException {
        Story before = last;
        if (before == null) {
            return null;
        }
        Story.Sources sources = Story.Sources.read(settings, read, changed);
        if (same(sources.articles(), articles)) {
            return null;
        }
        Edition edition = before.edition();
        Timeline timeline = Interim.of(edition.timeline(), articles, sources.articles());
        Edition interim = new Edition(timeline, edition.moved(), edition.register(), edition.problems());
        return new Story(before.site(), interim, before.before(), sources.problems(edition.problems()));
    }

    /**
     * The whole story; events are told anew only where an article has changed.
     *
     * @throws java.util.concurrent.CancellationException if it was ended before its time
     */
    Story whole(Settings settings, Halt halt) throws IOException {
        Story.Sources sources;
        Timeline known;
        synchronized (this) {
            sources = Story.Sources.read(settings, read);
            known = same(sources.articles(), articles) ? made : null;
        }
        Timeline told = known == null ? sources.tell(settings, false, halt) : known;
        Story story = sources.story(halt.pass(told));
        synchronized (this) {
            if (!story.held()) {
                articles = sources.articles();
                made = told;
                last = story;
            }
        }
        return story;
    }

    @SuppressWarnings("ReferenceEquality") // an article that was not read again is the very same
    private static boolean same(List<Article> some, List<Article> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
