package dev.dateline.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain static host, as a publisher would have one: a folder below a path of its own, and {@code 404.html}. */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json");

    private final Path folder;
    private final String below;
    private final HttpServer server;
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    /** Begins to serve; {@code below} begins and ends with a slash. */
    SiteServer(Path folder, String below) {
        this.folder = folder;
        this.below = below;
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
            byte[] body = Files.readAllBytes(file);
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
