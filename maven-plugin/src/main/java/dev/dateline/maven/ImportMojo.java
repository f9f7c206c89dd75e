package dev.dateline.maven;

import dev.dateline.Dateline;
import dev.dateline.Report;
import dev.dateline.Settings;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles of raw pages, mails, texts and feeds, and says where each field was found. No file is replaced.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", aggregator = true, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ImportMojo extends NewContentGoal {
    /**
     * The pages, or folders of them, separated by commas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.from")
    private @Nullable List<File> from;

    /**
     * The day of publication of pages that do not say theirs, as <code>2025-12-03</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dateline.date")
    private @Nullable String date;

    private final Markers markers;

    @Inject
    ImportMojo(BuildContext ide) {
        markers = new Markers(ide);
    }

    @Override
    void run() throws MojoFailureException {
        if (from == null || from.isEmpty()) {
            throw new MojoFailureException(
                    "There is nothing to import\n    name pages, or folders of them, with -Ddateline.from=PAGE,…");
        }
        List<Path> pages = from.stream().map(File::toPath).toList();
        Path content = content();
        StringBuilder told = new StringBuilder();
        Report report = new Dateline(Settings.of(content, content)).importing(pages, day(), told);
        told.toString().lines().forEach(getLog()::info);
        markers.set(report, module());
        getLog().info(content + ": " + Markers.count(report.articles(), "new article"));
        Markers.judge(report, true, false);
    }

    private @Nullable LocalDate day() throws MojoFailureException {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new MojoFailureException("dateline.date is no day: " + date + "\n    write it as 2025-12-03", e);
        }
    }
}
