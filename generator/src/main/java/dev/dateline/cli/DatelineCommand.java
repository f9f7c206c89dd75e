package dev.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code dateline} itself: options that every command has, and the list of commands. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        usageHelpWidth = 100,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns a folder of news articles into a linked, sourced timeline.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:the content has errors",
            "2:the call is wrong",
            "3:the machine failed (disk, permissions)"
        })
final class DatelineCommand implements Runnable {
    @Mixin
    private final Screen screen;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    DatelineCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        spec.commandLine().usage(screen.err());
        throw new ParameterException(spec.commandLine(), "Say which command, as in: dateline build");
    }
}
