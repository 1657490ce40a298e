package io.pilotconfig.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/** Prints the script with which bash and zsh complete our command lines. */
final class CompletionCommand implements Subcommand {
    @Override
    public String name() {
        return "generate-completion";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                name(),
                "Print the completion script for bash and zsh.",
                "For this shell only, or with the example's line in ~/.bashrc for every one.",
                "source <(pilotconfig generate-completion)");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        CommandLine command = CommandLines.complete(session);
        session.print(AutoComplete.bash(command.getCommandName(), command));
        return ExitStatus.DONE;
    }
}
