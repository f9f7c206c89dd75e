package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.cache.Cache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that publish one site after the other are killed or interrupted at random moments. In {@code mvn verify} a few are; {@code
 * mvn -pl generator test -Dtest=KilledBuildTest -Dkills=200} kills two hundred.
 */
class KilledBuildTest {
    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final int PAGES = 60;
    private static final int LONGEST_LIFE = 120;

    @TempDir
    Path folder;

    /** A process that publishes two editions in turn, as often as it is told or until it is killed. */
    static final class Publisher {
        private Publisher() {}

        public static void main(String[] arguments) {
            SiteFolder site = new SiteFolder(Path.of(arguments[0]));
            int times = Integer.parseInt(arguments[2]);
            for (int time = 0; time < times; time++) {
                site.check(Path.of(arguments[1]));
                site.publish(edition(time % 2), Cache.none());
                if (time == 1) {
                    System.out.println("published");
                }
            }
        }
    }

    /** All pages of an edition tell its number; the second has a page more. */
    private static SortedMap<String, Supplier<byte[]>> edition(int number) {
        SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
        for (int page = 0; page < PAGES + number; page++) {
            files.put("e/" + page + "/index.html", () -> ("edition " + number).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void a_site_is_whole_at_whatever_moment_its_build_is_killed() throws Exception {
        Path site = folder.resolve("site");
        Path content = Files.createDirectory(folder.resolve("content"));
        new SiteFolder(site).publish(edition(0), Cache.none());
        Random moments = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(moments.nextInt(LONGEST_LIFE), kill % 2 == 1, site, content);
            Path old = folder.resolve(".site.old");
            Path published = Files.exists(site) ? site : old;
            assertThat(published).as("kill %d", kill).exists();
            assertWhole(published);

            new SiteFolder(site).check(content);
            assertWhole(site);
            new SiteFolder(site).publish(edition(kill % 2), Cache.none());
            assertWhole(site);
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).containsExactlyInAnyOrder(site, content);
            }
        }
    }

    @Test
    void builds_at_the_same_time_wait_for_each_other() throws Exception {
        Path site = folder.resolve("site");
        Path content = Files.createDirectory(folder.resolve("content"));
        List<Process> builds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            builds.add(publisher(10, site, content));
        }
        for (Process build : builds) {
            String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(build.waitFor()).as(said).isZero();
        }
        assertWhole(site);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(site, content);
        }
    }

    private static Process publisher(int times, Path site, Path content) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Publisher.class.getName(),
                        site.toString(),
                        content.toString(),
                        String.valueOf(times)))
                .redirectErrorStream(true)
                .start();
    }

    /** As kill -9 does, or as Ctrl-C does where there is such a signal. */
    private static void killAfter(int millis, boolean interrupt, Path site, Path content) throws Exception {
        Process publisher = publisher(Integer.MAX_VALUE, site, content);
        try {
            byte[] said = publisher.getInputStream().readNBytes("published".length());
            assertThat(new String(said, StandardCharsets.UTF_8)).isEqualTo("published");
            Thread.sleep(millis);
            if (interrupt && !System.getProperty("os.name").startsWith("Windows")) {
                new ProcessBuilder("kill", "-INT", String.valueOf(publisher.pid()))
                        .start()
                        .waitFor();
                // A parent in the background may have told its children to ignore it.
                publisher.waitFor(10, TimeUnit.SECONDS);
            }
        } finally {
            publisher.destroyForcibly().waitFor();
        }
    }

    private static void assertWhole(Path site) throws IOException {
        String first = Files.readString(site.resolve("e/0/index.html"));
        SortedMap<String, Supplier<byte[]>> edition = edition(first.equals("edition 0") ? 0 : 1);
        try (Stream<Path> all = Files.walk(site)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(edition.size() + 1); // and the manifest
        }
        for (var page : edition.entrySet()) {
            assertThat(site.resolve(page.getKey()))
                    .hasBinaryContent(page.getValue().get());
        }
    }
}
