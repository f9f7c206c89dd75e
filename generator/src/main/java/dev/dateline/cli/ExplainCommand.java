package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Prints which rule matches the words, and how the date comes about.",
        footer = "%nExample: dateline explain \"on Tuesday\" --date 2025-12-03")
final class ExplainCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "The words, as an article has them.")
    private List<String> words = List.of();

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication, as 2025-12-03; without it relative words stay open.")
    private @Nullable LocalDate date;

    ExplainCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Report report = Dateline.explain(String.join(" ", words), date, screen.out());
        screen.problems(report);
        return report.exitStatus();
    }
}
