package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Format;
import dev.dateline.Report;
import dev.dateline.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "events", description = "Prints the timeline of a folder of articles; no site is written.")
final class EventsCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private final CacheOption cache;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of articles (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = FormatNames.OfEvents.class,
            completionCandidates = FormatNames.OfEvents.class,
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    private Format format = Format.TABLE;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description =
                    "Print how the event with that id came about: its sentences, why they are one event, and where"
                            + " its date came from.")
    private @Nullable String explain;

    EventsCommand(Screen screen, CacheOption cache) {
        this.screen = screen;
        this.cache = cache;
    }

    @Override
    public Integer call() {
        Dateline dateline = new Dateline(Settings.of(content, Path.of("site")).withCache(cache.folder()));
        Report report =
                explain == null ? dateline.events(format, screen.out()) : dateline.explainEvent(explain, screen.out());
        screen.problems(report);
        return report.exitStatus();
    }
}
