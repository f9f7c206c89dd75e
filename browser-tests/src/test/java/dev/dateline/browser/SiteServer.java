package dev.dateline.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/**
 * A static host, as a publisher would have one: a folder below a path of its own, {@code 404.html}, compression, and a
 * policy that lets nothing in.
 */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json");

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'";

    private final Path folder;
    private final String below;
    private final String policy;
    private final HttpServer server;
    private final AtomicLong sent = new AtomicLong();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    /** Begins to serve; {@code below} begins and ends with a slash. */
    SiteServer(Path folder, String below) {
        this(folder, below, POLICY);
    }

    /** With another policy. */
    SiteServer(Path folder, String below, String policy) {
        this.folder = folder;
        this.below = below;
        this.policy = policy;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(pool);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a page; {@code index.html} is left out, as readers see it. */
    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + below
                + path.replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** Bytes of all answers so far, as they were sent, without their heads. */
    long sent() {
        return sent.get();
    }

    /** As a host sends it. */
    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(below)
                    ? folder.resolve(path.substring(below.length()))
                    : folder.resolve("404.html");
            file = Files.isDirectory(file) ? file.resolve("index.html") : file;
            int status = Files.isRegularFile(file) && path.startsWith(below) ? 200 : 404;
            file = status == 200 ? file : folder.resolve("404.html");
            String name = file.toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            byte[] body = gzip(Files.readAllBytes(file));
            sent.addAndGet(body.length);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
