package dev.dateline;

import dev.dateline.preview.Browser;
import dev.dateline.preview.PreviewServer;
import dev.dateline.preview.Watcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The preview of a site that is built again after each change of its articles, corrections, settings or theme. */
final class Serving {
    private final Dateline dateline;
    private final Settings settings;
    private final Consumer<String> log;
    private final PreviewSite site = new PreviewSite();
    private List<String> said = List.of();

    Serving(Dateline dateline, Settings settings, Consumer<String> log) {
        this.dateline = dateline;
        this.settings = settings;
        this.log = log;
    }

    void run(int port, boolean open) {
        List<Path> folders = dateline.inputs();
        try (PreviewServer server = PreviewServer.start(site, port);
                Watcher watcher = Watcher.start(folders, settings.output(), () -> rebuild(server))) {
            rebuild(server);
            if (server.port() != port && port != 0) {
                log.accept("Port " + port + " is not free.");
            }
            log.accept("Serving " + settings.content() + " at " + server.address() + " (Ctrl-C ends)");
            if (open && !Browser.open(server.address())) {
                log.accept("No browser could be opened.");
            }
            watcher.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new DatelineException(DatelineException.Kind.MACHINE, "The preview cannot run: " + e.getMessage(), e);
        }
    }

    /** What was said of the last build is not said again. */
    private synchronized void rebuild(PreviewServer server) {
        try {
            Report report =
                    dateline.preview((files, story) -> site.show(files, story.timeline(), story.problems(), server));
            List<String> messages = report.messages();
            messages.stream().filter(m -> !said.contains(m)).forEach(log);
            said = messages;
            log.accept(report.summary());
        } catch (DatelineException e) {
            PreviewSite.fail(String.valueOf(e.getMessage()), server);
            log.accept("error: " + e.getMessage());
        }
    }
}
