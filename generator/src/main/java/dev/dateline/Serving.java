package dev.dateline;

import dev.dateline.preview.Browser;
import dev.dateline.preview.PreviewServer;
import dev.dateline.preview.Watcher;
import java.io.IOException;
import java.util.function.Consumer;

/** The preview of a site that is built again after each change of its articles or theme. */
final class Serving {
    private final Dateline dateline;
    private final Settings settings;
    private final Consumer<String> log;

    Serving(Dateline dateline, Settings settings, Consumer<String> log) {
        this.dateline = dateline;
        this.settings = settings;
        this.log = log;
    }

    void run(int port, boolean open) {
        build();
        try (PreviewServer server = PreviewServer.start(settings.output(), port);
                Watcher watcher = Watcher.start(dateline.inputs(), settings.output(), () -> rebuild(server))) {
            if (server.port() != port) {
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

    private void build() {
        Report report = dateline.build(step -> {});
        report.messages().forEach(log);
        log.accept(report.summary());
    }

    private void rebuild(PreviewServer server) {
        try {
            build();
            server.reload();
        } catch (DatelineException e) {
            log.accept("error: " + e.getMessage());
        }
    }
}
