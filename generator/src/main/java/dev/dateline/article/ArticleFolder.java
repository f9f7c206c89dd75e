package dev.dateline.article;

import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The article files below a folder, in the order of their paths, whatever order the file system keeps. */
final class ArticleFolder {
    private final Path root;
    private final Path realRoot;
    private final List<Problem> problems;
    private final TreeMap<String, Path> files = new TreeMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final Queue<Path> links = new ArrayDeque<>();

    private ArticleFolder(Path root, List<Problem> problems) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.problems = problems;
    }

    static List<Article> read(Path root, ReadPages before, SortedMap<String, YamlNode> events, List<Problem> problems)
            throws IOException {
        ArticleFolder folder = new ArticleFolder(root, problems);
        folder.collect();
        List<Article> articles = folder.articles(before, events);
        if (folder.files.isEmpty()) {
            problems.add(Problem.error(
                    root.toString().replace('\\', '/'),
                    0,
                    "no-articles",
                    "There is no article in this folder",
                    "put articles (.md, .txt, .html) in it"));
        }
        return articles;
    }

    private void collect() throws IOException {
        walk(root);
        while (!links.isEmpty()) {
            Path link = links.remove();
            Path target = link.toRealPath();
            if (Files.isDirectory(target)) {
                walk(link);
            } else {
                add(link, target);
            }
        }
    }

    private void walk(Path folder) throws IOException {
        if (!seen.add(folder.toRealPath())) {
            return;
        }
        if (root.relativize(folder).getNameCount() > Limits.DEPTH) {
            problems.add(Limits.depth(relative(folder)));
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(Comparator.comparing(this::relative));
        for (Path entry : entries) {
            if (relative(entry).chars().anyMatch(Character::isISOControl)) {
                problems.add(Limits.name(relative(entry)));
                continue;
            }
            if (relative(entry).substring(relative(entry).lastIndexOf('/') + 1).startsWith(".")) {
                continue;
            }
            if (Files.isSymbolicLink(entry)) {
                // What a link leads to has its own path most often, and is not read twice: links come last.
                if (Files.exists(entry) && entry.toRealPath().startsWith(realRoot)) {
                    links.add(entry);
                }
            } else if (Files.isDirectory(entry)) {
                walk(entry);
            } else {
                add(entry, entry.toRealPath());
            }
        }
    }

    private void add(Path file, Path real) {
        if (Files.isRegularFile(real) && FileFormat.known(relative(file)) && seen.add(real)) {
            files.put(relative(file), file);
        }
    }

    private String relative(Path entry) {
        return root.relativize(entry).toString().replace('\\', '/');
    }

    private List<Article> articles(ReadPages before, SortedMap<String, YamlNode> events) throws IOException {
        List<Article> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        if (files.size() > Limits.FILES) {
            problems.add(Limits.files(root.toString().replace('\\', '/')));
        }
        while (files.size() > Limits.FILES) {
            files.pollLastEntry();
        }
        for (Map.Entry<String, Path> entry : files.entrySet()) {
            String path = entry.getKey();
            String id = withoutEnding(path);
            if (!ids.add(id)) {
                problems.add(Problem.warning(
                        path,
                        0,
                        "duplicate-id",
                        "Another article has the id `" + id + "`, this one gets `" + path + "`",
                        "rename one of the two files"));
                id = path;
                ids.add(id);
            }
            PageReading page = before.page(id, path, entry.getValue());
            problems.addAll(page.problems());
            page.article().ifPresent(articles::add);
            String name = id;
            page.events().ifPresent(node -> events.put(name, node));
        }
        articles.sort(Comparator.comparing(Article::id));
        return articles;
    }

    /** Looks at the size first, so that a huge file is never loaded. */
    static PageReading one(String id, String path, Path file, List<Problem> problems) throws IOException {
        Optional<Problem> tooLarge = Limits.size(path, Files.size(file));
        if (tooLarge.isPresent()) {
            problems.add(tooLarge.get());
            return new PageReading(Optional.empty(), Map.of(), Optional.empty(), problems);
        }
        return ArticleFile.page(id, path, Files.readAllBytes(file), problems);
    }

    static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
