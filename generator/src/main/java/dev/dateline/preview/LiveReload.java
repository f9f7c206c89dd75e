package dev.dateline.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Server-sent events (HTML standard, section 9.2) to every open page. */
final class LiveReload implements AutoCloseable {
    private static final String END = "";
    private static final int MOST_STREAMS = 100;
    /** Messages that a page has not taken; it is given up then, and asks again when it lives. */
    private static final int MOST_WAITING = 100;

    private static final long SECONDS_BETWEEN_SIGNS_OF_LIFE = 15;

    /** The way to one open page. */
    private static final class Stream {
        private final String page;
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>(MOST_WAITING);

        Stream(String page) {
            this.page = page;
        }
    }

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicLong version = new AtomicLong();
    private volatile String errors = message("errors", "");

    /** How often the site has changed. */
    long version() {
        return version.get();
    }

    /** A page that was asked for before this, and listens only after it, loads again. */
    void changed() {
        version.incrementAndGet();
    }

    /** Tells the open pages that are meant; a page that comes later does not hear it. */
    void send(String event, String data, Predicate<String> pages) {
        for (Stream stream : streams) {
            if (pages.test(stream.page)) {
                tell(stream, message(event, data));
            }
        }
    }

    /** Tells all pages, and those that come later, too. */
    void errors(String lines) {
        errors = message("errors", lines);
        send("errors", lines, page -> true);
    }

    /** The paths of the pages that are open now. */
    Set<String> open() {
        Set<String> pages = new TreeSet<>();
        streams.forEach(stream -> pages.add(stream.page));
        return pages;
    }

    private static String message(String event, String data) {
        return "event: " + event + "\ndata: " + data.replace("\n", "\ndata: ") + "\n\n";
    }

    @Override
    public void close() {
        streams.forEach(stream -> tell(stream, END));
    }

    private void tell(Stream stream, String message) {
        if (!stream.messages.offer(message)) {
            streams.remove(stream);
            stream.messages.clear();
            stream.messages.add(END);
        }
    }

    /** Holds the exchange open until the page goes away or the server ends. */
    void stream(HttpExchange exchange) throws IOException {
        if ("HEAD".equals(exchange.getRequestMethod())) {
            Answer.text(exchange, 503, "");
            return;
        }
        Stream stream = new Stream(PagesHandler.query(exchange.getRequestURI(), "page"));
        streams.add(stream);
        if (streams.size() > MOST_STREAMS) {
            streams.remove(stream);
            Answer.text(exchange, 503, "");
            return;
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            String seen = PagesHandler.query(exchange.getRequestURI(), "v");
            boolean missed = !seen.isEmpty() && !seen.equals(String.valueOf(version()));
            write(body, ": open\n\n" + errors + (missed ? message("reload", "now") : ""));
            String message = stream.messages.poll(SECONDS_BETWEEN_SIGNS_OF_LIFE, TimeUnit.SECONDS);
            while (!END.equals(message)) {
                write(body, message == null ? ": still here\n\n" : message);
                message = stream.messages.poll(SECONDS_BETWEEN_SIGNS_OF_LIFE, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(stream);
        }
    }

    private static void write(OutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }
}
