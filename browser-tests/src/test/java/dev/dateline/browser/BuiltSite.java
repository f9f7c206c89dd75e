package dev.dateline.browser;

import dev.dateline.Dateline;
import dev.dateline.Report;
import dev.dateline.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A site built for the tests, and the types of page that are in it. */
final class BuiltSite {
    private static @Nullable BuiltSite sample;
    private static @Nullable BuiltSite hostile;
    private static @Nullable BuiltSite attacked;

    final Path folder;
    final SiteServer server;

    private BuiltSite(Path folder) {
        this.folder = folder;
        this.server = new SiteServer(folder, "/twenty-eight-points/");
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    /** The project's own articles, built once for all tests. */
    static synchronized BuiltSite sample() {
        if (sample == null) {
            sample = of(Path.of("..", "content"));
        }
        return sample;
    }

    /** Articles that attack their readers, built once for all tests. */
    static synchronized BuiltSite hostile() {
        if (hostile == null) {
            hostile = of(Path.of("src", "test", "resources", "hostile"));
        }
        return hostile;
    }

    /** Each hostile text in each place of an article, built once for all tests. */
    static synchronized BuiltSite attacked() {
        if (attacked == null) {
            attacked = of(Attack.folder());
        }
        return attacked;
    }

    /** Builds a folder of articles. */
    static BuiltSite of(Path content) {
        try {
            Path folder = Files.createTempDirectory("dateline-site");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path site = folder.resolve("site");
            Report report = new Dateline(Settings.of(content, site)).build(step -> {});
            if (report.pages() == 0) {
                throw new AssertionError("nothing was built from " + content + ": " + report.errorMessages());
            }
            return new BuiltSite(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths of all pages, sorted. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The largest page of each type: what is wrong with a type is most likely to show there. */
    List<String> pageOfEachType() {
        Map<String, String> types = new TreeMap<>();
        for (String page : pages()) {
            types.merge(type(page), page, (a, b) -> size(a) >= size(b) ? a : b);
        }
        return new ArrayList<>(types.values());
    }

    /** The largest page whose path begins so. */
    String largest(String prefix) {
        return pages().stream()
                .filter(page -> page.startsWith(prefix) && !page.equals(prefix + "index.html"))
                .max(Comparator.comparingLong(this::size).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** {@code people/anna-keller/index.html} → {@code people/*}: whoever adds a type of page need not tell us. */
    private static String type(String page) {
        int first = page.indexOf('/');
        if (first < 0) {
            return page;
        }
        String below = page.substring(first + 1).replaceAll("[^/]+/", "*/");
        return page.substring(0, first).replaceAll("\\d+", "0") + "/" + below;
    }

    long size(String page) {
        try {
            return Files.size(folder.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String page) {
        try {
            return Files.readAllBytes(folder.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
