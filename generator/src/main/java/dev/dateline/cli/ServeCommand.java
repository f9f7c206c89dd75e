package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        description = "Shows the site of a folder of articles in the browser, and again after each change."
                + " Only this computer can see it. Ctrl-C ends it.")
final class ServeCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private final CacheOption cache;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of articles (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "The port; another is taken if it is not free (default: ${DEFAULT-VALUE}).")
    private int port = 8000;

    @Option(
            names = "--theme",
            paramLabel = "DIR",
            description = "A folder of templates, looked up before the built-in ones, file by file.")
    private @Nullable Path theme;

    @Option(names = "--drafts", description = "Read articles marked as drafts, too.")
    private boolean drafts;

    @Option(names = "--open", description = "Open the browser.")
    private boolean open;

    ServeCommand(Screen screen, CacheOption cache) {
        this.screen = screen;
        this.cache = cache;
    }

    @Override
    public Integer call() {
        Settings settings = Settings.of(content, Path.of("site"))
                .withTheme(theme)
                .withDrafts(drafts)
                .withCache(cache.folder());
        new Dateline(settings).serve(port, open, screen::say);
        return 0;
    }
}
