package dev.dateline.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only reading requests for a loopback host through to a handler, and of those that another site's page makes
 * (Fetch Metadata, W3C) only a link that was followed: no page of the web can load a draft as its script or picture.
 */
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
            exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            String method = exchange.getRequestMethod();
            if (!loopback(exchange.getRequestHeaders().get("Host"))) {
                Answer.text(exchange, 403, "This preview answers to localhost only.\n");
            } else if (foreign(exchange.getRequestHeaders())
                    || exchange.getRequestURI().getPath() == null) {
                Answer.text(exchange, 403, "This preview answers to its own pages only.\n");
            } else if (!"GET".equals(method) && !"HEAD".equals(method)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Answer.text(exchange, 405, "This preview can only be read.\n");
            } else {
                next.handle(exchange);
            }
        }
    }

    private static boolean loopback(@Nullable List<String> hosts) {
        return hosts != null
                && hosts.size() == 1
                && HOSTS.contains(hosts.get(0).toLowerCase(Locale.ROOT).replaceFirst(":\\d{0,5}$", ""));
    }

    private static boolean foreign(Headers headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        return site != null
                && !site.equals("same-origin")
                && !site.equals("none")
                && !("navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
                        && "document".equals(headers.getFirst("Sec-Fetch-Dest")));
    }
}
