package dev.dateline.maven;

import dev.dateline.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.build.BuildContext;

/** Tells problems with their file and line: as lines of Maven's log or, in an IDE, as markers in the files. */
final class Markers {
    private final BuildContext ide;

    Markers(BuildContext ide) {
        this.ide = ide;
    }

    /**
     * Tells what was found.
     *
     * @param folder the folder that the paths of the problems begin at
     */
    void set(Report report, Path folder) {
        for (Report.Note note : report.notes()) {
            int severity = note.error() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
            ide.addMessage(
                    folder.resolve(note.path()).toFile(), Math.max(1, note.line()), 1, note.text(), severity, null);
        }
    }

    /** Takes those of an earlier run off all files of a folder. */
    void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> ide.removeMessages(file.toFile()));
        }
    }

    /** Tells an IDE that files below a folder were written. */
    void written(Path folder) {
        ide.refresh(folder.toFile());
    }

    /** Fails the build where the settings say so. */
    static void judge(Report report, boolean failOnError, boolean failOnWarnings) throws MojoFailureException {
        if (failOnError && report.errors() > 0) {
            throw new MojoFailureException("The articles have " + count(report.errors(), "error")
                    + ", listed above. Correct them, or set dateline.failOnError=false.");
        }
        if (failOnWarnings && report.warnings() > 0) {
            throw new MojoFailureException("The articles have " + count(report.warnings(), "warning")
                    + ", listed above, and dateline.failOnWarnings is set.");
        }
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
