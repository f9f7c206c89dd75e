package dev.dateline.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Server-sent events (HTML standard, section 9.2) to every open page. */
final class LiveReload implements AutoCloseable {
    private static final String END = "";
    private static final int MOST_STREAMS = 100;
    private static final long SECONDS_BETWEEN_SIGNS_OF_LIFE = 15;

    private final Set<BlockingQueue<String>> streams = ConcurrentHashMap.newKeySet();

    /** Tells all open pages; a page that comes later does not hear it. */
    void send(String message) {
        streams.forEach(stream -> stream.add(message));
    }

    @Override
    public void close() {
        send(END);
    }

    void script(HttpExchange exchange) throws IOException {
        byte[] script = ReloadScript.SOURCE.getBytes(StandardCharsets.UTF_8);
        Answer.bytes(exchange, 200, "text/javascript; charset=utf-8", script);
    }

    /** Holds the exchange open until the page goes away or the server ends. */
    void stream(HttpExchange exchange) throws IOException {
        if ("HEAD".equals(exchange.getRequestMethod()) || streams.size() >= MOST_STREAMS) {
            Answer.text(exchange, 503, "");
            return;
        }
        BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        streams.add(messages);
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            write(body, ": open\n\n");
            String message = messages.poll(SECONDS_BETWEEN_SIGNS_OF_LIFE, TimeUnit.SECONDS);
            while (!END.equals(message)) {
                write(body, message == null ? ": still here\n\n" : "data: " + message + "\n\n");
                message = messages.poll(SECONDS_BETWEEN_SIGNS_OF_LIFE, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(messages);
        }
    }

    private static void write(OutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }
}
