package dev.dateline.article;

import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The article files below a folder, in the order of their paths, whatever order the file system keeps. */
final class ArticleFolder {
    private final Path root;
    private final Path realRoot;
    private final List<Problem> problems;
    private final TreeMap<String, Path> files = new TreeMap<>();

    private ArticleFolder(Path root, List<Problem> problems) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.problems = problems;
    }

    static List<Article> read(Path root, List<Problem> problems) throws IOException {
        ArticleFolder folder = new ArticleFolder(root, problems);
        folder.walk(root, new HashSet<>());
        List<Article> articles = folder.articles();
        if (folder.files.isEmpty()) {
            problems.add(Problem.error(
                    root.toString().replace('\\', '/'),
                    0,
                    "no-articles",
                    "There is no article in this folder",
                    "put articles (.md, .txt, .html) in it, or start with `dateline init`"));
        }
        return articles;
    }

    /** Depth first; a folder that is its own ancestor by way of a link is not entered again. */
    private void walk(Path folder, Set<Path> ancestors) throws IOException {
        Path real = folder.toRealPath();
        if (!ancestors.add(real)) {
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        for (Path entry : entries) {
            if (entry.getFileName().toString().startsWith(".") || !inside(entry)) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                walk(entry, ancestors);
            } else if (Files.isRegularFile(entry) && FileFormat.known(relative(entry))) {
                files.put(relative(entry), entry);
            }
        }
        ancestors.remove(real);
    }

    /** A link that leads out of the folder, or nowhere, is not followed. */
    private boolean inside(Path entry) throws IOException {
        if (!Files.isSymbolicLink(entry)) {
            return true;
        }
        return Files.exists(entry) && entry.toRealPath().startsWith(realRoot);
    }

    private String relative(Path entry) {
        return root.relativize(entry).toString().replace('\\', '/');
    }

    private List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String path : files.keySet()) {
            Path file = files.get(path);
            if (file == null) {
                continue;
            }
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
            one(id, path, file, problems).ifPresent(articles::add);
        }
        articles.sort(Comparator.comparing(Article::id));
        return articles;
    }

    /** Looks at the size first, so that a huge file is never loaded. */
    static Optional<Article> one(String id, String path, Path file, List<Problem> problems) throws IOException {
        if (Files.size(file) > ArticleFile.LARGEST) {
            problems.add(ArticleFile.tooLarge(path));
            return Optional.empty();
        }
        return ArticleFile.read(id, path, Files.readAllBytes(file), problems);
    }

    static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
