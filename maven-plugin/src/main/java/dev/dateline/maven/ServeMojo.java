package dev.dateline.maven;

import dev.dateline.Dateline;
import dev.dateline.Settings;
import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site in the browser, and again after each change of an article or the theme. Only this computer can see
 * it; Ctrl-C ends it.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", threadSafe = true, requiresProject = false)
public final class ServeMojo extends ArticlesGoal {
    /**
     * A folder of templates, looked up before the built-in ones, file by file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.theme")
    private @Nullable File theme;

    /**
     * The port; another is taken if it is not free.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.port", defaultValue = "8000")
    private int port;

    /**
     * Whether to open the browser.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.open", defaultValue = "false")
    private boolean open;

    @Inject
    ServeMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    void run(Path content) {
        Path unused = module().resolve("target"); // a preview writes nothing
        Settings settings = Settings.of(content, unused)
                .withTheme(theme == null ? null : theme.toPath())
                .withDrafts(drafts)
                .withCache(cache());
        new Dateline(settings).serve(port, open, getLog()::info);
    }
}
