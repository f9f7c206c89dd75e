package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "init", description = "Makes a new site that builds at once; no file is replaced.")
final class InitCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of articles (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    InitCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        new Dateline(Settings.of(content, Path.of("site"))).init(screen.out());
        String dir = content.equals(Path.of("content")) ? "" : " " + content;
        screen.say("Now: dateline serve" + dir + " --open   (or: dateline build" + dir + ")");
        return 0;
    }
}
