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
    void every_open_page_that_is_meant_is_told() throws IOException {
        try (Site site = new Site(folder);
                Site.Stream one = site.listen("/one/");
                Site.Stream two = site.listen("/two/")) {
            site.server().restyle("old.css", "new.css", "/two/"::equals);
            site.server().reload("/one/"::equals);

            assertThat(one.lineThat(line -> line.startsWith("event: ") && !line.endsWith("errors")))
                    .isEqualTo("event: reload");
            assertThat(two.lineThat(line -> line.startsWith("event: ") && !line.endsWith("errors")))
                    .isEqualTo("event: style");
            assertThat(two.lineThat(line -> line.startsWith("data: new"))).isEqualTo("data: new.css");
            assertThat(site.server().open()).containsExactly("/one/", "/two/");
        }
    }

    @Test
    void a_page_that_comes_later_hears_what_is_wrong() throws IOException {
        try (Site site = new Site(folder)) {
            site.server().faults(List.of(new Fault("a.md", 3, "This is\nno date", "write one")));
            try (Site.Stream late = site.listen("/")) {
                assertThat(late.lineThat(line -> line.startsWith("data: ")))
                        .isEqualTo("data: a.md\t3\tThis is no date\twrite one");
                site.server().faults(List.of());
                assertThat(late.lineThat(line -> line.startsWith("data:")).strip())
                        .isEqualTo("data:");
            }
        }
    }

    @Test
    void open_streams_do_not_block_pages() throws IOException {
        write(folder, "index.html", "<body>Start</body>");
        List<Site.Stream> streams = new ArrayList<>();
        try (Site site = new Site(folder)) {
            for (int i = 0; i < 20; i++) {
                streams.add(site.listen("/"));
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
            assertThat(site.get("/")).contains("<script src=\"/__dateline/preview.js?v=0\" defer></script></body>");
            assertThat(site.get("/__dateline/preview.js")).contains("text/javascript", "EventSource");
        }
    }

    @Test
    void a_page_that_listens_only_after_a_change_loads_again() throws IOException {
        try (Site site = new Site(folder)) {
            site.server().changed();
            try (Site.Stream late = site.listen("/&v=0");
                    Site.Stream fresh = site.listen("/&v=1")) {
                assertThat(late.lineThat(line -> line.startsWith("event: r"))).isEqualTo("event: reload");
                site.server().restyle("a", "b", page -> true);
                assertThat(fresh.lineThat(line -> line.startsWith("event: ") && !line.endsWith("errors")))
                        .isEqualTo("event: style");
            }
        }
    }
}
