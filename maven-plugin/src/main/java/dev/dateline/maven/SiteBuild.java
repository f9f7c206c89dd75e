package dev.dateline.maven;

import dev.dateline.Dateline;
import dev.dateline.Report;
import dev.dateline.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * The making of one site, left out where nothing changed since the last time.
 *
 * @param zip where the site is packed to, null for nowhere
 * @param record where the record of the last build is kept
 * @param libraries the plugin and what it runs on: another version may make another site
 */
record SiteBuild(
        Settings settings,
        boolean failOnError,
        boolean failOnWarnings,
        @Nullable Path zip,
        Path record,
        List<Artifact> libraries) {

    void run(boolean force, Markers markers, Log log) throws MojoExecutionException, MojoFailureException {
        try {
            List<String> values = values();
            BuildRecord last = force ? null : BuildRecord.read(record);
            if (last != null && last.holds(values, results())) {
                log.info("Nothing changed, " + settings.output() + " is up to date" + last.remark());
                return;
            }
            Files.deleteIfExists(record);
            build(values, markers, log).write(record);
        } catch (IOException e) {
            throw new MojoExecutionException("The site cannot be packed or its record kept: " + e, e);
        }
    }

    private BuildRecord build(List<String> values, Markers markers, Log log) throws MojoFailureException, IOException {
        Dateline dateline = new Dateline(settings);
        List<Path> folders = dateline.inputs();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new MojoFailureException("there is no theme folder " + folder
                        + "\n    correct dateline.theme, or `theme` in dateline.yaml");
            }
        }
        // Before the build: what changes while it runs is not in the site, so the next one must see it.
        Path kept = dateline.register();
        String inputs = BuildRecord.inputs(values, folders, kept);
        markers.remove(settings.content());
        Report report = dateline.build(log::debug);
        markers.set(report, settings.content());
        log.info(settings.output() + ": " + report.summary());
        Markers.judge(report, failOnError, failOnWarnings);
        if (zip != null) {
            SiteArchive.write(settings.output(), zip);
        }
        markers.written(settings.output());
        return new BuildRecord(folders, kept, inputs, BuildRecord.outputs(results(), kept), remark(report));
    }

    private List<Path> results() {
        return zip == null ? List.of(settings.output()) : List.of(settings.output(), zip);
    }

    /** All that decides what is written, but for the files that are read. */
    private List<String> values() throws IOException {
        List<String> values = new ArrayList<>();
        for (Artifact library : libraries) {
            values.add(library.getId());
            if (library.isSnapshot()) { // its version does not tell what is in it, and its bytes are many
                values.add(new Fingerprint().listing(library.getFile().toPath()).toString());
            }
        }
        values.add("theme " + settings.theme());
        values.add("drafts " + settings.drafts());
        values.add("fail " + failOnError + " " + failOnWarnings);
        return values;
    }

    private static String remark(Report report) {
        String found = Stream.of(
                        report.errors() > 0 ? Markers.count(report.errors(), "error") : "",
                        report.warnings() > 0 ? Markers.count(report.warnings(), "warning") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "" : " (" + found + "; -Ddateline.force lists them)";
    }
}
