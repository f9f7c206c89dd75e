package dev.dateline.preview;

import static dev.dateline.preview.Site.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveReloadTest {
    @TempDir
    Path folder;

    @Test
    void every_open_page_is_told() throws IOException {
        try (Site site = new Site(folder);
                Site.Stream one = site.listen();
                Site.Stream two = site.listen()) {
            site.server().reload();

            assertThat(one.lineThat(line -> line.startsWith("data:"))).isEqualTo("data: reload");
            assertThat(two.lineThat(line -> line.startsWith("data:"))).isEqualTo("data: reload");
        }
    }

    @Test
    void open_streams_do_not_block_pages() throws IOException {
        write(folder, "index.html", "<body>Start</body>");
        List<Site.Stream> streams = new ArrayList<>();
        try (Site site = new Site(folder)) {
            for (int i = 0; i < 20; i++) {
                streams.add(site.listen());
            }
            assertThat(site.get("/")).contains("Start");
        } finally {
            for (Site.Stream stream : streams) {
                stream.close();
            }
        }
    }

    @Test
    void pages_get_the_script_and_the_script_is_there() throws IOException {
        write(folder, "index.html", "<body>Start</body>");
        try (Site site = new Site(folder)) {
            assertThat(site.get("/")).contains("Start<script src=\"/__dateline/reload.js\" defer></script></body>");
            assertThat(site.get("/__dateline/reload.js")).contains("text/javascript", "EventSource");
        }
    }
}
