package dev.dateline.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** A served folder, asked through plain sockets, so that no client tidies what is sent. */
final class Site implements AutoCloseable {
    private final PreviewServer server;

    Site(Path folder) throws IOException {
        server = PreviewServer.start(folder, 0);
    }

    PreviewServer server() {
        return server;
    }

    /** The whole answer to a GET, header and body. */
    String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port());
    }

    /** The whole answer to a request without its last, empty line. */
    String ask(String head) throws IOException {
        try (Socket socket = open(head + "\r\nConnection: close\r\n\r\n")) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** An open event stream that has said hello. */
    Stream listen(String page) throws IOException {
        Socket socket = open("GET /__dateline/events?page=" + page + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        Stream stream = new Stream(socket);
        stream.lineThat(": open"::equals);
        return stream;
    }

    private Socket open(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port());
        socket.setSoTimeout(10_000);
        OutputStream out = socket.getOutputStream();
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    @Override
    public void close() {
        server.close();
    }

    static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** What a page hears. */
    record Stream(Socket socket, BufferedReader lines) implements AutoCloseable {
        Stream(Socket socket) throws IOException {
            this(socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        }

        /** The next line that is wanted; fails after ten seconds. */
        String lineThat(Predicate<String> wanted) throws IOException {
            String line = lines.readLine();
            while (line != null && !wanted.test(line)) {
                line = lines.readLine();
            }
            return String.valueOf(line);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
