package dev.dateline.maven;

import dev.dateline.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Adds the timeline to the project's own site, with an entry in its menu of reports.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ReportMojo extends ArticlesGoal implements MavenReport {
    /**
     * The folder of the timeline within the project's site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.sitePath", defaultValue = "timeline")
    private String sitePath;

    /**
     * The timeline's entry in the menu.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.reportName", defaultValue = "Timeline")
    private String reportName;

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

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File reportOutputDirectory;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File target;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true)
    private List<Artifact> libraries;

    @Inject
    ReportMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    void run(Path content) throws MojoExecutionException, MojoFailureException {
        Settings settings = Settings.of(content, reportOutputDirectory.toPath().resolve(sitePath))
                .withTheme(theme == null ? null : theme.toPath())
                .withDrafts(drafts)
                .withCache(cache());
        Path record = target.toPath().resolve("dateline-builds/report.txt");
        new SiteBuild(settings, failOnError, false, null, record, libraries).run(false, markers, getLog());
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return hasArticles();
    }

    @Override
    @SuppressWarnings("deprecation") // the name of old; sites before Doxia 2 know no other
    public String getOutputName() {
        return sitePath + "/index";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return reportName;
    }

    @Override
    public String getDescription(Locale locale) {
        return "What the articles tell, in the order in which it happened.";
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        reportOutputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    /** The pages are ours; the site plugin makes none around them. */
    @Override
    public boolean isExternalReport() {
        return true;
    }
}
