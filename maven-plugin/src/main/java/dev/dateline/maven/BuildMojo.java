package dev.dateline.maven;

import dev.dateline.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes the timeline site of a folder of news articles. Where nothing changed since the last build, nothing is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class BuildMojo extends ArticlesGoal {
    /**
     * Where the site goes. Each execution of a module needs its own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.output", defaultValue = "${project.build.directory}/dateline")
    private File output;

    /**
     * A folder of templates, looked up before the built-in ones, file by file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.theme")
    private @Nullable File theme;

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

    /**
     * Whether to build even where nothing changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.force", defaultValue = "false")
    private boolean force;

    /**
     * Whether the site is packed and attached to the project, so that it is installed and deployed as
     * <code>zip</code>. A project of packaging <code>dateline</code> has it as its own artifact without asking.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.attach", defaultValue = "false")
    private boolean attach;

    /**
     * The classifier of the attached site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.classifier", defaultValue = "dateline")
    private String classifier;

    /**
     * Where the site goes among the module's resources and so in its jar, as <code>META-INF/resources/timeline</code>,
     * from where many servers serve it. Without it, the site is no resource.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.resourcesPath")
    private @Nullable String resourcesPath;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File target;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true)
    private List<Artifact> libraries;

    private final MavenProjectHelper projects;

    @Inject
    BuildMojo(BuildContext ide, MavenProjectHelper projects) {
        super(ide);
        this.projects = projects;
    }

    @Override
    void run(Path content) throws MojoExecutionException, MojoFailureException {
        claim();
        Path zip = zip();
        Path record = target.toPath().resolve("dateline-builds").resolve(execution.getExecutionId() + ".txt");
        Settings settings = Settings.of(content, output.toPath())
                .withTheme(theme == null ? null : theme.toPath())
                .withDrafts(drafts)
                .withCache(cache());
        new SiteBuild(settings, failOnError, failOnWarnings, zip, record, libraries).run(force, markers, getLog());
        offer(zip);
    }

    /** Two executions that write to one folder would undo each other's work in every build. */
    private void claim() throws MojoFailureException {
        String key = BuildMojo.class.getName() + " " + output;
        Object owner = project.getContextValue(key);
        if (owner != null && !owner.equals(execution.getExecutionId())) {
            throw new MojoFailureException("The executions " + owner + " and " + execution.getExecutionId()
                    + " both write to " + output + "\n    give each an output of its own");
        }
        project.setContextValue(key, execution.getExecutionId());
    }

    private boolean ownPackaging() {
        return project.getPackaging().equals("dateline");
    }

    private @Nullable Path zip() {
        String name = project.getBuild().getFinalName();
        if (ownPackaging()) {
            return target.toPath().resolve(name + ".zip");
        }
        return attach ? target.toPath().resolve(name + "-" + classifier + ".zip") : null;
    }

    /** Hands the site on to the rest of the build. */
    private void offer(@Nullable Path zip) {
        if (ownPackaging()) {
            project.getArtifact().setFile(Objects.requireNonNull(zip).toFile());
        } else if (zip != null) {
            projects.attachArtifact(project, "zip", classifier, zip.toFile());
        }
        if (resourcesPath != null) {
            Resource resource = new Resource();
            resource.setDirectory(output.toString());
            resource.setTargetPath(resourcesPath);
            resource.addExclude(".*");
            project.addResource(resource);
        }
    }
}
