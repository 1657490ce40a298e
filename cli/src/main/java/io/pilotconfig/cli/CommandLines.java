package io.pilotconfig.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** Makes the command line: the subcommands, and what they have in common. */
final class CommandLines {
    private CommandLines() {}

    static CommandLine of(Session session) {
        CommandLine command = new CommandLine(new Pilotconfig())
                .addSubcommand(new ValidateCommand(session))
                .addSubcommand(new RenderCommand(session))
                .addSubcommand(new TargetsCommand(session))
                .addSubcommand(new GenerateCompletion())
                .addSubcommand(new HelpCommand());
        complete(command.getCommandSpec());
        command.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .forEach(CommandLines::complete);
        return command.setOut(session.outWriter())
                .setErr(session.errWriter())
                .setColorScheme(Help.defaultColorScheme(session.look().colourOut() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .registerConverter(ReportFormat.class, ReportFormat::of)
                .setParameterExceptionHandler((e, args) -> Failures.refuse(e, session))
                .setExecutionExceptionHandler((e, line, parsed) -> Failures.report(e, session));
    }

    /** Adds what every command has: help, version, exit status. */
    private static void complete(CommandSpec command) {
        command.mixinStandardHelpOptions(true).versionProvider(new Version());
        command.usageMessage()
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(ExitStatus.explained());
    }
}
