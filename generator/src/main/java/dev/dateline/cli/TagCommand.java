package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Format;
import dev.dateline.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "tag", description = "Prints the time expressions of articles with their values.")
final class TagCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Articles, or folders of them.")
    private List<Path> files = List.of();

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication of articles that do not say theirs, as 2025-12-03.")
    private @Nullable LocalDate date;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = FormatNames.OfTags.class,
            completionCandidates = FormatNames.OfTags.class,
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    private Format format = Format.TABLE;

    TagCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Report report = Dateline.tag(files, date, format, screen.out());
        screen.problems(report);
        return report.exitStatus();
    }
}
