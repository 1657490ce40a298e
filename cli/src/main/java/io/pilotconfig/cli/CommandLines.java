package io.pilotconfig.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            new GenerateCommand(),
            new ImportCommand(),
            new DiffCommand(),
            new ExplainCommand(),
            new TargetsCommand(),
            new SchemaCommand(),
            new ExplainCodeCommand(),
            new CompletionCommand());

    private CommandLines() {}

    /**
     * Runs the command and gives its exit status.
     *
     * @throws ParameterException if picocli can make no sense of the arguments
     * @throws WrongUse if a subcommand cannot
     * @throws CommandFailure if reading or writing failed
     */
    static int run(Session session, String... args) {
        Optional<Subcommand> named = args.length == 0 ? Optional.empty() : find(args[0]);
        if (named.isPresent()) {
            List<String> words = Arrays.asList(args).subList(1, args.length);
            Optional<Arguments> plain = PlainParser.parse(named.get().syntax(), words);
            if (plain.isPresent()) {
                return named.get().run(plain.get(), session);
            }
        }
        return runByPicocli(session, args);
    }

    private static Optional<Subcommand> find(String name) {
        for (Subcommand subcommand : SUBCOMMANDS) {
            if (subcommand.name().equals(name)) {
                return Optional.of(subcommand);
            }
        }
        return Optional.empty();
    }

    private static int runByPicocli(Session session, String... args) {
        ParseResult parsed = complete(session).parseArgs(args);
        if (CommandLine.executeHelpRequest(parsed) != null) {
            return ExitStatus.DONE;
        } else if (!parsed.hasSubcommand()) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "The command is missing.");
        }
        ParseResult arguments = parsed.subcommand();
        Subcommand subcommand = find(arguments.commandSpec().name()).orElseThrow();
        return subcommand.run(PicocliParser.arguments(subcommand.syntax(), arguments), session);
    }

    /** The command line with all that it can do. */
    static CommandLine complete(Session session) {
        CommandSpec root = root();
        SUBCOMMANDS.forEach(subcommand ->
                root.addSubcommand(subcommand.name(), new CommandLine(PicocliParser.spec(subcommand.syntax()))));
        root.addSubcommand("help", new CommandLine(new HelpCommand()));
        return new CommandLine(root)
                .setOut(session.outWriter())
                .setErr(session.errWriter())
                .setColorScheme(Help.defaultColorScheme(session.look().colourOut() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false);
    }

    private static CommandSpec root() {
        CommandSpec root = Usage.command(
                "pilotconfig",
                "Settings of OSPool pilot containers: checked, and rendered for the runtime that starts them.",
                "",
                "pilotconfig validate site.yaml",
                "pilotconfig render docker site.yaml",
                "pilotconfig generate fleet.yaml --output /etc/pilots",
                "pilotconfig help render");
        root.usageMessage().synopsisSubcommandLabel("COMMAND").commandListHeading("%nCommands:%n");
        return root;
    }
}
