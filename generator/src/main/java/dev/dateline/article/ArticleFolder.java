package dev.dateline.article;

import dev.dateline.cache.Cache;
import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Unpacker;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
    private final TreeMap<String, Found> files = new TreeMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final Queue<Map.Entry<String, Path>> links = new ArrayDeque<>();

    /** A file, and what the file system said of it. */
    record Found(Path file, BasicFileAttributes attributes) {}

    /** An article file and the id of its article. */
    record Entry(String id, String path, Found found) {}

    private ArticleFolder(Path root, List<Problem> problems) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.problems = problems;
    }

    static List<Article> read(
            Path root, ReadPages before, Set<Path> changed, SortedMap<String, YamlNode> events, List<Problem> problems)
            throws IOException {
        Walked walked = before.walked(root, changed);
        if (walked == null) {
            List<Problem> found = new ArrayList<>();
            ArticleFolder folder = new ArticleFolder(root, found);
            folder.collect();
            walked = new Walked(root, folder.entries(), found);
        }
        problems.addAll(walked.problems());
        return articles(walked.entries(), before.pages(walked), events, problems);
    }

    private void collect() throws IOException {
        walk(root, "");
        while (!links.isEmpty()) {
            Map.Entry<String, Path> link = links.remove();
            try {
                follow(link.getKey(), link.getValue());
            } catch (NoSuchFileException e) {
                // gone since, as if it had never been there
            }
        }
    }

    private void follow(String path, Path link) throws IOException {
        Path target = link.toRealPath();
        if (Files.isDirectory(target)) {
            walk(link, path + "/");
        } else {
            add(path, link, target, Files.readAttributes(target, BasicFileAttributes.class));
        }
    }

    /** A preview walks at every save, so that each file is asked for its attributes once. */
    private void walk(Path folder, String prefix) throws IOException {
        Path real = folder.toRealPath();
        if (!seen.add(real)) {
            return;
        }
        if (root.relativize(folder).getNameCount() > Limits.DEPTH) {
            problems.add(Limits.depth(prefix.substring(0, prefix.length() - 1)));
            return;
        }
        SortedMap<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                String name = String.valueOf(entry.getFileName());
                if (controls(name)) {
                    problems.add(Limits.name(prefix + name));
                } else if (!name.startsWith(".")) {
                    entries.put(prefix + name.replace('\\', '/'), entry);
                }
            }
        }
        for (Map.Entry<String, Path> named : entries.entrySet()) {
            try {
                visit(named, real);
            } catch (NoSuchFileException e) {
                // gone since, as if it had never been there
            }
        }
    }

    private void visit(Map.Entry<String, Path> named, Path realFolder) throws IOException {
        Path entry = named.getValue();
        BasicFileAttributes is = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (is.isSymbolicLink()) {
            // What a link leads to has its own path most often, and is not read twice: links come last.
            if (Files.exists(entry) && entry.toRealPath().startsWith(realRoot)) {
                links.add(named);
            }
        } else if (is.isDirectory()) {
            walk(entry, named.getKey() + "/");
        } else if (FileFormat.known(named.getKey())) {
            add(named.getKey(), entry, realFolder.resolve(String.valueOf(entry.getFileName())), is);
        } else {
            OwnFile.near(root, named.getKey()).ifPresent(problems::add);
        }
    }

    private static boolean controls(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(String path, Path file, Path real, BasicFileAttributes is) {
        if (is.isRegularFile() && FileFormat.known(path) && seen.add(real)) {
            files.put(path, new Found(file, is));
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        if (files.size() > Limits.FILES) {
            problems.add(Limits.files(root.toString().replace('\\', '/')));
        }
        while (files.size() > Limits.FILES) {
            files.pollLastEntry();
        }
        for (Map.Entry<String, Found> entry : files.entrySet()) {
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
            entries.add(new Entry(id, path, entry.getValue()));
        }
        if (entries.isEmpty()) {
            problems.add(Problem.error(
                    root.toString().replace('\\', '/'),
                    0,
                    "no-articles",
                    "There is no article in this folder",
                    "put articles (.md, .txt, .html) in it"));
        }
        return entries;
    }

    private static List<Article> articles(
            List<Entry> entries, List<PageReading> pages, SortedMap<String, YamlNode> events, List<Problem> problems) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String id = entries.get(i).id();
            PageReading page = pages.get(i);
            problems.addAll(page.problems());
            page.article().ifPresent(articles::add);
            page.events().ifPresent(node -> events.put(id, node));
        }
        articles.sort(Comparator.comparing(Article::id));
        return articles;
    }

    /** Looks at the size first, so that a huge file is never loaded. */
    static PageReading one(String id, String path, Path file, Cache cache) throws IOException {
        Optional<Problem> tooLarge = Limits.size(path, Files.size(file));
        if (tooLarge.isPresent()) {
            return new PageReading(Optional.empty(), Map.of(), Optional.empty(), List.of(tooLarge.get()));
        }
        byte[] bytes = Files.readAllBytes(file);
        Key key = new Packer().text("page").text(id).text(path).bytes(bytes).fingerprint();
        Unpacker kept = cache.find(key);
        if (kept != null) {
            return PageFormat.read(kept).of(key);
        }
        PageReading page = ArticleFile.page(id, path, bytes, new ArrayList<>());
        if (cache.keeps()) {
            cache.keep(key, PageFormat.write(page));
        }
        return page.of(key);
    }

    static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
