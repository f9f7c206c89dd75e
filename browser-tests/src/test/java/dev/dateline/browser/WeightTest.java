package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much a reader's line carries: bytes as gzip sends them, assets included. It needs no browser. */
class WeightTest {
    private static final BuiltSite SITE = BuiltSite.sample();
    private static final int KB = 1024;
    private static final Pattern ASSET =
            Pattern.compile("<(?:script|link)\\b[^>]*?(?:src|href)=\"(?:\\.\\./|/[^\"]+/)*(assets/[^\"]+)\"");

    static List<String> pages() {
        return SITE.pageOfEachType();
    }

    @Test
    void the_timeline_weighs_25_kb_at_most() {
        assertThat(weight("index.html")).isLessThanOrEqualTo(25 * KB);
    }

    @Test
    void an_event_weighs_10_kb_at_most() {
        assertThat(gzip(SITE.largest("e/"))).isLessThanOrEqualTo(10 * KB);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_takes_4_requests_at_most_and_4_kb_of_script(String page) {
        Set<String> assets = assets(page);
        assertThat(assets).as(page).hasSizeLessThanOrEqualTo(3);
        int scripts = assets.stream()
                .filter(a -> a.endsWith(".js"))
                .mapToInt(WeightTest::gzip)
                .sum();
        assertThat(scripts).as(page).isLessThanOrEqualTo(4 * KB);
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(SITE.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
