package dev.dateline.preview;

import static dev.dateline.preview.Site.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs and other sites' pages try on the preview, through raw sockets. */
final class HostileClientsTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    @BeforeEach
    void serve() throws IOException {
        write(folder, "site/index.html", "<body>Start</body>");
        write(folder, "site/search.js", "draft");
        write(folder, "secret/index.html", "secret");
        Files.createSymbolicLink(folder.resolve("site/out"), folder.resolve("secret"));
        site = new Site(folder.resolve("site"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Socket open(String text) throws IOException {
        Socket socket = new Socket(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                site.server().port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** What comes back, empty where the server hangs up. */
    private String answer(String text) throws IOException {
        try (Socket socket = open(text)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }

    @Test
    void only_loopback_can_connect() throws IOException {
        try (Stream<NetworkInterface> all = NetworkInterface.networkInterfaces()) {
            List<InetAddress> others = all.flatMap(NetworkInterface::inetAddresses)
                    .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                    .toList();
            for (InetAddress other : others) {
                assertThat(refused(other)).isTrue();
            }
        }
    }

    private boolean refused(InetAddress address) {
        try (Socket socket = new Socket(address, site.server().port())) {
            return !socket.isConnected();
        } catch (IOException e) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret/index.html",
                "/..%2fsecret%2findex.html",
                "/%2e%2e/secret/index.html",
                "/%252e%252e/secret/index.html",
                "/%252e%252e%252fsecret%252findex.html",
                "/..%5csecret%5cindex.html",
                "/..\\secret\\index.html",
                "/....//secret/index.html",
                "/%c0%ae%c0%ae/secret/index.html",
                "/%uff0e%uff0e/secret/index.html",
                "/out/",
                "/out/index.html",
                "/out",
                "//secret/index.html",
                "/%00/../../secret/index.html",
                "http://localhost/../secret/index.html",
                "file:///etc/passwd",
                "mailto:a",
                "*",
                "",
                "/?../secret/index.html",
                "/#/../secret"
            })
    void no_spelling_of_a_path_leads_out(String path) throws IOException {
        assertThat(answer("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .doesNotContain("secret")
                .doesNotContain("root:");
        assertThat(site.get("/")).contains("Start");
    }

    @Test
    void a_folder_is_never_listed() throws IOException {
        write(folder, "site/files/a.txt", "a");
        assertThat(site.get("/files/")).startsWith("HTTP/1.1 404 ").doesNotContain("a.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost:\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost.\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost@evil.example\r\nConnection: close\r\n\r\n",
                "GET http://localhost/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
            })
    void without_one_loopback_host_nothing_is_shown(String request) throws IOException {
        assertThat(answer(request.replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n")))
                .doesNotContain("Start")
                .doesNotContain(" 200 ");
    }

    @Test
    void another_sites_page_may_link_here_and_load_nothing() throws IOException {
        String other = "Host: localhost\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: ";
        assertThat(site.ask("GET /search.js HTTP/1.1\r\n" + other + "no-cors\r\nSec-Fetch-Dest: script"))
                .startsWith("HTTP/1.1 403 ")
                .doesNotContain("draft");
        assertThat(site.ask("GET / HTTP/1.1\r\n" + other + "navigate\r\nSec-Fetch-Dest: iframe"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(site.ask("GET /__dateline/events HTTP/1.1\r\n" + other + "cors\r\nSec-Fetch-Dest: empty"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(site.ask("GET / HTTP/1.1\r\n" + other + "navigate\r\nSec-Fetch-Dest: document"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(site.get("/search.js")).contains("draft").contains("Cross-origin-resource-policy: same-origin");
    }

    @Test
    void requests_that_never_end_do_not_keep_others_waiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                slow.add(open("GET / HTTP/1.1\r\nHost: local"));
            }
            assertThat(site.get("/")).contains("Start");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void clients_that_do_not_read_do_not_keep_others_waiting() throws IOException {
        write(folder, "site/large.txt", "x".repeat(5_000_000));
        List<Socket> deaf = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                deaf.add(open("GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            }
            assertThat(site.get("/")).contains("Start");
        } finally {
            for (Socket socket : deaf) {
                socket.close();
            }
        }
    }

    @Test
    void too_many_and_too_long_headers_are_refused() throws IOException {
        String head = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        assertThat(answer(head + "A: " + "x".repeat(100_000) + "\r\n\r\n")).doesNotContain("Start");
        StringBuilder many = new StringBuilder(head);
        for (int i = 0; i < 1_000; i++) {
            many.append("H").append(i).append(": x\r\n");
        }
        assertThat(answer(many + "\r\n")).doesNotContain("Start");
        assertThat(answer("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .doesNotContain("Start");
        assertThat(site.get("/")).contains("Start");
    }

    @Test
    void connections_have_a_limit_and_are_given_back() throws IOException {
        List<Socket> many = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                many.add(open(""));
            }
        } finally {
            for (Socket socket : many) {
                socket.close();
            }
        }
        assertThat(site.get("/")).contains("Start");
    }

    @Test
    void open_streams_have_a_limit() throws IOException {
        List<Site.Stream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                streams.add(site.listen("/"));
            }
            assertThat(site.get("/__dateline/events")).startsWith("HTTP/1.1 503 ");
            assertThat(site.get("/")).contains("Start");
        } finally {
            for (Site.Stream stream : streams) {
                stream.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n\r\n",
                "\0\0\0\0\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999999\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\n : x\r\nConnection: close\r\n\r\n"
            })
    void what_is_no_request_ends_nothing_but_itself(String bytes) throws IOException {
        open(bytes).close();
        assertThat(site.get("/")).contains("Start");
    }
}
