package dev.dateline.cli;

import dev.dateline.DatelineException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong and what to do, and picks the exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    static final int WRONG_CALL = 2;
    static final int MACHINE = 3;

    private final Screen screen;

    Failures(Screen screen) {
        this.screen = screen;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        screen.failure(String.valueOf(failure.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(failure, screen.err())) {
            String command = failure.getCommandLine().getCommandSpec().qualifiedName();
            screen.err().print("See: " + command + " --help\n");
        }
        screen.err().flush();
        return WRONG_CALL;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        int status = failure instanceof DatelineException known ? known.exitStatus() : MACHINE;
        screen.failure(describe(failure));
        if (screen.verbose()) {
            failure.printStackTrace(screen.err());
            screen.err().flush();
        } else if (!(failure instanceof DatelineException)) {
            screen.err().print("With --verbose it shows where; please report it.\n");
            screen.err().flush();
        }
        return status;
    }

    /** What no command can catch in time. */
    static int memory(Screen screen) {
        screen.failure("the memory is not enough for so many articles"
                + "\n    give Java more, as JAVA_TOOL_OPTIONS=-Xmx4g, or make several sites of them");
        return MACHINE;
    }

    private static String describe(Exception failure) {
        if (failure instanceof DatelineException && failure.getMessage() != null) {
            return failure.getMessage();
        }
        Throwable cause = failure instanceof UncheckedIOException io ? io.getCause() : failure;
        return "unexpected " + cause;
    }
}
