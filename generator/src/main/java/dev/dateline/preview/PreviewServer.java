package dev.dateline.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * Serves a site to the browsers of this computer, and tells its open pages to load again.
 *
 * <p>It listens on loopback only and answers only requests that name a loopback host, so that no page of the web can
 * read drafts through a name that it points here.
 */
public final class PreviewServer implements AutoCloseable {
    private static final String OWN = "/__dateline/";

    /**
     * What one client may take, in the JDK's own settings, which hold for the whole process and are read once: whoever
     * set one keeps it. A connection holds a thread, so that slow ones do not keep others waiting; a request that takes
     * longer than ten seconds to come is dropped, so that slow ones do not keep all connections for good. And an answer
     * does not wait until its header has been acknowledged, which takes 40 ms.
     */
    private static final Map<String, String> LIMITS = Map.of(
            "jdk.httpserver.maxConnections", "300",
            "sun.net.httpserver.maxReqHeaders", "100",
            "sun.net.httpserver.maxReqHeaderSize", "32768",
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.nodelay", "true");

    private final HttpServer server;
    private final ExecutorService threads;
    private final LiveReload reload;

    private PreviewServer(HttpServer server, ExecutorService threads, LiveReload reload) {
        this.server = server;
        this.threads = threads;
        this.reload = reload;
    }

    /**
     * Starts serving.
     *
     * @param pages the site, asked anew at each request
     * @param port the port to try first, 0 for any; a free one is taken if it is not free
     * @throws IOException if no port can be opened
     */
    public static PreviewServer start(Pages pages, int port) throws IOException {
        LIMITS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
        HttpServer server = bind(port);
        // One thread an exchange: an open event stream holds its own for as long as the page is open.
        ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
        LiveReload reload = new LiveReload();
        PagesHandler handler = new PagesHandler(pages, reload);
        server.setExecutor(threads);
        server.createContext("/", new Guard(handler));
        server.createContext(OWN + "events", new Guard(reload::stream));
        server.createContext(OWN + "edit", new Guard(handler::lines));
        for (String name : List.of("preview.js", "preview.css")) {
            byte[] bytes = resource(name);
            server.createContext(OWN + name, new Guard(x -> Answer.bytes(x, 200, ContentTypes.of(name), bytes)));
        }
        server.start();
        return new PreviewServer(server, threads, reload);
    }

    /** Serves a folder; its files are read anew at each request. */
    static PreviewServer start(Path folder, int port) throws IOException {
        return start(new FolderPages(folder), port);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the preview's " + name);
            }
            return in.readAllBytes();
        }
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        try {
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (BindException e) {
            return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of the start page. */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** The paths of the pages that are open now, as {@code /e/x/}. */
    public Set<String> open() {
        return reload.open();
    }

    /** Says that the site is another from now on: a page that was asked for before and listens later loads again. */
    public void changed() {
        reload.changed();
    }

    /** Tells open pages to load again. */
    public void reload(Predicate<String> pages) {
        reload.send("reload", "now", pages);
    }

    /** Tells open pages that a style sheet has another name now, so that it is taken without loading them again. */
    public void restyle(String from, String to, Predicate<String> pages) {
        reload.send("style", from + "\n" + to, pages);
    }

    /** Tells every page, also one that is opened later, what is wrong; nothing takes the last errors away. */
    public void faults(List<Fault> faults) {
        reload.errors(String.join("\n", faults.stream().map(Fault::text).toList()));
    }

    /** Ends every exchange at once. */
    @Override
    public void close() {
        reload.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
