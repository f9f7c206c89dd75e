package dev.dateline;

import dev.dateline.DatelineException.Kind;
import dev.dateline.event.Halt;
import dev.dateline.preview.Browser;
import dev.dateline.preview.PreviewServer;
import dev.dateline.preview.Watcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The preview of a site, after each change of its articles, corrections, settings or theme. A changed article is shown
 * at once with the events of the last build; all events are told anew behind that, and shown when they are there.
 */
final class Serving {
    /** In which a page that has just changed is made, before the events take all processors. */
    private static final long BEFORE_MILLIS = 300;

    private final Dateline dateline;
    private final Settings settings;
    private final Consumer<String> log;
    private final PreviewSite site = new PreviewSite();
    private final Workshop workshop = new Workshop();
    private final AtomicInteger changes = new AtomicInteger();
    private List<String> said = List.of();

    Serving(Dateline dateline, Settings settings, Consumer<String> log) {
        this.dateline = dateline;
        this.settings = settings;
        this.log = log;
    }

    void run(int port, boolean open) {
        List<Path> folders = dateline.inputs();
        ExecutorService behind = Executors.newSingleThreadExecutor(Serving::daemon);
        try (PreviewServer server = PreviewServer.start(site, port);
                Watcher watcher = Watcher.start(
                        folders,
                        settings.output(),
                        changes::incrementAndGet, // what is told behind ends as soon as a change is seen
                        files -> changed(files, server, behind))) {
            log.accept("Reading " + settings.content() + "…");
            whole(0, server);
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
            throw new DatelineException(Kind.MACHINE, "The preview cannot run: " + e.getMessage(), e);
        } finally {
            behind.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "events");
        thread.setDaemon(true);
        return thread;
    }

    private void changed(Set<Path> files, PreviewServer server, ExecutorService behind) {
        long begin = System.nanoTime();
        int change = changes.get();
        AtomicBoolean shown = new AtomicBoolean();
        attempt(server, () -> {
            Story story = workshop.quick(settings, files);
            if (story != null && !story.held()) {
                site.show(dateline.shown(story), story.timeline(), story.problems(), server);
                log.accept("Shown after " + (System.nanoTime() - begin) / 1_000_000 + " ms, the events follow.");
                shown.set(true);
            }
        });
        long wait = shown.get() ? BEFORE_MILLIS : 0;
        CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS, behind).execute(() -> whole(change, server));
    }

    /** A newer change ends it and has its own turn; what was said of the last build is not said again. */
    private void whole(int change, PreviewServer server) {
        if (change != changes.get()) {
            return;
        }
        attempt(server, () -> {
            long begin = System.nanoTime();
            dateline.requireContent();
            Story story = workshop.whole(settings, new Halt(() -> change != changes.get()));
            if (change == changes.get()) {
                Report report = story.report(show(story, server), begin);
                report.messages().stream().filter(m -> !said.contains(m)).forEach(log);
                said = report.messages();
                log.accept(report.summary());
            }
        });
    }

    /** How many pages it has, none where the old one stays. */
    private int show(Story story, PreviewServer server) {
        if (story.held()) {
            PreviewSite.tell(story.problems(), server);
            return 0;
        }
        ShownSite fresh = dateline.shown(story);
        fresh.tryTemplates();
        site.show(fresh, story.timeline(), story.problems(), server);
        return fresh.pages();
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(PreviewServer server, Step step) {
        try {
            step.run();
        } catch (CancellationException e) {
            // There is a newer change.
        } catch (DatelineException e) {
            fail(server, String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            // A file that an editor replaces is not there for a moment; the next change tells.
            fail(server, "the articles cannot be read: " + e);
        }
    }

    private void fail(PreviewServer server, String message) {
        PreviewSite.fail(message, server);
        log.accept("error: " + message);
    }
}
