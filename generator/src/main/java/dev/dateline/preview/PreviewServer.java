package dev.dateline.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder to the browsers of this computer, and tells its open pages to load again.
 *
 * <p>It listens on loopback only and answers only requests that name a loopback host, so that no page of the web can
 * read drafts through a name that it points here.
 */
public final class PreviewServer implements AutoCloseable {
    private static final String OWN = "/__dateline/";

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
     * @param folder the site; files are read anew at each request
     * @param port the port to try first, 0 for any; a free one is taken if it is not free
     * @throws IOException if no port can be opened
     */
    public static PreviewServer start(Path folder, int port) throws IOException {
        HttpServer server = bind(port);
        // One thread an exchange: an open event stream holds its own for as long as the page is open.
        ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
        LiveReload reload = new LiveReload();
        server.setExecutor(threads);
        server.createContext("/", new Guard(new FolderHandler(folder)));
        server.createContext(OWN + "events", new Guard(reload::stream));
        server.createContext(OWN + "reload.js", new Guard(reload::script));
        server.start();
        return new PreviewServer(server, threads, reload);
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

    /** Tells every open page to load again. */
    public void reload() {
        reload.send("reload");
    }

    /** Ends every exchange at once. */
    @Override
    public void close() {
        reload.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
