package io.pilotconfig.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line as a whole: parses the arguments, and runs the subcommand that they name. */
final class CommandLines {
    private static final List<Subcommand> SUBCOMMANDS = List.of(
            new ValidateCommand(),
            new RenderCommand(),
            new TargetsCommand(),
            new SchemaCommand(),
            new ExplainCodeCommand(),
            new CompletionCommand());

    private CommandLines() {}

    /**
     * Runs the command and gives its exit status.
     *
     * @throws ParameterException if the arguments make no sense
     * @throws CommandFailure if reading or writing failed
     */
    static int run(Session session, String... args) {
        ParseResult parsed = commandLine(session, args).parseArgs(args);
        if (CommandLine.executeHelpRequest(parsed) != null) {
            return ExitStatus.DONE;
        } else if (!parsed.hasSubcommand()) {
            throw Usage.wrong(parsed, "The command is missing.");
        }
        ParseResult arguments = parsed.subcommand();
        String name = arguments.commandSpec().name();
        return SUBCOMMANDS.stream()
                .filter(subcommand -> subcommand.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(arguments, session);
    }

    private static CommandLine commandLine(Session session, String... args) {
        CommandSpec root = root();
        List<Subcommand> possible = possible(args);
        possible.forEach(command -> root.addSubcommand(command.name(), new CommandLine(command.spec())));
        if (possible.size() > 1) {
            root.addSubcommand("help", new CommandLine(new HelpCommand()));
        }
        return new CommandLine(root)
                .setOut(session.outWriter())
                .setErr(session.errWriter())
                .setColorScheme(Help.defaultColorScheme(session.look().colourOut() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false);
    }

    /** The subcommand that the first argument names, for making them all takes time; all where it is about them. */
    private static List<Subcommand> possible(String... args) {
        String first = args.length == 0 ? "" : args[0];
        return SUBCOMMANDS.stream()
                .filter(command -> command.name().equals(first) && !(command instanceof CompletionCommand))
                .findFirst()
                .map(List::of)
                .orElse(SUBCOMMANDS);
    }

    private static CommandSpec root() {
        CommandSpec root = Usage.command(
                "pilotconfig",
                "Settings of OSPool pilot containers: checked, and rendered for the runtime that starts them.",
                "",
                "pilotconfig validate site.yaml",
                "pilotconfig render docker site.yaml",
                "pilotconfig help render");
        root.usageMessage().synopsisSubcommandLabel("COMMAND").commandListHeading("%nCommands:%n");
        return root;
    }
}
