package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much a reader's line carries: bytes as gzip sends them, assets included. It needs no browser. */
@ExtendWith(Figures.class)
class WeightTest {
    private static final BuiltSite SITE = BuiltSite.sample();
    private static final int KB = 1024;
    private static final Pattern ASSET =
            Pattern.compile("<(?:script|link)\\b[^>]*?(?:src|href)=\"(?:\\.\\./|/[^\"]+/)*(assets/[^\"]+)\"");

    @Test
    void the_timeline_weighs_25_kb_at_most() {
        int weight = weight("index.html");
        Figures.say("timeline with all it loads, gzip", Figures.kb(weight), "25 KB");
        assertThat(weight).isLessThanOrEqualTo(25 * KB);
    }

    @Test
    void an_event_weighs_10_kb_at_most() {
        int weight = gzip(SITE.largest("e/"));
        Figures.say("largest page of an event, gzip", Figures.kb(weight), "10 KB");
        assertThat(weight).isLessThanOrEqualTo(10 * KB);
    }

    @Test
    void a_picture_weighs_10_kb_at_most() throws IOException {
        try (Stream<Path> files = Files.walk(SITE.folder)) {
            long weight = files.filter(file -> file.endsWith("picture.png"))
                    .mapToLong(file -> file.toFile().length())
                    .max()
                    .orElseThrow();
            Figures.say("heaviest picture of an event", Figures.kb(weight), "10 KB");
            assertThat(weight).isLessThanOrEqualTo(10 * KB);
        }
    }

    @Test
    void a_page_takes_4_requests_at_most_and_4_kb_of_script() {
        int requests = 0;
        int scripts = 0;
        for (String page : SITE.pages()) {
            Set<String> assets = assets(page);
            requests = Math.max(requests, 1 + assets.size());
            scripts = Math.max(
                    scripts,
                    assets.stream()
                            .filter(a -> a.endsWith(".js"))
                            .mapToInt(WeightTest::gzip)
                            .sum());
        }
        Figures.say("requests of a page", requests, "4");
        Figures.say("scripts of a page, gzip", Figures.kb(scripts), "4 KB");
        assertThat(requests).isLessThanOrEqualTo(4);
        assertThat(scripts).isLessThanOrEqualTo(4 * KB);
    }

    private static int weight(String page) {
        return gzip(page) + assets(page).stream().mapToInt(WeightTest::gzip).sum();
    }

    private static Set<String> assets(String page) {
        Set<String> assets = new TreeSet<>();
        Matcher m = ASSET.matcher(new String(SITE.bytes(page), StandardCharsets.UTF_8));
        while (m.find()) {
            assets.add(m.group(1));
        }
        assertThat(assets).as("style sheet, script and icon of " + page).hasSizeGreaterThanOrEqualTo(3);
        return assets;
    }

    private static int gzip(String file) {
        return SiteServer.gzip(SITE.bytes(file)).length;
    }
}
