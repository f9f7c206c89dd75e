package dev.dateline.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A request that never ends is cut off. The JDK reads its limit once in a process, so that the server runs in one of its
 * own here, with a limit of a second in place of ten.
 */
class SlowClientsTest {
    /** Longer than any limit: who waits that long was not cut off. */
    private static final int PATIENCE = 60_000;

    @TempDir
    Path folder;

    /** Serves a folder until its input ends. */
    static final class Server {
        private Server() {}

        public static void main(String[] arguments) throws IOException {
            try (PreviewServer server = PreviewServer.start(Path.of(arguments[0]), 0)) {
                System.out.println(server.port() + " " + System.getProperty("sun.net.httpserver.maxReqTime"));
                System.in.read();
            }
        }
    }

    @Test
    void a_request_that_never_ends_is_cut_off_and_others_are_not() throws Exception {
        Files.writeString(folder.resolve("index.html"), "<body>Start</body>");
        Process process = server("-Dsun.net.httpserver.maxReqTime=1");
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            String[] words = String.valueOf(said.readLine()).split(" ", 2);
            assertThat(words[1]).isEqualTo("1");
            int port = Integer.parseInt(words[0]);
            String whole = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
            try (Socket head = open(port, "GET / HTTP/1.1\r\nHost: loc");
                    Socket line = open(port, "GET /");
                    Socket patient = open(port, whole)) {
                assertThat(cutOff(head)).isTrue();
                assertThat(cutOff(line)).isTrue();
                // Who had asked in time may ask again.
                byte[] answer = patient.getInputStream().readNBytes(12);
                assertThat(new String(answer, UTF_8)).isEqualTo("HTTP/1.1 200");
            }
            try (Socket next = open(port, whole)) {
                assertThat(new String(next.getInputStream().readNBytes(12), UTF_8))
                        .isEqualTo("HTTP/1.1 200");
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void the_limit_is_ten_seconds_where_nobody_set_another() throws Exception {
        Process process = server("-Dlimit=default");
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(said.readLine()).endsWith(" 10");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process server(String option) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
    }

    private static Socket open(int port, String text) throws IOException {
        Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write(text.getBytes(UTF_8));
        return socket;
    }

    private static boolean cutOff(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }
}
