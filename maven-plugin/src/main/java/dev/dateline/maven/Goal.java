package dev.dateline.maven;

import dev.dateline.DatelineException;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share: the skip, and how trouble is told. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class Goal extends AbstractMojo {
    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (dateline.skip).");
            return;
        }
        try {
            run();
        } catch (DatelineException e) {
            // A wrong setting is the project's failure, as is a test that fails; a full disk is not.
            if (e.kind() == DatelineException.Kind.CALL) {
                // Maven prints the messages of causes behind it, as those of a template's reader.
                getLog().debug(e);
                throw new MojoFailureException(e.getMessage());
            }
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** The folder of this module; without a project, the one that Maven runs in. */
    final Path module() {
        File base = project.getBasedir();
        return (base == null ? new File(session.getExecutionRootDirectory()) : base).toPath();
    }

    final boolean calledByName() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }
}
