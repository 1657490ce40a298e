package io.pilotconfig.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the script with which bash and zsh complete our command lines. */
final class CompletionCommand implements Subcommand {
    @Override
    public String name() {
        return "generate-completion";
    }

    @Override
    public CommandSpec spec() {
        return Usage.command(
                name(),
                "Print the completion script for bash and zsh.",
                "For this shell only, or with the example's line in ~/.bashrc for every one.",
                "source <(pilotconfig generate-completion)");
    }

    @Override
    public int run(ParseResult arguments, Session session) {
        CommandLine command = arguments.commandSpec().root().commandLine();
        session.print(AutoComplete.bash(command.getCommandName(), command));
        return ExitStatus.DONE;
    }
}
