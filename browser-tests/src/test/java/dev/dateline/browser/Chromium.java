package dev.dateline.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The system's Chromium, started once for all tests and closed with the JVM. */
final class Chromium {
    private static final String MISSING =
            "no Chromium is installed, so pages were not opened: install the package chromium, or name one in CHROMIUM";

    // Nothing may leave this machine, not even the browser's own errands.
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** The browser; where there is none the calling test is skipped and says so. */
    static synchronized Browser browser() {
        if (browser == null) {
            Path program = program();
            if (program == null) {
                System.err.println(MISSING);
            }
            assumeTrue(program != null, MISSING);
            Playwright playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(FLAGS));
        }
        return Objects.requireNonNull(browser);
    }

    private static @Nullable Path program() {
        String named = System.getenv("CHROMIUM");
        return (named == null ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser") : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
