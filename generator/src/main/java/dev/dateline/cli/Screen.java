package dev.dateline.cli;

import dev.dateline.Report;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What a person sees: problems, progress and the summary on standard error; results go to {@link #out()} alone. */
final class Screen {
    private static final int WIDTH = 79;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final boolean colours;
    private int shown;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say each step; show where a failure came from.")
    private boolean verbose;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No colours; the variable NO_COLOR does the same.")
    private boolean noColor;

    /**
     * @param terminal whether a person looks at standard error, so that progress may be shown and wiped away
     * @param colours whether that terminal shows colours
     */
    Screen(PrintWriter out, PrintWriter err, boolean terminal, boolean colours) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.colours = colours;
    }

    /** Where results go, and nothing else. */
    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    boolean verbose() {
        return verbose;
    }

    /** The name of a step as it begins: a line each with {@code --verbose}, one line that changes on a terminal. */
    void progress(String step) {
        if (quiet) {
            return;
        }
        if (verbose) {
            line(step);
        } else if (terminal) {
            String text = step.length() > WIDTH ? step.substring(0, WIDTH) : step;
            err.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
            err.flush();
            shown = text.length();
        }
    }

    /** A line for people, left out with {@code --quiet}. */
    void say(String text) {
        if (!quiet) {
            line(text);
        }
    }

    /** The report's problems, a line each; with {@code --quiet} the errors alone. */
    void problems(Report report) {
        List<String> messages = quiet ? report.errorMessages() : report.messages();
        messages.forEach(message -> line(paint(message)));
    }

    /** Why the command could not do its work. */
    void failure(String message) {
        line(paint("error: " + message));
    }

    private void line(String text) {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
        err.print(text + "\n");
        err.flush();
    }

    private String paint(String text) {
        if (!colours || noColor) {
            return text;
        }
        return text.replaceFirst("(?<=^|: )error:", "\u001b[1;31merror:\u001b[0m")
                .replaceFirst("(?<=^|: )warning:", "\u001b[33mwarning:\u001b[0m");
    }
}
