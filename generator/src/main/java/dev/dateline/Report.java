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

    /**
     * One problem in plain values, for callers that have their own way to show it.
     *
     * @param error whether it is an error; else it is a warning
     * @param path the file, relative to the content folder, with {@code /}
     * @param line the line, from 1; 0 where the problem is the whole file
     * @param text what is wrong and what to do about it, in one line
     */
    public record Note(boolean error, String path, int line, String text) {}

    /** The problems in plain values, in the order of the files. */
    public List<Note> notes() {
        return problems.stream().map(Report::note).toList();
    }

    private static Note note(Problem p) {
        String hint = p.hint().isEmpty() ? "" : " (" + p.hint() + ")";
        String text = p.message() + hint + " [" + p.code() + "]";
        return new Note(p.severity() == Problem.Severity.ERROR, p.path(), p.line(), text);
    }

    /** The errors alone, as lines for people. */
    public List<String> errorMessages() {
        return messages(Problem.Severity.ERROR);
    }

    /** The warnings alone, as lines for people. */
    public List<String> warningMessages() {
        return messages(Problem.Severity.WARNING);
    }

    /** One line for people: {@code 8 articles, 120 dates, 31 events, 12 people, 5 places, 57 pages in 840 ms}. */
    public String summary() {
        return String.join(
                ", ",
                count(articles, "article", "articles"),
                count(dates, "date", "dates"),
                count(events, "event", "events"),
                count(people, "person", "people"),
                count(places, "place", "places"),
                count(pages, "page", "pages") + " in " + millis + " ms");
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

    /** As {@link #exitStatus()}; where strict, warnings count as errors do. */
    public int exitStatus(boolean strict) {
        return strict && !problems.isEmpty() ? 1 : exitStatus();
    }

    /** One line for people: {@code 8 articles: 1 error, 14 warnings}. */
    public String verdict() {
        String errors = count((int) errors(), "error", "errors");
        return count(articles, "article", "articles") + ": " + errors + ", "
                + count((int) warnings(), "warning", "warnings");
    }

    private List<String> messages(Problem.Severity severity) {
        return problems.stream()
                .filter(p -> p.severity() == severity)
                .map(Problem::toString)
                .toList();
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
