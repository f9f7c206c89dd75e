package dev.dateline.article;

import dev.dateline.cache.Key;
import dev.dateline.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as read, for an editor who wants to know what each field rests on.
 *
 * @param article the article, unless the page is empty or too large
 * @param origins where each field was found, for people, by its front matter key; absent where it was not
 * @param events what its front matter says under {@code events}, if anything
 * @param problems what is wrong with the page, sorted
 */
public record PageReading(
        Optional<Article> article, Map<String, String> origins, Optional<YamlNode> events, List<Problem> problems) {
    public PageReading {
        origins = Map.copyOf(origins);
        problems = problems.stream().sorted().toList();
    }

    /** The same, its article known by the page, see {@link Original#of(Key)}. */
    PageReading of(Key page) {
        return new PageReading(article.map(a -> a.of(page)), origins, events, problems);
    }
}
