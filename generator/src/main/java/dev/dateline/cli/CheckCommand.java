package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Format;
import dev.dateline.Report;
import dev.dateline.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Lists everything that an editor should look at.")
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private final CacheOption cache;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of articles (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = FormatNames.OfChecks.class,
            completionCandidates = FormatNames.OfChecks.class,
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    private Format format = Format.TABLE;

    @Option(names = "--strict", description = "End with status 1 on warnings, too.")
    private boolean strict;

    @Option(names = "--drafts", description = "Read articles marked as drafts, too.")
    private boolean drafts;

    CheckCommand(Screen screen, CacheOption cache) {
        this.screen = screen;
        this.cache = cache;
    }

    @Override
    public Integer call() {
        Settings settings =
                Settings.of(content, Path.of("site")).withDrafts(drafts).withCache(cache.folder());
        Report report = new Dateline(settings).check(format, screen.out());
        screen.out().flush();
        screen.say(content + ": " + report.verdict());
        return report.exitStatus(strict);
    }
}
