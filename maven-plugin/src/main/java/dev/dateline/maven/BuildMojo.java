package dev.dateline.maven;

import dev.dateline.Dateline;
import dev.dateline.DatelineException;
import dev.dateline.Report;
import dev.dateline.Settings;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the timeline site of a folder of news articles.
 *
 * @since 0.1.0
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class BuildMojo extends AbstractMojo {
    /**
     * The folder of articles.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.content", defaultValue = "${project.basedir}/content", required = true)
    private File content;

    /**
     * Where the site goes.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.output", defaultValue = "${project.build.directory}/dateline", required = true)
    private File output;

    /**
     * A folder of templates, looked up before the built-in ones, file by file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.theme")
    private @Nullable File theme;

    /**
     * Whether articles marked as drafts are read, too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * Whether errors in the articles fail the build. Without, they are logged all the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.failOnError", defaultValue = "true")
    private boolean failOnError;

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (dateline.skip).");
            return;
        }
        Report report = build();
        report.errorMessages().forEach(message -> getLog().error(located(message)));
        report.warningMessages().forEach(message -> getLog().warn(located(message)));
        getLog().info(output + ": " + report.summary());
        if (failOnError && report.errors() > 0) {
            throw new MojoFailureException(content + ": the articles have errors (" + report.errors()
                    + ", listed above). Correct them, or set dateline.failOnError=false.");
        }
    }

    private Report build() throws MojoExecutionException {
        Settings settings = Settings.of(content.toPath(), output.toPath())
                .withTheme(theme == null ? null : theme.toPath())
                .withDrafts(drafts);
        try {
            return new Dateline(settings).build(step -> getLog().debug(step));
        } catch (DatelineException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** A report names files from the content folder on; the whole path is what an IDE links. */
    private String located(String message) {
        return content + File.separator + message;
    }
}
