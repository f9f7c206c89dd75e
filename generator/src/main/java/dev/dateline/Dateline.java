package dev.dateline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one way in: everything that the command line and the Maven plugin do. Safe for several threads. */
public final class Dateline {
    private final Settings settings;

    public Dateline(Settings settings) {
        this.settings = settings;
    }

    /**
     * Articles to site.
     *
     * @param progress told the name of each step as it begins, as {@code reading}
     * @throws DatelineException if the content folder is not there or the output cannot be written
     */
    public Report build(Consumer<String> progress) {
        progress.accept("reading " + settings.content());
        return new Report(0, 0, 0, 0, 0, 0, 0, List.of());
    }

    /**
     * The timeline in a format for people or programs; no site is written.
     *
     * @throws DatelineException if the content folder is not there, or the format is not one for events
     */
    public Report events(Format format, Appendable out) {
        return new Report(0, 0, 0, 0, 0, 0, 0, List.of());
    }

    /**
     * The time expressions of articles.
     *
     * @param files articles, or folders of them
     * @param date the anchor of articles that have none, null for none
     * @throws DatelineException if a file cannot be read, or the format is not one for expressions
     */
    public static Report tag(List<Path> files, @Nullable LocalDate date, Format format, Appendable out) {
        return new Report(0, 0, 0, 0, 0, 0, 0, List.of());
    }

    /** Which rule matches the words, and how the date comes about; errors in the report where none does. */
    public static Report explain(String words, @Nullable LocalDate date, Appendable out) {
        return new Report(0, 0, 0, 0, 0, 0, 0, List.of());
    }

    /**
     * Builds the site, serves it on loopback and builds it again after each change, until the thread is interrupted.
     *
     * @param port the port to try first; another is taken if it is not free
     * @param open whether to open a browser
     * @param log told what happens, a line at a time
     * @throws DatelineException if the first build cannot be done or no port can be opened
     */
    public void serve(int port, boolean open, Consumer<String> log) {
        new Serving(this, settings, log).run(port, open);
    }
}
