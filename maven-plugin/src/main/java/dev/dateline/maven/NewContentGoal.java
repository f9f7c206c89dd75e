package dev.dateline.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that writes articles: their folder need not be there yet. */
abstract class NewContentGoal extends Goal {
    /**
     * The folder of articles. Without it, the first of <code>src/dateline</code> and <code>content</code> that is there,
     * and where none is, <code>src/dateline</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.content")
    private @Nullable File content;

    final Path content() {
        File folder = content == null ? ContentFolder.in(module()) : content;
        return folder == null ? module().resolve(ContentFolder.FIRST) : folder.toPath();
    }
}
