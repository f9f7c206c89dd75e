package dev.dateline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a run keeps what it worked out for the next one: where this machine keeps such things for its user. */
final class CacheOption {
    private final Map<String, String> environment;

    @Option(names = "--no-cache", description = "Work everything out anew, and keep nothing for the next run.")
    private boolean off;

    CacheOption(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Null for nowhere, as where the program is still being written: its classes change and have no version. */
    @Nullable
    Path folder() {
        boolean packaged = CacheOption.class.getPackage().getImplementationVersion() != null;
        return off || !packaged ? null : folder(System.getProperty("os.name", ""));
    }

    @Nullable
    Path folder(String system) {
        String os = system.toLowerCase(Locale.ROOT);
        String home = environment.getOrDefault("HOME", "");
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!caches.isEmpty()) {
            return Path.of(caches, "dateline");
        } else if (os.startsWith("windows")) {
            return local.isEmpty() ? null : Path.of(local, "dateline", "cache");
        } else if (home.isEmpty()) {
            return null;
        }
        return os.startsWith("mac")
                ? Path.of(home, "Library", "Caches", "dateline")
                : Path.of(home, ".cache", "dateline");
    }
}
