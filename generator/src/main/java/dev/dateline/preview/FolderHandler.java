package dev.dateline.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Answers with the files of a folder, and with nothing outside of it. */
final class FolderHandler implements HttpHandler {
    private final Path folder;

    FolderHandler(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = find(path);
        if (file != null && Files.isDirectory(file)) {
            if (!path.endsWith("/")) {
                // One slash at the start: "//name/" would be another host.
                String raw = exchange.getRequestURI().getRawPath().replaceFirst("^/+", "/");
                exchange.getResponseHeaders().set("Location", raw + "/");
                Answer.text(exchange, 301, "");
                return;
            }
            file = file.resolve("index.html");
        }
        if (file == null || !Files.isRegularFile(file)) {
            notFound(exchange);
        } else {
            send(exchange, 200, file);
        }
    }

    private void notFound(HttpExchange exchange) throws IOException {
        Path page = folder.resolve("404.html");
        if (Files.isRegularFile(page)) {
            send(exchange, 404, page);
        } else {
            Answer.text(exchange, 404, "There is no such page.\n");
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        String type = ContentTypes.of(file);
        byte[] body = Files.readAllBytes(file);
        if (type.startsWith("text/html")) {
            String page = new String(body, StandardCharsets.UTF_8);
            body = ReloadScript.into(page).getBytes(StandardCharsets.UTF_8);
        }
        Answer.bytes(exchange, status, type, body);
    }

    /** The file that a decoded path means, null if that is none of this folder's, also not through a link. */
    private @Nullable Path find(String path) throws IOException {
        if (path.indexOf('\\') >= 0) {
            return null;
        }
        try {
            Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
            boolean inside = file.startsWith(folder)
                    && Files.exists(file)
                    && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
