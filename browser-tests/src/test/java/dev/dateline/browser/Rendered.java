package dev.dateline.browser;

import dev.dateline.event.Timeline;
import dev.dateline.site.SiteOptions;
import dev.dateline.site.SiteRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A timeline made for a test, as a site on disk. */
final class Rendered {
    private Rendered() {}

    /**
     * Writes the pages of a timeline into a folder, but those of the templates named: they are not what is looked at, and
     * thousands of them take time.
     */
    static void into(Path folder, Timeline timeline, String... without) {
        try {
            Path theme = Files.createDirectory(folder.resolve("theme"));
            for (String template : without) {
                Files.writeString(theme.resolve(template), "");
            }
            new SiteRenderer(theme)
                    .render(timeline, new SiteOptions(timeline.title(), "", ""))
                    .forEach((path, bytes) -> {
                        if (bytes.length > 0) {
                            write(folder.resolve(path), bytes);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
