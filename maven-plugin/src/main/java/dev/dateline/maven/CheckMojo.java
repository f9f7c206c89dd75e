package dev.dateline.maven;

import dev.dateline.Dateline;
import dev.dateline.Format;
import dev.dateline.Report;
import dev.dateline.Settings;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/**
 * Tells everything about the articles that an editor should look at, with file and line; no site is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends ArticlesGoal {
    /**
     * Whether errors in the articles fail the build. Without, they are told all the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.failOnError", defaultValue = "true")
    private boolean failOnError;

    /**
     * Whether warnings fail the build, too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    @Inject
    CheckMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    void run(Path content) throws MojoExecutionException, MojoFailureException {
        Path unused = module().resolve("target"); // a check writes nothing
        Settings settings = Settings.of(content, unused).withDrafts(drafts).withCache(cache());
        Report report = new Dateline(settings).check(Format.TABLE, Writer.nullWriter());
        try {
            markers.remove(content);
        } catch (IOException e) {
            throw new MojoExecutionException("The articles in " + content + " cannot be listed: " + e, e);
        }
        markers.set(report, content);
        getLog().info(content + ": " + report.verdict());
        Markers.judge(report, failOnError, failOnWarnings);
    }
}
