package dev.dateline;

import dev.dateline.source.Problem;
import java.util.List;

/**
 * What a run did.
 *
 * @param articles articles read
 * @param dates time expressions found in them
 * @param events events of the timeline
 * @param people persons with a page
 * @param places places with a page
 * @param pages HTML pages made
 * @param millis wall-clock milliseconds
 * @param problems what an editor should look at, in the order of the files
 */
public record Report(
        int articles, int dates, int events, int people, int places, int pages, long millis, List<Problem> problems) {
    public Report {
        problems = problems.stream().sorted().toList();
    }

    /** The problems as lines for people, {@code path:line: error: …}, in the order of the files. */
    public List<String> messages() {
        return problems.stream().map(Problem::toString).toList();
    }

    public long errors() {
        return problems.stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .count();
    }

    public long warnings() {
        return problems.size() - errors();
    }

    /** The contract's exit status: 1 where the content has errors, else 0. */
    public int exitStatus() {
        return errors() > 0 ? 1 : 0;
    }
}
