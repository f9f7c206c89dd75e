package dev.dateline.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Answers with the files of a site; pages get the preview's script. */
final class PagesHandler implements HttpHandler {
    private final Pages pages;
    private final LiveReload reload;

    PagesHandler(Pages pages, LiveReload reload) {
        this.pages = pages;
        this.reload = reload;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/+", "");
        boolean folder = path.isEmpty() || path.endsWith("/");
        long version = reload.version();
        byte[] file = pages.file(folder ? path + "index.html" : path);
        if (file != null) {
            send(exchange, 200, folder ? "index.html" : path, file, version);
        } else if (!folder && pages.file(path + "/index.html") != null) {
            // One slash at the start: "//name/" would be another host.
            String raw = exchange.getRequestURI().getRawPath().replaceFirst("^/+", "/");
            exchange.getResponseHeaders().set("Location", raw + "/");
            Answer.text(exchange, 301, "");
        } else {
            byte[] page = pages.file("404.html");
            if (page == null) {
                Answer.text(exchange, 404, "There is no such page.\n");
            } else {
                send(exchange, 404, "404.html", page, version);
            }
        }
    }

    private void send(HttpExchange exchange, int status, String path, byte[] file, long version) throws IOException {
        String type = ContentTypes.of(path);
        byte[] body = file;
        if (type.startsWith("text/html")) {
            body = ReloadScript.into(new String(file, StandardCharsets.UTF_8), version)
                    .getBytes(StandardCharsets.UTF_8);
        }
        Answer.bytes(exchange, status, type, body);
    }

    /** The lines that an edit mark shows. */
    void lines(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String lines = pages.lines(query(uri, "event"), query(uri, "page"), query(uri, "quote"));
        Answer.text(exchange, 200, lines);
    }

    /** A value of the query, empty where it has none. */
    static String query(URI uri, String name) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String part : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                try {
                    return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return "";
                }
            }
        }
        return "";
    }
}
