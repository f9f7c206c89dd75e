package dev.dateline;

import dev.dateline.DatelineException.Kind;
import dev.dateline.article.NearestKey;
import dev.dateline.article.SiteFile;
import dev.dateline.cache.Cache;
import dev.dateline.desk.Checks;
import dev.dateline.desk.Register;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.export.EventExplanation;
import dev.dateline.export.EventTables;
import dev.dateline.export.ProblemLists;
import dev.dateline.export.SiteAddress;
import dev.dateline.export.SiteFiles;
import dev.dateline.export.TimelineJson;
import dev.dateline.site.Redirects;
import dev.dateline.site.Rendering;
import dev.dateline.site.SiteOptions;
import dev.dateline.site.SiteRenderer;
import dev.dateline.site.ThemeException;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one way in: everything that the command line and the Maven plugin do. Safe for several threads. */
public final class Dateline {
    private static final int HIGHEST_PORT = 65_535;

    private final Settings settings;
    /** With its templates read; a theme of the user's own may change while a preview runs. */
    private volatile @Nullable SiteRenderer builtIn;

    public Dateline(Settings settings) {
        this.settings = settings;
    }

    /**
     * Articles to site. Where no article can be read, or not what decides about them, the old site stays.
     *
     * @param progress told the name of each step as it begins, as {@code reading}
     * @throws DatelineException if the content folder is not there or the output cannot be written
     */
    public Report build(Consumer<String> progress) {
        long begin = System.nanoTime();
        SiteFolder folder = new SiteFolder(settings.output());
        folder.check(requireContent());
        progress.accept("reading " + settings.content());
        Story story = read();
        if (story.timeline().articles().isEmpty() || story.held()) {
            return story.report(0, begin);
        }
        progress.accept("rendering " + story.timeline().events().size() + " events");
        int pages;
        try (Cache kept = Kept.of(settings, settings.output(), "pages")) {
            SortedMap<String, Supplier<byte[]>> files = files(story, kept);
            progress.accept("writing " + settings.output());
            publish(folder, files, kept);
            pages = pages(files.keySet()).size();
        }
        if (!settings.drafts()) {
            story = story.keepAddresses(settings.content());
        }
        return story.report(pages, begin);
    }

    /** For showing: a page is made when it is asked for, and nothing is written. */
    ShownSite shown(Story story) {
        // Here it stands at the root of its host, wherever it will be published.
        SiteAddress address = story.address().atRoot();
        Rendering pages = renderer(story).rendering(story.timeline(), options(story, address));
        return new ShownSite(
                pages, Redirects.of(story.timeline(), story.edition().moved()), () -> beside(story, address, pages));
    }

    private SortedMap<String, Supplier<byte[]>> files(Story story, Cache kept) {
        Rendering pages = renderer(story).rendering(story.timeline(), options(story, story.address()), kept);
        SortedMap<String, Supplier<byte[]>> files = pages.files();
        files.putAll(beside(story, story.address(), pages));
        Redirects.of(story.timeline(), story.edition().moved()).forEach((path, bytes) -> files.put(path, () -> bytes));
        return files;
    }

    private static void publish(SiteFolder folder, SortedMap<String, Supplier<byte[]>> files, Cache written) {
        try {
            folder.publish(files, written);
        } catch (ThemeException e) {
            throw new DatelineException(Kind.CALL, "the theme is broken: " + e.getMessage(), e);
        }
    }

    /** What stands beside the pages, for programs. */
    private static SortedMap<String, Supplier<byte[]>> beside(Story story, SiteAddress address, Rendering pages) {
        return SiteFiles.of(story.timeline(), address, SiteRenderer::folder, pages(pages.paths()), pages::from);
    }

    private static List<String> pages(Iterable<String> paths) {
        List<String> pages = new ArrayList<>();
        for (String path : paths) {
            if (path.endsWith(".html")) {
                pages.add(path);
            }
        }
        return pages;
    }

    /**
     * The folders that a site is made from: the articles and, if it is not the built-in one, the theme. A site whose
     * folders did not change need not be built again.
     *
     * @throws DatelineException if the content folder is not there
     */
    public List<Path> inputs() {
        Path content = requireContent();
        Path theme = settings.themeOf(SiteFile.read(content));
        return theme == null ? List.of(content) : List.of(content, theme);
    }

    /** The file in the content folder that builds keep themselves, be it there or not. */
    public Path register() {
        return settings.content().resolve(Register.FILE);
    }

    private SiteRenderer renderer(Story story) {
        Path theme = settings.themeOf(story.site());
        if (theme != null && !Files.isDirectory(theme)) {
            throw new DatelineException(Kind.CALL, "there is no theme folder " + theme);
        }
        SiteRenderer known = builtIn;
        if (theme != null || known == null) {
            known = new SiteRenderer(theme);
            builtIn = theme == null ? known : null;
        }
        return known;
    }

    private static SiteOptions options(Story story, SiteAddress address) {
        SiteFile site = story.site();
        return new SiteOptions(site.title(), site.description(), address.baseUrl(), site.lang(), site.pictures());
    }

    /**
     * The timeline in a format for people or programs; no site is written.
     *
     * @throws DatelineException if the content folder is not there, or the format is not one for events
     */
    public Report events(Format format, Appendable out) {
        long begin = System.nanoTime();
        requireContent();
        Story story = read();
        String text = switch (format) {
            case TABLE -> EventTables.text(story.timeline());
            case JSON -> TimelineJson.of(story.timeline());
            case CSV -> EventTables.csv(story.timeline());
            case TSV, ANNOTATIONS -> throw Results.wrong(format, "events come as table, json or csv");
        };
        Results.print(text, out);
        return story.report(0, begin);
    }

    /**
     * How one event came about: its sentences, why they were taken for one event, where each date came from.
     *
     * @param id the event's id, as {@code events} prints it in JSON and the site has it in its address
     * @throws DatelineException if the content folder is not there, or no event has the id
     */
    public Report explainEvent(String id, Appendable out) {
        long begin = System.nanoTime();
        requireContent();
        Story story = read(true);
        Event event = story.timeline().events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id, story.timeline()));
        Results.print(EventExplanation.text(story.timeline(), event), out);
        return story.report(0, begin);
    }

    private static DatelineException unknown(String id, Timeline timeline) {
        List<String> ids = timeline.events().stream().map(Event::id).toList();
        String near = ids.stream()
                .min(Comparator.comparing((String known) -> !known.startsWith(id))
                        .thenComparingInt(known -> NearestKey.distance(known, id)))
                .map(known -> "\n    the nearest is " + known)
                .orElse("\n    there are no events");
        return new DatelineException(Kind.CALL, "no event has the id " + id + near);
    }

    /**
     * Everything that an editor should look at: problems of the articles, and doubts about what was made of them.
     *
     * @throws DatelineException if the content folder is not there, or the format is not one for problems
     */
    public Report check(Format format, Appendable out) {
        long begin = System.nanoTime();
        Path content = requireContent();
        Story story = read();
        List<Problem> found = Checks.of(story.timeline(), story.problems(), path -> fileBelow(content, path));
        String text = switch (format) {
            case TABLE -> ProblemLists.table(found);
            case JSON -> ProblemLists.json(found);
            case ANNOTATIONS ->
                ProblemLists.annotations(found, content.toString().replace('\\', '/'));
            case CSV, TSV -> throw Results.wrong(format, "checks come as table, json or annotations");
        };
        Results.print(text, out);
        return story.with(found).report(0, begin);
    }

    /** Never looks outside of the folder: an article's link must not make this computer ask another one for a file. */
    private static boolean fileBelow(Path content, String path) {
        try {
            Path file = content.resolve(path).normalize();
            return path.indexOf('\\') < 0 && file.startsWith(content.normalize()) && Files.isRegularFile(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Raw pages, texts and feeds to articles in the content folder, which is made if it is not there; no file is
     * replaced.
     *
     * @param files pages, or folders of them
     * @param date the day of publication of pages that do not say theirs, null for none
     * @param out told where each field was found
     * @throws DatelineException if a file is not there or cannot be read, or an article cannot be written
     */
    public Report importing(List<Path> files, @Nullable LocalDate date, Appendable out) {
        return new Importing(settings.content(), out).run(files, date, System.nanoTime());
    }

    /**
     * A new site in the content folder that builds at once; what is there already is left as it is.
     *
     * @param out told which files were made
     * @throws DatelineException if a file cannot be written
     */
    public void init(Appendable out) {
        NewSite.write(settings.content(), out);
    }

    /**
     * The time expressions of articles.
     *
     * @param files articles, or folders of them
     * @param date the anchor of articles that have none, null for none
     * @throws DatelineException if a file cannot be read, or the format is not one for expressions
     */
    public static Report tag(List<Path> files, @Nullable LocalDate date, Format format, Appendable out) {
        return Tagging.tag(files, date, format, out);
    }

    /** Which rule matches the words, and how the date comes about; errors in the report where none does. */
    public static Report explain(String words, @Nullable LocalDate date, Appendable out) {
        return Tagging.explain(words, date, out);
    }

    /**
     * Shows the site on loopback, and again after each change, until the thread is interrupted. Nothing is written but to the cache.
     *
     * @param port the port to try first; another is taken if it is not free, and any for 0
     * @param open whether to open a browser
     * @param log told what happens, a line at a time
     * @throws DatelineException if the content folder is not there, the port is none, or no port can be opened
     */
    public void serve(int port, boolean open, Consumer<String> log) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new DatelineException(
                    Kind.CALL, "there is no port " + port + "\n    name one from 1 to 65535, or 0 for any");
        }
        new Serving(this, settings, log).run(port, open);
    }

    Path requireContent() {
        Path content = settings.content();
        if (!Files.isDirectory(content)) {
            throw new DatelineException(
                    Kind.CALL,
                    (Files.exists(content) ? "not a folder: " : "no such folder: ") + content
                            + "\n    name the folder that holds the articles");
        }
        return content;
    }

    private Story read() {
        return read(false);
    }

    private Story read(boolean reasons) {
        try {
            return Story.read(settings, reasons);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private DatelineException unreadable(Exception e) {
        return new DatelineException(
                Kind.MACHINE,
                "the articles in " + settings.content() + " cannot be read: " + e
                        + "\n    look at the permissions of the folder and its files",
                e);
    }
}
