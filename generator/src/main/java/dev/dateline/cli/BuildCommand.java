package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Report;
import dev.dateline.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "build", description = "Makes the site of a folder of articles.")
final class BuildCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private final CacheOption cache;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of articles (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where the site goes (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("site");

    @Option(
            names = "--theme",
            paramLabel = "DIR",
            description = "A folder of templates, looked up before the built-in ones, file by file.")
    private @Nullable Path theme;

    @Option(names = "--drafts", description = "Read articles marked as drafts, too.")
    private boolean drafts;

    BuildCommand(Screen screen, CacheOption cache) {
        this.screen = screen;
        this.cache = cache;
    }

    @Override
    public Integer call() {
        Settings settings =
                Settings.of(content, output).withTheme(theme).withDrafts(drafts).withCache(cache.folder());
        Report report = new Dateline(settings).build(screen::progress);
        screen.problems(report);
        screen.say(output + ": " + report.summary());
        return report.exitStatus();
    }
}
