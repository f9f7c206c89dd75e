package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Report;
import dev.dateline.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Turns saved web pages (HTML, MHTML), mails (.eml), texts and feeds (RSS, Atom, JSON Feed) into"
                + " clean articles, and says where each field was found. No file is replaced, nothing is loaded.")
final class ImportCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Pages, or folders of them.")
    private List<Path> files = List.of();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "DIR",
            description = "The folder of articles that they go to (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication of pages that do not say theirs, as 2025-12-03.")
    private @Nullable LocalDate date;

    ImportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Report report = new Dateline(Settings.of(content, Path.of("site"))).importing(files, date, screen.out());
        screen.out().flush();
        screen.problems(report);
        screen.say(content + ": " + report.articles() + (report.articles() == 1 ? " new article" : " new articles"));
        return report.exitStatus();
    }
}
