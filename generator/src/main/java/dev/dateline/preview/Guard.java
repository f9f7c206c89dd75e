package dev.dateline.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets only reading requests for a loopback host through to a handler. */
final class Guard implements HttpHandler {
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpHandler next;

    Guard(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            String method = exchange.getRequestMethod();
            if (!loopback(exchange.getRequestHeaders().getFirst("Host"))) {
                Answer.text(exchange, 403, "This preview answers to localhost only.\n");
            } else if (!"GET".equals(method) && !"HEAD".equals(method)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Answer.text(exchange, 405, "This preview can only be read.\n");
            } else {
                next.handle(exchange);
            }
        }
    }

    private static boolean loopback(@Nullable String host) {
        return host != null && HOSTS.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", ""));
    }
}
