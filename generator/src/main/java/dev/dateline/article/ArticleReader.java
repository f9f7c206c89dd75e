package dev.dateline.article;

import dev.dateline.cache.Cache;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads articles: Markdown, plain text and HTML with YAML front matter. What is wrong with one is a {@link Problem};
 * the article is still read as far as it goes. Only an unreadable disk throws.
 */
public final class ArticleReader {
    private ArticleReader() {}

    /**
     * What was read.
     *
     * @param articles sorted by id, drafts included
     * @param events what articles say under {@code events} in their front matter, by the article's id
     * @param problems sorted by file and line
     */
    public record Reading(List<Article> articles, SortedMap<String, YamlNode> events, List<Problem> problems) {
        public Reading {
            articles = List.copyOf(articles);
            events = new TreeMap<>(events);
            problems = problems.stream().sorted().toList();
        }
    }

    /**
     * All articles below the folder, sorted by id, drafts included, and what is wrong with them. Hidden files and links
     * that lead out of the folder are left alone. An empty folder is a problem.
     */
    public static Reading folder(Path contentFolder) throws IOException {
        return folder(contentFolder, new ReadPages(), Set.of());
    }

    /**
     * As {@link #folder(Path)}; what was read before and has not changed since is not read again, and where it is known
     * that only articles have changed the folder is not walked through.
     *
     * @param changed all that has changed since it was read before, none where that is not known
     */
    public static Reading folder(Path contentFolder, ReadPages before, Set<Path> changed) throws IOException {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, YamlNode> events = new TreeMap<>();
        List<Article> articles = ArticleFolder.read(contentFolder, before, changed, events, problems);
        return new Reading(articles, events, problems);
    }

    /** One file outside any folder: its id is its name without the ending. */
    public static Reading file(Path file) throws IOException {
        Path name = file.getFileName();
        String path = name == null ? file.toString() : name.toString();
        PageReading page = ArticleFolder.one(ArticleFolder.withoutEnding(path), path, file, Cache.none());
        return new Reading(page.article().stream().toList(), new TreeMap<>(), page.problems());
    }

    /** One article from memory; the ending of the path tells its format, plain text where it is not known. */
    public static Reading of(String id, String path, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        List<Article> articles =
                ArticleFile.read(id, path, bytes, problems).stream().toList();
        return new Reading(articles, new TreeMap<>(), problems);
    }

    /** As {@link #of}, with what each field rests on. */
    public static PageReading page(String path, byte[] bytes) {
        return ArticleFile.page(ArticleFolder.withoutEnding(path), path, bytes, new ArrayList<>());
    }
}
