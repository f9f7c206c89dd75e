package dev.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The command {@code dateline}. */
public final class Main {
    private static final String VERSION = "dateline ";

    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        // The launcher knows whether standard error is a terminal; the JVM does not.
        boolean terminal = Boolean.getBoolean("dateline.terminal");
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        OutputStream err = new BufferedOutputStream(new FileOutputStream(FileDescriptor.err));
        System.exit(run(List.of(args), out, err, terminal, System.getenv()));
    }

    /**
     * Runs one command.
     *
     * @param terminal whether a person looks at standard error
     * @param environment the variables, which tell of colours and of where caches are
     * @return the exit status
     */
    static int run(
            List<String> args, OutputStream out, OutputStream err, boolean terminal, Map<String, String> environment) {
        Output results = new Output(out);
        PrintWriter resultWriter = new PrintWriter(results);
        PrintWriter errorWriter = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        boolean colours = terminal && colours(environment);
        Screen screen = new Screen(resultWriter, errorWriter, terminal, colours);
        boolean helpInColour = colours && !args.contains("--no-color");
        int status;
        if (args.equals(List.of("--version")) || args.equals(List.of("-V"))) {
            resultWriter.println(VERSION + version()); // picocli would take longer to load than all else
            status = 0;
        } else {
            status = execute(screen, args, helpInColour, environment);
        }
        resultWriter.flush();
        errorWriter.flush();
        IOException failure = results.failure();
        if (failure == null || brokenPipe(failure)) {
            return status;
        }
        screen.failure("cannot write the results: " + failure.getMessage());
        return Failures.MACHINE;
    }

    private static int execute(
            Screen screen, List<String> args, boolean helpInColour, Map<String, String> environment) {
        try {
            return commandLine(screen, args, environment)
                    .setColorScheme(Help.defaultColorScheme(helpInColour ? Help.Ansi.ON : Help.Ansi.OFF))
                    .execute(args.toArray(String[]::new));
        } catch (OutOfMemoryError e) {
            return Failures.memory(screen);
        }
    }

    private static CommandLine commandLine(Screen screen, List<String> args, Map<String, String> environment) {
        Failures failures = new Failures(screen);
        CommandLine commands = new CommandLine(new DatelineCommand(screen));
        Map<String, Supplier<Object>> all = commands(screen, new CacheOption(environment));
        // Picocli takes a while to look at each; who names one needs no other.
        Supplier<Object> named = args.isEmpty() ? null : all.get(args.get(0));
        (named == null ? all.values() : List.of(named)).forEach(command -> commands.addSubcommand(command.get()));
        commands.getCommandSpec().version(VERSION + version());
        return commands.setExpandAtFiles(false)
                .setOut(screen.out())
                .setErr(screen.err())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** By their names, in the order of the help. */
    private static Map<String, Supplier<Object>> commands(Screen screen, CacheOption cache) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("init", () -> new InitCommand(screen));
        all.put("import", () -> new ImportCommand(screen));
        all.put("check", () -> new CheckCommand(screen, cache));
        all.put("build", () -> new BuildCommand(screen, cache));
        all.put("serve", () -> new ServeCommand(screen));
        all.put("events", () -> new EventsCommand(screen, cache));
        all.put("tag", () -> new TagCommand(screen));
        all.put("explain", () -> new ExplainCommand(screen));
        return all;
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** A reader that has seen enough, as {@code head}, is no failure. */
    private static boolean brokenPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Broken pipe");
    }

    private static boolean colours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"))
                && (environment.containsKey("TERM") || environment.containsKey("WT_SESSION"));
    }
}
