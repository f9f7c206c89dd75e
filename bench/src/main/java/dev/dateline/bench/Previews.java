package dev.dateline.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The previews of Dateline and of every peer that is installed: milliseconds from the moment an article is saved to the
 * moment the page that shows the change is served, asked for again and again. A body is looked for in the article's own
 * page, a title in the page that names all articles, or those of its year. Medians, with the longest beside them.
 */
final class Previews {
    private static final int UNMEASURED = 3;
    private static final int TURNS = 9;
    private static final int LONGEST_MILLIS = 120_000;
    /** Between two changes, as somebody who writes may save. */
    private static final int PAUSE_MILLIS = 2_000;

    /** Not every preview bears the question whether it speaks HTTP/2. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Tool.Preview preview;
    private final String host;
    private final Path file;
    private final String name;
    private int edits;

    private Previews(Tool.Preview preview, Path site, int port, int size) {
        this.preview = preview;
        this.host = "http://localhost:" + port;
        this.name = String.format(Locale.ROOT, "a%06d", size / 2 + 1);
        this.file = site.resolve(preview.articles()).resolve(name + ".md");
    }

    /** Numbers of articles, 1000 10000 where none are given; run from the project's folder. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.printf("%-10s %9s %22s %22s%n", "", "articles", "body, ms (longest)", "title, ms (longest)");
        for (String size : args.length == 0 ? new String[] {"1000", "10000"} : args) {
            Path work = SideBySide.work();
            try {
                SampleFolder.write(Integer.parseInt(size), work.resolve("articles"));
                for (Tool tool : Tool.values()) {
                    int port = free();
                    Optional<Tool.Preview> preview = tool.preview(port);
                    if (tool.find().isPresent() && preview.isPresent()) {
                        Path site = work.resolve(tool.name());
                        tool.prepare(work.resolve("articles"), site);
                        new Previews(preview.get(), site, port, Integer.parseInt(size)).run(tool, site, size);
                    }
                }
            } finally {
                SampleFolder.delete(work);
            }
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void run(Tool tool, Path site, String size) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(preview.command()).directory(site.toFile());
        builder.environment().put("XDG_CACHE_HOME", site.resolve(Tool.CACHE).toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            String page = preview.page().formatted(name);
            until(page, field("title"), System.nanoTime());
            String all = preview.list();
            String list = get(all).contains(name) ? all : "/" + field("date").substring(0, 4) + all;
            until(list, name, System.nanoTime());
            String body = measured(false, page);
            System.out.printf(
                    "%-10s %9s %22s %22s%n", tool.name().toLowerCase(Locale.ROOT), size, body, measured(true, list));
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    private String measured(boolean title, String page) throws IOException, InterruptedException {
        double[] all = new double[TURNS];
        for (int turn = -UNMEASURED; turn < TURNS; turn++) {
            Thread.sleep(PAUSE_MILLIS);
            String mark = "Mark" + ++edits + "x";
            String text = Files.readString(file);
            String changed = title
                    ? text.replaceFirst("(?m)^title: .*", "title: The council meets again, " + mark)
                    : text + "\nThe council met on Tuesday, says " + mark + ".\n";
            long begin = System.nanoTime();
            Files.writeString(file, changed);
            double millis = until(page, mark, begin);
            all[Math.max(0, turn)] = millis;
        }
        Arrays.sort(all);
        return String.format(Locale.ROOT, "%.0f (%.0f)", all[TURNS / 2], all[TURNS - 1]);
    }

    /** What the article's front matter says. */
    private String field(String key) throws IOException {
        return Files.readString(file).replaceFirst("(?s).*?\\n" + key + ": ([^\\n]+).*", "$1");
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Asks for a page until it holds the text; the milliseconds since the beginning. */
    private double until(String path, String text, long begin) throws IOException, InterruptedException {
        while (true) {
            try {
                if (get(path).contains(text)) {
                    return (System.nanoTime() - begin) / 1e6;
                }
            } catch (IOException e) {
                // It does not listen yet.
            }
            if ((System.nanoTime() - begin) / 1e6 > LONGEST_MILLIS) {
                throw new IllegalStateException(host + path + " never held " + text);
            }
            Thread.sleep(2);
        }
    }
}
